import { clean, fold, oneLine } from '../../language/text';
import type { DocumentRef } from '../../plan/plan';
import { BASIS_BEFORE, DOCUMENT_KINDS, EVIDENCE_BEFORE, PRODUCT_SIGNS } from './documentWords';
import { withoutOverlaps } from './spans';
import { findDays } from './writtenDays';

export interface LocatedDocument extends DocumentRef {
  start: number;
  end: number;
  /** Quoted as the ground of the work ("thực hiện Kế hoạch số 45/KH-SNN"), so no evidence of it. */
  basis: boolean;
}

const NUMBER = '(?<![\\d/-])(?<!\\d[.,])(?<number>\\d{1,5}[a-z]?)';
/** Capitals, but for the g and r of TTg, TTr, CTr and the y of QyĐ. */
const PART = '(?:QyĐ|\\p{Lu}[\\p{Lu}\\d&]*[gr]?)(?![\\p{L}\\d])';
const SIGNS = DOCUMENT_KINDS.map(([, sign]) => sign).join('|');
// A line often breaks after the hyphen ("QĐ-|UBND"); a blank before it is taken only after a known sign ("BC - SNN").
const TAIL = `(?:(?<=[/ \\n](?:${SIGNS}))\\s[-–]\\s?${PART})?(?:[-–]\\s?${PART})*`;

// 12/BC-SNN, 41/2019/QĐ-UBND, 817/SNNPTNT-VP, 12/BC
const USUAL = new RegExp(`${NUMBER}\\s?/\\s?(?:(?<year>\\d{4})\\s?/\\s?)?(?<sign>${PART}${TAIL})`, 'gu');
// 39-NQ/TW: the Party's way
const PARTY = new RegExp(`${NUMBER}[-–]\\s?(?<sign>${PART}\\s?/\\s?${PART}${TAIL})`, 'gu');
// 386 BC-UBND: the slash forgotten; only after "số" or a kind of document
const NO_SLASH = new RegExp(`${NUMBER}[ \\n-](?<sign>${PART}${TAIL})`, 'gu');

// Báo cáo số, BC số:, QĐ
const LEAD_IN = new RegExp(`(?:(?<!\\p{L})(?:${DOCUMENT_KINDS.flat().join('|')})\\s+)?(?:số\\s*(?::\\s*)?)?$`, 'iu');
/** Letters before a number that are looked at for words that lead to it. */
const NEAR = 80;
// Up to the day: blanks, a bracket, "của UBND tỉnh"
const BETWEEN = /^[\s,(]*(?:của\s[^;.()\d]{1,60}?\s)?(?=ngày|\d)/iu;

/** The documents quoted in a text, in order; a number left blank ("Số:    /KH-SNN") is none. */
export function findDocuments(text: string, year: number | null): DocumentRef[] {
  return locateDocuments(clean(text), year).map(({ text, number, day }) => ({ text, number, day }));
}

/** The same with their places in the text, which must be clean. */
export function locateDocuments(text: string, year: number | null): LocatedDocument[] {
  const usual = locate(text, USUAL, year, (match, known) => /[-–]/.test(match.groups?.sign ?? '') || known);
  const party = locate(text, PARTY, year, () => true);
  const noSlash = locate(
    text,
    NO_SLASH,
    year,
    (match, _, introduced) => introduced && /[-–]/.test(match.groups?.sign ?? ''),
  );
  const apart = withoutOverlaps([...usual, ...party, ...noSlash]);
  return apart.reduce<LocatedDocument[]>((done, one) => [...done, withBasisOf(done.at(-1), one, text)], []);
}

/** In a list of grounds the word stands once: "căn cứ Quyết định số 1…, Kế hoạch số 2…". */
function withBasisOf(before: LocatedDocument | undefined, one: LocatedDocument, text: string): LocatedDocument {
  const listed = before?.basis && /^\s*(?:,|và|,\s*và)\s*$/u.test(text.slice(before.end, one.start));
  return listed ? { ...one, basis: true } : one;
}

/** `known`: a lead-in or a day stands with it; `introduced`: a lead-in does. */
type Accept = (match: RegExpExecArray, known: boolean, introduced: boolean) => boolean;

function locate(text: string, pattern: RegExp, year: number | null, accept: Accept): LocatedDocument[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.index - (LEAD_IN.exec(wordsBefore(text, match.index))?.[0].length ?? 0);
    const after = match.index + match[0].length;
    const written = dayAfter(text, after, year);
    const introduced = start < match.index;
    if (!accept(match, introduced || written.end > after, introduced)) return [];
    const number = numberOf(match);
    const end = written.end;
    return [
      {
        start,
        end,
        text: oneLine(text.slice(start, end)),
        number,
        day: written.day,
        basis: isBasis(wordsBefore(text, start), number),
      },
    ];
  });
}

function numberOf({ groups, [0]: whole }: RegExpExecArray): string {
  const sign = (groups?.sign ?? '').replace(/\s/g, '').replace(/–/g, '-');
  const year = groups?.year ? `${groups.year}/` : '';
  const joint = /^\d+[a-z]?[-–]/.test(whole) && sign.includes('/') ? '-' : '/';
  return `${groups?.number}${joint}${year}${sign}`;
}

function dayAfter(text: string, from: number, year: number | null): { end: number; day: DocumentRef['day'] } {
  const rest = text.slice(from, from + 110);
  const between = BETWEEN.exec(rest)?.[0].length;
  const written = between === undefined ? undefined : findDays(rest, year).find(({ start }) => start === between);
  if (!written) return { end: from, day: null };
  const closing = rest.slice(0, written.end).includes('(') && rest[written.end] === ')' ? 1 : 0;
  return { end: from + written.end + closing, day: written.day };
}

const wordsBefore = (text: string, end: number) => text.slice(Math.max(0, end - NEAR), end);

function isBasis(words: string, number: string): boolean {
  const key = fold(words);
  if (EVIDENCE_BEFORE.some((phrase) => key.endsWith(phrase))) return false;
  const product = PRODUCT_SIGNS.some((sign) => new RegExp(`[/-]${sign}(?![\\p{L}])`, 'u').test(number));
  return !product && BASIS_BEFORE.some((phrase) => key.endsWith(phrase));
}
