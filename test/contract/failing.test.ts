import { ACTIONS, held, reference } from './failing/held';
import { pagedPlan, planOf } from './failing/plan';
import { FAILING, type FailingSubject } from './failing/subjects';

/** Requests of an action that are failed here, spread over all of them; test/long fails every one. */
const SAMPLE = 2;
/** Of those of a table over several pages, the last ones: there its columns get their headers. */
const PAGED = 4;
/** The requests with which notes go and come are among so many last ones of marking. */
const NOTES = 6;
const SEED = planOf(9);

/** Two requests have one turn, the next two the other; of the next program the other way round. Even requests are followed by clearing, odd ones by the same again. */
const turnOf = (subject: FailingSubject, request: number) => (Math.floor(request / 2) + FAILING.indexOf(subject)) % 2;
/** Every other way of failing, by turns; test/long fails every request in every way. */
const everyOther = (subject: FailingSubject, request: number): string[] =>
  subject.hows.length < 3 ? subject.hows : subject.hows.filter((_how, i) => i % 2 === turnOf(subject, request));

describe.each(FAILING)('in $name, whatever request fails,', (subject) => {
  if (subject.prepare) beforeAll(subject.prepare, 300_000);

  test('columns over several pages, cut anywhere, are whole when added again', async () => {
    const seed = pagedPlan(9, 3);
    const normal = await reference(subject, seed, 'track');
    const faults: string[] = [];
    for (let i = 0; i < PAGED; i += 1) {
      const request = Math.max(1, normal.requests - i * Math.ceil(normal.requests / 20));
      for (const how of everyOther(subject, i)) {
        const { fault } = await held(subject, seed, 'track', { request, how }, normal);
        if (fault) faults.push(`${request} of ${normal.requests}, ${how}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test.each(Object.keys(ACTIONS))(
    '%s says what is so, and done again it ends as if nothing had happened',
    async (name) => {
      const normal = await reference(subject, SEED, name);
      const faults: string[] = [];
      for (let i = 0; i < SAMPLE; i += 1) {
        const request = Math.max(1, normal.requests - Math.floor((i * normal.requests) / SAMPLE));
        const how = subject.hows[i % subject.hows.length]!;
        const { fault } = await held(subject, SEED, name, { request, how }, normal);
        if (fault) faults.push(`${request} of ${normal.requests}, ${how}: ${fault}`);
      }
      expect(faults).toEqual([]);
    },
  );

  test('notes that are taken away and written anew: each that is missing is told, none else', async () => {
    const normal = await reference(subject, SEED, 'mark again');
    const faults: string[] = [];
    for (let request = Math.max(1, normal.requests - NOTES); request <= normal.requests; request += 1) {
      for (const how of everyOther(subject, request)) {
        const { fault } = await held(subject, SEED, 'mark again', { request, how }, normal);
        if (fault) faults.push(`${request} of ${normal.requests}, ${how}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('sheets of ours that are half written over are put right, none is set aside', async () => {
    const normal = await reference(subject, SEED, 'summarise again');
    // A request refused after a part of its actions leaves a sheet half written; where there is no such way, each call is one action. By turns, as
    // above.
    const within = subject.hows.find((how) => how === 'action 60 %');
    const step = within ? 1 : Math.ceil(normal.requests / PAGED);
    const faults: string[] = [];
    for (let request = 1; request <= normal.requests; request += step) {
      if (within && turnOf(subject, request) === 0) continue;
      const how = within ?? subject.hows.at(-1)!;
      const { fault } = await held(subject, SEED, 'summarise again', { request, how }, normal);
      if (fault) faults.push(`${request} of ${normal.requests}, ${how}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});
