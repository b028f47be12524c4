import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { serialOf } from '../../src/calendar/serial';
import type { Inspection } from '../../src/checks/engine/inspection';
import { type HandOutBook, handOutBooks } from '../../src/handing/handOutBooks';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { SheetModel } from '../../src/workbook/sheetModel';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

export const books = (inspections: Inspection[], units?: string[]): HandOutBook[] =>
  handOutBooks(inspections, {
    results: ['Chưa thực hiện', 'Đã hoàn thành'],
    due: '2026-06-28',
    allRows: false,
    ...(units && { units }),
  });

/** A sheet as it stands once it is written. */
export async function written(model: SheetModel): Promise<SheetSnapshot> {
  const host = memoryHost([]);
  await host.apply({ sheets: [model] });
  return host.read(model.name);
}

/** The rows in which a unit is to write. */
export const openRows = (model: SheetModel): number[] =>
  model.rows.flatMap(({ cells }, i) => (cells.some((cell) => cell?.style === 'fillIn') ? [i + 1] : []));

/** The place (from 0) of the column under a head. */
export function columnOf({ texts }: SheetSnapshot, head: string): number {
  const row = texts.find((cells) => cells.includes('Kết quả thực hiện'))!;
  const at = row.indexOf(head);
  if (at < 0) throw new RangeError(`no column “${head}”`);
  return at;
}

/** A cell by its row and the head over it, and what somebody types there. */
export type Entry = [row: number, head: string, words: string];

/** A sheet into which somebody has typed; a day stands there as programs keep it. */
export function typedInto(sheet: SheetSnapshot, entries: readonly Entry[]): SheetSnapshot {
  const typed = structuredClone(sheet);
  for (const [row, head, words] of entries) {
    const [i, column] = [row - sheet.top, columnOf(sheet, head)];
    const serial = /^\d{4}-\d{2}-\d{2}$/.test(words) ? serialOf(words, sheet.date1904) : null;
    typed.values[i]![column] = serial ?? words;
    typed.texts[i]![column] = serial === null ? words : words.split('-').reverse().join('/');
    if (serial !== null) typed.formats[i]![column] = 'dd/mm/yyyy';
  }
  return typed;
}

/** A workbook that came back, read alone. */
export async function readBack(sheet: SheetSnapshot, asOf: string): Promise<Inspection> {
  const { inspections } = await inspectWorkbook(memoryWorkbook([{ snapshot: sheet }]), { asOf });
  expect(inspections).toHaveLength(1);
  return inspections[0]!;
}
