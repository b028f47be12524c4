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

/**
 * The service cannot compare and write in one step: between the last look and the call that writes one moment is left for each block of cells. What
 * an action writes into cells or beside them in so many calls it may get wrong in so many moments, and in no others.
 */
const BLIND: Record<string, number> = { fix: 1, track: 3 };

let [cases, blind, wrong] = [0, 0, 0];
afterAll(() => {
  const what = `changes by a co-author in Google Sheets; ${blind} in the one moment nobody can see`;
  tellFigures('07-coauthor-sheets', { what, cases, faults: wrong });
});

test.each(EACH)('%s, while somebody %s', async (action, change) => {
  const outcomes = await atEveryMoment(STAGES['Google Sheets'], action, change, spread);
  const faults = outcomes.filter(({ fault }) => fault !== null);
  cases += outcomes.length;
  const isBlind = faults.length <= (BLIND[action] ?? 0);
  if (isBlind) blind += faults.length;
  else wrong += faults.length;
  expect(outcomes.length).toBeGreaterThan(2);
  if (!isBlind) expect(faults).toEqual([]);
});
