import { partsOf, type Day } from '../calendar/day';
import { dayOfSerial } from '../calendar/serial';
import { fold } from '../language/text';
import { isDateFormat } from '../workbook/numberFormat';
import type { Notice } from '../plan/plan';
import type { GridCell } from './grid';
import type { TitleLine } from './title';

interface PlanYear {
  year: number | null;
  notices: Notice[];
}

/** Behind "giai đoạn" the first year of a span. */
const YEAR = /(giai đoạn )?(?:năm|nam) (20\d\d)(?!\s*[-–]\s*20\d\d)/gu;
const SCHOOL_YEAR = /năm học (20\d\d)\s*[-–]\s*(20\d\d)/u;
const IN_DEADLINE = /(?:năm |[/.-])(20\d\d)(?!\d)|(?:^|\s)(20\d\d)(?=$|[\s;,.])/gu;

/**
 * The year the plan is for. The title names it (the latest where it names several: "khắc phục năm 2023 và cải thiện năm 2024"), unless the
 * deadlines plainly are of another: then the rows decide and a notice says so. Without a title the rows, the sheet's name, then the day of issue.
 */
export function planYear(
  lines: TitleLine[],
  sheet: string,
  deadlines: GridCell[],
  issued: Day | null,
  date1904: boolean,
): PlanYear {
  const votes = yearVotes(deadlines, date1904);
  const [top, count] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [null, 0];
  const total = [...votes.values()].reduce((sum, n) => sum + n, 0);
  const named = titleYears(lines.filter((line) => !/^\(|kèm theo/u.test(fold(line.text))));
  const inBracket = titleYears(lines);
  const title = latest(named) ?? latest(inBracket);
  if (title !== null) {
    if (!votes.has(title) && top !== null && count >= 3 && count >= total * 0.6) {
      const supported = named.filter((y) => votes.has(y));
      if (supported.length > 0) return { year: latest(supported), notices: [] };
      const at = lines.find((line) => fold(line.text).includes(String(title)))?.at ?? null;
      return { year: top, notices: [{ kind: 'year-from-rows', at, data: { title, rows: top, count } }] };
    }
    return { year: title, notices: [] };
  }
  const elsewhere =
    top !== null && (count >= 2 || total === 1)
      ? top
      : (latest(titleYears([{ row: 0, text: sheet.replace(/(^|\D)(20\d\d)(?!\d)/, '$1năm $2'), at: '' }])) ?? null);
  if (elsewhere !== null)
    return { year: elsewhere, notices: [{ kind: 'year-from-rows', at: null, data: { rows: elsewhere, count } }] };
  const span = /(?:^|\D)(20\d\d)\s*[-–]\s*(20\d\d)/u.exec(lines.map((line) => line.text).join(' '));
  const year = span ? Number(span[1]) : issued ? partsOf(issued).year + (partsOf(issued).month === 12 ? 1 : 0) : top;
  return { year, notices: [{ kind: 'year-not-found', at: null, data: year === null ? {} : { rows: year } }] };
}

function titleYears(lines: TitleLine[]): number[] {
  const words = lines.map((line) => fold(line.text)).join(' ');
  const school = SCHOOL_YEAR.exec(words);
  const years = [...words.matchAll(YEAR)].flatMap(([, span, year]) => (span === undefined ? [Number(year)] : []));
  return school ? [...years, Number(school[2])] : years;
}

const latest = (years: number[]): number | null => (years.length === 0 ? null : Math.max(...years));

/** How many deadline cells name each year. Numbers of documents are no years. */
function yearVotes(cells: GridCell[], date1904: boolean): Map<number, number> {
  const votes = new Map<number, number>();
  const vote = (year: number) => votes.set(year, (votes.get(year) ?? 0) + 1);
  for (const cell of cells) {
    if (typeof cell.value === 'number' && isDateFormat(cell.format)) {
      const day = dayOfSerial(cell.value, date1904);
      if (day) vote(partsOf(day).year);
      continue;
    }
    const words = fold(cell.text);
    if (/số \d|\d\/\p{L}+-/u.test(words)) continue;
    const years = new Set([...words.matchAll(IN_DEADLINE)].map((match) => Number(match[1] ?? match[2])));
    for (const year of years) vote(year);
  }
  return votes;
}
