import { counted } from './calls';
import type { FakeBook } from './fakeBook';
import { FakeRule } from './fakeRule';
import { FakeValidation } from './fakeValidation';

export interface FakeUi {
  /** Function names of the menu's items by their words. */
  menu: Map<string, string>;
  menuName: string;
  alerts: string[];
  sidebar: { file: string; title: string } | null;
}

/** The globals a script finds in Apps Script, as far as ours asks for them. */
export function fakeGlobals(book: FakeBook): { globals: Record<string, unknown>; ui: FakeUi } {
  const ui: FakeUi = { menu: new Map(), menuName: '', alerts: [], sidebar: null };
  const app = {
    SheetType: { GRID: 'GRID' },
    ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' },
    BooleanCriteria: { CUSTOM_FORMULA: 'CUSTOM_FORMULA' },
    DataValidationCriteria: { VALUE_IN_LIST: 'VALUE_IN_LIST', VALUE_IN_RANGE: 'VALUE_IN_RANGE' },
    CopyPasteType: { PASTE_FORMAT: 'PASTE_FORMAT' },
    getActive: () => book.proxy,
    flush: () => undefined,
    newConditionalFormatRule: () => counted(new FakeRule(book), 'RuleBuilder', book.calls),
    newDataValidation: () => new FakeValidation(),
    getUi: () => service,
  };
  const menu = {
    addItem: (words: string, name: string) => (ui.menu.set(words, name), menu),
    addSeparator: () => menu,
    addToUi: () => undefined,
  };
  const service = {
    ButtonSet: { OK: 'OK' },
    createMenu: (name: string) => ((ui.menuName = name), menu),
    createAddonMenu: () => ((ui.menuName = 'add-on'), menu),
    alert: (_title: string, words: string) => void ui.alerts.push(words),
    showSidebar: (page: { file: string; title: string }) => void (ui.sidebar = page),
  };
  const HtmlService = {
    createHtmlOutputFromFile: (file: string) => ({ setTitle: (title: string) => ({ file, title }) }),
  };
  const LockService = { getDocumentLock: () => book.documentLock };
  return { globals: { LockService, SpreadsheetApp: counted(app, 'SpreadsheetApp', book.calls), HtmlService }, ui };
}
