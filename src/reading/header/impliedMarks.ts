import type { GridCell } from '../grid';
import type { MarkColumn } from './columns';
import type { HeaderColumn } from './header';
import { isMark } from './marks';
import { loudest, wordsSay } from './wordsSay';

/** Own words that say so much have a meaning of their own. */
const KNOWN = 2.5;
const ROMANS = ['i', 'ii', 'iii', 'iv'];
const COUNTED = /^(quý|quí|tháng) ?(iv|i{1,3}|\d{1,2})(.*)$/u;

/** A title that counts: "quý iii/2026" is the third of four. */
interface Counted {
  unit: 'quý' | 'tháng';
  at: number;
  /** What follows the count: a year. */
  rest: string;
}

function countedOf({ words }: MarkColumn): Counted | null {
  const match = COUNTED.exec(words);
  if (!match) return null;
  const roman = ROMANS.indexOf(match[2]!) + 1;
  return { unit: match[1] === 'tháng' ? 'tháng' : 'quý', at: roman > 0 ? roman : Number(match[2]), rest: match[3]! };
}

/**
 * Columns of marks whose own words say nothing, among columns that count times: what stands between Quý II and Quý IV is Quý III, and the only one of
 * twelve months without its name, at either end, is the first or the last.
 * @param timed the columns of marks whose titles are times
 * @param open columns that are none of those
 */
export function impliedMarks(
  timed: readonly MarkColumn[],
  open: readonly HeaderColumn[],
  rows: readonly GridCell[][],
): MarkColumn[] {
  const counted = new Map(timed.map((mark) => [mark.column, countedOf(mark)]));
  return open.flatMap(({ column, words }) => {
    const found = placeOf(counted.get(column - 1) ?? null, counted.get(column + 1) ?? null, [...counted.values()]);
    if (!found || loudest(wordsSay([words[words.length - 1]!])) >= KNOWN || !holdsOnlyMarks(rows, column)) return [];
    const { unit, at, rest } = found;
    return [{ column, words: `${unit} ${unit === 'quý' ? ROMANS[at - 1]! : at}${rest}` }];
  });
}

/** What stands between two counted titles, or at the end of all others of a year. */
function placeOf(left: Counted | null, right: Counted | null, all: readonly (Counted | null)[]): Counted | null {
  const beside = left ?? right;
  if (!beside) return null;
  const most = beside.unit === 'quý' ? ROMANS.length : 12;
  if (left && right) {
    const isGap = left.unit === right.unit && left.rest === right.rest && left.at + 2 === right.at;
    return isGap ? { ...left, at: left.at + 1 } : null;
  }
  const at = left ? most : 1;
  const isNext = left ? left.at === most - 1 : beside.at === 2;
  const others = all.filter((one) => one?.unit === beside.unit && one.rest === beside.rest && one.at !== at);
  return isNext && others.length === all.length && all.length === most - 1 ? { ...beside, at } : null;
}

function holdsOnlyMarks(rows: readonly GridCell[][], column: number): boolean {
  const cells = rows.flatMap((row) => row.filter((cell) => cell.column === column));
  return cells.length > 0 && cells.every(({ text }) => isMark(text));
}
