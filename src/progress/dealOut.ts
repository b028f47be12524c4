import type { Day } from '../calendar/day';
import { daysBetween } from '../calendar/day';
import type { PeriodKey } from '../language/periodNames';
import type { DocumentRef, Result, ResultState, Statement } from '../plan/plan';
import type { DuePart } from './parts';

/** What the result says of one part. */
export interface Proof {
  /** Said to be done; null: nothing is said of it. Handed in and under way count where they name it. */
  state: 'done' | 'waiting' | 'in-progress' | null;
  /** Null: done, and nobody knows when. */
  doneOn: Day | null;
  evidence: DocumentRef[];
}

export interface Dealt {
  /** One for each part. */
  proofs: Proof[];
  /** Some part has a document, a day or is named: what nothing is said of is then not excused. */
  single: boolean;
}

/**
 * Deals what a result says to the parts of a deadline, as known on `asOf`. Documents and days go to the parts they name, else, in order of days, to
 * the first part without one whose period had begun. A day of completion of the whole stands for the day nearest to it and leaves those before it
 * done on days unknown. Words without a day cover what had passed by `asOf`: all of it, or the parts they name.
 */
export function dealOut(parts: DuePart[], result: Result | null, state: ResultState, asOf: Day): Dealt {
  const proofs = parts.map((): Proof => ({ state: null, doneOn: null, evidence: [] }));
  const hand = new Hand(parts, proofs, asOf);
  const said = statementsOf(result)
    .filter((statement) => !DENIED.has(statement.state))
    .map((statement) => ({ statement, places: hand.named(statement) }));
  for (const { statement, places } of said) if (places.length > 0) hand.giveNamed(statement, places);
  const rest = said.flatMap(({ statement, places }) => (places.length === 0 ? [statement] : []));
  hand.giveInOrder(rest.flatMap(({ documents }) => documents));
  hand.giveUndated(
    rest.flatMap((one) => (one.state === 'done' ? one.documents : [])).filter(({ day }) => day === null),
  );
  const days = rest.flatMap((one) => (one.state === 'done' ? one.days : []));
  const isProved = () => proofs.some(({ doneOn }) => doneOn !== null);
  if (!isProved())
    hand.giveCompletion(
      days
        .filter((day) => day <= asOf)
        .sort()
        .at(-1) ?? null,
    );
  const single = proofs.some((proof) => proof.state !== null || proof.evidence.length > 0);
  const plainly = rest.some((one) => one.state === 'done' && isPlain(one));
  if (state === 'done' && days.length === 0 && (plainly || !single)) hand.coverPassed(asOf);
  return { proofs, single };
}

/** "Đã hoàn thành": no document, no day, no period of its own. */
const isPlain = ({ documents, days, periods }: Statement) => documents.length + days.length + periods.length === 0;

/** These say of what they name that it is not done. */
const DENIED = new Set<ResultState>(['not-begun', 'not-met', 'not-applicable', 'not-written']);

/** A result that was not read clause by clause is one statement a document, else one for its day. */
function statementsOf(result: Result | null): Statement[] {
  if (result === null) return [];
  if (result.statements.length > 0) return result.statements;
  const plain = { words: '', periods: [], state: result.state };
  if (result.evidence.length > 0) return [{ ...plain, days: [], documents: result.evidence }];
  return [{ ...plain, days: result.doneOn === null ? [] : [result.doneOn], documents: [] }];
}

class Hand {
  private readonly order: number[];
  private readonly common: Set<string>;

  constructor(
    private readonly parts: DuePart[],
    private readonly proofs: Proof[],
    private readonly asOf: Day,
  ) {
    const dated = parts.flatMap(({ end }, place) => (end === null ? [] : [place]));
    this.order = dated.sort((a, b) =>
      parts[a]!.end! < parts[b]!.end! ? -1 : parts[a]!.end! > parts[b]!.end! ? 1 : a - b,
    );
    this.common = sharedWords(parts);
  }

  /** The places of the parts a statement names: by their periods, else by the words that only one label has. */
  named({ periods, words }: Statement): number[] {
    const byPeriod = [...new Set(periods.flatMap((period) => this.ofPeriod(period)))];
    return byPeriod.length > 0 || periods.length > 0 ? byPeriod : this.ofWords(words);
  }

  private ofPeriod(period: PeriodKey): number[] {
    for (const key of [period, SAME_END[period]]) {
      const exact = this.parts.flatMap((part, place) => (part.period !== null && part.period === key ? [place] : []));
      if (exact.length > 0) return exact;
    }
    if (this.parts.some((part) => part.period !== null)) return [];
    const ending = this.parts.flatMap((part, place) => (part.end !== null && endsIn(period, part.end) ? [place] : []));
    return ending.length === 1 ? ending : [];
  }

