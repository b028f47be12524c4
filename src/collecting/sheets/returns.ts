import type { ReturnedFile, ReturnedItem, ReturnedUnit } from '../collection';
import { collectedCounts } from '../counts';
import { fill } from '../../language/bilingual';
import type { SheetModel } from '../../workbook/sheetModel';
import { day, number, text, type Cell } from '../../summaries/cells';
import { type SheetBuilder, startSheet } from '../../summaries/sheetBuilder';
import type { StyleName } from '../../summaries/styles';
import { type Column, tableOf } from '../../summaries/table';
import { type CollectingContext, itemId } from './context';
import { fileRemark } from './fileRemark';
import { WAITING_WORDS } from './fileWords';
import { type Remark, remarksOf } from './remarks';
import { sheetFoot, sheetHead, tableBlock } from './sheetHead';
import { COLLECTING_NAMES } from './sheets';
import { HEADS, SAY, UNIT_STATES } from './words';

/** Columns of the sheet: those of its first table, which the others reach over. */
const WIDTHS = [5, 30, 30, 12, 10, 10, 11, 10, 9, 10, 9, 14];

/** **Thu bài**: every unit, also those that sent nothing; every file; all that was not taken. */
export function returnsSheet(context: CollectingContext): SheetModel {
  const { units, files } = context.collection;
  const sheet = startSheet(COLLECTING_NAMES.returns, WIDTHS);
  sheetHead(sheet, 'returns', context, WIDTHS);
  sheet.line(fill(SAY.headline, collectedCounts(context.collection)), 'sentence');
  for (const line of namedUnits(units)) sheet.line(line, 'sentence');
  sheet.gap();
  unitTable(sheet, units);
  fileTable(sheet, files, context);
  remarkTable(sheet, remarksOf(context.collection));
  sheetFoot(sheet, context);
  // The head of the first table would stand over the others on their pages.
  const model = sheet.build();
  return { ...model, print: { ...model.print, repeat: null } };
}

function namedUnits(units: readonly ReturnedUnit[]): string[] {
  const named = (state: ReturnedUnit['state'], words: string) => {
    const found = units.filter((one) => one.state === state).map(({ unit }) => unit);
    return found.length > 0 ? [fill(words, { units: found.join('; ') })] : [];
  };
  return [...named('not-sent', SAY.silent), ...named('incomplete', SAY.incomplete)];
}

const STATE_STYLES: Record<ReturnedUnit['state'], StyleName> = {
  sent: 'stateDone',
  incomplete: 'stateOpen',
  'not-sent': 'stateNot',
  unreadable: 'stateNot',
};

interface UnitRow extends ReturnedUnit {
  place: number;
}

function unitTable(sheet: SheetBuilder, units: readonly ReturnedUnit[]): void {
  const count = (head: string, of: (unit: ReturnedUnit) => number): Column<UnitRow> => ({
    head,
    cell: (row) => number(of(row)),
    total: () =>
      number(
        units.reduce((sum, unit) => sum + of(unit), 0),
        'totalNumber',
      ),
  });
  const blank = (head: string, cell: (row: UnitRow) => Cell): Column<UnitRow> => ({
    ...{ head, cell },
    total: () => text('', 'total'),
  });
  const table = tableOf<UnitRow>([
    { head: HEADS.place, cell: ({ place }) => number(place), total: () => text('', 'total') },
    { head: HEADS.unit, cell: ({ unit }) => text(unit), total: () => text(SAY.total, 'total') },
    blank(HEADS.file, ({ files }) => text(files.join('\n'))),
    blank(HEADS.copyDay, (row) => day(row.day)),
    count(HEADS.given, ({ given }) => given),
    count(HEADS.written, ({ written }) => written),
    count(HEADS.missing, ({ missing }) => missing),
    count(HEADS.taken, ({ taken }) => taken),
    count(HEADS.conflicts, ({ conflicts }) => conflicts),
    count(HEADS.changed, ({ changed }) => changed),
    count(HEADS.misplaced, ({ misplaced }) => misplaced),
    blank(HEADS.state, ({ state }) => text(UNIT_STATES[state], STATE_STYLES[state])),
  ]);
  const head = sheet.head(table.heads, { freeze: true, columns: 2 });
  const rows = units.map((unit, i) => table.row(sheet, { ...unit, place: i + 1 }));
  if (rows.length > 1) sheet.filter(tableBlock(WIDTHS.length, head.to, rows.at(-1)!));
  if (rows.length > 0) table.total(sheet, rows);
}

function fileTable(
  sheet: SheetBuilder,
  files: readonly ReturnedFile[],
  { unreadable, notWritten }: CollectingContext,
): void {
  sheet.gap();
  sheet.line(fill(SAY.files, { n: files.length }), 'heading');
  const isLost = ({ masterSheet, row }: ReturnedItem) => notWritten.has(itemId({ sheet: masterSheet ?? '', row }));
  const remark = (file: ReturnedFile) => {
    const taken = file.items.filter((item) => item.outcome === 'taken' && !isLost(item)).length;
    return fileRemark(file, 'vi', { taken, unreadable });
  };
  const state = (file: ReturnedFile) => {
    const { what, waiting } = remark(file);
    return what + waiting;
  };
  const advice = (file: ReturnedFile) => {
    const { advice: own, waiting } = remark(file);
    return [own, waiting === '' ? '' : WAITING_WORDS.advice.vi].filter(Boolean).join(' ');
  };
  const table = tableOf<ReturnedFile & { place: number }>([
    { head: HEADS.place, cell: ({ place }) => number(place, 'numberTop') },
    { head: HEADS.file, cell: ({ file }) => text(file, 'textTop') },
    { head: HEADS.unit, cell: ({ unit }) => text(unit ?? '', 'textTop') },
    { head: HEADS.copyDay, cell: (file) => day(file.kind === 'cannot-be-read' ? null : file.day, 'dayTop') },
    {
      head: HEADS.state,
      across: 3,
      cell: (file) => text(state(file), 'textTop'),
    },
    { head: HEADS.advice, across: 5, cell: (file) => text(advice(file), 'textTop') },
  ]);
  for (const cells of table.heads) sheet.row(cells);
  files.forEach((file, i) => table.row(sheet, { ...file, place: i + 1 }));
}

function remarkTable(sheet: SheetBuilder, remarks: readonly Remark[]): void {
  sheet.gap();
  if (remarks.length === 0) return void sheet.line(SAY.noRemarks, 'note');
  sheet.line(fill(SAY.remarks, { n: remarks.length }), 'heading');
  sheet.line(SAY.remarksAbout, 'note');
  const table = tableOf<Remark & { place: number }>([
    { head: HEADS.place, cell: ({ place }) => number(place, 'numberTop') },
    {
      head: HEADS.file,
      cell: ({ file, unit, where }) =>
        text([unit ?? '', file, where].filter((part) => part !== '').join('\n'), 'textTop'),
    },
    {
      head: HEADS.task,
      across: 2,
      cell: ({ number: of, task }) => text([of, task].filter(Boolean).join(' '), 'textTop'),
    },
    { head: HEADS.what, across: 5, cell: ({ what }) => text(what, 'textTop') },
    { head: HEADS.advice, across: 3, cell: ({ advice }) => text(advice, 'textTop') },
  ]);
  for (const cells of table.heads) sheet.row(cells);
  remarks.forEach((remark, i) => table.row(sheet, { ...remark, place: i + 1 }));
}
