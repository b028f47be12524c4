import { fill } from '../../language/bilingual';
import { columnLetters } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheetModel';
import { number, text } from '../../summaries/cells';
import { type SheetBuilder, startSheet } from '../../summaries/sheetBuilder';
import { type Column, type Table, tableOf } from '../../summaries/table';
import type { CollectingContext } from './context';
import { decidedRows } from './decidedRows';
import { sheetFoot, sheetHead, tableBlock } from './sheetHead';
import { COLLECTING_NAMES } from './sheets';
import type { ShownConflict } from './shownConflict';
import { HEADS, SAY } from './words';

/** **Cần quyết**: the places a person has to decide, and under them what was decided before. */
export function conflictsSheet(context: CollectingContext): SheetModel {
  const { open, decided } = decidedRows(context);
  const table = tableOf(columns());
  const sheet = startSheet(COLLECTING_NAMES.conflicts, table.widths);
  sheetHead(sheet, 'conflicts', context, table.widths);
  sheet.line(open.length > 0 ? fill(SAY.open, { n: open.length }) : SAY.noneOpen, 'sentence');
  sheet.line(SAY.conflictsAbout, 'note');
  sheet.gap();
  const head = sheet.head(table.heads, { freeze: true });
  const rows = writeRows(sheet, table, open, 0);
  if (rows.length > 1) sheet.filter(tableBlock(sheet.columns, head.to, rows.at(-1)!));
  if (decided.length > 0) {
    sheet.line(fill(SAY.decided, { n: decided.length }), 'section');
    writeRows(sheet, table, decided, open.length);
  }
  sheetFoot(sheet, context);
  const column = columnLetters(table.columnOf('choice'));
  const lists = open.flatMap(({ choices }, i) =>
    choices ? [{ range: `${column}${rows[i]!}:${column}${rows[i]!}`, choices }] : [],
  );
  return { ...sheet.build(), ...(lists.length > 0 && { lists }) };
}

type Row = ShownConflict & { place: number };

const writeRows = (sheet: SheetBuilder, table: Table<Row>, rows: readonly ShownConflict[], before: number): number[] =>
  rows.map((row, i) => table.row(sheet, { ...row, place: before + i + 1 }));

const columns = (): Column<Row>[] => [
  { head: HEADS.place, width: 5, cell: ({ place }) => number(place, 'numberTop') },
  { head: HEADS.number, width: 9, cell: (row) => text(row.number, 'textTopCentre') },
  { head: HEADS.task, width: 32, cell: ({ task }) => text(task, 'textTop') },
  { head: HEADS.cell, width: 11, cell: ({ cell, link }) => text(cell, link ? 'linkTop' : 'textTop', link && { link }) },
  { head: HEADS.stands, width: 22, cell: ({ stands }) => text(stands, 'textTop') },
  { head: HEADS.words, width: 46, cell: ({ words }) => text(words, 'textTop') },
  { head: HEADS.why, width: 15, cell: ({ why }) => text(why, 'textTop') },
  { key: 'choice', head: HEADS.choice, width: 18, cell: ({ choice }) => text(choice, 'typedTop') },
  { head: HEADS.reason, width: 22, cell: ({ reason }) => text(reason, 'typedTop') },
];
