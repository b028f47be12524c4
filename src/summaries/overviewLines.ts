import type { Inspection } from '../checks/engine/inspection';
import { doneOf, type FigureKey, type Figures, openOf, withoutTermOf } from '../figures/figures';
import { hasResults } from '../figures/results';
import { fill } from '../language/bilingual';
import { showDay } from '../language/showDay';
import { COLOURS } from './styles';
import { WORDS } from './words';

const words = WORDS.overview;

/** A line of the office's count: which figures it adds up, which of them it says one by one. */
interface Line {
  name: string;
  part: Exclude<keyof typeof words.parts, 'doneUnknown'>;
  value: (of: Figures) => number;
  cells: readonly FigureKey[];
  details: readonly (keyof typeof words.details)[];
  colour: string;
}

export const LINES: readonly Line[] = [
  {
    name: WORDS.groups.done,
    part: 'done',
    value: doneOf,
    cells: ['onTime', 'late', 'undated'],
    details: ['onTime', 'late', 'undated'],
    colour: COLOURS.done,
  },
  {
    name: WORDS.groups.open,
    part: 'open',
    value: openOf,
    cells: ['withinTerm', 'begun', 'dueSoon'],
    details: ['begun', 'dueSoon'],
    colour: COLOURS.withinTerm,
  },
  {
    name: WORDS.groups.overdue,
    part: 'overdue',
    value: ({ overdue }) => overdue,
    cells: ['overdue'],
    details: ['overdueLong'],
    colour: COLOURS.overdue,
  },
  {
    name: WORDS.figures.perhapsOverdue,
    part: 'perhapsOverdue',
    value: ({ perhapsOverdue }) => perhapsOverdue,
    cells: ['perhapsOverdue'],
    details: [],
    colour: COLOURS.perhapsOverdue,
  },
  {
    name: WORDS.figures.waiting,
    part: 'waiting',
    value: ({ waiting }) => waiting,
    cells: ['waiting'],
    details: [],
    colour: COLOURS.waiting,
  },
  {
    name: WORDS.groups.withoutTerm,
    part: 'withoutTerm',
    value: withoutTermOf,
    cells: ['continuous', 'noDate', 'begunNoDate'],
    details: ['continuous', 'noDate', 'begunNoDate'],
    colour: COLOURS.withoutTerm,
  },
  {
    name: WORDS.figures.notApplicable,
    part: 'notApplicable',
    value: ({ notApplicable }) => notApplicable,
    cells: ['notApplicable'],
    details: [],
    colour: COLOURS.notApplicable,
  },
];

/** Lines that stand even when they are 0: that nothing is overdue is news. */
const ALWAYS: readonly Line['part'][] = ['done', 'overdue'];

/** The count in one sentence: what a director reads first. */
export function countSentence(
  of: Figures,
  { plan, asOf, progressSettings }: Inspection,
  known = hasResults(plan),
): string {
  const { longOverdueDays } = progressSettings;
  const parts = LINES.filter((line) => line.value(of) > 0 || ALWAYS.includes(line.part)).map((line) => {
    if (line.part === 'done' && !known) return words.parts.doneUnknown;
    const details = detailsOf(line, of, longOverdueDays);
    return fill(words.parts[line.part], { n: line.value(of) }) + (details && fill(words.ofWhich, { parts: details }));
  });
  const day = showDay(asOf, 'vi');
  return fill(words.sentence, { day, parts: [fill(words.parts.items, { n: of.items }), ...parts].join('; ') });
}

/** "đúng hạn 4, trễ hạn 3": what is not 0. */
export const detailsOf = (line: Line, of: Figures, days: number): string =>
  line.details
    .filter((key) => of[key] > 0)
    .map((key) => fill(words.details[key], { n: of[key], days }))
    .join(', ');
