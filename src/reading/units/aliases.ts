import { keptByText, SOME_KEPT } from '../../language/keptByText';
import { fold, foldAccents } from '../../language/text';
import { longest } from './nouns';
import { isPost, personIn } from './persons';
import { HONORIFICS, SMALL_HONORIFICS } from './personWords';
import { COMMON_SHORT_FORMS, UNIT_NOUNS } from './words';

/** Name as read → the one name the plan uses for that unit. */
export type Aliases = Map<string, string>;

const NOUN = new RegExp(`^(${[...UNIT_NOUNS].sort((a, b) => b.length - a.length).join('|')})(?: |$)`, 'u');
/** The owner behind a room's name. "Bộ" and "ban" only behind "thuộc" or "của": "Phòng Tổ chức cán bộ" ends in no ministry. */
const OWNER =
  /,? (?:(?:(?:thuộc|của) )?(?:sở|chi cục|huyện|thành phố|ủy ban nhân dân huyện|ủy ban nhân dân xã|ủy ban nhân dân phường|xã|phường)|(?:thuộc|của) (?:cục|trường|bệnh viện|bộ|tỉnh|ban|trung tâm|đơn vị))$/u;
const OWNED = new Set(['phòng', 'bộ phận', 'tổ', 'khoa', 'các', 'ban']);

interface Name {
  shown: string;
  key: string;
  noun: string;
  /** Words behind the noun. */
  words: string[];
  /** "KHTC" for "Phòng KH-TC": the name is an abbreviation. */
  short: string | null;
  count: number;
}

/**
 * Joins the spellings of one unit within a plan: capitals, tone places, dashes and the owner behind a room's name; an abbreviation and the one
 * spelled-out name whose initials it is; a name with one word missing or one accent wrong and the one name it must mean. What is not
 * proved so stays a unit of its own.
 */
export function joinSpellings(names: Map<string, number>, known: Aliases = new Map()): Aliases {
  const byKey = new Map<string, Name[]>();
  for (const [shown, count] of names) {
    const name = { ...nameIn(shown), count };
    const list = byKey.get(name.key);
    if (list) list.push(name);
    else byKey.set(name.key, [name]);
  }
  const chosen = new Map<string, Name>();
  for (const [key, list] of byKey) chosen.set(key, best(list));
  const akin = byKinship(chosen.values());
  const target = new Map<string, string>();
  for (const [key, name] of chosen) {
    const same = name.short ? spelledOut(name, akin) : misspelt(name, akin);
    if (same) target.set(key, same);
  }
  const aliases: Aliases = new Map();
  for (const [key, list] of byKey) {
    const to = chosen.get(target.get(key) ?? key)!;
    for (const { shown } of list) aliases.set(shown, known.get(shown) ?? known.get(to.shown) ?? capitalised(to.shown));
  }
  return aliases;
}

/**
 * Persons are one by their full name, whatever title stands beside it; else only where nothing but capitals and tone places differ: An is not Ân.
 * The first spelling stands for all.
 */
export function joinPersons(names: readonly string[], known: Aliases = new Map()): Aliases {
  const first = new Map<string, string>();
  const keyOf = (name: string): string => fold(personIn(name) ?? name);
  for (const name of names) if (!first.has(keyOf(name))) first.set(keyOf(name), name);
  return new Map(names.map((name) => [name, known.get(name) ?? capitalised(first.get(keyOf(name))!)]));
}

/** Reading comes to the same names again and again: each is looked at once. */
const nameIn = keptByText(parse, SOME_KEPT);

