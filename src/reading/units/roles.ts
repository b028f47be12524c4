import { fold } from '../../language/text';
import { trimEnd } from '../../language/trim';
import { findBracket, withoutBrackets } from './brackets';
import { cut } from './cutNames';
import { BRACKET_ROLES, DUTY_VERBS, HELPING, LEADING, ROLE_VERBS } from './dutyWords';
import { BARE_NOUN, COLLECTIVE, longest, startsUnit } from './nouns';
import { startsPerson } from './persons';
import { tidyName } from './tidyName';

/** What the words behind a name say its bearer does: leads, helps, or something that both may do. */
export type Doing = 'leads' | 'helps' | 'acts';

/** A piece of a cell without its role clause. */
export interface RoledText {
  text: string;
  doing: Doing | null;
  /** The words stand in brackets behind one name, or behind names in a row. */
  of: 'name' | 'names';
  /** "phối hợp" joins it with those who help: it leads unless the cell names another that does. */
  joined?: boolean;
  /** It stands right before that "phối hợp". */
  last?: boolean;
  /** It stands behind such a "phối hợp". */
  helps?: boolean;
  role: string | null;
}

const verbs = (words: readonly string[]) =>
  new RegExp(`[\\s,(–-](?:và |để |được giao (?=chủ))?(?:${longest(words)})(?![\\p{L}\\d])`, 'gu');
const ALWAYS = verbs(ROLE_VERBS);
const TOLD = verbs([...ROLE_VERBS, ...DUTY_VERBS]);
const FIRM = new Set(ROLE_VERBS);
const LEADS = new RegExp(`^(?:và |để |được giao )?(?:${longest(LEADING)})(?![\\p{L}])`, 'u');
const HELPS = new RegExp(`^(?:và |để )?(?:${longest(HELPING)})(?![\\p{L}])`, 'u');
const IN_BRACKETS = new RegExp(`^(?:${longest([...ROLE_VERBS, ...DUTY_VERBS, ...BRACKET_ROLES])})(?![\\p{L}])`, 'u');
/** They take others as their object: "đôn đốc Sở A, Sở B". */
const ON_OTHERS = /(?:đôn đốc|hướng dẫn|kiểm tra|giám sát|theo dõi|phối hợp|yêu cầu|tập huấn|hỗ trợ)[^,]*$/u;

/** A unit or a person begins here. */
export const startsName = (text: string): boolean => startsUnit(text) || startsPerson(text);

/** The cell tells who does what, so that words which may belong to a name are taken for duties. */
export function tellsDuties(cell: string): boolean {
  const folded = fold(cell);
  return (
    /chủ trì|đầu mối|phối hợp|chịu trách nhiệm chính|phụ trách chính/u.test(folded) ||
    (folded.match(DUTY) ?? []).length > 1
  );
}
const DUTY = new RegExp(`\\s(?:${longest([...DUTY_VERBS, 'trình ký', 'góp ý', 'cho ý kiến'])})(?=[\\s,;.]|$)`, 'gu');

const MAY_TELL = new RegExp(`(?:^|[\\s,(–-])(?:phối|giao|phân công|${longest([...ROLE_VERBS, ...DUTY_VERBS])})`, 'u');

/** False: no word in it says what anybody does. */
export const mayTellDuties = (text: string): boolean => MAY_TELL.test(fold(text));

/** Role clauses cut off; "X chủ trì, phối hợp với Y" gives one that leads and one that helps, "X chủ trì, Y thẩm định" two with a duty each. */
export function roles(piece: string, told: boolean): RoledText[] {
  // Most cells say nothing but names.
  if (!piece.includes('(') && !mayTellDuties(piece)) return [plain(piece)];
  const clauses = cut(
    piece,
    (left, right, sign) => !sign.startsWith('cùng') && startsName(right) && endsClause(left, right, told),
  );
  return clauses.flatMap((clause) => rolesOf(clause, told));
}

function rolesOf(piece: string, told: boolean): RoledText[] {
  const bracket = findBracket(
    piece,
    ({ before, inside, behind }) => before !== '' && BEHIND_BRACKET.test(behind) && IN_BRACKETS.test(fold(inside)),
  );
  if (bracket) {
    const rest = bracket.behind.replace(BEHIND_BRACKET, '').replace(/^(?:và|với)\s+/u, '');
    const named: RoledText = { text: bracket.before, doing: doingOf(bracket.inside), of: 'name', role: bracket.inside };
    return rest.trim() === '' ? [named] : [named, ...rolesOf(rest, told)];
  }
  const folded = fold(withoutBrackets(piece));
  if (folded.length !== piece.length) return [plain(piece)];
  return joined(piece, folded, told) ?? [clauseOf(piece, folded, told)];
}

