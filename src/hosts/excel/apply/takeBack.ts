import type { AddedColumn, Changes } from '../../../workbook/changes';
import type { CellValue } from '../../../workbook/snapshot';
import { codeOf } from '../run';
import { askForHighlights } from './highlights';
import { askForNotes } from './notes';
import { typed } from '../../../workbook/typedText';

/** Puts cells back as they stood before something was written; where the request that asked for them was not answered there is nothing to be. */
export type PutBack = () => void;

/** Asks for the look of an added column's cells with the request that changes it. */
export function askForColumn(worksheet: Excel.Worksheet, { column, fromRow, toRow }: AddedColumn): PutBack {
  const cells = worksheet.getRange(`${column}${fromRow}:${column}${toRow}`);
  cells.load({ values: true, numberFormat: true });
  return () => putLookBack(cells);
}

function putLookBack(cells: Excel.Range): void {
  const { numberFormat, values } = cells.toJSON();
  if (!numberFormat || !values) return;
  if (values.flat().every((value) => value === '')) {
    cells.dataValidation.clear();
    cells.clear('Formats');
  }
  cells.numberFormat = numberFormat;
}

interface Contents {
  /** What the cells held, row by row; after the request. */
  held(): CellValue[][];
  putBack: PutBack;
}

/** Asks for what cells hold with the request that writes into them. Nothing else may write through the range it is given. */
export function askForContents(cells: Excel.Range): Contents {
  cells.load({ values: true, formulas: true, numberFormat: true });
  return { held: () => cells.toJSON().values as CellValue[][], putBack: () => putContentsBack(cells) };
}

function putContentsBack(cells: Excel.Range): void {
  const { values, formulas, numberFormat } = cells.toJSON();
  if (!values || !formulas || !numberFormat) return;
  // In a cell of text an apostrophe before a text may count as typed.
  cells.numberFormat = values.map((row) => row.map(() => 'General'));
  cells.formulas = values.map((row, r) =>
    row.map((value: CellValue, c) => (formulas[r]![c] === value ? typed(value) : (formulas[r]![c] as string))),
  );
  cells.numberFormat = numberFormat;
}

/** Asks for the font of a cell with the request that gives it another one. */
export function askForFont(worksheet: Excel.Worksheet, at: string): PutBack {
  const { font } = worksheet.getRange(at).format;
  font.load({ name: true });
  return () => {
    const { name } = font.toJSON();
    if (name) font.name = name;
  };
}

/**
 * Takes back what was written beside rows that somebody has moved: cells hold again what they held, highlights and notes of ours leave the
 * sheets they were set on. Excel follows moved cells by itself: each range is still the cells that were written.
 */
export async function takeBack(
  context: Excel.RequestContext,
  { highlights = [], notes = [] }: Changes,
  before: PutBack[],
): Promise<void> {
  for (const putBack of [...before].reverse()) putBack();
  const sheets = [...new Set([...highlights, ...notes].map(({ sheet }) => sheet))];
  const asked = sheets.flatMap((name) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    return [{ rules: askForHighlights(name, worksheet), notes: askForNotes(name, worksheet) }];
  });
  try {
    await context.sync();
    for (const one of asked) {
      one.rules.askMore();
      one.notes.askMore();
    }
    await context.sync();
    for (const one of asked) {
      for (const rule of one.rules.found()) rule.delete();
      for (const { item, ours } of one.notes.found()) if (ours) item.delete();
    }
    await context.sync();
  } catch (cause) {
    // What stays is known for ours: it goes with the next marking, or when marks are cleared.
    if (codeOf(cause) === null) throw cause;
  }
}