function parse(shown: string): Omit<Name, 'count'> {
  let key = fold(shown)
    .replace(/[-–,.]+/g, ' ')
    .replace(/ (?:và|&) /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  key = key
    .replace(/\p{L}+/gu, (word) => COMMON_SHORT_FORMS[word] ?? word)
    .replace(/trực thuộc/g, 'thuộc')
    .replace(/phòng chuyên môn/, 'phòng');
  const noun = NOUN.exec(key)?.[1] ?? (/^các /.test(key) ? 'các' : '');
  if (OWNED.has(noun)) {
    const trimmed = key.replace(OWNER, '');
    if (trimmed.split(' ').length > noun.split(' ').length) key = trimmed;
  }
  if (noun === 'các') key = key.replace(/ thuộc$/, '');
  const behind = shown
    .slice(noun.length)
    .trim()
    .replace(/\s(?:Sở|Chi cục|Cục|Bộ)$/u, '')
    .trimEnd();
  const short = /^\p{Lu}[\p{Lu}\d&-]{1,}$/u.test(behind) ? behind.replace(/[^\p{L}\d]/gu, '').toLowerCase() : null;
  return { shown, key, noun, words: key.slice(noun.length).trim().split(' '), short };
}

/** The most frequent spelling; among equals the longest, with its capitals. */
function best(list: Name[]): Name {
  return [...list].sort((a, b) => b.count - a.count || b.shown.length - a.shown.length)[0]!;
}

/** The names that a misspelling or an abbreviation may mean, found by what it has in common with them: not by going through them all. */
type Kinship = Map<string, Name[]>;

const ofLetters = (noun: string, letters: string | null) => `letters of ${noun}: ${letters}`;
const withoutAccents = (name: Name) => `without accents: ${foldAccents(name.key)}`;
const oneWordShort = (words: string[]) => `one word short: ${words.join(' ')}`;

/** A name of more words is no unit's but a sentence, and no misspelling of another. */
const LONGEST = 40;

function byKinship(names: Iterable<Name>): Kinship {
  const akin: Kinship = new Map();
  const add = (key: string, name: Name) => {
    const list = akin.get(key);
    if (list) list.push(name);
    else akin.set(key, [name]);
  };
  for (const name of names) {
    add(ofLetters(name.noun, name.short ?? initials(name.words)), name);
    if (name.short) continue;
    add(withoutAccents(name), name);
    const { words } = name;
    if (words.length >= 4 && words.length <= LONGEST)
      words.forEach((_, i) => add(oneWordShort(words.filter((_word, at) => at !== i)), name));
  }
  return akin;
}

/** The one name whose words begin with the abbreviation's letters: "KHTC" ← "Kế hoạch - Tài chính". Two such names prove nothing. */
function spelledOut(name: Name, akin: Kinship): string | null {
  const found = (akin.get(ofLetters(name.noun, name.short)) ?? []).filter((other) => {
    if (other === name) return false;
    return !other.short || (other.count >= name.count && other.key !== name.key);
  });
  const long = found.filter((other) => !other.short);
  const from = long.length ? long : found;
  return from.length === 1 ? from[0]!.key : null;
}

const initials = (words: string[]) => words.map((word) => word[0]).join('');

/** The one more frequent name that differs by one missing word or by accents only. */
function misspelt(name: Name, akin: Kinship): string | null {
  if (!name.noun || name.words.length < 3) return null;
  const accented = akin.get(withoutAccents(name)) ?? [];
  const longer = akin.get(oneWordShort(name.words)) ?? [];
  if (accented.length <= 1 && longer.length === 0) return null;
  // Names of places differ by an accent: xã Tân Thạnh is not xã Tân Thành. Persons' names do too.
  if (PLACE.test(name.key) || namesPerson(name)) return null;
  const owned = wordsOf(name.shown).length > wordsOf(name.key).length;
  const found = [...new Set([...accented, ...longer])].filter((other) => {
    if (other === name || other.noun !== name.noun || other.count < name.count || namesPerson(other)) return false;
    return accented.includes(other) ? other.count > name.count : lacksOneWord(name.words, other.words, owned);
  });
  return found.length === 1 ? found[0]!.key : null;
}

/** "Phòng Nội vụ - Lò Văn An", "Công chức Tư pháp Mai Ân": with a unit's word before it, and somebody's name all the same. */
const namesPerson = (name: Name): boolean =>
  isPost(name.shown) || personIn(name.shown) !== null || TITLE_INSIDE.test(name.shown) || endsInName(name);
const TITLE_INSIDE = new RegExp(
  `(?:^|[^\\p{L}])(?:${longest([...HONORIFICS, ...SMALL_HONORIFICS])})[.:]? ?\\p{Lu}\\p{Ll}`,
  'u',
);
const CAPITAL = /^\(?\p{Lu}\p{Ll}*\)?$/u;

/** Two words or more with capitals that do not stand right behind the unit's noun: "Phòng Nội vụ (Lê Ân)", "Phòng Tổ chức Lan Anh". */
function endsInName({ shown, noun }: Name): boolean {
  const words = shown.split(' ');
  let last = words.length - 1;
  while (last >= 0 && CAPITAL.test(words[last]!)) last -= 1;
  const begins = words[last + 1]?.startsWith('(') || last >= noun.split(' ').length;
  return begins && words.length - 1 - last >= 2;
}

const PLACE = /(?:^| )(?:xã|phường|thị trấn|huyện|quận|thôn|ấp|bản|làng|khu phố|đặc khu)(?: |$)/u;
const wordsOf = (name: string) =>
  fold(name)
    .replace(/[-–,.]+/g, ' ')
    .trim()
    .split(/\s+/);

/**
 * One word is missing. At the end it may be another unit's name ("Quản lý đầu tư", "Quản lý đầu tư công"), unless the office stands behind it:
 * "Phòng Tổ chức cán Sở".
 */
function lacksOneWord(short: string[], long: string[], owned: boolean): boolean {
  const at = long.findIndex((word, i) => word !== short[i]);
  return owned || at < long.length - 1 ? !/^[\divx]+$/.test(long[at]!) : false;
}

const capitalised = (name: string) => name[0]!.toUpperCase() + name.slice(1);
