import { fold } from '../../language/text';
import { longest, startsUnit } from './nouns';
import { HEADS, HONORIFICS, PERSONS, SHORT_POSTS, SMALL_HONORIFICS, SURNAMES } from './personWords';

const NAME = '\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*)';
const ONE_NAME = new RegExp(`^${NAME}{0,4}$`, 'u');
const FULL_NAME = new RegExp(`^${NAME}{2,4}$`, 'u');
const POST = new RegExp(`^(?:các |những )?(?:${longest(PERSONS)})(?![\\p{L}])`, 'u');
const SHORT_POST = new RegExp(
  `^(?:[Cc]ác )?(?:${longest(SHORT_POSTS)})(?:$|\\.? (?=\\p{Lu}|phụ trách|thường trực)(?!TNHH|CP ))`,
  'u',
);
/** With a capital, in capitals, in small letters: the name behind it must have its own capital, so the pattern cannot ignore them. */
const TITLES = HONORIFICS.flatMap((title) => [title, title[0]!.toUpperCase() + title.slice(1), title.toUpperCase()]);
const HONORIFIC = new RegExp(`^(?:[Cc]ác )?(${longest(TITLES)})[.:]? ?(?=\\p{Lu})`, 'u');
const SMALL_HONORIFIC = new RegExp(`^(?:${longest(SMALL_HONORIFICS)}) (?=\\p{Lu})`, 'u');
/** Places that begin as a person does. */
const PLACE = /^bà (?:rịa|nà|điểm|hom)(?![\p{L}])/u;

/** "Lường Thị Inh": a family name and two to four syllables more, all with capitals. */
export function isPersonName(text: string): boolean {
  return FULL_NAME.test(text) && SURNAMES.has(fold(text.slice(0, text.indexOf(' ')))) && !startsUnit(text);
}

/** The full name a text holds: "Lường Văn An" in "PGĐ Lường Văn An", "Đ/c Lường Văn An - PGĐ". Null where none stands there. */
export function personIn(text: string): string | null {
  for (const [run] of text.matchAll(RUN)) {
    const words = run.split(' ');
    for (let from = 0; from + 3 <= words.length; from += 1) {
      const name = words.slice(from).join(' ');
      if (isPersonName(name)) return name;
    }
  }
  return null;
}
const RUN = new RegExp(`${NAME}{2,7}`, 'gu');

/** A post or a person by title: "Giám đốc Sở", "Đ/c An", "PCT Lò Văn Tám". */
export const isPost = (text: string): boolean =>
  (POST.test(fold(text)) && !/^(?:văn phòng|trưởng thôn)/u.test(fold(text)) && !PLACE.test(fold(text))) ||
  SHORT_POST.test(text) ||
  SMALL_HONORIFIC.test(text);

/** A post or a title with a name behind it: "Đ/c An", "PCT Lò Văn Tám", "Trưởng phòng Nguyễn Văn An". Somebody in particular answers. */
export function isNamedPost(text: string): boolean {
  const title = HONORIFIC.exec(text) ?? SMALL_HONORIFIC.exec(text) ?? SHORT_TITLE.exec(text);
  const name = title ? text.slice(title[0].length) : '';
  if (title && ONE_NAME.test(name)) return !isPost(name) && !startsUnit(name) && !PLACE.test(fold(text));
  return isPost(text) && personIn(text) !== null && !CALLED_AFTER.test(fold(text));
}
/** Schools and communes have names of persons: "Hiệu trưởng Trường THPT Nguyễn Văn Cừ". */
const CALLED_AFTER =
  /(?:^| )(?:trường|thpt|thcs|tiểu học|mầm non|mẫu giáo|bệnh viện|đường|phố|xã|phường|thị trấn|huyện|quận|thôn|bảo tàng|nhà hát)(?= )/u;
const SHORT_TITLE = new RegExp(`^(?:${longest(SHORT_POSTS)})\\.? (?=\\p{Lu}\\p{Ll})`, 'u');

/** A person begins here, by title or by name, where no noun of a unit says so. */
export function startsPerson(text: string): boolean {
  if (!/^[\p{Lu}đôbactcv]/u.test(text)) return false;
  if (SHORT_POST.test(text) || SMALL_HONORIFIC.test(text)) return true;
  if (HONORIFIC.test(text)) return !PLACE.test(fold(text.slice(0, 20)));
  return isPersonName(AT_START.exec(text)?.[0] ?? '');
}

const AT_START = new RegExp(`^${NAME}{2,4}(?![\\p{L}])`, 'u');

/** A unit or a person begins here. */
export const startsName = (text: string): boolean => startsUnit(text) || startsPerson(text);

/** A post without a person's name: "Phó Giám đốc", "Phó Chủ tịch UBND xã". */
export function isBarePost(text: string): boolean {
  if (!isPost(text) || HONORIFIC.test(text)) return false;
  const words = text.split(' ');
  return !words.some((_, i) => i > 0 && isPersonName(words.slice(i, i + 4).join(' ')));
}

/** "Đ/c An, Bình", "Các đồng chí: An, Bình": the title, and the names it is said of. Null where not all are names. */
export function titledNames(text: string): { title: string; names: string[] } | null {
  const found = HONORIFIC.exec(text);
  if (!found || PLACE.test(fold(text.slice(0, 20)))) return null;
  const names = text
    .slice(found[0].length)
    .split(/,| và /u)
    .map((name) => name.trim());
  if (names.length < 2 || !names.every((name) => ONE_NAME.test(name) && !startsUnit(name))) return null;
  const title = found[1]!;
  return { title: title[0]!.toUpperCase() + title.slice(1), names };
}

/** Nothing but names of people: "Lường Thị Inh, Tòng Văn Ó". Brackets behind a name are its own; "và" parts only where a family name is known. */
export function peopleNames(text: string): string[] | null {
  const listed = text.split(/[,;]/u).map((name) => name.trim());
  const names = listed.flatMap((name) => name.split(/\s(?:và|cùng)\s/u));
  if (names.length < 2 || (names.length > listed.length && !names.some(isPersonName))) return null;
  return names.every((name) => PERSON.test(name) && !startsUnit(name)) ? names : null;
}
const PERSON = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3}(?: \([^()]*\))?$/u;

const PLURAL_HEAD = new RegExp(`^(?:${longest(HEADS)}) (?:các|những|toàn thể) `, 'u');
const SINGLE_HEAD = /^(?:phó )?chánh (?:văn phòng|thanh tra)(?![\p{L}])/u;

/** "Chánh Văn phòng, Trưởng các phòng, ban": heads of many bodies are one phrase, whoever stands first in it. */
export const goesOnWithHeads = (left: string, right: string): boolean =>
  PLURAL_HEAD.test(right) && (PLURAL_HEAD.test(left) || SINGLE_HEAD.test(left));
