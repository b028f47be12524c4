import { isDay, makeDay } from '../calendar/day';
import { dayOfSerial } from '../calendar/serial';
import { oneLine } from '../language/text';
import type { Plan } from '../plan/plan';
import { columnNumber } from '../workbook/address';
import { FILLED_FIELDS, FORM_HEADS, type FilledField } from '../workbook/formWords';
import { isDateFormat } from '../workbook/numberFormat';
import { signsOfTexts } from '../workbook/sheetCode';
import type { SheetSnapshot } from '../workbook/snapshot';

/** What a row's cells to be filled in hold: words, and a day as such. "" for an empty one. */
export type FilledWords = Record<FilledField, string>;

const NOTHING = '–';

/**
 * What was handed out in a row's cells to be filled in, as signs anybody can see: four for each cell that held something, a dash for each that was
 * empty. "" where nothing was handed out: whatever stands there then is the unit's.
 */
export function rowCode(words: FilledWords): string {
  const signs = FILLED_FIELDS.map((field) => (words[field] === '' ? NOTHING : signsOfTexts([plain(words[field])])));
  return signs.every((one) => one === NOTHING) ? '' : signs.join(' ');
}

/** A day however it is written, else the words on one line. */
export function plain(words: string): string {
  const text = oneLine(words);
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return (day === undefined ? null : makeDay(Number(year), Number(month), Number(day))) ?? text;
}

/**
 * The fields, row by row, whose words are still those handed out: they are no words of the unit's. Rows and fields that are not told hold what somebody
 * wrote, or nothing. For any plan but one read from a handed-out book nothing is told.
 */
export function leftAsHandedOut(plan: Plan, snapshot: SheetSnapshot): Map<number, Set<FilledField>> {
  const left = new Map<number, Set<FilledField>>();
  const head = snapshot.texts[plan.headerRow - snapshot.top] ?? [];
  const at = head.findIndex((text) => oneLine(text) === FORM_HEADS.code);
  if (at < 0) return left;
  const columns = new Map(plan.columns.map(({ field, column }) => [field as string, columnNumber(column)]));
  snapshot.texts.forEach((texts, i) => {
    const signs = oneLine(texts[at] ?? '').split(' ');
    if (signs.length !== FILLED_FIELDS.length) return;
    const row = snapshot.top + i;
    const same = FILLED_FIELDS.filter((field, place) => {
      const column = columns.get(field);
      if (column === undefined || signs[place] === NOTHING) return false;
      const words = wordsAt(snapshot, i, column - snapshot.left);
      return words !== '' && signsOfTexts([plain(words)]) === signs[place];
    });
    if (same.length > 0) left.set(row, new Set(same));
  });
  return left;
}

/** A cell's words; of a day the day itself. */
export function wordsAt({ values, texts, formats, date1904 }: SheetSnapshot, row: number, column: number): string {
  const value = values[row]?.[column] ?? null;
  if (typeof value === 'number' && isDateFormat(formats[row]?.[column] ?? '')) {
    const day = dayOfSerial(value, date1904);
    if (day !== null && isDay(day)) return day;
  }
  return oneLine(texts[row]?.[column] ?? '');
}
