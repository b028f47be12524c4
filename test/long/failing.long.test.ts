import { ACTIONS, held, reference } from '../contract/failing/held';
import { pagedPlan, planOf } from '../contract/failing/plan';
import { FAILING } from '../contract/failing/subjects';
import { tellFigures } from './figures';

/** How many requests are failed at most: of a small plan all, or so many of a service that is asked hundreds of times. `REQUESTS` asks for fewer. */
const MOST = Number(process.env.REQUESTS ?? 120);
/** Sheets of ours that are written over: half written they hold old and new cells, so of a small plan every single request is failed. */
const OVER = ['summarise again', 'summarise over typed words'];
const EACH = process.env.REQUESTS === undefined ? Infinity : MOST;
const PLANS = [
  { rows: '9 rows', seed: planOf(9), most: MOST, over: EACH },
  { rows: '9 rows on 3 pages', seed: pagedPlan(9, 3), most: MOST },
  { rows: '400 rows', seed: planOf(400), most: Math.ceil(MOST / 20) },
];

let [cases, wrong] = [0, 0];
afterAll(() => tellFigures('06-requests', { what: 'requests refused, actions cut off', cases, faults: wrong }));

describe.each(FAILING)('in $name, whatever request fails,', (subject) => {
  if (subject.prepare) beforeAll(subject.prepare, 300_000);

  for (const { rows, seed, most, over = most } of PLANS) {
    test.each(Object.keys(ACTIONS))(`of ${rows}: %s says what is so and can be done again`, async (name) => {
      const normal = await reference(subject, seed, name);
      const step = Math.max(1, normal.requests / (OVER.includes(name) ? over : most));
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
