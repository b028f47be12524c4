import { type Day, daysBetween, partsOf } from '../calendar/day';
import { holdsMonth, isMonth, isQuarter, monthsOf, type PeriodKey } from '../language/period';
import { fold } from '../language/text';
import type { DocumentRef, Result, ResultState, Statement } from '../plan/plan';
import { type GivenParts, NONE_GIVEN } from './givenParts';
import type { DuePart } from './parts';
import type { Proof } from './proof';

export interface Dealt {
  /** One for each part. */
  proofs: Proof[];
  /** Some part has a document, a day or is named: what nothing is said of is then not excused. */
  single: boolean;
}

/**
 * Deals what a result says to the parts of a deadline, as known on `asOf`. Documents and days go to the parts they name, else, in order of days, to
 * the first part without one whose period had begun. A day of completion of the whole stands for the day nearest to it and leaves those before it
 * done on days unknown. Words without a day cover what had passed by `asOf`: all of it, or the parts they name. Of parts that are `given` the result
 * says nothing.
 */
export function dealOut(
  parts: DuePart[],
  result: Result | null,
  state: ResultState,
  asOf: Day,
  given: GivenParts = NONE_GIVEN,
): Dealt {
  const proofs = parts.map((_, place): Proof => given.get(place) ?? { state: null, doneOn: null, evidence: [] });
  const hand = new Hand(parts, proofs, given, asOf);
  const said = statementsOf(result).map((statement) => ({ statement, places: hand.named(statement) }));
  for (const { statement, places } of said)
    if (places.length > 0 && !DENIED.has(statement.state)) hand.giveNamed(statement, places);
  const rest = said.flatMap(({ statement, places }) =>
    places.length === 0 && !DENIED.has(statement.state) && !statement.ground ? [statement] : [],
  );
  const done = rest.filter((one) => one.state === 'done');
  const days = done.flatMap((one) => one.days).filter((day) => day <= asOf);
  const ofWhole = state === 'done' && (done.some(isPlain) || days.length > 0);
  hand.giveDocuments(
    rest.flatMap(({ documents }) => documents),
    ofWhole,
  );
  hand.giveUndated(done.flatMap(({ documents }) => documents).filter(({ day }) => day === null));
  const single = given.size > 0 || proofs.some((proof) => proof.state !== null || proof.evidence.length > 0);
  const day = [...days].sort().at(-1);
  if (day !== undefined) hand.giveCompletion(day);
  else if (ofWhole || (state === 'done' && !single && said.every(saysNothingApart) && rest.length > 0))
    hand.coverPassed();
  return { proofs, single: single || day !== undefined };
}

const saysNothingApart = ({ statement }: { statement: Statement }): boolean => statement.periods.length === 0;

/** A result that says of single periods that they do not arise says nothing of the others. */
export const isOfSingleParts = ({ statements }: Result): boolean => {
  const none = statements.filter(({ state }) => state === 'not-applicable');
  return none.length > 0 && none.every(({ periods }) => periods.length > 0);
};

/** "Đã hoàn thành": no document, no day, no period of its own. */
const isPlain = ({ documents, days, periods }: Statement) => documents.length + days.length + periods.length === 0;

/** These say of what they name that it is not done. */
const DENIED = new Set<ResultState>(['not-begun', 'not-met', 'not-written']);

/** A result that was not read clause by clause is one statement a document, else one for its day. */
function statementsOf(result: Result | null): Statement[] {
  if (result === null) return [];
  if (result.statements.length > 0) return result.statements;
  const plain = { words: '', periods: [], state: result.state, ground: false };
  if (result.evidence.length > 0) return [{ ...plain, days: [], documents: result.evidence }];
  return [{ ...plain, days: result.doneOn === null ? [] : [result.doneOn], documents: [] }];
}

class Hand {
  private readonly order: number[];
  private readonly common: Set<string>;

  constructor(
    private readonly parts: DuePart[],
    private readonly proofs: Proof[],
    private readonly given: GivenParts,
    private readonly asOf: Day,
  ) {
    const dated = parts.flatMap(({ end }, place) => (end === null || given.has(place) ? [] : [place]));
    this.order = dated.sort((a, b) => daysBetween(parts[b]!.end!, parts[a]!.end!));
    this.common = sharedWords(parts);
  }

  /** The places of the parts a statement names: by their periods, else by the words that only one label has. */
  named({ periods, words }: Statement): number[] {
    const byPeriod = [...new Set(periods.flatMap((period) => this.ofPeriod(period)))];
    return periods.length > 0 ? byPeriod : this.ofWords(words);
  }

