import { clean, fold } from '../../language/text';
import type { PeriodKey } from '../../language/period';
import { findPeriods } from '../../language/periodNames';
import type { Day } from '../../calendar/day';
import type { DocumentRef, ResultState, Statement } from '../../plan/plan';
import { DAY_SIGN, isWithinNumber, NEW_LINE } from './clauses';
import { freeDays } from './doneOn';
import { type LocatedDocument, locateDocuments } from './documentNumbers';
import { readSignals, stateOf } from './resultState';
import { mask } from './spans';
import { findDays } from './writtenDays';

const DOCUMENT = '§';
const PERIOD = 'Ω';
const LINE = '¦';
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
  const cell = clean(text).replace(/[§¶Ω¦]/g, ' ');
  if (cell.trim() === '') return [];
  return joinBare(stretchesOf(cell, year)).slice(0, MOST).flatMap(statementsOf);
}

function stretchesOf(cell: string, year: number | null): Stretch[] {
  const documents = locateDocuments(cell, year);
  const key = fold(mask(cell, documents, DOCUMENT).replace(NEW_LINE, ` ${LINE} `));
  const written = findDays(key, year);
  const undated = mask(key, written, DAY_SIGN);
  const periods = findPeriods(undated);
  const isOther = periods.map(({ end }) => isOfAnotherYear(undated.slice(end), year));
  const masked = mask(undated, periods, PERIOD);
  const [papers, days, names] = [
    [...documents],
    written.map(({ day }) => day),
    periods.map(({ keys }, i) => (isOther[i] ? OTHER_YEAR : keys)),
  ];
  return split(masked).map((part) => ({
    text: part.trim(),
    documents: papers.splice(0, count(part, DOCUMENT)),
    days: days.splice(0, count(part, DAY_SIGN)),
    periods: names.splice(0, count(part, PERIOD)),
  }));
}

/** "Báo cáo năm 2025" in a plan of 2026, "quý IV/2025". */
function isOfAnotherYear(behind: string, year: number | null): boolean {
  const said = /^ ?(?:\/|năm|-)? ?(20\d\d)(?!\d)/u.exec(behind)?.[1];
  return said !== undefined && year !== null && Number(said) !== year;
}

/** Stands for the periods of another year: what is said of them is nothing of this plan. */
const OTHER_YEAR: PeriodKey[] = [];

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
    else if (sign === LINE || (depth === 0 && /[;,.]/.test(sign) && !isWithinNumber(text, at))) {
      if (sign === LINE) depth = 0;
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)].filter((part) => part.trim() !== '');
}

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
  const documents = stretch.documents.filter(({ basis }) => !basis).map(plain);
  const days = freeDays({ text, days: stretch.days }).filter((day) => day !== null);
  const words = [text.replace(/Ω/g, ' '), ...documents.map((document) => fold(document.text))].join(' ');
  const isDated = documents.some(({ day }) => day !== null);
  const said = { words, periods: [], days: [], documents: [], state: stateOfWords(text, isDated), ground: false };
  // Nothing of this plan; it stands here so that its documents are not taken for proofs of it.
  if (periods.includes(OTHER_YEAR)) return [{ ...said, words: '', state: 'not-written' }];
  const grounds = stretch.documents
    .filter(({ basis }) => basis)
    .map(plain)
    .map((document): Statement => ({
      ...said,
      words: fold(document.text),
      documents: [document],
      state: 'done',
      ground: true,
    }));
  if (periods.length > 1 && documents.length === periods.length)
    return [...periods.map((keys, i) => ({ ...said, periods: keys, documents: [documents[i]!] })), ...grounds];
  if (periods.length > 1 && documents.length === 0 && days.length === periods.length)
    return periods.map((keys, i) => ({ ...said, periods: keys, days: [days[i]!] }));
  const last = lastApart(stretch);
  const all = periods.flat();
  if (last !== null) {
    const [front, behind] = [all.slice(0, -1), all.slice(-1)];
    const proofs = { days, documents };
    const isDone = last.after === 'done';
    return [
      { ...said, periods: front, ...(!isDone && proofs), state: last.before },
      { ...said, periods: behind, ...(isDone && proofs), state: last.after },
      ...grounds,
    ];
  }
  return [{ ...said, periods: all, days, documents }, ...grounds];
}

const plain = ({ text, number, day }: LocatedDocument): DocumentRef => ({ text, number, day });
const stateOfWords = (text: string, isDated: boolean) =>
  stateOf(readSignals([{ text, days: [] }], null).signals, isDated, null);

/**
 * "Đã báo cáo quý I, quý II đang tổng hợp", "Chưa gửi quý I; quý II: báo cáo số 40": what stands behind a list and says another thing is said of
 * its last period.
 */
function lastApart({ text, documents, periods }: Stretch): { before: ResultState; after: ResultState } | null {
  if (periods.length !== 1 || periods[0]!.length < 2) return null;
  const [front = '', behind = ''] = text.split(PERIOD).map((part) => part.trim());
  const isDated = !front.includes(DOCUMENT) && documents.some(({ day, basis }) => day !== null && !basis);
  const [before, after] = [stateOfWords(front, false), stateOfWords(behind, isDated && behind.startsWith(':'))];
  if (before === 'done') return APART.has(after) ? { before, after } : null;
  return APART.has(before) && after === 'done' && SAYS_ANEW.test(behind) && !EXCUSES.test(behind)
    ? { before, after }
    : null;
}
/** Directly behind the list, not in brackets and not as its reason. */
const SAYS_ANEW = /^(?::|thì|đã|đạt|hoàn thành|xong)/u;
const EXCUSES = /(?:^|[^\p{L}])(?:xin|lùi|gia hạn|lý do|vướng|do|vì|đề nghị|đề xuất)(?!\p{L})/u;
const APART = new Set<ResultState>(['in-progress', 'waiting', 'not-begun', 'not-met', 'not-applicable']);
