import { FEW_KEPT, keptByText, lastMade } from '../../language/keptByText';
import type { TargetOp } from '../../plan/answer';
import { boundsBefore } from './bounds';
import { type Change, changeBefore } from './change';
import { type Clause, clausesOf } from './clauses';
import { type Measure, quantitiesOf, type Quantity } from './quantities';
import { type Subject, subjectOf, wordsOfEach } from './subjects';
import { BARE_BOUNDS, type Bound, NOT_COUNTED, TERM_WORDS } from './targetWords';
import { asksForNone } from './none';
import { byLength, endingPhrase, wholePhrases } from './wholePhrases';

/** A figure that a target sets. */
export interface Wanted {
  op: TargetOp;
  measure: Measure;
  /** Null: compared with something that has no figure here, or a figure that can be read in two ways. */
  value: number | null;
  unit: string;
  each: string;
  /** "khoảng 90%": below it nobody can tell. */
  about: boolean;
  /** Written as a part of a whole ("1/3 số phòng"). */
  fraction: boolean;
  subject: Subject;
}

/** The figures of a target's cell in order; none where it asks for something that is there or is not. */
export const targetFigures = (text: string, year: number | null): readonly Wanted[] => figuresIn(year)(text);

const figuresIn = lastMade((year: number | null) => keptByText((text) => figuresAnew(text, year), FEW_KEPT));

function figuresAnew(text: string, year: number | null): Wanted[] {
  const clauses = clausesOf(text, year);
  const found = clauses.map((clause, i) => figuresOf(clause, restOf(clauses, i)));
  const figures = [...new Set(clauses.map(({ sentence }) => sentence))].flatMap((number) => {
    const own = found.filter((_, i) => clauses[i]!.sentence === number).flat();
    if (own.length > 0) return own.filter((figure, i) => !isOnceMore(figure, own[i - 1]));
    const words = clauses.filter(({ sentence }) => sentence === number).map((clause) => clause.text);
    return wholeSentence(words.join(', ')) ?? [];
  });
  return figures.length > 0 ? figures : clauses.flatMap(termsOf);
}

/** Clauses without a figure that follow one in its sentence tell more of it: "30% số phòng, đơn vị". */
function restOf(clauses: readonly Clause[], at: number): string {
  const words: string[] = [];
  for (let i = at + 1; clauses[i]?.sentence === clauses[at]!.sentence && !/\d/.test(clauses[i]!.text); i += 1)
    words.push(clauses[i]!.text);
  return words.join(' ');
}

function figuresOf(clause: Clause, rest: string): Wanted[] {
  const all = quantitiesOf(clause).filter((one) => !isName(one));
  const bounds = new Map(all.map((one) => [one, boundsBefore(one.before)]));
  const counted = all.filter(
    (one) => one.measure !== 'time' || bounds.get(one)!.bounds.some((bound) => bound === '<=' || bound === '<'),
  );
  const words = wordsOfEach(counted, (one) => bounds.get(one)!.start);
  return counted.map((one, i) => {
    const zone = bounds.get(one)!;
    const change = changeBefore(clause.text.slice(0, zone.start), one, zone.level);
    const further = i === counted.length - 1 ? rest : '';
    const op = opOf(one, zone.bounds, boundBehind(`${one.after} ${further}`), change);
    return wantedOf(one, op, zone.about, `${words[i]} ${further}`);
  });
}

/** "100% (12/12 nội dung)": the same share, worked out. */
const isOnceMore = (figure: Wanted, before: Wanted | undefined): boolean =>
  figure.fraction && before?.measure === 'share' && before.value === figure.value;

const NOT_THINGS = new Set(NOT_COUNTED);

/** A number right before the end of a clause names no thing: only a cell that is nothing else is a figure. */
function isName(one: Quantity): boolean {
  if (one.measure === 'share' || one.whole !== null) return false;
  if (one.unit === '') return !/^[\s\d.,]*$/.test(one.clause.text) && boundsBefore(one.before).bounds.length === 0;
  return NOT_THINGS.has(one.unit) || NOT_THINGS.has(one.unit.split(' ')[0]!);
}

