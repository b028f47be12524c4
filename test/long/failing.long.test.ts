import { ACTIONS, held, reference } from '../contract/failing/held';
import { planOf } from '../contract/failing/plan';
import { FAILING } from '../contract/failing/subjects';
import { tellFigures } from './figures';

/** A small plan with a failure at every request, a large one with a sample; of a service that is asked hundreds of times, so many of them. */
const PLANS = [
  { rows: 9, most: 120 },
  { rows: 400, most: 6 },
];

let [cases, wrong] = [0, 0];
afterAll(() => tellFigures('06-requests', { what: 'requests refused, actions cut off', cases, faults: wrong }));

describe.each(FAILING)('in $name, whatever request fails,', (subject) => {
  if (subject.prepare) beforeAll(subject.prepare, 300_000);

  for (const { rows, most } of PLANS) {
    test.each(Object.keys(ACTIONS))(`of ${rows} rows: %s says what is so and can be done again`, async (name) => {
      const seed = planOf(rows);
      const normal = await reference(subject, seed, name);
      const step = Math.max(1, normal.requests / most);
      const faults: string[] = [];
      for (let at = 1; at <= normal.requests; at += step) {
        for (const how of subject.hows) {
          const request = Math.floor(at);
          const { fault } = await held(subject, seed, name, { request, how }, normal);
          cases += 1;
          if (fault) faults.push(`${request} of ${normal.requests}, ${how}: ${fault}`);
        }
      }
      wrong += faults.length;
      expect(faults).toEqual([]);
    });
  }
});
