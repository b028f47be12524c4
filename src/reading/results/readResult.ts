import { fold } from '../../language/text';
import type { Day } from '../../calendar/day';
import type { Verdict } from '../../plan/answer';
import type { Result, ResultState, Statement } from '../../plan/plan';
import { splitCell } from './clauses';
import { findDocuments } from './documentNumbers';
import { completionDay } from './doneOn';
import { joinDocuments } from './joinDocuments';
import { readStatements } from './statements';
import { readSignals, saysLate, stateOf } from './resultState';
import { behindUnitCount, stateOfUnitCount } from './unitCount';
import { DONE_MARKS, EMPTY_MARKS, NOT_APPLICABLE_MARKS } from './resultWords';

interface ResultContext {
  /** The plan's year: taken for days written without one. */
  year: number | null;
  /** From a column of its own ("Ngày hoàn thành"). */
  doneOn?: Day | null;
  /** From a column of its own ("Tài liệu kiểm chứng"). */
  evidence?: string;
  /** What the result's figures say to the target's; left out where there is none. */
  reached?: Verdict | null;
  /** The deadline has several days: what the cells say is read one by one. */
  severalDays?: boolean;
}

/** Reads a result cell. Says "unclear" rather than guess; never asks what day it is. */
export function readResult(text: string, context: ResultContext): Result {
  const { clauses, documents } = splitCell(text, context.year);
  const own = documents.filter(({ basis }) => !basis).map(({ text, number, day }) => ({ text, number, day }));
  const evidence = joinDocuments([...own, ...findDocuments(context.evidence ?? '', context.year)]);
  const { signals, percent } = readSignals(clauses, context.reached ?? null);
  const dated = evidence.some(({ day }) => day !== null);
  const state =
    stateOfMark(text, context.doneOn ?? null) ??
    stateOfUnits(text, context.year) ??
    stateOf(signals, dated, context.reached ?? null);
  return {
    text,
    state,
    doneOn: context.doneOn ?? (state === 'done' ? completionDay(clauses, evidence) : null),
    percent,
    evidence,
    statements: context.severalDays ? statementsOf(text, state, context) : [],
    saysLate: saysLate(clauses),
  };
}

/** What the cells say one by one; a day of completion in a column of its own is said of the whole. */
function statementsOf(text: string, state: ResultState, { year, doneOn, evidence }: ResultContext): Statement[] {
  const cells = [text, evidence ?? ''].flatMap((cell) => readStatements(cell, year));
  if (!doneOn || state !== 'done') return cells;
  return [...cells, { words: '', periods: [], days: [doneOn], documents: [], state, ground: false }];
}

/** Where several units do the item the count of those that have done says more than any one's words. */
function stateOfUnits(text: string, year: number | null): ResultState | null {
  const key = fold(text);
  const words = behindUnitCount(key);
  return words === null ? null : stateOfUnitCount(key, readSignals(splitCell(words, year).clauses, null).signals);
}

/** The state of a cell that is empty or holds only a mark. An empty cell with a day of completion beside it is done. */
function stateOfMark(text: string, doneOn: Day | null): ResultState | null {
  const mark = fold(text).replace(/^\((.*)\)$/, '$1');
  if (mark === '' || EMPTY_MARKS.includes(mark)) return doneOn === null ? 'not-written' : 'done';
  if (DONE_MARKS.includes(mark)) return 'done';
  return NOT_APPLICABLE_MARKS.includes(mark) ? 'not-applicable' : null;
}
