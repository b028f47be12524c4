import { quote } from '../checks/wording/quote';
import { type ScoreFigures, scoreFigures } from '../figures/scores/scoreFigures';
import { fill } from '../language/bilingual';
import { round } from '../scoring/criteria';
import { shareOf } from '../scoring/points';
import { taskOf } from './itemWords';
import { lacking, openPoints, openSum, REMEDY_FIELDS, type ScoreRow, viewOf } from './scoreRows';
import { SCORES_WORDS as SAY } from './scoresWords';
import { showPoints } from './showNumber';
import type { SheetBuilder } from './sheetBuilder';
import type { SheetContext } from './summary';

/** What a director reads first: the points, where most were lost or not claimed, and what is still missing to win them back. */
export function scoreSentences(
  sheet: SheetBuilder,
  context: SheetContext,
  figures: ScoreFigures,
  rows: ScoreRow[],
): void {
  const index = indexSaid(context, figures);
  if (index !== '') sheet.line(index, 'sentence');
  const said = [...pointsSaid(figures), ...worstSaid(figures), lackingSaid(figures, rows), ...leftOutSaid(figures)];
  sheet.line(said.filter((words) => words !== '').join(' '), 'sentence');
  sheet.gap();
}

const percent = (part: number | null, whole: number | null): string => showPoints((shareOf(part, whole) ?? 0) * 100, 1);

/** The year's points, the office's place, and the change on the year before; "" where nobody has entered any of it. */
function indexSaid({ inspection: { plan }, settings, yearBefore }: SheetContext, { sum }: ScoreFigures): string {
  const { scoreRank: rank, scoreRankOf: of, scoreRankBefore: rankBefore } = settings;
  const earlier = yearBefore ? (scoreFigures(yearBefore)?.sum ?? null) : null;
  const isWhole = sum.appraised !== null && sum.appraisedOf === sum.maximum;
  const points = isWhole ? sum.appraised : sum.self;
  const before = settings.scoreBefore ?? (isWhole ? earlier?.appraised : earlier?.self) ?? null;
  const { year } = plan;
  if (points === null || year === null || (rank === null && before === null)) return '';
  const last = { before: year - 1 };
  const change = before === null ? null : round(points - before);
  return fill(SAY.index, {
    year,
    points: (isWhole ? '' : SAY.bySelf) + showPoints(points),
    rank: rank === null ? '' : of === null ? fill(SAY.rankAlone, { rank }) : fill(SAY.rank, { rank, of }),
    rankBefore: rankBefore === null ? '' : fill(SAY.rankBefore, { ...last, rank: rankBefore }),
    change:
      change === null
        ? ''
        : change === 0
          ? fill(SAY.same, last)
          : fill(SAY.change, { ...last, up: change > 0 ? SAY.up : SAY.down, by: showPoints(Math.abs(change)) }),
  });
}

function pointsSaid({ sum }: ScoreFigures): string[] {
  const { counts } = sum;
  const { self, appraised } = viewOf(sum);
  if (!self)
    return [
      fill(SAY.sentence, {
        reached: showPoints(sum.appraised ?? 0),
        maximum: showPoints(sum.maximum),
        rate: percent(sum.appraised, sum.maximum),
        lost: showPoints(sum.lost ?? 0),
        losses: counts.lost,
        items: sum.criteria,
      }),
    ];
  const said = [
    fill(SAY.claimed, {
      self: showPoints(sum.self!),
      maximum: showPoints(sum.maximum),
      rate: percent(sum.self, sum.maximum),
    }),
    counts.notClaimed > 0
      ? fill(SAY.notClaimed, { notClaimed: showPoints(sum.notClaimed!), n: counts.notClaimed })
      : '',
  ];
  if (!appraised) return said;
  return [
    ...said,
    fill(SAY.appraised, {
      appraised: showPoints(sum.appraised!),
      of: showPoints(sum.appraisedOf!),
      rate: percent(sum.appraised, sum.appraisedOf),
      lost: showPoints(sum.lost!),
      losses: counts.lost,
      items: counts.appraised,
    }),
    counts.cut > 0 ? fill(SAY.cut, { cut: showPoints(sum.cut!), n: counts.cut }) : '',
    (sum.raised ?? 0) > 0 ? fill(SAY.raised, { raised: showPoints(sum.raised!) }) : '',
  ];
}

function worstSaid({ criteria, sum }: ScoreFigures): string[] {
  const [worst] = criteria;
  const { appraised } = viewOf(sum);
  const open = worst && (appraised ? (worst.lost ?? 0) : openPoints(worst));
  if (!worst || !open || open <= 0) return [];
  return [fill(appraised ? SAY.worst : SAY.leastClaimed, { task: quote(taskOf(worst.item)), lost: showPoints(open) })];
}

function lackingSaid({ sum }: ScoreFigures, rows: ScoreRow[]): string {
  const parts = REMEDY_FIELDS.flatMap((field) => {
    const without = lacking(rows, field);
    const words = { n: without.length, lost: showPoints(openSum(without)) };
    return without.length === 0 ? [] : [fill(SAY.lacks[field], words)];
  });
  const { self, appraised } = viewOf(sum);
  const words = appraised ? (self ? SAY.lackingBoth : SAY.lacking) : SAY.lackingSelf;
  return parts.length > 0 ? fill(words, { parts: parts.join('; ') }) : '';
}

function leftOutSaid({ sum, notAsked, notPoints, notScored, unknown }: ScoreFigures): string[] {
  const told = (words: string, n: number) => (n > 0 ? fill(words, { n }) : '');
  if (!viewOf(sum).self) return [told(SAY.notScored, notScored + notAsked + notPoints), told(SAY.unknown, unknown)];
  return [
    told(SAY.notAsked, notAsked),
    told(SAY.notPoints, notPoints),
    told(SAY.notYet, notScored),
    told(SAY.unknown, unknown),
  ];
}
