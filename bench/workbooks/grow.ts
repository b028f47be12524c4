import type { CellSpec, SheetSpec } from '../../samples/making/spec';
import type { Plan } from '../../src/plan/plan';
import { address, parseAddress } from '../../src/workbook/address';
import { leadingNumber, renumberSection, vary, variedColumns } from './variation';

/** The reader knows numbers of sections up to LXXXIX: the sections come twelve times at most, then each has more rows. */
const MOST_ROUNDS = 12;

/** A section of the sample: its title's row and the rows under it, by index from 0, `to` not included. */
interface Block {
  title: number;
  from: number;
  to: number;
  /** The first and the last number its rows are counted by. */
  first: number;
  last: number;
}

/**
 * A sample's plan made longer: its sections in order, several times over ("VIII" after "VII"), and under each its rows several
 * times over, counted on and varied. `start` makes the words differ from those of a workbook with another start.
 */
export function grow(sheet: SheetSpec, plan: Plan, rowCount: number, start: number): SheetSpec {
  const columns = variedColumns(plan);
  const blocks = blocksOf(sheet, plan, columns.number);
  const begin = blocks[0]!.title;
  const end = blocks.at(-1)!.to;
  const turns = rowCount / (end - begin);
  const rounds = Math.min(MOST_ROUNDS, Math.max(1, Math.round(Math.sqrt(turns))));
  const turnsARound = Math.ceil(turns / rounds);
  const repeated = new Set(plan.repeatedHeaders.map((row) => row - 1));
  const merges = mergesByRow(sheet.merges ?? []);
  const rows = sheet.rows.slice(0, begin);
  const kept = [...merges].flatMap(([row, ranges]) => (row < begin ? ranges : []));
  const full = begin + rowCount;
  const add = (index: number, row: CellSpec[]) => {
    if (rows.length >= full) return;
    for (const range of merges.get(index) ?? []) kept.push(moved(range, rows.length - index));
    rows.push(row);
  };
  for (let round = 0; rows.length < full; round++) {
    let counted = 0;
    blocks.forEach(({ title, from, to, first, last }, order) => {
      add(title, renumberSection(sheet.rows[title]!, columns.number, round * blocks.length));
      const base = first > 1 && order > 0 ? counted - (first - 1) : 0;
      for (let turn = 0; turn < turnsARound; turn++) {
        const offset = base + turn * (last - first + 1);
        const varied = start + round * turnsARound + turn;
        for (let index = from; index < to; index++) {
          const row = sheet.rows[index]!;
          add(index, repeated.has(index) ? row : vary(row, columns, varied, offset));
        }
      }
      counted = base + turnsARound * (last - first + 1) + first - 1;
    });
  }
  const inTable = kept.filter((range) => parseAddress(range.split(':')[1]!)!.row <= rows.length);
  const below = sheet.rows.slice(end);
  const belowMerges = [...merges].flatMap(([row, ranges]) =>
    row < end ? [] : ranges.map((range) => moved(range, full - end)),
  );
  return { ...sheet, rows: [...rows, ...below], merges: [...inTable, ...belowMerges] };
}

function blocksOf(sheet: SheetSpec, plan: Plan, column: number): Block[] {
  const lastRow = Math.max(...plan.items.flatMap((item) => item.rows));
  return plan.sections.map(({ row }, order) => {
    const to = plan.sections[order + 1] ? plan.sections[order + 1]!.row - 1 : lastRow;
    const numbers = sheet.rows.slice(row, to).flatMap((cells) => leadingNumber(cells[column]) ?? []);
    return { title: row - 1, from: row, to, first: Math.min(...numbers), last: Math.max(...numbers) };
  });
}

/** Merged blocks by the index of their first row. */
function mergesByRow(ranges: string[]): Map<number, string[]> {
  const byRow = new Map<number, string[]>();
  for (const range of ranges) {
    const index = parseAddress(range.split(':')[0]!)!.row - 1;
    byRow.set(index, [...(byRow.get(index) ?? []), range]);
  }
  return byRow;
}

const moved = (range: string, down: number): string =>
  range
    .split(':')
    .map((corner) => parseAddress(corner)!)
    .map(({ row, column }) => address(row + down, column))
    .join(':');
