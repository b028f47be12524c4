import { readHandOutLine } from '../../plan/handOutLine';
import { fold, isCapitals, oneLine } from '../../language/text';
import { FILLED_HEADS, FORM_HEADS } from '../../workbook/formWords';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { TYPING_HEADS } from '../../workbook/typing';
import type { Header } from '../header/header';
import type { TitleLine } from '../title';

/** A form of ours that a unit fills in: its sheet of a workbook, the book handed out to it. */
export interface Form {
  /** Whose it is; "" where nothing says so any more. */
  unit: string;
}

const TITLE = /^phiếu (?:nhiệm vụ của|giao việc cho) (.+)$/u;
/** Lines above the table that say something of the form, and nothing of the plan. */
const OF_THE_FORM =
  /^(?:phiếu (?:nhiệm vụ của|giao việc cho) |phiếu giao: |mã trang: |tính đến ngày |chủ trì \d{1,5} nhiệm vụ|trong số chủ trì: |có thể quá hạn, ngày chưa rõ: |đơn vị chỉ ghi vào |gửi lại )/u;

const HEADS = [...Object.values(FORM_HEADS), ...Object.values(FILLED_HEADS), TYPING_HEADS.note].map(fold);
/** Heads no other table has. */
const OWN_HEADS = [FORM_HEADS.others, FORM_HEADS.product, FORM_HEADS.lastDay].map(fold);
/** Of a form that lost its title, or some of its heads, so many have to be left. */
const FEWEST_HEADS = 4;

/** The first of our heads a header's words begin with, folded: "tình trạng" of "Tình trạng (tính đến ngày 05/06/2026)"; null for others. */
export function formHeadOf(words: string): string | null {
  const said = fold(words);
  return (
    HEADS.find((head) => said === head || said.startsWith(`${head} (`) || said === `${head} ghi trong bảng`) ?? null
  );
}

/** Whether a table with these lines above it and this header is a form of ours, whatever was moved or renamed in it since. */
export function formOf(lines: readonly TitleLine[], { columns }: Header, sheet: string): Form | null {
  const heads = new Set(columns.flatMap(({ words }) => formHeadOf(words.join(' ')) ?? []));
  const own = OWN_HEADS.filter((head) => heads.has(head)).length;
  const titled = lines.some(({ text }) => isFormTitle(text));
  if (heads.size < FEWEST_HEADS || own < (titled ? 1 : OWN_HEADS.length)) return null;
  return { unit: unitOf(lines, sheet) };
}

/** The lines that are the plan's own. Where they name no year, the day of the form tells it, unless the rows say better. */
export function planLines(lines: readonly TitleLine[]): TitleLine[] {
  const own = lines.filter(({ text }) => !OF_THE_FORM.test(fold(text)));
  if (own.some(({ text }) => /năm 20\d\d/u.test(fold(text)))) return own;
  const made = lines.flatMap((line) => {
    const year = yearMade(line.text);
    return year === null ? [] : [{ ...line, text: `(năm ${year})` }];
  });
  return [...own, ...made];
}

/** The year of "Tính đến ngày 15/06/2026"; null for other words. */
export function yearMade(text: string): number | null {
  const year = /^tính đến ngày \d{1,2}\/\d{1,2}\/(20\d\d)$/u.exec(fold(text))?.[1];
  return year === undefined ? null : Number(year);
}

/** Rows within which the title of a form stands. */
const TOP = 12;

/** Whether a sheet says at its top that it is such a form. */
export const isFormSheet = ({ texts }: SheetSnapshot): boolean =>
  texts.slice(0, TOP).some((row) => row.some((text) => isFormTitle(text)));

const isFormTitle = (text: string): boolean => readHandOutLine(text) !== null || TITLE.test(fold(text));

/** The line of a handed-out book has the name as it is written; a title has it in capitals, which the sheet's name may tell. */
function unitOf(lines: readonly TitleLine[], sheet: string): string {
  for (const { text } of lines) {
    const line = readHandOutLine(text);
    if (line) return line.unit;
  }
  const title = lines.map(({ text }) => oneLine(text)).find((text) => TITLE.test(fold(text)));
  if (title === undefined) return '';
  const name = title.split(/\s+/).slice(TITLE_WORDS).join(' ');
  const tab = oneLine(sheet.replace(TAB, ''));
  return isCapitals(name) && fold(tab) === fold(name) ? tab : name;
}

/** "PHIẾU NHIỆM VỤ CỦA", "PHIẾU GIAO VIỆC CHO". */
const TITLE_WORDS = 4;
/** "Phiếu - Phòng Thẩm định". */
const TAB = /^phiếu\s*-\s*/iu;
