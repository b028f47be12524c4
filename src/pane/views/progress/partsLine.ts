import type { Bilingual, Values } from '../../../language/bilingual';
import { hasSeveralParts } from '../../../progress/lateParts';
import { PROGRESS_NAMES } from '../../../progress/names';
import type { Standing, StandingPart } from '../../../progress/standing';
import { PARTS } from './progressWords';

interface Said {
  words: Bilingual;
  values: Values;
}

/** So many days of one deadline stand in words. */
const MOST = 6;

/** The days of a deadline of which something is to be told, each with its own standing; none of a deadline of one day. */
export function partsLine(standing: Standing): { said: Said[]; more: number } {
  if (!hasSeveralParts(standing)) return { said: [], more: 0 };
  const told = standing.parts.filter(isNews);
  return { said: told.slice(0, MOST).map(sayPart), more: Math.max(0, told.length - MOST) };
}

/** What is still to come, and a period that presses nobody, are no news. */
const isNews = ({ state, assumed }: StandingPart): boolean =>
  state !== 'within-term' && state !== 'no-date' && !(state === 'perhaps-overdue' && assumed);

function sayPart({ label, end, state, daysLate }: StandingPart): Said {
  const values = { part: label === '' ? (end ?? '') : label, n: daysLate };
  if (state === 'overdue') return { words: PARTS.overdue, values };
  if (state === 'done-late') return { words: PARTS.late, values };
  const { vi, en } = PROGRESS_NAMES[state];
  return { words: { vi: `{part}: ${vi.toLowerCase()}`, en: `{part}: ${en.toLowerCase()}` }, values };
}
