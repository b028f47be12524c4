import type { Finding } from '../checks/engine/finding';
import { quote } from '../checks/wording/quote';
import { fill } from '../language/bilingual';
import type { Item, Plan } from '../plan/plan';
import { parseAddress } from '../workbook/address';
import { cellRuns } from './cellRuns';
import { type Cell, text, toSheet } from './cells';
import { FINDING_WORDS } from './findingWords';
import type { Saying } from './groupFindings';
import { numberList, numberOf, taskOf } from './itemWords';

/** Of one remark about ever other texts; the rest is one line that names the cells. */
const MOST_SAYINGS = 100;

/** What a line of the sheet says, besides its severity and clear. */
export interface FindingLine {
  saying: Saying;
  cell: Cell;
  item: string;
  what: string;
  why: string;
  todo: string;
}

/** One line for each saying, in their order. What is the same as in the line above is left out: the eye stays on what differs. */
export function findingLines(sayings: Saying[], plan: Plan): FindingLine[] {
  const itemAt = new Map(plan.items.map((item) => [item.row, item]));
  let above: Saying | null = null;
  return shortened(sayings).map((saying) => {
    const goesOn = above !== null && checkOf(above) === checkOf(saying);
    const line = {
      saying,
      cell: cellsCell(saying.findings, plan),
      item: itemWords(saying.findings, plan, itemAt),
      what: withRelated(saying),
      why: goesOn && above!.why === saying.why ? FINDING_WORDS.same : saying.why,
      todo: goesOn && above!.do === saying.do ? FINDING_WORDS.same : saying.do,
    };
    above = saying;
    return line;
  });
}

const checkOf = ({ severity, clear, findings }: Saying): string =>
  [severity, clear, findings[0]!.check, findings[0]!.message].join(' ');

/** Sayings of one check beyond the most are put into one. */
function shortened(sayings: Saying[]): Saying[] {
  const seen = new Map<string, number>();
  const rest = new Map<string, Saying>();
  return sayings.flatMap((saying) => {
    const check = checkOf(saying);
    const nth = (seen.get(check) ?? 0) + 1;
    seen.set(check, nth);
    if (nth <= MOST_SAYINGS) return saying;
    const more = rest.get(check);
    if (more) {
      more.findings.push(...saying.findings);
      more.what = fill(FINDING_WORDS.more, { n: more.findings.length, title: more.title });
      return [];
    }
    const first = { ...saying, findings: [...saying.findings] };
    rest.set(check, first);
    return first;
  });
}

/** The first cell, which the link leads to, and how many there are. Kept to one short line: LibreOffice does not break the text of a link. */
export function cellsCell(findings: Finding[], plan: Plan): Cell {
  const first = findings[0]!.at;
  const n = new Set(findings.map(({ at }) => at)).size;
  const words = n === 1 ? first : fill(FINDING_WORDS.cells, { first, n });
  return text(words, 'linkTop', { link: toSheet(plan.sheet, first) });
}

const cellList = (cells: string[]): string => cellRuns(cells, (n) => fill(FINDING_WORDS.moreCells, { n }));

/** The item by number and its first words; of several the numbers, and the cells it is about. */
export function itemWords(findings: Finding[], plan: Plan, itemAt: Map<number, Item>): string {
  const items = [...new Set(findings.map(({ row }) => (row === null ? undefined : itemAt.get(row))))];
  const known = items.filter((item) => item !== undefined);
  const cells = new Set(findings.map(({ at }) => at));
  const about = known.length === 1 ? oneItem(plan, known[0]!) : severalItems(plan, known);
  return cells.size === 1 ? about : fill(FINDING_WORDS.itemCells, { about, cells: cellList([...cells]) });
}

function oneItem(plan: Plan, item: Item): string {
  const number = numberOf(plan, item);
  const task = quote(taskOf(item));
  return number === '' || task === '' ? number + task : `${number}. ${task}`;
}

const severalItems = (plan: Plan, items: Item[]): string =>
  items.length === 0
    ? FINDING_WORDS.wholePlan
    : fill(FINDING_WORDS.items, { n: items.length, numbers: numberList(plan, items) });

/** The other cells, where the sentence does not name them itself. Those of the same row are in sight once one is there. */
function withRelated({ what, findings }: Saying): string {
  const [finding, ...others] = findings;
  if (others.length > 0) return what;
  const { at, related } = finding!;
  const row = parseAddress(at)?.row;
  const cells = related.filter((cell) => parseAddress(cell)?.row !== row && !what.includes(cell));
  return cells.length === 0 ? what : fill(FINDING_WORDS.related, { what, cells: cellList(cells) });
}
