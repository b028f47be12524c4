import { fold } from '../../language/text';
import { issuedOn, planIssuer, planTitle, type TitleLine } from '../../reading/title';
import { isNumbered, isTitle, type Line } from './lines';

const YEAR = /(?:^|\D)20\d\d(?!\d)/;
const NATION = /cộng h(?:òa|oà) xã hội|độc lập\s*-/u;
const PLACE_AND_DAY = /ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*(20\d\d)/u;

/**
 * The lines that stand above a table in its sheet: its own title, with the document's where that alone names a year, and of the letterhead what
 * says who issues it and when. `before` are the lines between it and the table before, `head` those from the document's beginning on.
 */
export function titleOf(before: readonly Line[], head: readonly Line[]): Line[] {
  const own = nearestTitle(before);
  const main = firstTitle(head);
  const named = own.some(({ text }) => YEAR.test(text)) || own.some((line) => main.includes(line));
  const lines = named ? own : [...main, ...own.filter((line) => main.length === 0 || !isNumbered(line))];
  return withLetterhead(lines, head);
}

/** The title nearest above the table: lines one below the other that may be one. Prose between it and the table is passed over. */
function nearestTitle(before: readonly Line[]): Line[] {
  let last = before.length - 1;
  const isPart = (line: Line) => isTitle(line) || line.boxed;
  // A heading of the text counts only where it stands right above the table.
  if (last >= 0 && !isPart(before[last]!))
    while (last >= 0 && !(isTitle(before[last]!) && !isNumbered(before[last]!))) last -= 1;
  let first = last;
  while (first > 0 && isPart(before[first - 1]!)) first -= 1;
  return before.slice(Math.max(0, first), last + 1).filter(isTitle);
}

/** The first title of the document. */
function firstTitle(head: readonly Line[]): Line[] {
  const first = head.findIndex((line) => isTitle(line) && !isNumbered(line));
  if (first < 0) return [];
  let end = first;
  while (end < head.length && (isTitle(head[end]!) || head[end]!.boxed) && !isNumbered(head[end]!)) end += 1;
  return head.slice(first, end).filter(isTitle);
}

/** Of the letterhead's lines those that add who issues the plan, or on what day, and leave its title and year as they are. */
function withLetterhead(lines: readonly Line[], head: readonly Line[]): Line[] {
  let best = [...lines];
  const offices = letterheadOffices(head).filter((line) => !best.includes(line));
  if (offices.length > 0 && issuerOf(best) === '') {
    const more = [...offices, ...best];
    if (issuerOf(more) !== '' && titleTextOf(more) === titleTextOf(best)) best = more;
  }
  const day = head.find((line) => line.laidOut && PLACE_AND_DAY.test(fold(line.text)));
  if (!day || issuedOn(titleLinesOf(best)) !== null) return best;
  const year = Number(PLACE_AND_DAY.exec(fold(day.text))![1]);
  const latest = Math.max(
    0,
    ...best.flatMap(({ text }) => [...text.matchAll(/20\d\d/g)].map(([found]) => Number(found))),
  );
  const dated = [day, ...best];
  // The year of the day would be taken for the plan's where the title names an earlier one, or none.
  return year <= latest && titleTextOf(dated) === titleTextOf(best) ? dated : best;
}

/** The office stands on the left of the letterhead, above the nation's name or beside it. */
function letterheadOffices(head: readonly Line[]): Line[] {
  const nation = head.findIndex((line) => NATION.test(fold(line.text)));
  if (nation < 0 || !head[nation]!.laidOut) return [];
  let first = nation;
  while (first > 0 && head[first - 1]!.laidOut) first -= 1;
  return head.slice(first, nation).filter(({ text }) => /\p{L}/u.test(text));
}

const titleLinesOf = (lines: readonly Line[]): TitleLine[] =>
  lines.flatMap(({ text }, row) => text.split('\n').map((one) => ({ row: row + 1, text: one.trim(), at: '' })));
const titleTextOf = (lines: readonly Line[]): string => planTitle(titleLinesOf(lines));
const issuerOf = (lines: readonly Line[]): string => planIssuer(titleLinesOf(lines), titleTextOf(lines));
