import { fold, foldAccents } from '../../language/text';
import { trimEnd, trimStart } from '../../language/trim';
import { HEADER_KEYWORDS } from './keywords';
import { HEADER_WORDS, type Meaning, ORGANISATIONS } from './words';

export interface HeaderMeaning {
  meaning: Meaning;
  /** "whole": an entry of the table is the whole header; "key": it is, but for accents; "word": only a word of it is known. */
  match: 'whole' | 'key' | 'word';
}

/** Without accents a short word may be another one ("so" is "sở" and "số"): it stands behind a longer one only. */
const ORG_LIST = listOf(ORGANISATIONS, ORGANISATIONS);
const ORG_KEYS = listOf(ORGANISATIONS.filter((org) => org.length > 3).map(foldAccents), ORGANISATIONS.map(foldAccents));

/**
 * A list of names. Behind the first none that is put together from others ("phòng ban"): a list that can be read in two ways at each place
 * takes twice as long with each.
 */
function listOf(first: readonly string[], all: readonly string[]): string {
  const names = new Set(all);
  const isJoined = (name: string): boolean =>
    [...name].some((sign, at) => sign === ' ' && names.has(name.slice(0, at)) && isListed(name.slice(at + 1)));
  const isListed = (name: string): boolean => names.has(name) || isJoined(name);
  const oneOf = (list: readonly string[]) => `(?:${[...new Set(list)].sort((a, b) => b.length - a.length).join('|')})`;
  const others = all.filter((name) => !isJoined(name));
  return `${oneOf(first)}(?:(?:, ?| ?/ ?| - | (?:và|hoặc|va|hoac) | )${oneOf(others)})*`;
}

const EXACT = new Map<string, Meaning>();
const KEYS = new Map<string, Meaning>();
const PATTERNS: [RegExp, Meaning][] = [];
const KEY_PATTERNS: [RegExp, Meaning][] = [];
for (const [meaning, words] of Object.entries(HEADER_WORDS) as [Meaning, string[]][]) {
  for (const word of words) {
    if (word.includes('{org}')) {
      const pattern = (words: string, organisations: string) =>
        new RegExp(`^${words.replaceAll('{org}', organisations)}$`, 'u');
      PATTERNS.push([pattern(word, ORG_LIST), meaning]);
      KEY_PATTERNS.push([pattern(foldAccents(word), ORG_KEYS), meaning]);
    } else {
      if (!EXACT.has(word)) EXACT.set(word, meaning);
      const key = foldAccents(word);
      if (!KEYS.has(key)) KEYS.set(key, meaning);
    }
  }
}

/** What stands beside a header's words and does not change them: remarks, years, cut-off days, footnote marks, "của Sở". */
const REMARKS: [RegExp, string][] = [
  [/\([^)]*\)?|\[[^\]]*\]?/g, ' '],
  [/[*:†‡"']/g, ' '],
  [/ {2,}/g, ' '],
  [/ ?(?:tính )?đến (?:hết )?ngày [^]*$/u, ''],
  [/ ?,? ?(?:trong )?(?:năm|quý|tháng)(?: (?:\d|i)[\divx/.-]*)(?: ?- ?20\d\d)? ?$/u, ''],
  [/ ?nếu có ?$/u, ''],
  [/(\p{L}) ?\d{1,2}$/u, '$1'],
  [/ ?của (?:sở|đơn vị|cơ quan|huyện|xã|phường|ubnd[^]*|chi cục|trường|bệnh viện|tỉnh|bộ) ?$/u, ''],
  [/^(?:các|tên các|dự kiến) (?=\p{L})/u, ''],
  [/ ?[/|] ?/g, '/'],
  [/ ?, ?/g, ', '],
];

/** Longer words are no header's, whatever rows it is put together from. */
const LONGEST = 1000;

const known = new Map<string, HeaderMeaning | null>();

/** What a header's words mean, or null. The same words are looked up once. */
export function meaningOf(header: string): HeaderMeaning | null {
  if (header.length > LONGEST) return null;
  let found = known.get(header);
  if (found === undefined) {
    found = look(header);
    if (known.size > 20000) known.clear();
    known.set(header, found);
  }
  return found;
}

function look(header: string): HeaderMeaning | null {
  const folded = fold(header).replace(/tỉ lệ/g, 'tỷ lệ').replace(/lí do/g, 'lý do');
  const direct = whole(folded);
  if (direct) return direct;
  let words = folded;
  for (const [pattern, instead] of REMARKS) words = words.replace(pattern, instead);
  words = trimStart(trimEnd(words, '. -'), ' -.').replace(/ {2,}/g, ' ');
  if (!words) return null;
  return whole(words) ?? byPart(header) ?? byKey(words) ?? byWord(words);
}

function whole(words: string): HeaderMeaning | null {
  const exact = EXACT.get(words);
  if (exact) return { meaning: exact, match: 'whole' };
  for (const [pattern, meaning] of PATTERNS) if (pattern.test(words)) return { meaning, match: 'whole' };
  return null;
}

/** A header in two languages ("Nhiệm vụ/Task"), or said twice: the first part that is known as a whole. */
function byPart(header: string): HeaderMeaning | null {
  const parts = header.split(/[/\n]| [-–] /).map((part) => trimEnd(trimStart(fold(part), ' .(-'), ' .)*:-'));
  if (parts.length < 2) return null;
  for (const part of parts) {
    const found = part === '' ? null : whole(part);
    if (found) return { ...found, match: 'key' };
  }
  return null;
}

/** Headers typed without accents, or with one wrong. A key of one short word decides nothing. */
function byKey(words: string): HeaderMeaning | null {
  const key = foldAccents(words);
  const meaning = key.length >= 6 ? (KEYS.get(key) ?? (key === words ? ofOrganisation(key) : undefined)) : undefined;
  return meaning ? { meaning, match: 'key' } : null;
}

const ofOrganisation = (key: string): Meaning | undefined => KEY_PATTERNS.find(([pattern]) => pattern.test(key))?.[1];

function byWord(words: string): HeaderMeaning | null {
  if (words.split(' ').length > 14) return null;
  if (words.includes('chủ trì') && words.includes('phối hợp')) return { meaning: 'both-roles', match: 'word' };
  for (const [word, meaning] of HEADER_KEYWORDS) {
    const at = words.indexOf(word);
    if (at >= 0 && !/\p{L}/u.test(words[at - 1] ?? '') && !/\p{L}/u.test(words[at + word.length] ?? '')) {
      return { meaning, match: 'word' };
    }
  }
  return null;
}
