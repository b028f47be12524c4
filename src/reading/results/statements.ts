import { clean, fold } from '../../language/text';
import { findPeriods, type PeriodKey } from '../../language/periodNames';
import type { Day } from '../../calendar/day';
import type { DocumentRef, Statement } from '../../plan/plan';
import { DAY_SIGN } from './clauses';
import { freeDays } from './doneOn';
import { type LocatedDocument, locateDocuments } from './documentNumbers';
import { readSignals, stateOf } from './resultState';
import { mask } from './spans';
import { findDays } from './writtenDays';

const DOCUMENT = '§';
const PERIOD = 'Ω';
/** More of a cell says nothing new of single periods. */
const MOST = 60;

/** A stretch of a cell between two stops outside brackets, with what stood at its signs. */
interface Stretch {
  text: string;
  documents: LocatedDocument[];
  days: (Day | null)[];
  periods: PeriodKey[][];
}

/**
 * What a cell says, one by one: which periods a stretch names, its documents and days, and the state its words come to. A plan that has several
 * days in one deadline is judged by these; the cell as a whole has one state all the same.
 */
export function readStatements(text: string, year: number | null): Statement[] {
  const cell = clean(text).replace(/[§¶Ω]/g, ' ');
  if (cell.trim() === '') return [];
  return joinBare(stretchesOf(cell, year)).slice(0, MOST).flatMap(statementsOf);
}

function stretchesOf(cell: string, year: number | null): Stretch[] {
  const documents = locateDocuments(cell, year);
  const key = fold(mask(cell, documents, DOCUMENT));
  const written = findDays(key, year);
  const undated = mask(key, written, DAY_SIGN);
  const periods = findPeriods(undated);
  const masked = mask(undated, periods, PERIOD);
  const [papers, days, names] = [[...documents], written.map(({ day }) => day), periods.map(({ keys }) => keys)];
  return split(masked).map((part) => ({
    text: part.trim(),
    documents: papers.splice(0, count(part, DOCUMENT)),
    days: days.splice(0, count(part, DAY_SIGN)),
    periods: names.splice(0, count(part, PERIOD)),
  }));
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Stops within brackets part nothing: "(số 41/BC, ngày 8/6)" tells of what stands before it. Nor do those within a number. */
function split(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (
      sign === '\n' ||
      (depth === 0 && /[;,.]/.test(sign) && !(isDigit(text[at - 1]) && isDigit(text[at + 1])))
    ) {
      if (sign === '\n') depth = 0;
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)].filter((part) => part.trim() !== '');
}
const isDigit = (sign = ''): boolean => sign >= '0' && sign <= '9';

/** "Báo cáo quý I, số 12/BC ngày 8/3": a stretch of signs alone goes on with the one before it, where that has none of the kind yet. */
function joinBare(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const one of stretches) {
    const before = joined.at(-1);
    const bare = !/\p{L}/u.test(one.text.replace(/[§¶Ω]|(?:^|\s)(?:và|ngày|số)(?=\s|$)/g, ' '));
    const goesOn =
      bare && one.periods.length === 0 && before !== undefined && before.documents.length + before.days.length === 0;
    if (!goesOn) joined.push({ ...one });
    else {
      before.text = `${before.text} ${one.text}`;
      before.documents = [...before.documents, ...one.documents];
      before.days = [...before.days, ...one.days];
    }
  }
  return joined;
}

/** As many names of periods as documents go one to one; else all that stands in the stretch is said of all its periods. */
function statementsOf(stretch: Stretch): Statement[] {
  const { text, periods } = stretch;
  const documents = stretch.documents
    .filter(({ basis }) => !basis)
    .map(({ text, number, day }): DocumentRef => ({ text, number, day }));
  const days = freeDays({ text, days: stretch.days }).filter((day) => day !== null);
  const words = [text.replace(/[Ω]/g, ' '), ...documents.map((document) => fold(document.text))].join(' ');
  const state = stateOf(
    readSignals([{ text, days: stretch.days }], null).signals,
    documents.some(({ day }) => day !== null),
    null,
  );
  if (periods.length > 1 && documents.length === periods.length)
    return periods.map((keys, i) => ({ words, periods: keys, days: [], documents: [documents[i]!], state }));
  if (periods.length > 1 && documents.length === 0 && days.length === periods.length)
    return periods.map((keys, i) => ({ words, periods: keys, days: [days[i]!], documents: [], state }));
  return [{ words, periods: periods.flat(), days, documents, state }];
}
