import { addDays } from '../../calendar/day';
import type { Milestone } from '../../plan/plan';
import type { Draft, Placed } from './draft';
import { anyOf, matchAt, skipGap, sticky } from './scanning';
import { HANDING_IN, PAPERS } from './words';

/** How a time with a word of limit before it was said. */
export const LIMITED = new Set<Draft['said']>(['before', 'by', 'within']);
/** At the beginning: "xây dựng kế hoạch quý I" is work of that quarter. */
const PAPER = new RegExp(`^\\s*(?:các |bản )?${anyOf(PAPERS)}`, 'u');
const HANDED_IN = sticky(anyOf(HANDING_IN));

/** "Báo cáo quý I, trước ngày 10/3": the first time only names what is due at the second. */
export function isTimeAsLabel(phrase: Placed, next: Placed, text: string): boolean {
  return (
    isBareTime(phrase) &&
    phrase.drafts.length === 1 &&
    LIMITED.has(next.drafts[0]!.said) &&
    /^[\s,:(-]*(?:ngày )?$/.test(text.slice(phrase.end, next.start)) &&
    next.labelStart === next.start
  );
}

/** "Báo cáo 6 tháng gửi trước ngày 10/7": a paper about a time, and the day it is handed in. */
export function isPaperOfTime(phrase: Placed, next: Placed, text: string): boolean {
  if (!isBareTime(phrase) || !LIMITED.has(next.drafts[0]!.said)) return false;
  const before = text.slice(phrase.labelStart, phrase.start);
  const between = text.slice(skipGap(text, phrase.end), next.start);
  return (
    (before.trim() === '' || PAPER.test(before)) &&
    matchAt(HANDED_IN, between, 0) !== null &&
    !/[,;.(]/.test(between.trimEnd().replace(/,$/, ''))
  );
}

const isBareTime = ({ drafts }: Placed): boolean =>
  drafts.every(({ kind, said }) => kind === 'period' && said === 'bare');

/**
 * "Hằng năm gửi Sở Nội vụ trước ngày 10/11", "Hằng quý báo cáo trước ngày 15 của tháng cuối quý": the second time is the day of the rhythm, and
 * the rhythm's own end is none. Null when it is another duty's.
 */
export function dayOfRhythm(phrase: Placed, next: Placed, text: string): Placed | null {
  const [rhythm, ...others] = phrase.drafts;
  const between = text.slice(phrase.end, next.start);
  if (others.length > 0 || rhythm!.kind !== 'recurring' || !rhythm!.assumed.includes('end-of-period')) return null;
  if (!LIMITED.has(next.drafts[0]!.said) || !/\p{L}/u.test(between) || /[;.()]/.test(between)) return null;
  if (next.drafts.every(({ kind }) => kind === 'recurring')) return /,(?! ?$)/.test(between) ? null : next;
  if (rhythm!.occurrences.length > 1 || !/năm$/.test(text.slice(phrase.start, phrase.end).trim())) return null;
  const year = rhythm!.occurrences[0]?.slice(0, 4);
  const drafts = next.drafts.flatMap((one) => (isInYear(one, year) ? [yearly(one)] : []));
  return drafts.length === next.drafts.length ? { ...next, drafts } : null;
}

/** The day named is in the year: "trước 1/1" ends on the last day of the one before. */
function isInYear({ kind, lastDay, boundary }: Draft, year: string | undefined): boolean {
  if ((kind !== 'date' && kind !== 'period') || year === undefined || lastDay === null) return false;
  return (boundary === 'before' ? addDays(lastDay, 1) : lastDay).startsWith(year);
}

/** A day or period of one year as that of each year. */
export function yearly<M extends Pick<Milestone, 'lastDay' | 'assumed'>>(milestone: M): M {
  const { lastDay, assumed } = milestone;
  return {
    ...milestone,
    kind: 'recurring',
    from: null,
    lastDay: null,
    occurrences: lastDay === null ? [] : [lastDay],
    assumed: assumed.filter((one) => one !== 'plan-year'),
  };
}
