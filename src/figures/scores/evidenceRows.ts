import { isDayBlank, isNumberBlank, isNumberDots } from '../../checks/wording/blankNumber';
import { isExplained } from '../../checks/outcome/explained';
import { oneLine } from '../../language/text';
import { ofOtherYears } from '../../scoring/otherYears';
import { isUnknown } from '../../plan/leads';
import type { Plan } from '../../plan/plan';
import { type ScoredCriterion, scoredCriteria } from '../../scoring/criteria';
import { askedOf, documentsOf, evidenceText, lackingOf } from '../../scoring/evidence';

/** What a criterion needs to be proved, what is there, what is missing. */
export interface EvidenceRow {
  criterion: ScoredCriterion;
  /** Papers it asks for, each a choice of kinds. */
  asked: string[][];
  /** What the cell says, a paper each. */
  papers: string[];
  /** Numbers of the documents among them ("386/BC-SNN"). */
  numbers: string[];
  /** Kinds that are asked for and not there. */
  lacking: string[][];
  /** Years of papers that are not of the year scored. */
  otherYears: number[];
  /**
   * Nothing is there at all, though points are claimed; `explained`: words say why; `blank`: a number is still to be filled in; `unknown`: a formula that nobody has
   * worked out.
   */
  state: 'none' | 'explained' | 'lacking' | 'blank' | 'other-year' | 'there' | 'unclaimed' | 'unknown';
}

/** The evidence of all criteria: what is to be chased first, the most points first, then what is there. */
export function evidenceRows(plan: Plan): EvidenceRow[] {
  return scoredCriteria(plan)
    .map((criterion): EvidenceRow => {
      const { items, item } = criterion;
      const text = items
        .map(evidenceText)
        .filter((words) => words !== '')
        .join('\n');
      const papers = text
        .split(/[;\n]/u)
        .map((part) => oneLine(part.trim().replace(/ {2,}/gu, ' … ')))
        .filter((part) => part !== '');
      const years =
        plan.year === null ? [] : items.flatMap((one) => ofOtherYears(one, plan.year!).map(({ year }) => year));
      const lacking = lackingOf(item, text);
      return {
        criterion,
        asked: askedOf(item),
        papers,
        numbers: items.flatMap((one) => documentsOf(one, plan.year)).map(({ number }) => number),
        lacking,
        otherYears: [...new Set(years)],
        state: stateOf(plan, criterion, { text, papers, lacks: lacking.length > 0, ofOtherYear: years.length > 0 }),
      };
    })
    .sort((a, b) => RANK[a.state] - RANK[b.state] || atStake(b) - atStake(a) || rowOf(a) - rowOf(b));
}

const RANK: Record<EvidenceRow['state'], number> = {
  none: 0,
  lacking: 0,
  blank: 0,
  'other-year': 0,
  explained: 1,
  there: 2,
  unknown: 2,
  unclaimed: 3,
};

/** Where evidence, or a word on why there is none, may stand. */
const WORDS = ['evidence', 'result', 'reason', 'note'] as const;

const atStake = ({ criterion: { self, maximum } }: EvidenceRow): number => self ?? maximum ?? 0;
const rowOf = ({ criterion: { item } }: EvidenceRow): number => item.row;

function stateOf(
  plan: Plan,
  criterion: ScoredCriterion,
  { text, papers, lacks, ofOtherYear }: { text: string; papers: string[]; lacks: boolean; ofOtherYear: boolean },
): EvidenceRow['state'] {
  if (text === '') {
    if (criterion.self === 0) return 'unclaimed';
    if (isExplained(plan, criterion)) return 'explained';
    return criterion.items.some((item) => WORDS.some((field) => isUnknown(item, field))) ? 'unknown' : 'none';
  }
  if (papers.some((part) => isNumberBlank(part) || isDayBlank(part) || isNumberDots(part))) return 'blank';
  if (lacks) return 'lacking';
  return ofOtherYear ? 'other-year' : 'there';
}
