import { keptForPlan } from '../engine/keptForPlan';
import { type NumberedRow, type NumberList, numberLists, rowsWithoutNumber } from './numbering';
import { required, writtenLike } from './numberText';
import { orderFaults } from './numberOrder';

interface RepeatedNumber {
  list: NumberList;
  row: NumberedRow;
  first: NumberedRow;
  /** The number that would stand here if it counted up, where one is missing at this place. */
  expected: string | null;
}

interface MisplacedNumber {
  list: NumberList;
  row: NumberedRow;
  before: NumberedRow | null;
  after: NumberedRow | null;
}

interface SkippedNumbers {
  list: NumberList;
  /** Null when the list begins too late. */
  before: NumberedRow | null;
  after: NumberedRow;
  missing: string[];
}

interface NumberFaults {
  repeated: RepeatedNumber[];
  misplaced: MisplacedNumber[];
  skipped: SkippedNumbers[];
}

/** Everything that is wrong with the numbers of a plan, each fault once: a number typed twice explains the one that is missing next. */
export const numberFaults = keptForPlan((plan): NumberFaults => {
  const faults: NumberFaults = { repeated: [], misplaced: [], skipped: [] };
  const lists = numberLists(plan);
  const blanks = rowsWithoutNumber(plan);
  for (const list of lists) {
    const unnumbered = countBetween(list, blanks);
    const found = orderFaults(
      list.map((r) => r.value),
      list.map((r) => r.last),
      unnumbered,
    );
    for (const { at, first, expected } of found.repeated) {
      faults.repeated.push({
        list,
        row: list[at]!,
        first: list[first]!,
        expected: expected === null ? null : writtenLike(list[at]!, expected),
      });
    }
    for (const { at, before, after } of found.outOfOrder) {
      faults.misplaced.push({
        list,
        row: list[at]!,
        before: before === null ? null : list[before]!,
        after: after === null ? null : list[after]!,
      });
    }
    for (const { before, after, missing } of found.skipped) {
      const numbers = required(list[after]!, missing).map((value) => writtenLike(list[after]!, value));
      if (numbers.length > 0)
        faults.skipped.push({ list, before: list[before]!, after: list[after]!, missing: numbers });
    }
  }
  faults.skipped.push(...lateBeginnings(lists, blanks));
  return faults;
});

/** How many blank rows stand between each row of a list and the one before; both go down the sheet. */
function countBetween(list: NumberList, blanks: number[]): number[] {
  let passed = 0;
  return list.map(({ row }, i) => {
    const from = passed;
    while (passed < blanks.length && blanks[passed]! < row) passed++;
    return i === 0 ? 0 : passed - from;
  });
}

/** A list that begins at 2 while all others of its kind begin at 1. One list alone may be a part of a longer one. */
function lateBeginnings(lists: NumberList[], blanks: number[]): SkippedNumbers[] {
  const alike = (a: NumberList, b: NumberList) => a[0]!.kind === b[0]!.kind && depth(a) === depth(b);
  return lists.flatMap((list): SkippedNumbers[] => {
    const [first] = list;
    if (!first || first.value < 2 || first.value > 3 || blanks.includes(first.row - 1) || first.kind.startsWith('code'))
      return [];
    const others = lists.filter((other) => other !== list && alike(other, list));
    if (others.length < 2 || others.some((other) => other[0]!.value !== 1)) return [];
    const missing = Array.from({ length: first.value - 1 }, (_, i) => i + 1);
    if (list.some((row) => missing.includes(row.value))) return [];
    return [{ list, before: null, after: first, missing: missing.map((value) => writtenLike(first, value)) }];
  });
}

const depth = (list: NumberList) => list[0]!.number.split('.').length;

/** "4", "4, 5", "5.3 – 5.9". */
export const spanOf = (numbers: readonly string[]): string =>
  numbers.length > 3 ? `${numbers[0]} – ${numbers.at(-1)}` : numbers.join(', ');
