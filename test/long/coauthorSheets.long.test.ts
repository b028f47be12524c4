import { ACTIONS, atEveryMoment } from '../coauthor/everyMoment';
import { STAGES } from '../coauthor/stages';
import { TABLE_CHANGES } from '../coauthor/tableChanges';
import { tellFigures } from './figures';

/** A run of the script asks the service hundreds of things, before each of which somebody may change the table: so many moments are tried, spread evenly. */
const MOMENTS = Number(process.env.MOMENTS ?? 12);
const EACH = Object.keys(ACTIONS).flatMap((action) =>
  Object.keys(TABLE_CHANGES).map((change) => [action, change] as const),
);
const spread = (moment: number, moments: number) =>
  moment === 1 || Math.floor((moment * MOMENTS) / moments) > Math.floor(((moment - 1) * MOMENTS) / moments);

let [cases, wrong] = [0, 0];
afterAll(() =>
  tellFigures('07-coauthor-sheets', { what: 'changes by a co-author in Google Sheets', cases, faults: wrong }),
);

test.each(EACH)('%s, while somebody %s', async (action, change) => {
  const outcomes = await atEveryMoment(STAGES['Google Sheets'], action, change, spread);
  const faults = outcomes.filter(({ fault }) => fault !== null);
  cases += outcomes.length;
  wrong += faults.length;
  expect(outcomes.length).toBeGreaterThan(2);
  expect(faults).toEqual([]);
});
