import type { SheetModel } from './sheetModel';
import type { SheetSnapshot } from './snapshot';
import { codedCellsOfModel, codedCellsOfSnapshot, type CodedCell, FORMULA } from './codedCells';
import { isForTyping, typingOf } from './typing';

/** Stands in a sheet of ours where its code is to come: a sign no text of a plan holds. */
export const CODE_TOKEN = '\uE0C0';
const ONE = '[0-9A-Z]{4}(?:-[0-9A-Z]{4}){1,2}';
/** What a sheet says of its code: the one it has; or that it is being written, and which it had before and is to have. */
const CODE = new RegExp(`(Mã trang|Sheet code): (?:(${ONE})|(?:đang ghi…|being written…)((?: ${ONE})*))`);
const WRITING: Record<string, string> = { 'Mã trang': 'đang ghi…', 'Sheet code': 'being written…' };
/** Codes that are kept while a sheet is being written: those of the last attempts. */
const MOST_CODES = 4;

/**
 * The code of a sheet in groups of four signs, each over its cells with their places: texts; numbers, days and the places of formulas; and where
 * the sheet has one, the column of results, which the plan fills in and people write over. Cells meant for typing count in the last group only, if at all;
 * of the cell that holds the code what stands around it. It holds after other programs have stored the sheet: see `codedCells` for what is left out of account.
 */
function codeOf(cells: readonly CodedCell[]): string[] {
  const own = cells.map((cell) => (isCodeLine(cell.text) ? { ...cell, text: withoutCode(cell.text) } : cell));
  const typing = typingOf(own);
  const isTyped = isForTyping(own);
  const fixed = own.filter((cell) => !isTyped(cell));
  const isNumber = ({ kind }: CodedCell) => kind !== 'text';
  const groups = [fixed.filter((cell) => !isNumber(cell)), fixed.filter(isNumber)];
  if (typing) groups.push(own.filter((cell) => typing.holds(cell) && cell.column === typing.columns.result));
  return groups.map(signsOf);
}

/** The line that carries the code, as it reads without one: whatever somebody adds to it is seen. */
const withoutCode = (text: string): string => text.replace(CODE_TOKEN, '').replace(CODE, '$1: ').trim();
const isCodeLine = (text: string): boolean => text.includes(CODE_TOKEN) || CODE.test(text);

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

interface CodeReading {
  /** What only we write stands there as it was written. */
  intact: boolean;
  /** The column of results as well. */
  resultsIntact: boolean;
}

/** Compares the code that stands on a sheet with its cells; null where none stands. One that is being written is not intact. */
export function readCode(snapshot: SheetSnapshot): CodeReading | null {
  const cells = codedCellsOfSnapshot(snapshot);
  const said = cells.find(({ text }) => CODE.test(text))?.text;
  if (said === undefined) return null;
  const now = codeOf(cells);
  const codes = codesIn(said).map((code) => code.split('-'));
  // Where formulas are not told from numbers, only texts can be compared.
  const sameNumbers = (code: string[]) => snapshot.formulas === undefined || code[1] === now[1];
  return {
    intact: !isUnfinished(snapshot) && codes.some((code) => code[0] === now[0] && sameNumbers(code)),
    resultsIntact: codes.some((code) => code[2] === now[2]),
  };
}

/** Whether a text carries a sheet's code, or says that it is being written. */
export const hasCode = (text: string): boolean => CODE.test(text);

/** The codes a text names: one; of a sheet that is being written any number. */
export function codesIn(text: string): string[] {
  const [, , code, several = ''] = CODE.exec(text) ?? [];
  return code === undefined ? several.split(' ').filter((one) => one !== '') : [code];
}

/** The text of a code's cell until the sheet is whole. */
export const writingText = (text: string, codes: readonly string[]): string =>
  text.replace(CODE, (_, words: string) =>
    [`${words}:`, WRITING[words]!, ...[...new Set(codes)].slice(-MOST_CODES)].join(' '),
  );

/** Whether a sheet of ours was left while it was being written: old and new cells may stand on it side by side. */
export const isUnfinished = (snapshot: SheetSnapshot): boolean =>
  snapshot.values.some((row) =>
    row.some((value) => typeof value === 'string' && isWriting(value.normalize('NFC').replace(/\s+/g, ' '))),
  );

const isWriting = (text: string): boolean => {
  const found = CODE.exec(text);
  return found !== null && found[2] === undefined;
};

/** Letters and figures that are not taken for each other when they are read out. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twenty bits over texts in their order, as four signs. */
export const signsOfTexts = (texts: readonly string[]): string =>
  signsOf(texts.map((text, row) => ({ row, column: 0, kind: 'text', text, isFormula: false })));

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
