import { fold } from '../../language/text';
import { withoutBrackets } from './brackets';
import { startsUnit } from './nouns';
import { isPost, startsName } from './persons';

/** Words before, who gives a task to somebody, and whom: "UBND xã giao" and "Phòng Kinh tế chủ trì". */
export interface Assigned {
  before: string;
  giver: string;
  rest: string;
}

const GIVES =
  /\s(?:đã |sẽ |cần )?(?:giao|phân công|ủy quyền|chỉ đạo)(?: (?:nhiệm vụ|trách nhiệm|việc))?(?: cho)?(?: ?:)? (?=\S)/gu;
/** They end no giver's name: "được giao", "bàn giao", "Ban chỉ đạo". */
const NO_GIVER = /(?:^|\s)(?:được|bàn|chuyển|tiếp nhận|ban|tiểu ban|tổ|đoàn|hội đồng|theo|do)$/u;
const JOINT = /^.*(?:[,;]\s*|\s(?:và|cùng)\s+)/u;

/** "UBND xã (giao Phòng Kinh tế chủ trì)": in brackets behind the giver. */
const IN_BRACKETS = /^([^()]*\p{L}) ?\(((?:đã |sẽ |cần )?(?:giao|phân công|ủy quyền|chỉ đạo)(?: [^()]+)?)\)(.*)$/su;

/** As if the brackets were not there; null where nothing is given in any. */
function assignedInBrackets(piece: string): Assigned | null {
  const found = IN_BRACKETS.exec(piece);
  if (!found) return null;
  const [, before, inside, behind] = found;
  if (BRIEFING.test(inside!)) return null;
  const given = assignedBy(`${before} ${inside}${behind}`);
  // "Văn phòng (giao đ/c An)": who of the office does it; the office leads.
  return given && startsUnit(given.rest) && !isPost(given.rest) ? given : null;
}
const BRIEFING = /^giao ban(?:$| (?:hằng|hàng|tuần|tháng|quý|đầu|cuối|định kỳ|sáng|chiều))/u;

/** "UBND xã giao Phòng Kinh tế chủ trì": one body gives another the task. What stands in a row before it gives nothing. Null where nobody gives. */
export function assignedBy(piece: string): Assigned | null {
  const bracketed = assignedInBrackets(piece);
  if (bracketed) return bracketed;
  const folded = fold(withoutBrackets(piece));
  if (folded.length !== piece.length) return null;
  for (const { 0: verb, index } of folded.matchAll(GIVES)) {
    const small = piece.slice(index, index + verb.length);
    if (small !== small.toLowerCase() || NO_GIVER.test(folded.slice(0, index))) continue;
    const from = JOINT.exec(folded.slice(0, index))?.[0].length ?? 0;
    const rest = piece.slice(index + verb.length);
    if (startsName(piece.slice(from, index)) && startsName(rest))
      return { before: piece.slice(0, from), giver: (piece.slice(from, index) + small).trim(), rest };
  }
  return null;
}
