import type { AddedColumn } from '../../../workbook/changes';
import type { Batch } from '../batch';
import type { Adornment } from './adornment';
import { pointsOf } from './measures';
import { offerIn } from './offerIn';
import { askForColumn, askForContents, type PutBack } from './takeBack';
import { typed } from '../../../workbook/typedText';

/** What an added column looks like and offers, before its header stands in it. Its cells are known to be empty. */
export function adornmentsOfColumn(
  added: AddedColumn,
  worksheet: () => Excel.Worksheet,
  before: PutBack[],
): Adornment[] {
  const { sheet } = added;
  return [
    { sheet, what: 'look', make: (batch) => dressColumn(batch, worksheet(), added, before) },
    { sheet, what: 'list', make: (batch) => offerTexts(batch, worksheet(), added) },
  ];
}

async function dressColumn(
  batch: Batch,
  worksheet: Excel.Worksheet,
  added: AddedColumn,
  before: PutBack[],
): Promise<void> {
  before.push(askForColumn(worksheet, added));
  const { column, like, fromRow, toRow, width } = added;
  const target = worksheet.getRange(`${column}${fromRow}:${column}${toRow}`);
  target.copyFrom(worksheet.getRange(`${like}${fromRow}:${like}${toRow}`), 'Formats');
  // With the look come merged blocks and rules of colour, ours among them: of a new column nothing is known yet that they could speak of.
  target.unmerge();
  target.conditionalFormats.clearAll();
  target.getEntireColumn().format.columnWidth = pointsOf(width);
  await batch.made(8);
}

async function offerTexts(batch: Batch, worksheet: Excel.Worksheet, added: AddedColumn): Promise<void> {
  const { column, list, listRows } = added;
  const blocks = listRows.map(({ from, to }) => `${column}${from}:${column}${to}`);
  await offerIn(batch, worksheet, list, blocks);
}

/** Gives an added column its formats and its header, over each of its pieces. */
export async function headColumn(
  batch: Batch,
  worksheet: Excel.Worksheet,
  pieces: AddedColumn[],
  before: PutBack[],
): Promise<void> {
  const [first, last] = [pieces[0]!, pieces[pieces.length - 1]!];
  batch.on(first.sheet);
  for (const piece of pieces) {
    const { column, headerRow, fromRow, toRow, format } = piece;
    const head = worksheet.getRange(`${column}${fromRow}`);
    const standing = askForContents(head);
    before.push(askForColumn(worksheet, piece), standing.putBack);
    head.numberFormat = [['General']];
    if (format === null || toRow <= headerRow) continue;
    const under = worksheet.getRange(`${column}${headerRow + 1}:${column}${toRow}`);
    under.numberFormat = Array.from({ length: toRow - headerRow }, () => [format]);
    await batch.made(6, format.length * (toRow - fromRow));
  }
  // Cells given null Excel leaves as they are.
  const heads = new Map(pieces.map(({ fromRow, header }) => [fromRow, typed(header)]));
  const rows = Array.from({ length: last.fromRow - first.fromRow + 1 }, (_, i) => first.fromRow + i);
  worksheet.getRange(`${first.column}${first.fromRow}:${first.column}${last.fromRow}`).values = rows.map((row) => [
    heads.get(row) ?? null,
  ]);
  await batch.made(3 + Math.ceil(rows.length / 1_500) * 3, rows.length * 6);
}
