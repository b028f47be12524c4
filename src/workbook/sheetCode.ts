import type { SheetModel } from './sheetModel';
import type { SheetSnapshot } from './snapshot';
import { codedCellsOfModel, codedCellsOfSnapshot, type CodedCell, FORMULA } from './codedCells';
import { typingOf } from './typing';

/** Stands in a sheet of ours where its code is to come: a sign no text of a plan holds. */
export const CODE_TOKEN = '\uE0C0';
const CODE = /(?:Mã trang|Sheet code): ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){1,2})/;

/**
 * The code of a sheet in groups of four signs, each over its cells with their places: texts; numbers, days and the places of formulas; and where
 * the sheet has one, the column of results, which the plan fills in and people write over. Cells meant for typing count in the last group only,
 * the cell that holds the code in none. It holds after other programs have stored the sheet: see `codedCells` for what is left out of account.
 */
function codeOf(cells: readonly CodedCell[]): string[] {
  const own = cells.filter(({ text }) => !text.includes(CODE_TOKEN) && !CODE.test(text));
  const typing = typingOf(own);
  const fixed = typing ? own.filter((cell) => !typing.holds(cell)) : own;
  const isNumber = ({ kind }: CodedCell) => kind !== 'text';
  const groups = [fixed.filter((cell) => !isNumber(cell)), fixed.filter(isNumber)];
  if (typing) groups.push(own.filter((cell) => typing.holds(cell) && cell.column === typing.columns.result));
  return groups.map(signsOf);
}

/** A model with its code in place of the token. A model without the token stays as it is. */
export function withCode(model: SheetModel): SheetModel {
  const code = codeOf(codedCellsOfModel(model)).join('-');
  const rows = model.rows.map((row) => {
    if (!row.cells.some((cell) => typeof cell?.value === 'string' && cell.value.includes(CODE_TOKEN))) return row;
    const cells = row.cells.map((cell) =>
      typeof cell?.value === 'string' ? { ...cell, value: cell.value.replace(CODE_TOKEN, code) } : cell,
    );
    return { ...row, cells };
  });
  return { ...model, rows };
}

export interface CodeReading {
  /** What only we write stands there as it was written. */
  intact: boolean;
  /** The column of results as well. */
  resultsIntact: boolean;
}

/** Compares the code that stands on a sheet with its cells; null where none stands. */
export function readCode(snapshot: SheetSnapshot): CodeReading | null {
  const cells = codedCellsOfSnapshot(snapshot);
  const written = cells.map(({ text }) => CODE.exec(text)?.[1]).find((code) => code !== undefined);
  if (written === undefined) return null;
  const [texts, numbers, results] = written.split('-');
  const now = codeOf(cells);
  // Where formulas are not told from numbers, only texts can be compared.
  const sameNumbers = snapshot.formulas === undefined || numbers === now[1];
  return { intact: texts === now[0] && sameNumbers, resultsIntact: results === now[2] };
}

/** Whether a text carries a sheet's code. */
export const hasCode = (text: string): boolean => CODE.test(text);

/** Letters and figures that are not taken for each other when they are read out. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twenty bits over cells and places, as four signs. */
function signsOf(cells: readonly CodedCell[]): string {
  let [a, b] = [0x9e3779b9, 0x85ebca6b];
  const take = (code: number) => {
    a = Math.imul(a ^ code, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, 0xc2b2ae35) + a;
    b ^= b >>> 13;
  };
  for (const { row, column, kind, text } of cells) {
    take(row);
    take(column);
    const said = kind === 'formula' ? FORMULA : text;
    for (let at = 0; at < said.length; at++) take(said.charCodeAt(at));
    take(-1);
  }
  const bits = (a ^ Math.imul(b, 0x27d4eb2f)) >>> 0;
  return [27, 22, 17, 12].map((shift) => SIGNS[(bits >>> shift) & 31]).join('');
}
