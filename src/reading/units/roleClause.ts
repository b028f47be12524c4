import { fold } from '../../language/text';
import { trimEnd } from '../../language/trim';
import { BRACKET_ROLES, CLOSING_VERBS, DUTY_VERBS, HELPING, LEADING, ROLE_VERBS } from './dutyWords';
import { BARE_NOUN, COLLECTIVE, longest } from './nouns';

/** What the words behind a name say its bearer does: leads, helps, or something that both may do. */
export type Doing = 'leads' | 'helps' | 'acts';

/** Before a verb: they belong to what is done, and to no name. */
const BEFORE_VERB = 'và |để |phải |cần |sẽ |đang |chưa |được giao (?=chủ|phối|tham gia|thẩm)';
const BEFORE_DUTY = 'và |để |phải |cần |sẽ |được giao |có trách nhiệm |chịu trách nhiệm |tiếp tục |chủ động ';

const verbs = (words: readonly string[]) =>
  new RegExp(
    `[\\s,(–-](?:${BEFORE_VERB})?(?:(?:${longest(words)})(?![\\p{L}\\d])|(?:${longest(CLOSING_VERBS)})(?=\\s*(?:$|[,;.])))`,
    'gu',
  );
const ALWAYS = verbs(ROLE_VERBS);
const TOLD = verbs([...ROLE_VERBS, ...DUTY_VERBS]);
const FIRM = new Set([...ROLE_VERBS, ...CLOSING_VERBS]);
const LEADS = new RegExp(`^(?:${BEFORE_DUTY})*(?:${longest(LEADING)})(?![\\p{L}])`, 'u');
const HELPS = new RegExp(`^(?:${BEFORE_DUTY})*(?:${longest(HELPING)})(?![\\p{L}])`, 'u');
const DUTY_FIRST = new RegExp(`^(?:${longest([...ROLE_VERBS, ...DUTY_VERBS, ...BRACKET_ROLES])})(?![\\p{L}])`, 'u');
/** The text begins with what somebody does. */
export const beginsWithDuty = (text: string): boolean => DUTY_FIRST.test(fold(text));

/** The cell tells who does what, so that words which may belong to a name are taken for duties. */
export function tellsDuties(cell: string): boolean {
  const folded = fold(cell);
  return (
    /chủ trì|đầu mối|phối hợp|chịu trách nhiệm chính|phụ trách chính/u.test(folded) ||
    (folded.match(DUTY) ?? []).length > 1
  );
}
const DUTY = new RegExp(`\\s(?:${longest([...DUTY_VERBS, 'trình ký', 'góp ý', 'cho ý kiến'])})(?=[\\s,;.]|$)`, 'gu');

const MAY_TELL = new RegExp(
  `(?:^|[\\s,(–-])(?:phối|phụ trách|giao|phân công|ủy quyền|chỉ đạo|${longest([...ROLE_VERBS, ...DUTY_VERBS])})`,
  'u',
);

/** False: no word in it says what anybody does. */
export const mayTellDuties = (text: string): boolean => MAY_TELL.test(fold(text));

/** Where a name ends and what it does begins; null where nothing is said of that. */
export function roleAt(piece: string, folded: string, told: boolean): number | null {
  let inName = false;
  for (const found of folded.matchAll(told ? TOLD : ALWAYS)) {
    const at = trimEnd(folded.slice(0, found.index + 1), ' ,(–-').length;
    if (at === 0) return null;
    const verb = found[0].replace(/^[\s,(–-](?:và |để |phải |cần |sẽ |đang |chưa |được giao )?/u, '');
    const capital = /\p{Lu}/u.test(piece[found.index + found[0].length - verb.length]!);
    // "Trung tâm Hướng dẫn và theo dõi thi đua chủ trì": a name with a verb in it ends only before one that no name has.
    inName ||= capital && FIRM.has(verb);
    if (capital || (inName && !LEADS.test(verb) && !HELPS.test(verb))) continue;
    if (!FIRM.has(verb) && !standsFree(folded, found)) continue;
    if (NEGATED.test(folded.slice(0, at))) continue;
    const before = folded.slice(0, at).trim();
    if (!/\p{L}/u.test(before)) return null;
    const isKind = BARE_NOUN.test(before) && !/^(?:thanh tra|văn phòng)/u.test(folded);
    // "các cơ quan chủ trì soạn thảo" are those that do; "các phòng phối hợp" are rooms, and help.
    if (isKind && !(COLLECTIVE.test(before) && NOTHING_MORE.test(folded.slice(at).trim()))) return null;
    return at;
  }
  return null;
}

const NOTHING_MORE =
  /^(?:(?:cùng )?phối hợp(?: thực hiện)?|chủ trì|thực hiện|tham gia|theo dõi|hỗ trợ|góp ý|cho ý kiến)[.;]?$/u;

/** Behind a blank, and no word before it that makes it a part of a name. */
const standsFree = (folded: string, { 0: found, index }: RegExpExecArray): boolean =>
  /^\s\p{L}/u.test(found) &&
  !/^\s(?:và|để) /u.test(found) &&
  /[\p{L}\d)]$/u.test(folded.slice(0, index)) &&
  !/(?:^| )(?:và|của|hội đồng|tổ|đoàn|ban|công tác|tư vấn|nghiệp vụ|quản lý|kỹ thuật|trung tâm|phòng)$/u.test(
    folded.slice(0, index),
  );
/** "các đơn vị có yêu cầu": not what they do. */
const NEGATED = /(?:^| )(?:có|khi|được|không|theo|sau)$/u;

export function doingOf(role: string): Doing {
  const folded = fold(role);
  return LEADS.test(folded) ? 'leads' : HELPS.test(folded) ? 'helps' : 'acts';
}
