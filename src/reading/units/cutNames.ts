import { fold } from '../../language/text';
import { withoutBrackets } from './brackets';
import { beginning, COLLECTIVE, isOneBody, LONE_NOUN, longest, startsUnit, TAIL } from './nouns';
import { goesOnWithHeads, isBarePost, isPersonName, startsPerson } from './persons';
import { OTHERS } from './nameWords';
import { WEAK_BEHIND_AND, WHOLE_NAMES } from './words';

/** Cuts at commas, "và", "hoặc" and slashes outside brackets where `here` says that two units meet. */
export function cut(text: string, here: (left: string, right: string, sign: string) => boolean): string[] {
  const found: string[] = [];
  const hidden = withoutBrackets(text);
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
    if (
      right !== '' &&
      !isInsideInitials(text, i, sign[0], right) &&
      here(hidden.slice(from, i), right, sign[0].trim())
    ) {
      found.push(text.slice(from, i));
      from = i + sign[0].length;
      i = from - 1;
    }
  }
  return [...found, text.slice(from)];
}

const JOINT =
  /\s*,\s*(?:và\s+(?:của\s+)?|cùng\s+|hoặc\s+)?|\s+(?:và|cùng|hoặc|và\/hoặc)\s+(?:của\s+|với\s+)?|\s*[/+&]\s*/uy;
const BEGINS_JOINT = /[\s,/+&]/;
const isBlank = (sign: string): boolean => /\s/.test(sign);

/** "Sở VH,TT&DL", "Sở TT&TT": initials on both sides of a sign without a blank are one name's. */
function isInsideInitials(text: string, at: number, sign: string, right: string): boolean {
  if (!/^[,&/]$/u.test(sign)) return false;
  const next = /^\p{Lu}+(?![\p{L}])/u.exec(right.slice(0, LONGEST_INITIALS));
  return (
    /\p{Lu}$/u.test(text.slice(Math.max(0, at - 1), at)) && next !== null && !OWN_INITIALS.has(next[0].toLowerCase())
  );
}
const LONGEST_INITIALS = 8;
/** Initials that begin a name of their own: "VP&UBND". */
const OWN_INITIALS = new Set(['ubnd', 'hđnd', 'ubmttq', 'mttq', 'vnpt', 'fpt', 'evn']);

/** Signs on either side in which a name stands that is kept whole. */
const NEAR_NAME = 120;

export function isInsideName(left: string, right: string): boolean {
  const before = fold(left.slice(-NEAR_NAME));
  const behind = beginning(right);
  if (!MEETING.has(`${lastWord(before)} ${firstWord(behind)}`)) return false;
  const at = before.length;
  return [', ', ' ', ' và '].some((joint) => {
    const text = `${before}${joint}${behind}`;
    return WHOLE_NAMES.some((name) => spans(text, name, at));
  });
}

const firstWord = (text: string): string => WORD.exec(text)?.[0] ?? '';
const lastWord = (text: string): string => text.slice(-LONGEST_WORD).match(WORDS)?.at(-1) ?? '';
const WORD = /[\p{L}\d]+/u;
const WORDS = /[\p{L}\d]+/gu;
const LONGEST_WORD = 12;
/** Two words between which a joint stands in such a name: most joints stand between no such two. */
const MEETING = new Set(
  WHOLE_NAMES.flatMap((name) => {
    const words = name.match(WORDS)!;
    return words.flatMap((word, i) => [`${word} ${words[i + 1] ?? ''}`, `${word} ${words[i + 2] ?? ''}`]);
  }),
);

function spans(text: string, name: string, at: number): boolean {
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1))
    if (i < at && i + name.length > at) return true;
  return false;
}

