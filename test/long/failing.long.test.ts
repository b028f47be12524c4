import { ACTIONS, held, reference } from '../contract/failing/held';
import { pagedPlan, planOf } from '../contract/failing/plan';
import { FAILING } from '../contract/failing/subjects';
import { tellFigures } from './figures';

/** How many requests are failed at most of a plan that is not failed at every one; `REQUESTS` asks for fewer, and of every plan. */
const MOST = Number(process.env.REQUESTS ?? 120);
/** Of the small plan every single request that tells: half written over, a sheet of ours holds old and new cells. */
const EACH = process.env.REQUESTS === undefined ? Infinity : MOST;
const PLANS = [
  { rows: '9 rows', seed: planOf(9), most: EACH },
  { rows: '9 rows on 3 pages', seed: pagedPlan(9, 3), most: MOST },
  { rows: '400 rows', seed: planOf(400), most: Math.ceil(MOST / 20) },
];

let [cases, wrong] = [0, 0];
afterAll(() => tellFigures('06-requests', { what: 'requests refused, actions cut off', cases, faults: wrong }));

describe.each(FAILING)('in $name, whatever request fails,', (subject) => {
  if (subject.prepare) beforeAll(subject.prepare, 300_000);

  for (const { rows, seed, most } of PLANS) {
    test.each(Object.keys(ACTIONS))(`of ${rows}: %s says what is so and can be done again`, async (name) => {
      const normal = await reference(subject, seed, name);
      const { telling } = normal;
      const step = Math.max(1, telling.length / most);
      const faults: string[] = [];
      for (let at = 0; at < telling.length; at += step) {
        for (const how of subject.hows) {
          const request = telling[Math.floor(at)]!;
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
