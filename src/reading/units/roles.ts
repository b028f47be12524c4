import { fold } from '../../language/text';
import { trimEnd } from '../../language/trim';
import { findBracket, withoutBrackets } from './brackets';
import { endsClause } from './clauseEnd';
import { cut } from './cutNames';
import { startsName } from './persons';
import { beginsWithDuty, type Doing, doingOf, mayTellDuties, roleAt } from './roleClause';
import { tidyName } from './tidyName';

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
    ({ before, inside, behind }) => before !== '' && BEHIND_BRACKET.test(behind) && beginsWithDuty(inside),
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

/** The text ends with what a helper does: "Sở Tài chính phối hợp". */
export const tellsHelp = (text: string): boolean => rolesOf(text, true).some(({ doing }) => doing === 'helps');