const WEAK = new RegExp(`^(?:${longest(WEAK_BEHIND_AND)})(?![\\p{L}])`, 'u');
const LEVELS = 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố';
const LEVEL_END = new RegExp(`(?:^|[\\s/])(?:${LEVELS})$`, 'u');
const LEVEL_START = new RegExp(`^(?:${LEVELS})(?![\\p{L}])`, 'u');
/** "tổ chức khác có liên quan": whoever is concerned, though no noun of a unit begins it. */
const REST = new RegExp(
  `^(?:${longest(OTHERS)})(?:, (?:${longest(OTHERS)}))*(?: khác)?(?: (?:có )?liên quan| khác)(?![\\p{L}])`,
  'u',
);

/** Signs before a joint in which the collective stands that goes on behind it. */
const LONGEST_LEFT = 1000;

/** Two units meet where the right side begins a unit or a person of its own and is no further noun of the collective on the left. */
export function partsTwoUnits(left: string, right: string, sign = ','): boolean {
  const next = beginning(right);
  const before = fold(left.slice(-LONGEST_LEFT)).trim();
  if (REST.test(next)) return !namesMany(before) || COMMITTEES.test(before);
  if (startsPerson(right)) return !(NAMED_AFTER.test(before) && isPersonName(firstName(right)));
  if (!startsUnit(right) || isInsideName(left, right) || goesOnWithHeads(before, next)) return false;
  // "Lường Thị Inh, Phó Giám đốc": the post is that person's.
  if (isPersonName(left.trim()) && isBarePost(firstName(right))) return false;
  if (/^(?:và|cùng)/u.test(sign) && WEAK.test(next)) return false;
  // "UBND xã, thị trấn liên quan": levels of the administration go on with one another.
  if (LEVEL_END.test(before) && LEVEL_START.test(next) && /^\p{Ll}/u.test(right)) return false;
  if (LONE_NOUN.test(before) && TAIL.test(next) && /^\p{Ll}/u.test(right) && !/^\p{Ll}+ \p{Lu}/u.test(right))
    return false;
  // "Sở, ban, ngành": nouns in small letters go on with one another without "các".
  if (/^(?:sở|phòng|bộ|cơ quan|khoa)(?:, ?\p{L}+)+$/u.test(before) && /^\p{Ll}/u.test(right) && TAIL.test(next))
    return false;
  // "UBND các xã, đặc khu, doanh nghiệp": a committee is a level's, and a business is none.
  if (COMMITTEES.test(before) && !LEVEL_START.test(next)) return true;
  return !(namesMany(before) && isTail(right, before));
}

const namesMany = (before: string): boolean => COLLECTIVE.test(before) && !isOneBody(before);

/** Schools and streets are named after persons. */
const NAMED_AFTER = /^(?:trường|thpt|thcs|tiểu học|mầm non|đường|phố|nhà văn hóa|bệnh viện)(?![\p{L}])/u;
const COMMITTEES = new RegExp(`^(?:ubnd|ủy ban nhân dân|hđnd) các (?:${LEVELS})(?:[,/] ?(?:${LEVELS}))*$`, 'u');
const firstName = (text: string): string => text.split(/[,;]/u, 1)[0]!.trim();

/** "các phòng, đơn vị trực thuộc": a plain noun in small letters goes on with the collective; "Chi cục Kiểm lâm" does not. */
function isTail(right: string, before: string): boolean {
  const next = beginning(right);
  const tail = TAIL.exec(next);
  if (!tail || /^(?:đvtt)/.test(next)) return false;
  // "các sở, ngành và Ban Quản lý dự án": with its capitals it is one body.
  if (/^Ban Quản lý \p{L}/u.test(right)) return false;
  const rest = right.slice(tail[0].length);
  if (/^\s+\p{Lu}/u.test(rest) && !/^\s+(?:Sở|Chi cục|Bộ|UBND|Cục|Ban)(?![\p{L}])/u.test(rest)) return false;
  if (/(?:thuộc|liên quan)(?: sở| bộ| tỉnh| chi cục| huyện| xã| phường)?$/.test(before) && /^\p{Lu}/u.test(right))
    return false;
  return true;
}
