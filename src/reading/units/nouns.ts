import { fold } from '../../language/text';
import { OWN_NAMES } from './nameWords';
import { COLLECTIVE_TAILS, NOT_UNITS, PLURALS, UNIT_NOUNS } from './words';

/** One pattern for a table of words, the longest first. */
export const longest = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const NOUN = `(?!(?:${longest(NOT_UNITS)})(?![\\p{L}]))(?:${longest(UNIT_NOUNS)})(?![\\p{L}\\d])`;
const PLURAL = `(?:${longest(PLURALS)})(?![\\p{L}\\d])`;
const OWN = `(?:${longest(OWN_NAMES)})(?![\\p{L}\\d])`;
const STARTS_UNIT = new RegExp(
  `^(?:của )?(?:${PLURAL} |\\d{1,2} )?${NOUN}|^(?:của )?${PLURAL} \\p{L}|^(?:của )?${OWN}`,
  'u',
);

/** A further noun of a collective: "các phòng, đơn vị". */
export const TAIL = new RegExp(`^(?:${longest(COLLECTIVE_TAILS)})(?![\\p{L}\\d])`, 'u');
/** "các phòng …", "UBND các huyện …". */
export const COLLECTIVE = new RegExp(`(?:^|\\s)${PLURAL} `, 'u');
/** Bodies with a plural in their name: "Ban Quản lý các khu công nghiệp", "Liên hiệp các Hội Khoa học". Folded. */
export const isOneBody = (name: string): boolean => ONE_BODY.test(name);
const ONE_BODY =
  /^(?:ban quản lý|ban qlda|bql|bqlda)(?: [^,;]*)? các (?:khu|cụm|công trình|dự án|di tích)(?![\p{L}])|^liên hiệp các |^đảng ủy (?:khối )?các cơ quan(?![\p{L}])/u;
/** A noun and nothing else, alone or behind "các". */
export const BARE_NOUN = new RegExp(`^(?:${PLURAL} )?${NOUN}$`, 'u');
export const LONE_NOUN = new RegExp(`^${NOUN}$`, 'u');

/** Words that begin a unit wherever they stand; others ("Viễn thông", "Kế toán") may be a name or a part of one. */
export const STRONG =
  /^(?:\d{1,2} |các )?(?:phòng|ban|sở|bộ phận|chi cục|trung tâm|văn phòng|thanh tra|ubnd|các|tổ|công an|trường|trạm|khoa)(?![\p{L}\d])/u;

/** Signs of a text in which the words stand that begin a unit. */
const NEAR = 120;

/** How a text begins, folded: all that is needed to tell whether it begins with a unit. */
export const beginning = (text: string): string => fold(text.slice(0, NEAR));

/** The text begins with a word that begins a unit. */
export const startsUnit = (text: string): boolean => STARTS_UNIT.test(beginning(text));

/** The text is a noun and nothing else, or such a noun behind "các". */
export const isBareNoun = (text: string): boolean => text.length <= NEAR && BARE_NOUN.test(fold(text));

/** The text is a noun and nothing else. */
export const isLoneNoun = (text: string): boolean => text.length <= NEAR && LONE_NOUN.test(fold(text));
