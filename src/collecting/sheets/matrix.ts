import type { CollectedItem, Collection } from '../collection';
import type { ResultState } from '../../plan/result';
import { fill } from '../../language/bilingual';
import { oneLine } from '../../language/text';
import type { SheetModel } from '../../workbook/sheetModel';
import { type Cell, day, number, text } from '../../summaries/cells';
import { type SheetBuilder, startSheet } from '../../summaries/sheetBuilder';
import type { StyleName } from '../../summaries/styles';
import { type Column, tableOf } from '../../summaries/table';
import type { CollectingContext } from './context';
import { sheetFoot, sheetHead, tableBlock } from './sheetHead';
import { COLLECTING_NAMES } from './sheets';
import { type TakenRow, takenRows } from './takenRows';
import { HEADS, SAY, STATE_SIGNS } from './words';

/** Columns of units side by side at most: more go into a table below, so that a page stays readable. */
const MOST_UNITS = 10;
/** Tables of more rows begin on a page of their own. */
const MOST_BESIDE = 8;
const EACH = 14;
const WIDE = 21;
const FIRST = [5, 9, 32];

/** **Kết quả từng đơn vị**: items by units, and under it every word that was taken, as it is read back the next time. */
export function matrixSheet(context: CollectingContext): SheetModel {
  const list = tableOf(listColumns(context));
  const sheet = startSheet(COLLECTING_NAMES.matrix, list.widths);
  sheetHead(sheet, 'matrix', context, list.widths);
  matrix(sheet, context.collection);
  sheet.gap();
  const rows = takenRows(context);
  sheet.line(fill(SAY.list, { n: rows.length }), 'heading');
  sheet.line(SAY.listAbout, 'note');
  const head = sheet.head(list.heads);
  const written = rows.map((row, i) => list.row(sheet, { ...row, place: i + 1 }));
  if (written.length > 1) sheet.filter(tableBlock(sheet.columns, head.to, written.at(-1)!));
  sheetFoot(sheet, context);
  return { ...sheet.build(), freeze: { rows: 0, columns: FIRST.length } };
}

const STYLES: Record<ResultState, StyleName> = {
  done: 'stateDone',
  'in-progress': 'stateOpen',
  waiting: 'stateOpen',
  unclear: 'stateOpen',
  'not-begun': 'stateNot',
  'not-met': 'stateNot',
  'not-applicable': 'textCentre',
  'not-written': 'textCentre',
};

function matrix(sheet: SheetBuilder, { items, units }: Collection): void {
  const several = items.filter(({ of, words }) => of !== null || words.length > 1);
  if (several.length === 0) return void sheet.line(SAY.noMatrix, 'sentence');
  const named = [...new Set([...units.map(({ unit }) => unit), ...several.flatMap(unitsOf)])];
  sheet.line(SAY.matrixAbout, 'note');
  const parts = partsOf(named);
  for (const [i, part] of parts.entries()) {
    const from = parts.slice(0, i).reduce((sum, { length }) => sum + length, 0);
    const words = parts.length > 1 ? SAY.matrixPart : SAY.matrix;
    if (i > 0 && several.length > MOST_BESIDE) sheet.breakHere();
    sheet.together(() => {
      sheet.gap();
      const counted = { n: several.length, from: from + 1, to: from + part.length, all: named.length };
      sheet.line(fill(words, counted), 'heading');
      partTable(sheet, several, part);
    });
  }
}

const unitsOf = ({ words }: CollectedItem): string[] => words.map(({ unit }) => unit);

/** Units as they stand side by side, about as many in each table. */
function partsOf(units: readonly string[]): string[][] {
  const parts = Math.ceil(units.length / MOST_UNITS);
  const each = Math.ceil(units.length / parts);
  return Array.from({ length: parts }, (_, i) => units.slice(i * each, (i + 1) * each));
}

function partTable(sheet: SheetBuilder, items: readonly CollectedItem[], units: readonly string[]): void {
  const table = tableOf<CollectedItem & { place: number }>([
    { head: HEADS.place, cell: ({ place }) => number(place) },
    { head: HEADS.number, cell: ({ key }) => text(key, 'textCentre') },
    { head: HEADS.task, cell: ({ task }) => text(oneLine(task)) },
    {
      head: HEADS.done,
      cell: ({ of, done }) => text(of === null ? '' : fill(SAY.ofUnits, { done: done ?? 0, of }), 'textCentre'),
    },
    ...units.map((unit) => ({ head: unit, cell: (item: CollectedItem) => stateCell(item, unit) })),
  ]);
  for (const cells of table.heads) sheet.row(cells);
  items.forEach((item, i) => table.row(sheet, { ...item, place: i + 1 }));
}

function stateCell({ words }: CollectedItem, unit: string): Cell {
  const word = words.find((one) => one.unit === unit);
  return word ? text(STATE_SIGNS[word.state], STYLES[word.state]) : text('');
}

const listColumns = ({ cellOf, plan }: CollectingContext): Column<TakenRow & { place: number }>[] => [
  { head: HEADS.place, width: FIRST[0]!, cell: ({ place }) => number(place, 'numberTop') },
  { head: HEADS.number, width: FIRST[1]!, cell: ({ item }) => text(item.key, 'textTopCentre') },
  { head: HEADS.task, width: FIRST[2]!, cell: ({ item }) => text(oneLine(item.task), 'textTop') },
  { head: HEADS.unit, width: WIDE, cell: ({ unit }) => text(unit, 'textTop') },
  {
    head: HEADS.cell,
    width: EACH,
    cell: ({ item }) => {
      const at = cellOf(item);
      if (at === null) return text('', 'textTop');
      return text(at.sheet === plan.sheet ? at.cell : `${at.sheet}!${at.cell}`, 'linkTop', { link: at });
    },
  },
  { head: HEADS.basis, width: EACH, cell: ({ basis }) => text(basis, 'textTop') },
  { head: HEADS.state, width: EACH, cell: ({ state }) => text(state, 'textTop') },
  { head: HEADS.result, width: WIDE, cell: ({ result }) => text(result, 'textTop') },
  {
    head: HEADS.doneOn,
    width: EACH,
    cell: ({ doneOn, day: of }) => (of === null ? text(doneOn, 'textTop') : day(of, 'dayTop')),
  },
  { head: HEADS.evidence, width: EACH, cell: ({ evidence }) => text(evidence, 'textTop') },
  { head: HEADS.note, width: EACH, cell: ({ note }) => text(note, 'textTop') },
  { head: HEADS.copyDay, width: EACH, cell: ({ copyDay }) => day(copyDay, 'dayTop') },
  { head: HEADS.file, width: EACH, cell: ({ files }) => text(files.join('\n'), 'textTop') },
  { head: HEADS.into, width: EACH, cell: ({ into }) => text(into, 'textTop') },
];