  private ofWords(words: string): number[] {
    const said = new Set(words.split(/[^\p{L}\d]+/u));
    const shares = this.parts.map((part) => {
      const own = part.words.filter((word) => !this.common.has(word));
      return own.length === 0 ? 0 : own.filter((word) => said.has(word)).length / own.length;
    });
    const best = Math.max(0, ...shares);
    const places = shares.flatMap((share, place) => (share === best ? [place] : []));
    return best >= ENOUGH && places.length === 1 ? places : [];
  }

  giveNamed({ documents, days, state }: Statement, places: number[]): void {
    const dated = [...documents.flatMap(({ day }) => day ?? []), ...days].filter((day) => day <= this.asOf).sort();
    const hasDay = documents.some(({ day }) => day !== null) || days.length > 0;
    for (const place of places) {
      const proof = this.proofs[place]!;
      proof.evidence.push(...documents);
      if (state === 'waiting' || state === 'in-progress') proof.state ??= state;
      else if (dated[0] !== undefined) this.prove(proof, dated[0]);
      else if (!hasDay && state === 'done' && this.hasPassed(place)) proof.state = 'done';
    }
  }

  giveInOrder(documents: DocumentRef[]): void {
    const dated = documents.filter(({ day }) => day !== null && day <= this.asOf);
    for (const document of dated.sort((a, b) => (a.day! < b.day! ? -1 : a.day! > b.day! ? 1 : 0))) {
      const open = this.order.filter((place) => this.proofs[place]!.doneOn === null);
      const begun = open.find((place) => (this.parts[place]!.begin ?? '') <= document.day!);
      const first = this.order.every((place) => this.proofs[place]!.doneOn === null) ? open[0] : undefined;
      const place = begun ?? first;
      if (place === undefined) continue;
      const proof = this.proofs[place]!;
      proof.evidence.push(document);
      this.prove(proof, document.day!);
    }
  }

  /** A document without a day proves one part that had passed; on which day, nobody knows. */
  giveUndated(documents: DocumentRef[]): void {
    for (const document of documents) {
      const place = this.order.find((one) => this.proofs[one]!.state === null && this.hasPassed(one));
      if (place === undefined) return;
      this.proofs[place]!.state = 'done';
      this.proofs[place]!.evidence.push(document);
    }
  }

  giveCompletion(day: Day | null): void {
    if (day === null) return;
    const open = this.order.filter((place) => this.proofs[place]!.state !== 'done');
    const away = (place: number) => Math.abs(daysBetween(day, this.parts[place]!.end!));
    const nearest = open.reduce<number | null>(
      (best, place) => (best === null || away(place) <= away(best) ? place : best),
      null,
    );
    for (const place of open) {
      const proof = this.proofs[place]!;
      if (place === nearest) this.prove(proof, day);
      else if (this.parts[place]!.end! < day || this.isBefore(place, nearest)) proof.state = 'done';
    }
  }

  coverPassed(asOf: Day): void {
    for (const place of this.order) if (this.parts[place]!.end! < asOf) this.proofs[place]!.state = 'done';
  }

  private prove(proof: Proof, day: Day): void {
    proof.state = 'done';
    if (proof.doneOn === null || day < proof.doneOn) proof.doneOn = day;
  }

  private hasPassed = (place: number): boolean => (this.parts[place]!.end ?? this.asOf) < this.asOf;
  private isBefore = (place: number, other: number | null): boolean =>
    other !== null && this.order.indexOf(place) < this.order.indexOf(other);
}

/** So much of a label's own words a statement must have to be about it. */
const ENOUGH = 0.5;

/** Words of more than one label tell none of them from another. */
function sharedWords(parts: DuePart[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { words } of parts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, n]) => (n > 1 ? [word] : [])));
}

/** The report of a half year is that of its second quarter, and so on: taken where no part has the name itself. */
const SAME_END: Partial<Record<PeriodKey, PeriodKey>> = {
  q2: 'h1',
  h1: 'q2',
  q3: '9m',
  '9m': 'q3',
  q4: 'year',
  year: 'q4',
  h2: 'year',
};

/** A quarter or month that a day without a name falls in. */
function endsIn(period: PeriodKey, day: Day): boolean {
  const month = Number(day.slice(5, 7));
  if (period.startsWith('m')) return month === Number(period.slice(1));
  return period.startsWith('q') && Math.ceil(month / 3) === Number(period.slice(1));
}
