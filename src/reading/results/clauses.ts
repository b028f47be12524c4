import { FEW_KEPT, keptByText, lastMade } from '../../language/keptByText';
import { clean, fold } from '../../language/text';
import type { Day } from '../../calendar/day';
import { locateDocuments, type LocatedDocument } from './documentNumbers';
import { mask } from './spans';
import { findDays } from './writtenDays';

/** Stand in a clause for a document and for a day: their digits, strokes and words are read once and then out of the way. */
const DOCUMENT_SIGN = '§';
export const DAY_SIGN = '¶';

export interface Clause {
  /** Folded. */
  text: string;
  /** The days of its day signs, in order. */
  days: (Day | null)[];
}

interface SplitCell {
  clauses: readonly Clause[];
  documents: readonly LocatedDocument[];
}

// A line that begins with a list mark or a capital begins something new; any other line break is only the cell's width.
export const NEW_LINE = /\n(?=[^\S\n]*(?:[-+*•]|\d{1,2}[.)]\s|\p{Ll}\)|\p{Lu}))/gu;
const CLAUSE_END = /[;:()\n,.]/;

/** A result cell in clauses, with its documents and days taken out. */
export const splitCell = (text: string, year: number | null): SplitCell => splitIn(year)(text);

const splitIn = lastMade((year: number | null) => keptByText((text) => splitAnew(text, year), FEW_KEPT));

function splitAnew(text: string, year: number | null): SplitCell {
  const cell = clean(text).replace(/[§¶]/g, ' ');
  const documents = locateDocuments(cell, year);
  const key = fold(mask(cell, documents, DOCUMENT_SIGN).replace(NEW_LINE, '; '));
  const written = findDays(key, year);
  const days = written.map(({ day }) => day);
  const clauses = inClauses(mask(key, written, DAY_SIGN))
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .map((clause) => ({ text: clause, days: days.splice(0, clause.split(DAY_SIGN).length - 1) }));
  return { clauses, documents };
}

function inClauses(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!CLAUSE_END.test(text[at]!) || isWithinNumber(text, at)) continue;
    found.push(text.slice(from, at));
    from = at + 1;
  }
  return [...found, text.slice(from)];
}

/** Between digits a comma or a point is part of a number. */
export const isWithinNumber = (text: string, at: number): boolean =>
  (text[at] === ',' || text[at] === '.') && isDigit(text[at - 1]) && isDigit(text[at + 1]);
const isDigit = (sign = ''): boolean => sign >= '0' && sign <= '9';
