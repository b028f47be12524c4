import type { Verdict } from '../../plan/answer';
import type { ResultState } from '../../plan/plan';
import type { Clause } from './clauses';
import { findPhrases, phraseTable } from './findPhrases';
import { type Figure, readFigures } from './percent';
import { FILE_WORDS, RESULT_WORDS, TIME_WORDS, type WordMeaning } from './resultWords';

export type Signal = WordMeaning | 'measured-below' | 'measured-full';

const PHRASES = phraseTable(RESULT_WORDS);
const TIME_PHRASES = phraseTable(TIME_WORDS);

interface Reading {
  signals: Set<Signal>;
  /** Of the work, else of what was measured; the lowest, for what is said of the weakest part holds for the whole. */
  percent: number | null;
}

/** What the clauses of a cell say, all together. `reached`: what its figures say to those of the target. */
export function readSignals(clauses: readonly Clause[], reached: Verdict | null): Reading {
  const figures = clauses.map((clause) => figuresOf(clause.text));
  const signals = clauses.flatMap((clause, i) => signalsOf(clause.text, figures[i] ?? [], reached));
  const all = figures.flat();
  return { signals: new Set(signals), percent: lowest(all.filter(({ measure }) => !measure)) ?? lowest(all) };
}

const lowest = (figures: Figure[]) => (figures.length > 0 ? Math.min(...figures.map(({ percent }) => percent)) : null);

/**
 * The state the signals come to. Negation is read first, so that no "chưa hoàn thành" is taken for "hoàn thành"; a cell
 * that also says what was done ("đã ban hành kế hoạch, chưa tổng kết") is in progress.
 * Who has reached the target's figures is done, whatever goes on beside it.
 */
export function stateOf(signals: Set<Signal>, datedDocument: boolean, reached: Verdict | null): ResultState {
  if (signals.has('stopped')) return 'not-applicable';
  if (signals.has('not-met')) return 'not-met';
  if (reached === 'met') return 'done';
  if (signals.has('not-begun')) return 'not-begun';
  if (signals.has('not-finished'))
    return signals.has('in-progress') || signals.has('done') ? 'in-progress' : 'not-begun';
  for (const state of ['not-applicable', 'waiting', 'in-progress', 'done'] as const)
    if (signals.has(state)) return state;
  if (signals.has('measured-below')) return 'in-progress';
  if (signals.has('measured-full') || datedDocument) return 'done';
  return signals.has('not-written') ? 'not-written' : 'unclear';
}

function signalsOf(clause: string, figures: Figure[], reached: Verdict | null): Signal[] {
  const words = wordsOf(clause);
  const fromFigures = figures.map((figure) => signalOfFigure(figure, reached));
  // "tỷ lệ hồ sơ đạt 39,1%": the figure says what "đạt" reached
  const ruled = figures.length > 0 ? words.filter((word) => word !== 'done') : words;
  return [...ruled, ...fromFigures];
}

/** The meanings of a clause's words, without those a negation before them takes back. */
function wordsOf(clause: string): WordMeaning[] {
  const found = findPhrases(clause, PHRASES);
  const negation = found.find(({ meaning }) => NEGATIONS.includes(meaning));
  return found
    .filter(({ start, meaning }) => negation === undefined || start <= negation.start || meaning === 'stopped')
    .map(({ meaning }) => meaning);
}
const NEGATIONS: WordMeaning[] = ['not-met', 'not-begun', 'not-finished'];

/** A hundred per cent is all there is, but where the target wants less of it ("không quá 5%"). */
function signalOfFigure({ percent, measure }: Figure, reached: Verdict | null): Signal {
  if (percent >= 100 && reached !== 'missed') return measure ? 'measured-full' : 'done';
  if (percent === 0 && !measure) return 'not-finished';
  return measure ? 'measured-below' : 'in-progress';
}

/** A share of late files is none of the work. */
const figuresOf = (clause: string) =>
  aboutFiles(clause) && timeOf(clause).includes('late') ? [] : readFigures(clause);

/** What the cell says of time: late, on time, or nothing that can be told. */
export function saysLate(clauses: readonly Clause[]): boolean | null {
  const said = new Set(clauses.filter(({ text }) => !aboutFiles(text)).flatMap(({ text }) => timeOf(text)));
  const [late, onTime] = [said.has('late'), said.has('on-time')];
  return late === onTime ? null : late;
}

const timeOf = (clause: string) => findPhrases(clause, TIME_PHRASES).map(({ meaning }) => meaning);
const aboutFiles = (clause: string) => FILE_WORDS.some((word) => clause.includes(word));