  private ofPeriod(period: PeriodKey): number[] {
    for (const key of [period, SAME_END[period]]) {
      const exact = this.parts.flatMap((part, place) => (part.period !== null && part.period === key ? [place] : []));
      if (exact.length > 0) return exact;
    }
    const within = this.parts.flatMap(({ period: own }, place) =>
      own !== null && isWithin(own, period) ? [place] : [],
    );
    if (within.length > 0 || this.parts.some((part) => part.period !== null)) return within;
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
    const known = documents.filter(({ day }) => day === null || day <= this.asOf);
    for (const place of places.filter((one) => !this.given.has(one))) {
      const proof = this.proofs[place]!;
      proof.evidence.push(...known);
      if (state === 'waiting' || state === 'in-progress' || state === 'not-applicable') proof.state ??= state;
      else if (dated[0] !== undefined) this.prove(proof, dated[0]);
      else if (!hasDay && state === 'done' && this.hasPassed(place)) proof.state = 'done';
    }
  }

  /** In order of days; where the result says that all is done, each to the day nearest to it. */
  giveDocuments(documents: DocumentRef[], ofWhole: boolean): void {
    const dated = documents.filter((one) => one.day !== null && one.day <= this.asOf && !this.isGiven(one));
    for (const document of dated.sort((a, b) => daysBetween(b.day!, a.day!))) {
      const place = ofWhole ? this.nearest(document.day!) : this.firstBegun(document.day!);
      if (place === undefined) continue;
      const proof = this.proofs[place]!;
      proof.evidence.push(document);
      this.prove(proof, document.day!);
    }
  }

  private open = (): number[] => this.order.filter((place) => this.proofs[place]!.doneOn === null);

  private firstBegun(day: Day): number | undefined {
    const open = this.open();
    const begun = open.find((place) => (this.parts[place]!.begin ?? '') <= day);
    return begun ?? (this.given.size === 0 && open.length === this.order.length ? open[0] : undefined);
  }

  /** A document that was entered with its part, by its number or its day, is no other part's. */
  private isGiven({ number, day }: DocumentRef): boolean {
    const isSame = (other: DocumentRef) => fold(other.number) === fold(number);
    return [...this.given.values()].some(
      ({ doneOn, evidence }) => evidence.some(isSame) || (day !== null && doneOn === day),
    );
  }

  private nearest(day: Day): number | undefined {
    const away = (place: number) => Math.abs(daysBetween(day, this.parts[place]!.end!));
    return this.open().reduce<number | undefined>(
      (best, place) => (best === undefined || away(place) <= away(best) ? place : best),
      undefined,
    );
  }

  /** A document without a day proves one part that had passed; on which day, nobody knows. */
  giveUndated(documents: DocumentRef[]): void {
    for (const document of documents.filter((one) => !this.isGiven(one))) {
      const place = this.order.find((one) => this.proofs[one]!.state === null && this.hasPassed(one));
      if (place === undefined) return;
      this.proofs[place]!.state = 'done';
      this.proofs[place]!.evidence.push(document);
    }
  }

  /** The day the whole was done on: that of the part nearest to it, where no document has a day; those before it are done on days unknown. */
  giveCompletion(day: Day): void {
    const isProved =
      this.order.some((place) => this.proofs[place]!.doneOn !== null) ||
      [...this.given.values()].some(({ doneOn }) => doneOn === day);
    const own = isProved ? undefined : this.nearest(day);
    if (own !== undefined) this.prove(this.proofs[own]!, day);
    const last = this.order.findLastIndex((place) => this.proofs[place]!.doneOn !== null);
    this.order.forEach((place, i) => {
      const proof = this.proofs[place]!;
      if (proof.state === null && (i < last || this.parts[place]!.end! < day)) proof.state = 'done';
    });
  }

  coverPassed(): void {
    for (const place of this.order) if (this.hasPassed(place)) this.proofs[place]!.state ??= 'done';
  }

  private prove(proof: Proof, day: Day): void {
    proof.state = 'done';
    if (proof.doneOn === null || day < proof.doneOn) proof.doneOn = day;
  }

  private hasPassed = (place: number): boolean => (this.parts[place]!.end ?? this.asOf) < this.asOf;
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
const endsIn = (period: PeriodKey, day: Day): boolean =>
  (isMonth(period) || isQuarter(period)) && holdsMonth(period, partsOf(day).month);

/** Months of a quarter, a half, nine months or the year. */
const isWithin = (month: PeriodKey, period: PeriodKey): boolean =>
  isMonth(month) && !isMonth(period) && holdsMonth(period, monthsOf(month)[0]);
