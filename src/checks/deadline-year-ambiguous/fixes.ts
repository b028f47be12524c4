import { addDays } from '../../calendar/day';
import type { Milestone } from '../../plan/plan';
import type { CellEdit } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { type Fix, replacing } from '../engine/fix';
import { addYear } from '../time/addYear';

/** The cell with the year written behind the milestone's day, or behind its month. */
export function withYear(
  sheet: SheetSnapshot | null,
  at: string,
  { lastDay, boundary }: Milestone,
  year: number,
): CellEdit | null {
  if (lastDay === null) return null;
  const named = boundary === 'before' ? [addDays(lastDay, 1), lastDay] : [lastDay];
  const edits = [...named.map((day) => Number(day.slice(8, 10))), null].map((day, i) =>
    addYear(sheet, at, { day, month: Number((named[i] ?? lastDay).slice(5, 7)) }, year),
  );
  return edits.find((edit) => edit !== null) ?? null;
}

/** A January that follows the year it looks back on is the likelier one; the plan's own year is the other answer. */
export function eitherYear(sheet: SheetSnapshot | null, at: string, milestone: Milestone, year: number): Fix | null {
  const [next, own] = [withYear(sheet, at, milestone, year + 1), withYear(sheet, at, milestone, year)];
  return next && own && { safe: false, edits: [next], otherwise: [own] };
}

/** "Trong năm đánh giá" → "Trong năm 2026". */
export const ratedYearFix = (sheet: SheetSnapshot | null, cells: readonly string[], year: number): Fix | null =>
  replacing(
    sheet,
    cells.flatMap((at) => [
      { at, from: 'năm đánh giá', to: `năm ${year}` },
      { at, from: 'Năm đánh giá', to: `Năm ${year}` },
    ]),
  );
