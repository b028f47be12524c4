import { keptByText } from '../../language/keptByText';
import { fold } from '../../language/text';
import type { UnitRef } from '../../plan/plan';
import { splitUnits, type UnitPart } from './splitUnits';
import { withoutBrackets } from './brackets';
import { isPost } from './persons';
import { isOneBody } from './nouns';
import { PLURALS, UNIT_NOUNS } from './words';

/** A unit of a cell before its canonical name is known. `name` is spelled out with its noun: "Phòng KHTC" for "KHTC". */
export interface RawUnit extends Omit<UnitRef, 'unit' | 'from'> {
  name: string;
  duty: UnitPart['duty'];
}

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const PLURAL = new RegExp(`(?:^|\\s)(?:${alternatives(PLURALS)})(?![\\p{L}])`, 'u');
const COUNTED = new RegExp(`^\\d{1,3} (?:${alternatives(UNIT_NOUNS)})(?![\\p{L}])`, 'u');
/** Nouns without a name stand for all of their kind: "Đơn vị sự nghiệp công lập", "ĐVTT". */
const KIND =
  /^(?:đvtt|đvsn|đvsncl|(?:đơn vị|cơ quan|phòng ban|sở ngành|địa phương|cơ quan, đơn vị) (?:sự nghiệp|hành chính)(?: (?:công lập|nhà nước|trực thuộc|thuộc|của|sở|tỉnh|huyện|bộ))*|(?:đơn vị|cơ quan|phòng ban|sở ngành|địa phương|phòng|chi cục|trung tâm|cơ quan, đơn vị)(?: (?:chuyên môn|trực thuộc|thuộc|liên quan|có liên quan|công lập|được giao|được phân công|chức năng|khác|ngành|địa phương|của|sở|chi cục|huyện|tỉnh|bộ|ubnd|xã|phường))+|xã, phường.*|huyện, thị xã.*|sở, ban, ngành.*|bộ, (?:ban, )?ngành.*|phòng, ban.*|cơ quan, đơn vị.*|doanh nghiệp|(?:tổ chức|cá nhân|đối tượng|bên|doanh nghiệp)[^.;]* (?:liên quan|khác)|ubnd xã\/.*)$/u;

/** Cells of units differ more than other cells of a long table. */
const MOST_KEPT = 25_000;

/** The units of a cell. The same text is read once. */
export const readUnits = keptByText((cell): RawUnit[] => splitUnits(cell).map(toUnit), MOST_KEPT);

/** Who directs: whatever stands in such a cell is a person or a post, "PCT" and "Đồng chí An" as well as "Ban Giám đốc". */
export const readDirectors = (cell: string): RawUnit[] =>
  readUnits(cell).map((director) => ({ ...director, person: true }));

function toUnit(part: UnitPart): RawUnit {
  const name = part.noun ? `${part.noun} ${part.text}` : part.text;
  const key = fold(withoutBrackets(name));
  return {
    text: part.text,
    name,
    collective: (PLURAL.test(key) && !isOneBody(key)) || COUNTED.test(key) || KIND.test(key),
    // Who is named without a post or title leads like a unit does, and is found and handed a sheet like one.
    person: isPost(name),
    role: part.role,
    duty: part.duty,
  };
}
