import { clean, fold, oneLine } from '../../language/text';
import type { DocumentRef } from '../../plan/plan';
import { BASIS_BEFORE, DOCUMENT_KINDS, EVIDENCE_BEFORE, PRODUCT_SIGNS } from './documentWords';
import { withoutOverlaps } from './spans';
import { findDays } from './writtenDays';
import { Apart } from '../../language/apart';

export interface LocatedDocument extends DocumentRef {
  start: number;
  end: number;
  /** Quoted as the ground of the work ("thực hiện Kế hoạch số 45/KH-SNN"), so no evidence of it. */
  basis: boolean;
}

const NUMBER = '(?<number>\\d{1,5}[a-z]?)';
/** Capitals, but for the g and r of TTg, TTr, CTr and the y of QyĐ. */
const PART = '(?:QyĐ|\\p{Lu}[\\p{Lu}\\d&]*[gr]?)(?![\\p{L}\\d])';
const SIGNS = DOCUMENT_KINDS.map(([, sign]) => sign).join('|');
// A line often breaks after the hyphen ("QĐ-|UBND"); a blank before it is taken only after a known sign ("BC - SNN").
const PARTS = `${PART}(?:[-–]\\s?${PART})*`;
const SIGN = `(?:(?:${SIGNS})(?![\\p{L}\\d])\\s[-–]\\s?${PARTS}|${PARTS})`;
/** Figures behind one of these are a part of something else; so are the decimals behind a point, which `isDecimal` tells. */
const apart = (source: string) => new Apart('\\d/\\-', new RegExp(source, 'u'));

// 12/BC-SNN, 41/2019/QĐ-UBND, 817/SNNPTNT-VP, 12/BC
const USUAL = apart(`${NUMBER}\\s?/\\s?(?:(?<year>\\d{4})\\s?/\\s?)?(?<sign>${SIGN})`);
// 39-NQ/TW: the Party's way
const PARTY = apart(`${NUMBER}[-–]\\s?(?<sign>${PART}\\s?/\\s?${SIGN})`);
// 386 BC-UBND: the slash forgotten; only after "số" or a kind of document
const NO_SLASH = apart(`${NUMBER}(?:[ \\n](?<sign>${SIGN})|-(?<joined>${PARTS}))`);

// Báo cáo số, BC số:, QĐ
const LEAD_IN = new RegExp(`(?:(^|\\P{L})(?:${DOCUMENT_KINDS.flat().join('|')})\\s+)?(?:số\\s*(?::\\s*)?)?$`, 'iu');
/** Letters before a number that are looked at for words that lead to it. */
const NEAR = 80;
// Up to the day: blanks, a bracket, "của UBND tỉnh"
const BETWEEN = /^[\s,(]*(?:của\s[^;.()\d]{1,60}?\s)?(?=ngày|\d)/iu;

/** The documents quoted in a text, in order; a number left blank ("Số:    /KH-SNN") is none. */
export function findDocuments(text: string, year: number | null): DocumentRef[] {
  return locateDocuments(clean(text), year).map(({ text, number, day }) => ({ text, number, day }));
}

/** A figure with a stroke, a dash or capitals behind it: every number of a document has that. */
const NUMBERED = /\d[a-z]?(?:\s?[/–-]|[ \n]\p{Lu})/u;

/** The same with their places in the text, which must be clean. */
export function locateDocuments(text: string, year: number | null): LocatedDocument[] {
  if (!NUMBERED.test(text)) return [];
  const usual = locate(text, USUAL, year, (match, known) => /[-–]/.test(signOf(match)) || known);
  const party = locate(text, PARTY, year, () => true);
  const noSlash = locate(text, NO_SLASH, year, (match, _, introduced) => introduced && /[-–]/.test(signOf(match)));
  const found = withoutOverlaps([...usual, ...party, ...noSlash]);
  const done: LocatedDocument[] = [];
  for (const one of found) done.push(withBasisOf(done.at(-1), one, text));
  return done;
}

/** In a list of grounds the word stands once: "căn cứ Quyết định số 1…, Kế hoạch số 2…". */
function withBasisOf(before: LocatedDocument | undefined, one: LocatedDocument, text: string): LocatedDocument {
  const listed = before?.basis && /^\s*(?:,|và|,\s*và)\s*$/u.test(text.slice(before.end, one.start));
  return listed ? { ...one, basis: true } : one;
}

/** `known`: a lead-in or a day stands with it; `introduced`: a lead-in does. */
type Accept = (match: RegExpExecArray, known: boolean, introduced: boolean) => boolean;

function locate(text: string, pattern: Apart, year: number | null, accept: Accept): LocatedDocument[] {
  return pattern.all(text).flatMap((match) => {
    if (isDecimal(text, match.index)) return [];
    const start = match.index - leadIn(wordsBefore(text, match.index));
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

/** "12,5/BC": the figures behind the point are no number of a paper. */
const isDecimal = (text: string, at: number): boolean => /\d[.,]$/.test(text.slice(Math.max(0, at - 2), at));

const signOf = ({ groups }: RegExpExecArray): string => groups?.sign ?? groups?.joined ?? '';

/** How many of the last signs before a number lead to it. */
function leadIn(words: string): number {
  const match = LEAD_IN.exec(words);
  return match ? match[0].length - (match[1]?.length ?? 0) : 0;
}

function numberOf(match: RegExpExecArray): string {
  const { groups, [0]: whole } = match;
  const sign = signOf(match).replace(/\s/g, '').replace(/–/g, '-');
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
