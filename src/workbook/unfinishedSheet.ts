import { codesIn, hasCode, writingText } from './sheetCode';
import type { SheetModel } from './sheetModel';

/** The cell that carries a sheet's code (1-based), and the whole of its text. */
export interface CodeCell {
  row: number;
  column: number;
  text: string;
}

/** Of rows of texts that begin at a place, the cell that carries a code. */
export function codeCellIn(rows: readonly (readonly string[])[], top = 1, left = 1): CodeCell | null {
  for (const [r, texts] of rows.entries()) {
    const c = texts.findIndex(hasCode);
    if (c >= 0) return { row: top + r, column: left + c, text: texts[c]! };
  }
  return null;
}

/** How a sheet is written in a program that takes nothing back: so that, broken off anywhere, it is seen to be unfinished. */
export interface Writing {
  /** Said before anything else of the sheet is touched. */
  first: CodeCell | null;
  /** The sheet as it is written, which does not say that it is whole. */
  draft: SheetModel;
  /** The cell in which the draft says so; null for a sheet that carries no code. */
  pending: CodeCell | null;
  /** Said when all other cells stand. */
  last: CodeCell | null;
}

/** `before`: the code's cell of the sheet that is written over. */
export function writingOf(model: SheetModel, before: CodeCell | null): Writing {
  const last = codeCellOf(model);
  if (last === null) return { first: null, draft: model, pending: null, last };
  // By the codes it had and is to have it can still be told whether its column of results is as one of them says.
  const codes = [...(before ? codesIn(before.text) : []), ...codesIn(last.text)];
  const pending = { ...last, text: writingText(last.text, codes) };
  const rows = model.rows.map((row, r) => {
    if (r !== last.row - 1) return row;
    const cells = row.cells.map((cell, c) => (cell && c === last.column - 1 ? { ...cell, value: pending.text } : cell));
    return { ...row, cells };
  });
  const first = before ? { ...before, text: writingText(before.text, codes) } : pending;
  return { first, draft: { ...model, rows }, pending, last };
}

const codeCellOf = ({ rows }: SheetModel): CodeCell | null =>
  codeCellIn(rows.map(({ cells }) => cells.map((cell) => (typeof cell?.value === 'string' ? cell.value : ''))));
