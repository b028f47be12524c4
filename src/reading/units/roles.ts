import { fold } from '../../language/text';
import { trimEnd, trimStart } from '../../language/trim';
import { BARE_NOUN, longest, startsUnit } from './nouns';
import { LEAD_LABELS, ROLE_VERBS } from './words';

/** A piece of a cell without its role clause. */
export interface RoledText {
  text: string;
  /** What the cell itself says of it: "Phối hợp: …", "(chủ trì)". */
  duty: 'lead' | 'partner' | null;
  role: string | null;
}

const ROLE = new RegExp(`[\\s,(–-](?:và |để |được giao (?=chủ))?(?:${longest(ROLE_VERBS)})(?![\\p{L}\\d])`, 'u');
export const LEADS = new Set<string>(LEAD_LABELS);

/** Role clauses cut off; "X chủ trì, phối hợp với Y" gives a lead and a partner. */
export function roles(piece: string): RoledText[] {
  const bracket = BRACKET.exec(piece);
  if (bracket) {
    const role = bracket[1]!;
    const duty = LEADS.has(fold(role)) ? 'lead' : fold(role) === 'phối hợp' ? 'partner' : null;
    const behind = piece.slice(bracket.index + bracket[0].length).trimStart();
    return [{ text: piece.slice(0, bracket.index).trimEnd(), duty, role }, ...(behind === '' ? [] : roles(behind))];
  }
  const folded = fold(piece);
  if (folded.length !== piece.length) return [{ text: piece, duty: null, role: null }];
  const joint = JOINT.exec(folded);
  const before = joint ? beginOfJoint(folded, joint.index) : 0;
  if (joint && before > 0 && startsUnit(piece.slice(joint.index + joint[0].length))) {
    const lead = roles(piece.slice(0, before))[0]!;
    const partners = piece.slice(joint.index + joint[0].length).replace(/^(?:và )?với /iu, '');
    return [
      { text: lead.text, duty: 'lead', role: 'chủ trì' },
      ...roles(partners).map((p) => ({ ...p, duty: 'partner' as const })),
    ];
  }
  const role = ROLE.exec(folded);
  const at = role ? trimEnd(folded.slice(0, role.index + 1), ' ,(–-').length : 0;
  if (!role || at === 0) return [{ text: piece, duty: null, role: null }];
  const verb = role[0].replace(/^[\s,(–-](?:và |để |được giao )?/u, '').length;
  if (/\p{Lu}/u.test(piece[role.index + role[0].length - verb]!) || !/\p{L}/u.test(folded.slice(0, at)))
    return [{ text: piece, duty: null, role: null }];
  if (BARE_NOUN.test(folded.slice(0, at).trim()) && !/^(?:thanh tra|văn phòng)/.test(folded))
    return [{ text: piece, duty: null, role: null }];
  return [{ text: piece.slice(0, at), duty: null, role: tidyName(piece.slice(at)) }];
}

const BRACKET = /\((chủ trì|phối hợp|đầu mối|tham mưu|phụ trách|thực hiện)\)\s*(?:,|và|$)/iu;
const JOINT = /phối(?: hợp)?(?: (?:với|cùng|chặt chẽ với))? /u;

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

/** A name without marks, joining words and closing punctuation around it. */
export function tidyName(name: string): string {
  const bare = trimStart(name, ' ,;:.–-+*•/').replace(/^(?:của|với|và)\s+(?=\S)/iu, '');
  return trimEnd(bare, ' ,;:.–-/').replace(/\s+/g, ' ').trim();
}
