/// <reference types="google-apps-script/google-apps-script.html" />
import { answer } from '../../hosts/sheets/server/answer';
import { now } from '../clock';
import { clearMarks, markPlans, summarisePlans, trackPlans } from './commands';

declare const NAM_RO_ADD_ON: boolean;

/** The menu. A script that belongs to one spreadsheet has one of its own; an add-on has its place under Extensions. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = NAM_RO_ADD_ON ? ui.createAddonMenu() : ui.createMenu('Năm Rõ');
  menu
    .addItem('Kiểm tra', 'kiemTra')
    .addSeparator()
    .addItem('Tô màu', 'toMau')
    .addItem('Tạo bảng tổng hợp', 'taoBangTongHop')
    .addItem('Thêm cột theo dõi', 'themCotTheoDoi')
    .addSeparator()
    .addItem('Bỏ đánh dấu', 'xoaDau')
    .addToUi();
}

export const onInstall = onOpen;

/** Google shows no sidebar when a spreadsheet is opened, only when the user asks for it. */
export function kiemTra(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Năm Rõ'));
}

export const toMau = (): Promise<void> => tell(markPlans);
export const taoBangTongHop = (): Promise<void> => tell(summarisePlans);
export const themCotTheoDoi = (): Promise<void> => tell(trackPlans);
export const xoaDau = (): Promise<void> => tell(clearMarks);

/** What the sidebar calls. */
export const namRo = (question: string): string => answer(question, () => Date.now());

/** Runs a command of the menu and says what came of it. */
async function tell(command: typeof markPlans): Promise<void> {
  const words = await command(async (question) => namRo(question), now());
  SpreadsheetApp.getUi().alert('Năm Rõ', words, SpreadsheetApp.getUi().ButtonSet.OK);
}
