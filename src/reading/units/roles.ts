import { fold } from '../../language/text';
import { BARE_NOUN, longest, startsUnit } from './nouns';
import { LEAD_LABELS, ROLE_VERBS } from './words';

/** A piece of a cell without its role clause. */
export interface RoledText {
  text: string;
  /** What the cell itself says of it: "Phối hợp: …", "(chủ trì)". */
  duty: 'lead' | 'partner' | null;
  role: string | null;
}

const ROLE = new RegExp(`[\\s,(–-]+(?:và |để |được giao (?=chủ))?(?:${longest(ROLE_VERBS)})(?![\\p{L}\\d])`, 'u');
export const LEADS = new Set<string>(LEAD_LABELS);

/** Role clauses cut off; "X chủ trì, phối hợp với Y" gives a lead and a partner. */
export function roles(piece: string): RoledText[] {
  const bracket = /^(.*?)\s*\((chủ trì|phối hợp|đầu mối|tham mưu|phụ trách|thực hiện)\)\s*(?:,|và|$)\s*(.*)$/isu.exec(
    piece,
  );
  if (bracket) {
    const duty = LEADS.has(fold(bracket[2]!)) ? 'lead' : fold(bracket[2]!) === 'phối hợp' ? 'partner' : null;
    return [{ text: bracket[1]!, duty, role: bracket[2]! }, ...(bracket[3] ? roles(bracket[3]) : [])];
  }
  const folded = fold(piece);
  if (folded.length !== piece.length) return [{ text: piece, duty: null, role: null }];
  const joint = /(?:\s+(?:chủ trì|tiếp tục))*[\s,]*(?:và )?phối(?: hợp)?(?: (?:với|cùng|chặt chẽ với))?\s+/u.exec(
    folded,
  );
  if (joint && joint.index > 0 && startsUnit(piece.slice(joint.index + joint[0].length))) {
    const lead = roles(piece.slice(0, joint.index))[0]!;
    const partners = piece.slice(joint.index + joint[0].length).replace(/^(?:và )?với /iu, '');
    return [
      { text: lead.text, duty: 'lead', role: 'chủ trì' },
      ...roles(partners).map((p) => ({ ...p, duty: 'partner' as const })),
    ];
  }
  const role = ROLE.exec(folded);
  if (!role || role.index === 0) return [{ text: piece, duty: null, role: null }];
  const at = role.index;
  const verb = role[0].replace(/^[\s,(–-]+(?:và |để |được giao )?/u, '').length;
  if (/\p{Lu}/u.test(piece[at + role[0].length - verb]!) || !/\p{L}/u.test(folded.slice(0, at)))
    return [{ text: piece, duty: null, role: null }];
  if (BARE_NOUN.test(folded.slice(0, at).trim()) && !/^(?:thanh tra|văn phòng)/.test(folded))
    return [{ text: piece, duty: null, role: null }];
  return [{ text: piece.slice(0, at), duty: null, role: tidyName(piece.slice(at)) }];
}

/** A name without marks, joining words and closing punctuation around it. */
export function tidyName(name: string): string {
  return name
    .replace(/^[\s,;:.–\-+*•/]+/, '')
    .replace(/^(?:của|với|và)\s+(?=\S)/iu, '')
    .replace(/[\s,;:.–\-/]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
