import { fold } from '../../language/text';
import { beginning, COLLECTIVE, LONE_NOUN, longest, startsUnit, TAIL } from './nouns';
import { WEAK_BEHIND_AND, WHOLE_NAMES } from './words';

/** Cuts at commas, "và" and slashes outside brackets where `here` says that two units meet. */
export function cut(text: string, here: (left: string, right: string, sign: string) => boolean): string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    // What stands behind a run of blanks was looked at where it begins.
    if (depth > 0 || !BEGINS_JOINT.test(text[i]!) || (isBlank(text[i]!) && i > from && isBlank(text[i - 1]!))) continue;
    JOINT.lastIndex = i;
    const sign = JOINT.exec(text);
    if (!sign) continue;
    const right = text.slice(i + sign[0].length);
    if (right !== '' && here(text.slice(from, i), right, sign[0].trim())) {
      found.push(text.slice(from, i));
      from = i + sign[0].length;
      i = from - 1;
    }
  }
  return [...found, text.slice(from)];
}

const JOINT = /\s*,\s*(?:và\s+(?:của\s+)?|cùng\s+)?|\s+(?:và|cùng)\s+(?:của\s+|với\s+)?|\s*[/+&]\s*/uy;
const BEGINS_JOINT = /[\s,/+&]/;
const isBlank = (sign: string): boolean => /\s/.test(sign);

/** Signs on either side in which a name stands that is kept whole. */
const NEAR_NAME = 120;

export function isInsideName(left: string, right: string): boolean {
  const before = fold(left.slice(-NEAR_NAME));
  const behind = beginning(right);
  const at = before.length;
  return [', ', ' ', ' và '].some((joint) => {
    const text = `${before}${joint}${behind}`;
    return WHOLE_NAMES.some((name) => spans(text, name, at));
  });
}

function spans(text: string, name: string, at: number): boolean {
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1))
    if (i < at && i + name.length > at) return true;
  return false;
}

const WEAK = new RegExp(`^(?:${longest(WEAK_BEHIND_AND)})(?![\\p{L}])`, 'u');
const LEVELS = 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố';
const LEVEL_END = new RegExp(`(?:^|\\s)(?:${LEVELS})$`, 'u');
const LEVEL_START = new RegExp(`^(?:${LEVELS})(?![\\p{L}])`, 'u');

/** Signs before a joint in which the collective stands that goes on behind it. */
const LONGEST_LEFT = 1000;

/** Two units meet where the right side begins a unit of its own and is no further noun of the collective on the left. */
export function partsTwoUnits(left: string, right: string, sign = ','): boolean {
  if (!startsUnit(right) || isInsideName(left, right)) return false;
  const next = beginning(right);
  const before = fold(left.slice(-LONGEST_LEFT)).trim();
  if (/^(?:và|cùng)/u.test(sign) && WEAK.test(next)) return false;
  // "UBND xã, thị trấn liên quan": levels of the administration go on with one another.
  if (LEVEL_END.test(before) && LEVEL_START.test(next) && /^\p{Ll}/u.test(right)) return false;
  if (LONE_NOUN.test(before) && TAIL.test(next) && /^\p{Ll}/u.test(right) && !/^\p{Ll}+ \p{Lu}/u.test(right))
    return false;
  // "Sở, ban, ngành": nouns in small letters go on with one another without "các".
  if (/^(?:sở|phòng|bộ|cơ quan|khoa)(?:, ?\p{L}+)+$/u.test(before) && /^\p{Ll}/u.test(right) && TAIL.test(next))
    return false;
  return !(COLLECTIVE.test(before) && isTail(right, before));
}

/** "các phòng, đơn vị trực thuộc": a plain noun in small letters goes on with the collective; "Chi cục Kiểm lâm" does not. */
function isTail(right: string, before: string): boolean {
  const next = beginning(right);
  const tail = TAIL.exec(next);
  if (!tail || /^(?:đvtt)/.test(next)) return false;
  const rest = right.slice(tail[0].length);
  if (/^\s+\p{Lu}/u.test(rest) && !/^\s+(?:Sở|Chi cục|Bộ|UBND|Cục|Ban)(?![\p{L}])/u.test(rest)) return false;
  if (/(?:thuộc|liên quan)(?: sở| bộ| tỉnh| chi cục| huyện| xã| phường)?$/.test(before) && /^\p{Lu}/u.test(right))
    return false;
  return true;
}
