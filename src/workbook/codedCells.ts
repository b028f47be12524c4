import { DAYS_TO_1904 } from '../calendar/serial';
import { valueOfModel } from './modelContent';
import { isDateFormat } from './numberFormat';
import type { SheetModel } from './sheetModel';
import type { CellValue, MergedRange, SheetSnapshot } from './snapshot';

/** A filled cell as it counts for a sheet's code: 1-based place, and its content with all that other programs change left out. */
export interface CodedCell {
  row: number;
  column: number;
  /** A formula that gives a text counts as that text: a link is one in some programs and a plain text in others. */
  kind: 'text' | 'number' | 'formula';
  text: string;
  isFormula: boolean;
}

/** What a formula counts as: results are calculated anew everywhere. */
export const FORMULA = '\u0001';

/** Without what people wrote on the sheet before: where that stands, the code of its column is not to hold. */
export function codedCellsOfModel({ rows }: SheetModel): CodedCell[] {
  return rows.flatMap(({ cells }, r) =>
    cells.flatMap((cell, c) =>
      cell && !cell.carried ? (coded(r + 1, c + 1, valueOfModel(cell, false), cell.formula !== undefined) ?? []) : [],
    ),
  );
}

export function codedCellsOfSnapshot({
  top,
  left,
  values,
  formats,
  formulas = [],
  date1904,
}: SheetSnapshot): CodedCell[] {
  const calculated = new Set<string>();
  for (const block of formulas.map(within))
    for (let row = block.top; row <= block.bottom; row++)
      for (let column = block.left; column <= block.right; column++) calculated.add(`${row} ${column}`);
  const found: CodedCell[] = [];
  values.forEach((cells, r) =>
    cells.forEach((value, c) => {
      const [row, column] = [top + r, left + c];
      const isFormula = calculated.delete(`${row} ${column}`);
      const shift = date1904 && typeof value === 'number' && isDateFormat(formats[r]?.[c] ?? '') ? DAYS_TO_1904 : 0;
      const cell = coded(row, column, shift && typeof value === 'number' ? value + shift : value, isFormula);
      if (cell) found.push(cell);
    }),
  );
  for (const place of calculated) {
    const [row, column] = place.split(' ').map(Number) as [number, number];
    found.push({ row, column, kind: 'formula', text: '', isFormula: true });
  }
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Rows and columns of a block that are looked at: one over whole columns would be a million cells of one formula. */
const MOST = { rows: 20_000, columns: 200 };
const within = ({ top, left, bottom, right }: MergedRange): MergedRange => ({
  top,
  left,
  bottom: Math.min(bottom, top + MOST.rows),
  right: Math.min(right, left + MOST.columns),
});

function coded(row: number, column: number, value: CellValue, isFormula: boolean): CodedCell | null {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(12))) : plain(value);
  const isText = typeof value !== 'number' && text !== '' && !(isFormula && ERROR.test(text));
  if (isFormula) return { row, column, kind: isText ? 'text' : 'formula', text: isText ? text : '', isFormula };
  return text === '' ? null : { row, column, kind: typeof value === 'number' ? 'number' : 'text', text, isFormula };
}

/** What a formula shows when what it points to is gone or does not fit. */
const ERROR = /^#(?:[A-Z/0]+[!?]?|N\/A)$/;
/** Signs that do not come through every file, and those a program puts in their place. */
const LOST = /[^\P{Cc}\s]|\p{Cs}|[\uFFFD-\uFFFF\u200B\uFEFF]/gu;

/** Words one blank apart, of letters and signs that no program changes: nearly all there are. */
const UNCHANGED = /^[!-~À-ɏẠ-ỹ–…“”]+(?: [!-~À-ɏẠ-ỹ–…“”]+)*$/;

const plain = (value: string | boolean | null): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (UNCHANGED.test(value)) return value;
  return value.replace(LOST, '').normalize('NFC').replace(/\s+/g, ' ').trim();
};