function opOf(one: Quantity, bounds: readonly Bound[], behind: Bound | null, change: Change | null): TargetOp {
  if (change !== null) return `${change} >=`;
  const said = new Set(bounds);
  if (behind === '<=') return said.has('<') ? '< or <=' : '<=';
  if (behind !== null) said.add(behind);
  if (said.has('<=') || said.has('<')) return said.has('<=') ? '<=' : '<';
  if (said.has('>')) return said.has('>=') && !isFromAbove(bounds, behind) ? '> or >=' : '>';
  if (said.has('=')) return '=';
  const all = one.measure === 'share' && one.value === 100 && one.upTo === null;
  if (one.value === 0 && said.size === 0) return '=';
  return all && !said.has('>=') ? '=' : '>=';
}

/** "từ trên 90%" is above. */
const isFromAbove = (bounds: readonly Bound[], behind: Bound | null): boolean =>
  behind === null && bounds[0] === '>' && bounds.length === 2;

/** "90% hồ sơ trở lên"; not "90% kết quả từ khá trở lên". */
function boundBehind(after: string): '>=' | '<=' | null {
  const found = /^([^\d]{0,80}?)(?:^|[^\p{L}])trở (lên|xuống)(?!\p{L})/u.exec(after);
  if (!found || /(?:^|\P{L})(?:từ|loại|mức|khá|tốt|trung bình|giỏi)(?!\p{L})/u.test(found[1]!)) return null;
  return found[2] === 'lên' ? '>=' : '<=';
}

function wantedOf(one: Quantity, op: TargetOp, about: boolean, words: string): Wanted {
  const share = shareOfFraction(one);
  const isMost = op === '<=' || op === '<';
  return {
    op,
    measure: share === null ? one.measure : 'share',
    value: share ?? (isMost && one.upTo !== null ? one.upTo : one.value),
    unit: one.unit,
    each: one.measure === 'share' ? '' : one.each,
    about,
    fraction: share !== null,
    subject: subjectOf(words),
  };
}

/** "1/3 số phòng" is a share, "12/12 nội dung" all of them; null for a count. */
function shareOfFraction({ value, whole, unit }: Quantity): number | null {
  if (value === null || whole === null || whole === 0) return null;
  return value === whole || /^(?:số|tổng)/.test(unit) ? (value / whole) * 100 : null;
}

/** Counted from something that happens: how the work is done, and no figure of what comes out. */
const FROM_EVENT = /(?:^|[^\p{L}])(?:trước|sau|kể từ|từ khi|từ ngày)(?!\p{L})/u;
const TERMS = byLength(TERM_WORDS);

/** A term is what the target wants where it wants nothing else: "Trả lời trong 05 ngày làm việc". */
function termsOf(clause: Clause): Wanted[] {
  return quantitiesOf(clause)
    .filter((one) => one.measure === 'time' && endingPhrase(one.before, TERMS) !== null && !FROM_EVENT.test(one.after))
    .map((one) => wantedOf(one, '<=', false, `${one.before} ${one.after}`));
}

const BARE = wholePhrases(BARE_BOUNDS.map(([words]) => words));
const BARE_OF = new Map(BARE_BOUNDS);

/** A sentence without a figure that wants none of something, or compares with what has no figure here. */
function wholeSentence(text: string): Wanted | null {
  const base = { unit: '', each: '', about: false, fraction: false, measure: 'count' as const };
  const bare = BARE.exec(text)?.[0];
  if (bare !== undefined) return { ...base, op: BARE_OF.get(bare)!, value: null, subject: subjectOf(text) };
  return asksForNone(text) ? { ...base, op: '=', value: 0, subject: { ...subjectOf(text), negated: false } } : null;
}
