import { fold } from '../../language/text';
import { COLLECTIVE_TAILS, NOT_UNITS, PLURALS, UNIT_NOUNS } from './words';

/** One pattern for a table of words, the longest first. */
export const longest = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

export const NOUN = `(?!(?:${longest(NOT_UNITS)})(?![\\p{L}]))(?:${longest(UNIT_NOUNS)})(?![\\p{L}\\d])`;
export const PLURAL = `(?:${longest(PLURALS)})(?![\\p{L}\\d])`;
const STARTS_UNIT = new RegExp(`^(?:của )?(?:${PLURAL} |\\d{1,2} )?${NOUN}|^(?:của )?${PLURAL} \\p{L}`, 'u');

/** A further noun of a collective: "các phòng, đơn vị". */
export const TAIL = new RegExp(`^(?:${longest(COLLECTIVE_TAILS)})(?![\\p{L}\\d])`, 'u');
/** "các phòng …", "UBND các huyện …". */
export const COLLECTIVE = new RegExp(`(?:^|\\s)${PLURAL} `, 'u');
/** A noun and nothing else, alone or behind "các". */
export const BARE_NOUN = new RegExp(`^(?:${PLURAL} )?${NOUN}$`, 'u');
export const LONE_NOUN = new RegExp(`^${NOUN}$`, 'u');

/** Words that begin a unit wherever they stand; others ("Viễn thông", "Kế toán") may be a name or a part of one. */
export const STRONG =
  /^(?:\d{1,2} |các )?(?:phòng|ban|sở|bộ phận|chi cục|trung tâm|văn phòng|thanh tra|ubnd|các|tổ|công an|trường|trạm|khoa)(?![\p{L}\d])/u;

/** The text begins with a word that begins a unit. */
export const startsUnit = (text: string): boolean => STARTS_UNIT.test(fold(text));