/** A bracket that says what somebody does ends his name. */
const BEHIND_BRACKET = /^\s*(?:$|[,.;]\s*|và\s+)/u;

const plain = (text: string): RoledText => ({ text, doing: null, of: 'names', role: null });

/** "X chủ trì, phối hợp với Y", "X chủ trì cùng các phòng Y". */
function joined(piece: string, folded: string, told: boolean): RoledText[] | null {
  const joint = JOINT.exec(folded);
  const before = joint ? beginOfJoint(folded, joint.index) : 0;
  if (!joint || before <= 0) return null;
  const partners = piece.slice(joint.index + joint[0].length).replace(/^(?:và )?với /iu, '');
  if (!startsName(partners)) return null;
  const leads = rolesOf(piece.slice(0, before), told);
  return [
    ...leads.map((lead, i) => ({
      ...lead,
      joined: true,
      last: i === leads.length - 1,
    })),
    ...roles(partners, told).map((partner) => ({ ...partner, helps: true })),
  ];
}

const JOINT = /phối(?: hợp)?(?: (?:với|cùng với|cùng|chặt chẽ với))? |chủ trì,? cùng(?: với)? /u;

/** Where the words begin that lead to "phối hợp": " chủ trì, ", " tiếp tục và ". */
function beginOfJoint(folded: string, at: number): number {
  const whole = folded.endsWith('và ', at) ? at - 'và '.length : at;
  let from = trimEnd(folded.slice(0, whole), ' ,').length;
  for (;;) {
    const verb = [' chủ trì', ' tiếp tục'].find((words) => folded.endsWith(words, from));
    if (verb === undefined) return from;
    from -= verb.length;
  }
}

function clauseOf(piece: string, folded: string, told: boolean): RoledText {
  const at = roleAt(piece, folded, told);
  if (at === null) return plain(piece);
  const role = tidyName(piece.slice(at));
  return { text: piece.slice(0, at), doing: doingOf(role), of: 'names', role };
}

/** Where a name ends and what it does begins; null where nothing is said of that. */
function roleAt(piece: string, folded: string, told: boolean): number | null {
  for (const found of folded.matchAll(told ? TOLD : ALWAYS)) {
    const at = trimEnd(folded.slice(0, found.index + 1), ' ,(–-').length;
    if (at === 0) return null;
    const verb = found[0].replace(/^[\s,(–-](?:và |để |được giao )?/u, '');
    const capital = /\p{Lu}/u.test(piece[found.index + found[0].length - verb.length]!);
    // "Trung tâm Hướng dẫn nghiệp vụ chủ trì": of a name's own verb nothing is said, but by one that no name has.
    if (capital || (!FIRM.has(verb) && !standsFree(folded, found))) continue;
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
const NEGATED = /(?:^| )(?:có|khi|được|chưa|không)$/u;

function doingOf(role: string): Doing {
  const folded = fold(role);
  return LEADS.test(folded) ? 'leads' : HELPS.test(folded) ? 'helps' : 'acts';
}

/** "X chủ trì" is told whole where another name follows; "X đôn đốc Y" is not, for a further name may be one more to press. */
function endsClause(left: string, right: string, told: boolean): boolean {
  const folded = fold(left);
  if (folded.length !== left.length) return false;
  const at = roleAt(left, folded, told);
  if (at === null) return false;
  const object = objectOf(folded.slice(at));
  if (object === '' || !startsName(left.slice(left.length - object.length)))
    return !/^(?:và |các )?đơn vị$/u.test(fold(right));
  return !ON_OTHERS.test(folded.slice(at, left.length - object.length)) && hasRole(right, told);
}

/** What stands behind the verbs a clause begins with. */
function objectOf(clause: string): string {
  let rest = clause;
  for (;;) {
    const verb = LEADING_VERB.exec(rest);
    if (!verb) return rest.replace(/^[\s,]*(?:việc thực hiện (?:của )?|của |với |cùng |cho |đến )?/u, '');
    rest = rest.slice(verb[0].length);
  }
}
const LEADING_VERB = new RegExp(
  `^[\\s,]*(?:và |để |được giao )?(?:${longest([...ROLE_VERBS, ...DUTY_VERBS])})(?![\\p{L}])`,
  'u',
);

function hasRole(right: string, told: boolean): boolean {
  const clause = withoutBrackets(right).split(/[,;]/u, 1)[0]!;
  const folded = fold(clause);
  return folded.length === clause.length && roleAt(clause, folded, told) !== null;
}

/** The text ends with what a helper does: "Sở Tài chính phối hợp". */
export const tellsHelp = (text: string): boolean => rolesOf(text, true).some(({ doing }) => doing === 'helps');
