import { type Day, daysBetween } from '../../../calendar/day';
import { showDay } from '../../../language/showDay';
import type { DocumentRef, PartResult, ResultState } from '../../../plan/plan';
import { findDocuments } from '../../../reading/results/documentNumbers';
import { readResult } from '../../../reading/results/readResult';
import { isFilled } from '../../../settings/parts/partRow';
import type { SettingProblem } from '../../../settings/settings';
import type { PlacedRow } from './placeRows';

interface Entered {
  /** Null: the row says nothing that can be used. */
  result: PartResult | null;
  problem: SettingProblem | null;
}

/** So long before its last day nobody has sent anything yet: the year is a slip. */
const LONGEST_AHEAD = 366;

/** What a row says of its part. Words are read as those of a result cell; a day or a dated document without a word is done. */
export function partResult({ row, part: { plan, label, end } }: PlacedRow, asOf: Day): Entered {
  if (!isFilled(row) || row.unusable) return { result: null, problem: null };
  const told = (at: string, problem: string, value: string): SettingProblem => ({
    sheet: row.sheet,
    at,
    problem,
    value,
  });
  const not = (at: string, problem: string, value: string): Entered => ({
    result: null,
    problem: told(at, problem, value),
  });
  const read = readResult(row.result, { year: plan.year, doneOn: row.day, evidence: row.document });
  const evidence = read.evidence.length > 0 || row.document === '' ? read.evidence : [asWritten(row.document)];
  const written = read.state === 'not-written';
  if (written && row.document === '') return { result: null, problem: null };
  if (written && dayOf(evidence) === null) return not(row.cells.document, 'part-document-alone', row.document);
  const state = written ? 'done' : read.state;
  if (!isUsable(state)) return not(row.cells.result, 'part-word', row.result);
  if (row.day !== null && state !== 'done' && state !== 'waiting')
    return not(row.cells.result, 'part-day-not-done', row.result);
  const doneOn = row.day ?? read.doneOn ?? (state === 'done' ? dayOf(evidence) : null);
  const at = row.day === null ? row.cells.document : row.cells.day;
  if (doneOn !== null && end !== null && daysBetween(doneOn, end) > LONGEST_AHEAD)
    return not(at, 'part-day-early', showDay(doneOn, 'vi'));
  const isLater = doneOn !== null && doneOn > asOf;
  return {
    result: { label, end, state, doneOn, evidence },
    problem: isLater ? told(at, 'part-day-later', showDay(doneOn, 'vi')) : null,
  };
}

const isUsable = (state: ResultState): boolean => state !== 'unclear' && state !== 'not-met';

/** "Báo cáo giấy", which has no number. */
const asWritten = (text: string): DocumentRef => findDocuments(text, null)[0] ?? { text, number: text, day: null };

/** A part is met by the first of its documents. */
const dayOf = (documents: readonly DocumentRef[]): Day | null =>
  documents.flatMap(({ day }) => day ?? []).sort()[0] ?? null;
