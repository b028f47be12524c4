import { makeDay } from '../../calendar/day';
import { dayOfSerial, serialOf } from '../../calendar/serial';
import type { CollectedItem } from '../../collecting/collection';
import { ENTRY_FIELDS, sameWords } from '../../collecting/entryWords';
import { itemId } from '../../collecting/sheets/context';
import { oneLine } from '../../language/text';
import { cellOf } from '../../plan/cells';
import type { Plan } from '../../plan/plan';
import { columnNumber, parseAddress } from '../../workbook/address';
import { type SheetEdit, valueAt } from '../../workbook/edits';
import { isDateFormat } from '../../workbook/numberFormat';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import type { InspectedWorkbook } from '../inspectWorkbook';
import { DONE_ON_BESIDE_UNSURE, TRACKING_COLUMNS } from '../tracking/form';

interface EntryEdits {
  /** Those of an item are made together or not at all. */
  edits: SheetEdit[];
  /** Items whose table has no column for what they are to hold, by `itemId`. */
  withoutColumn: Set<string>;
}

/** The edits that bring what was taken into the master's cells. A cell that holds it already is left alone. */
export function entryEdits(items: readonly CollectedItem[], { inspections, snapshots }: InspectedWorkbook): EntryEdits {
  const places = new Map(
    inspections.flatMap(({ plan }) =>
      plan.items.map((item) => [itemId({ sheet: plan.sheet, row: item.row }), { plan, item }] as const),
    ),
  );
  const made: EntryEdits = { edits: [], withoutColumn: new Set() };
  for (const collected of items) {
    const { entry } = collected;
    const id = itemId(collected);
    const place = places.get(id);
    if (entry === null || !place) continue;
    const sheet = snapshots.get(place.plan.sheet)!;
    const edits = ENTRY_FIELDS.flatMap((field) => {
      const at = cellOf(place.plan, place.item, field);
      if (at === '') return entry[field] === '' ? [] : [null];
      const edit = editOf(sheet, at, entry[field], field === 'doneOn' && isOurDayColumn(place.plan, sheet));
      return edit === null ? [] : [{ ...edit, group: `item ${id}` }];
    });
    if (edits.includes(null)) made.withoutColumn.add(id);
    else made.edits.push(...edits.filter((edit) => edit !== null));
  }
  return made;
}

function editOf(sheet: SheetSnapshot, at: string, words: string, isOurs: boolean): SheetEdit | null {
  const { row, column } = parseAddress(at)!;
  const [r, c] = [row - sheet.top, column - sheet.left];
  const stands = sheet.texts[r]?.[c] ?? '';
  const value = valueAt(sheet, at);
  const format = sheet.formats[r]?.[c] ?? '';
  const isDated = isDateFormat(format) || (isOurs && value === null);
  const day = typeof value === 'number' && isDateFormat(format) ? dayOfSerial(value, sheet.date1904) : null;
  if (sameWords(stands, words) || (day !== null && day === dayIn(words))) return null;
  const written = valueOf(words, isDated, sheet.date1904);
  const isBare = typeof written === 'number' && !isDateFormat(format);
  return { sheet: sheet.name, at, expect: value, value: written, ...(isBare && { dayInWords: words }) };
}

/** The column of days as we add it shows days; of its empty cells not every program tells the format. One that holds something else is its own. */
function isOurDayColumn({ columns, items }: Plan, { values, formats, top, left }: SheetSnapshot): boolean {
  const found = columns.find(({ field }) => field === 'doneOn');
  if (!found || !OUR_HEADS.has(oneLine(found.header))) return false;
  const c = columnNumber(found.column) - left;
  return items.every(({ row }) => {
    const format = formats[row - top]?.[c] ?? '';
    return (values[row - top]?.[c] ?? null) === null || isDateFormat(format);
  });
}

const OUR_HEADS = new Set([
  DONE_ON_BESIDE_UNSURE,
  ...TRACKING_COLUMNS.flatMap(({ field, header }) => (field === 'doneOn' ? [header] : [])),
]);

/** A day goes as a day into a cell that shows days. */
function valueOf(words: string, isDated: boolean, date1904: boolean): CellValue {
  const day = isDated ? dayIn(words) : null;
  return words === '' ? null : ((day && serialOf(day, date1904)) ?? words);
}

function dayIn(text: string): string | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  return year === undefined ? null : makeDay(Number(year), Number(month), Number(day));
}
