import type { Field, Plan } from '../../src/plan/plan';
import { columnNumber } from '../../src/workbook/address';
import type { CellSpec } from '../../samples/making/spec';
import { toRoman } from '../../src/checks/numbering/numberText';
import { fromRoman } from './roman';

/** Which cells of a row a repetition changes, by index from 0. */
export interface VariedColumns {
  number: number;
  work: number[];
  partner: number[];
  times: number[];
}

export function variedColumns(plan: Plan): VariedColumns {
  const of = (...fields: Field[]) =>
    plan.columns.filter(({ field }) => fields.includes(field)).map(({ column }) => columnNumber(column) - 1);
  return {
    number: of('number')[0] ?? -1,
    work: of('task', 'criterion', 'activity', 'target', 'product', 'remedy'),
    partner: of('partner'),
    times: of('deadline', 'result'),
  };
}

/** A row as its `turn`-th repetition has it: renumbered, with its own words, days and now and then one more partner. */
export function vary(row: CellSpec[], columns: VariedColumns, turn: number, offset: number): CellSpec[] {
  return row.map((cell, index) => {
    if (index === columns.number) return renumber(cell, offset);
    if (turn === 0) return cell;
    if (columns.work.includes(index)) return reworded(cell, (words) => workOfTurn(words, turn));
    if (columns.partner.includes(index) && turn % 3 === 0) {
      return reworded(cell, (words) => `${words}; UBND xã số ${turn % 120}`);
    }
    return columns.times.includes(index) ? anotherDay(cell, turn) : cell;
  });
}

const LEADING = /^([([]?)(\d{1,3})(?=$|[.)\]])/;

/** The number a row begins to be counted by: 4 of "4.1", "(4)" and 4. */
export function leadingNumber(cell: CellSpec | undefined): number | null {
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell : typeof cell === 'object' && !cell?.plain ? cell?.value : null;
  const match = typeof text === 'string' ? LEADING.exec(text) : null;
  return match ? Number(match[2]) : null;
}

export function renumber(cell: CellSpec, offset: number): CellSpec {
  if (offset === 0) return cell;
  if (typeof cell === 'number') return cell + offset;
  return reworded(cell, (text) =>
    text.replace(LEADING, (_, open: string, digits: string) => open + (Number(digits) + offset)),
  );
}

/** "I." and "Nội dung 1: …" of a section, `offset` sections further on. */
export function renumberSection(row: CellSpec[], column: number, offset: number): CellSpec[] {
  return row.map((cell, index) =>
    reworded(index === column ? renumber(cell, offset) : cell, (text) =>
      text
        .replace(/^(nội dung )(\d+)/iu, (_, word: string, digits: string) => word + (Number(digits) + offset))
        .replace(/^[IVXL]+(?=\.?$)/, (roman) => toRoman(fromRoman(roman) + offset)),
    ),
  );
}

function reworded(cell: CellSpec, change: (text: string) => string): CellSpec {
  if (typeof cell === 'string') return change(cell);
  if (cell === null || typeof cell !== 'object' || cell.plain || typeof cell.value !== 'string') return cell;
  return { ...cell, value: change(cell.value) };
}

/** A criterion's code gets two levels more, as the reader knows no number above 99 in it. */
function workOfTurn(words: string, turn: number): string {
  const code = `.${1 + Math.floor(turn / 99)}.${1 + (turn % 99)}.`;
  return `${words.replace(/^(TC(?:TP)? [\d.]*\d)\.(?=\s)/, (_, head: string) => head + code)} (đợt ${turn + 1})`;
}

function anotherDay(cell: CellSpec, turn: number): CellSpec {
  if (cell !== null && typeof cell === 'object' && typeof cell.value === 'number' && cell.format) {
    return { ...cell, value: cell.value + (turn % 28) };
  }
  return reworded(cell, (text) =>
    text.replace(
      /(?<!\d)(\d{1,2})(\/\d{1,2}\/\d{4})/g,
      (_, day: string, rest: string) => ((Number(day) + turn) % 28) + 1 + rest,
    ),
  );
}
