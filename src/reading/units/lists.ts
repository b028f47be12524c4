import { fold } from '../../language/text';
import { cut, isInsideName } from './cutNames';
import { OWN_NAMES, REPEATED_NOUNS, SECTORS, SHARED_NOUNS } from './nameWords';
import { beginning, longest, startsUnit, STRONG } from './nouns';
import { tidyName } from './tidyName';

/** A name of a list, with the noun that was said once for all of them. */
export interface Listed {
  text: string;
  noun: string | null;
}

const INITIALS = /^\p{Lu}[\p{Lu}&-]{2,9}$/u;
const SECTOR = new RegExp(`^(?:${longest(SECTORS)})(?![\\p{L}&])`, 'u');
const OWN = new RegExp(`^(?:${longest(OWN_NAMES)})(?![\\p{L}])`, 'u');
const SHARED = new RegExp(`^(?:${longest(SHARED_NOUNS)}) (?=\\p{Lu})`, 'iu');
/** What may stand behind the last sector: whose it is. */
const OWNER = /^(?: (?:thuộc |của )?(?:ubnd )?(?:tỉnh|huyện|thành phố|thị xã|xã|phường|đặc khu)(?: \p{L}+)*)?$/u;

/** "Phòng Nội vụ, Tư pháp, TC-KH": a noun, then fields of work and initials that are a unit's name each. Null where it may be one name. */
export function sharedNoun(text: string): Listed[] | null {
  if (!text.includes(',')) return null;
  const found = SHARED.exec(text);
  if (!found || !/^\p{Lu}/u.test(text.slice(found[0].length))) return null;
  const names = sectorsIn(text.slice(found[0].length));
  if (!names) return null;
  const noun = capital(found[0].trim());
  return names.map((name, i) => {
    if (i === 0) return { text: found[0] + name, noun: null };
    return { text: name, noun: ownName(name) || isOfNoun(name, noun) ? null : noun };
  });
}

/** The names in a row, two or more; null where one of them may be a part of another. Behind two that are known a further one may be any. */
function sectorsIn(text: string): string[] | null {
  const names: string[] = [];
  let rest = text;
  let joint = '';
  for (;;) {
    const known = nextSector(rest);
    // Behind initials a comma parts: no name goes on with them.
    const further = names.length > 1 ? FURTHER : names.length === 1 && INITIALS.test(names[0]!) ? FURTHER_WORDS : null;
    const name = known ?? (further && joint === ',' ? (further.exec(rest)?.[0] ?? null) : null);
    if (name === null) return null;
    names.push(name.trim());
    rest = rest.slice(name.length);
    if (rest === '') return names.length > 1 ? names : null;
    const sign = /^(?:\s*,\s*(?:và\s+)?|\s+và\s+)(?=\S)/u.exec(rest)?.[0];
    if (sign === undefined || isInsideName(text.slice(0, text.length - rest.length), rest.slice(sign.length)))
      return null;
    joint = sign.trim();
    rest = rest.slice(sign.length);
  }
}
/** "VH, TT": initials behind initials may be one name's. */
const FURTHER_WORDS = /^\p{Lu}\p{Ll}(?:(?! và )[^,;])*(?=,| và |$)/u;
const FURTHER = /^\p{Lu}(?:(?! và )[^,;])*(?=,|$)/u;

/** "Sở GD&ĐT; Y tế; Nội vụ": nothing but fields of work behind the first, and the noun is said once. With commas for semicolons; else null. */
export function sharedOverSemicolons(line: string): string | null {
  if (!SHARED.test(line)) return null;
  const [, ...others] = line.split(';').map((name) => name.trim());
  const isField = (name: string): boolean => nextSector(name) === name && !startsUnit(name);
  return others.length > 0 && others.every(isField) ? line.replace(/;/gu, ',') : null;
}

/** The sector, the initials or the name of its own that a text begins with, up to the next joint. */
function nextSector(text: string): string | null {
  const folded = fold(text);
  const sector = /^\p{Lu}/u.test(text) && folded.length === text.length ? SECTOR.exec(folded) : null;
  if (sector) {
    const to = sector[0].length;
    const end = /,| và |$/u.exec(folded.slice(to))!.index + to;
    return OWNER.test(folded.slice(to, end)) ? text.slice(0, end) : null;
  }
  const word = text.split(/,| và /u, 1)[0]!;
  return INITIALS.test(word.trim()) || ownName(word.trim()) ? word : null;
}

const ownName = (name: string): boolean => OWN.test(fold(name)) || STRONG.test(beginning(name));

/** "STC" says “Sở” itself. */
const isOfNoun = (name: string, noun: string): boolean => noun === 'Sở' && /^S\p{Lu}{2,}$/u.test(name);

/** "STC, SNV", "Ngân hàng CSXH, KBNN": nothing but initials, behind one unit perhaps. */
export function bareNames(text: string): Listed[] | null {
  const names = text.split(',').map((name) => name.trim());
  const [first, ...others] = names;
  const isBare = (name: string) => /^\p{Lu}{2,10}$/u.test(name);
  const shortest = isBare(first!) ? 2 : 3;
  if (others.length === 0 || !(isBare(first!) || startsUnit(first!))) return null;
  if (!others.every((name) => isBare(name) && name.length >= shortest)) return null;
  return names.map((name) => ({ text: name, noun: null }));
}

/** "Các sở Nội vụ, Tài chính": the noun belongs to each. Null where one name alone stands there: a kind of unit, wherever it is. */
export function pluralNoun(text: string): Listed[] | null {
  const list = /^(?:các |những )(sở|phòng|ban|chi cục|trung tâm|vụ|cục) (?=\p{Lu})/iu.exec(text);
  if (!list || !/^\p{Lu}/u.test(text.slice(list[0].length)) || /thuộc|chuyên môn/.test(fold(text))) return null;
  const names = cut(text.slice(list[0].length), (left, right, sign) => {
    if (isInsideName(left, right)) return false;
    return sign.startsWith(',') ? /^\p{Lu}|^các /u.test(right) : startsUnit(right) || nextSector(right) !== null;
  }).map(tidyName);
  if (names.length < 2) return null;
  const noun = capital(list[1]!);
  return names.map((name) => ({ text: name, noun: ownName(name) || startsUnit(name) ? null : noun }));
}

const capital = (noun: string): string => noun[0]!.toUpperCase() + noun.slice(1);

/** Noun → where it stands again before a further name. */
const AGAIN = new Map(
  REPEATED_NOUNS.map((noun) => {
    const behind = noun === 'UBND' ? '(?:xã|phường|thị trấn|huyện|tỉnh|các)' : '\\p{Lu}';
    return [noun, new RegExp(` (?=${noun} ${behind})`, 'u')];
  }),
);
const REPEATED = new RegExp(`^(${longest(REPEATED_NOUNS)}) \\p{L}`, 'u');
/** An office that is no room's. */
const OFFICE_BEHIND = / (?=Văn phòng (?:HĐND|UBND|Đảng ủy|Huyện ủy|Tỉnh ủy))/u;

/** "Sở Nội vụ Sở Tư pháp": the noun of the first stands again before a further name, and no sign between them. */
export function meetWithoutSign(text: string): string[] {
  const noun = REPEATED.exec(text)?.[1];
  if (noun === undefined || text.includes('(')) return [text];
  const parts = text.split(AGAIN.get(noun)!).flatMap((part) => part.split(OFFICE_BEHIND));
  return parts.every((part) => part.includes(' ')) ? parts : [text];
}
