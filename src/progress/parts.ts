import { addDays, type Day, daysBetween, firstOfMonth, partsOf } from '../calendar/day';
import { monthKey, monthsOf, type PeriodKey, periodName } from '../language/period';
import { periodOf } from '../language/periodNames';
import { fold, oneLine } from '../language/text';
import { trimEnd } from '../language/trim';
import type { Milestone } from '../plan/plan';

/** One day of a deadline: a milestone that has one, one time of a rhythm, or a named thing to be done that has none. */
export interface DuePart {
  /** Place of its milestone in the deadline. */
  milestone: number;
  /** "báo cáo quý I"; "" where the cell names nothing. */
  label: string;
  period: PeriodKey | null;
  /** The label's own words, folded. */
  words: string[];
  /** From this day on something may be meant for it; null: from the start. */
  begin: Day | null;
  end: Day | null;
  /** The cell says how often and no day: it ends with its period. */
  assumed: boolean;
}

/** The parts of a deadline in the order of its milestones and their days. */
export function partsOfDeadline(milestones: Milestone[]): DuePart[] {
  const parts = toldApart(milestones.flatMap((milestone, place) => partsOfMilestone(milestone, place)));
  return withBegins(
    parts.map((part) => ({ ...part, words: part.label === '' ? [] : fold(part.label).split(/[^\p{L}\d]+/u) })),
  );
}

type Bare = Omit<DuePart, 'words'>;

function partsOfMilestone(milestone: Milestone, place: number): Bare[] {
  const { kind, from, lastDay, occurrences, assumed } = milestone;
  const own = labelOf(milestone);
  const part = (more: Partial<Bare>): Bare => ({
    milestone: place,
    label: own,
    period: periodOf(own),
    begin: null,
    end: null,
    assumed: false,
    ...more,
  });
  if (lastDay !== null) {
    const period = own === '' && kind === 'period' ? periodOf(milestone.text) : periodOf(own);
    return [
      part({
        label: own === '' ? oneLine(milestone.text) : own,
        period,
        begin: kind === 'period' ? from : null,
        end: lastDay,
      }),
    ];
  }
  if (occurrences.length === 0) return own !== '' && kind !== 'continuous' ? [part({})] : [];
  const days = [...new Set(occurrences)].sort();
  const rhythm = rhythmOf(days, milestone);
  const named = RHYTHM_ALONE.test(fold(own)) ? '' : own.replace(days.length === 1 ? HOW_OFTEN_END : RHYTHM_END, '');
  return days.map((end) => {
    const time = rhythm === null ? null : timeOf(rhythm, end, AFTER.test(fold(milestone.text)));
    const words = time === null ? `${own === '' ? oneLine(milestone.text) : own} ${dayAndMonth(end)}` : '';
    return part({
      label: time === null ? words.trim() : days.length === 1 && named !== '' ? named : `${named} ${time.label}`.trim(),
      period: days.length === 1 ? (periodOf(own) ?? 'year') : (time?.key ?? null),
      begin: days.length === 1 ? null : (time?.begin ?? null),
      end,
      assumed: assumed.includes('end-of-period'),
    });
  });
}

/** "30/6 và 31/12" read as one phrase names both of its days: then each is told by its own. */
function toldApart(parts: Bare[]): Bare[] {
  const counts = new Map<string, number>();
  for (const { label } of parts) counts.set(label, (counts.get(label) ?? 0) + 1);
  return parts.map((part) =>
    part.end !== null && counts.get(part.label)! > 1
      ? { ...part, label: `${part.label} (${dayAndMonth(part.end)})` }
      : part,
  );
}

/** Words that say only how often. */
const RHYTHM_ALONE = /^(?:theo )?(?:định kỳ )?(?:(?:hằng|hàng|mỗi) )?(?:tháng|quý|năm|tuần|0?6 tháng|nửa năm)?$/u;
/** "Báo cáo quý", "Báo cáo định kỳ hằng tháng": the period's own name says it better. */
const RHYTHM_END = /(?: định kỳ)?(?: (?:hằng|hàng|mỗi))? (?:(?:\d{1,2} )?tháng|quý|năm)$/iu;
/** Of one time no period's name comes behind: "Báo cáo 6 tháng đầu năm" stays whole, "Tổng kết hằng năm" says how often. */
const HOW_OFTEN_END = /(?: định kỳ)? (?:hằng|hàng|mỗi) (?:(?:\d{1,2} )?tháng|quý|năm)$/iu;
/** A report of one period that is sent in the next. */
const AFTER = /(?:tháng|quý|kỳ|năm)(?: đầu)?(?: của)?(?: tháng| quý| kỳ)? (?:sau|kế tiếp|tiếp theo|liền kề)/u;

const labelOf = ({ label }: Milestone): string => trimEnd(oneLine(label ?? '').replace(/^[-+*•\s]+/u, ''), ' :;,.(');
const dayAndMonth = (day: Day): string => {
  const { day: ofMonth, month } = partsOf(day);
  return `${ofMonth}/${month}`;
};

type Rhythm = 'month' | 'quarter' | 'half' | 'year';

/** How often, told by how far its days stand apart. */
function rhythmOf(days: Day[], { text }: Milestone): Rhythm | null {
  if (days.length === 1) return 'year';
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i]!, day));
  const within = (least: number, most: number) => gaps.every((gap) => gap >= least && gap <= most);
  if (within(25, 36)) return 'month';
  if (within(80, 100)) return 'quarter';
  if (within(165, 200)) return 'half';
  return /quý/iu.test(text) && days.length === 4 ? 'quarter' : null;
}

function timeOf(rhythm: Rhythm, end: Day, after: boolean): { label: string; key: PeriodKey; begin: Day } {
  const { year, month } = partsOf(end);
  const times = TIMES[rhythm];
  const turn = Math.ceil((month * times.length) / 12) - (after ? 1 : 0);
  const key = times[(turn - 1 + times.length) % times.length]!;
  return { label: periodName(key), key, begin: firstOfMonth(turn < 1 ? year - 1 : year, monthsOf(key)[0]) };
}

/** The times of a rhythm in their order. */
const TIMES: Record<Rhythm, readonly PeriodKey[]> = {
  month: Array.from({ length: 12 }, (_, i) => monthKey(i + 1)),
  quarter: ['q1', 'q2', 'q3', 'q4'],
  half: ['h1', 'h2'],
  year: ['year'],
};

/** A day that says no period of its own begins after the day before it. */
function withBegins(parts: DuePart[]): DuePart[] {
  const ends = [...new Set(parts.flatMap(({ end }) => (end === null ? [] : [end])))].sort();
  return parts.map((part) => {
    if (part.begin !== null || part.end === null) return part;
    const before = ends[ends.indexOf(part.end) - 1];
    return before === undefined ? part : { ...part, begin: addDays(before, 1) };
  });
}
