import { partsOf } from '../../calendar/day';
import { dayOfSerial } from '../../calendar/serial';
import { fold } from '../../language/text';
import { FORM_HEADS } from '../../workbook/formWords';
import { isDateFormat } from '../../workbook/numberFormat';
import type { Grid } from '../grid';
import type { Header } from '../header/header';
import type { planYear } from '../year';
import type { TitleLine } from '../title';
import { formHeadOf, yearMade } from './form';

type PlanYear = ReturnType<typeof planYear>;

/**
 * The year of the plan a form is of. Its last days were worked out by that year: where none is of the year the title says, the year in which the form
 * was made decides, or most of them do.
 */
export function formYear(
  grid: Grid,
  { columns }: Header,
  rows: readonly number[],
  lines: readonly TitleLine[],
  said: PlanYear,
): PlanYear {
  const column = columns.find(({ words }) => formHeadOf(words.join(' ')) === LAST_DAY)?.column;
  const votes = new Map<number, number>();
  for (const row of column === undefined ? [] : rows) {
    const { value, format } = grid.own(row, column!);
    const day = typeof value === 'number' && isDateFormat(format) ? dayOfSerial(value, grid.snapshot.date1904) : null;
    if (day) votes.set(partsOf(day).year, (votes.get(partsOf(day).year) ?? 0) + 1);
  }
  if (said.year !== null && votes.has(said.year)) return said;
  const made = lines.flatMap(({ text }) => yearMade(text) ?? []).find((year) => votes.has(year));
  const [top = null] = [...votes].filter(([, count]) => count >= MOST).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const year = made ?? top?.[0] ?? null;
  if (year === null) return said;
  return { year, notices: [{ kind: 'year-from-rows', at: null, data: { rows: year, count: votes.get(year)! } }] };
}

/** So many rows outweigh a title. */
const MOST = 3;

const LAST_DAY = fold(FORM_HEADS.lastDay);
