import { ACTIONS, atEveryMoment } from '../coauthor/everyMoment';
import { STAGES } from '../coauthor/stages';
import { TABLE_CHANGES } from '../coauthor/tableChanges';
import { tellFigures } from './figures';

const EACH = Object.keys(ACTIONS).flatMap((action) =>
  Object.keys(TABLE_CHANGES).map((change) => [action, change] as const),
);

let [cases, wrong] = [0, 0];
afterAll(() => tellFigures('07-coauthor', { what: 'changes by a co-author, at every moment', cases, faults: wrong }));

describe.each(['memory', 'Excel'] as const)('a co-author in %s', (name) => {
  test.each(EACH)(
    '%s, while somebody %s',
    async (action, change) => {
      const outcomes = await atEveryMoment(STAGES[name], action, change);
      const faults = outcomes.filter(({ fault }) => fault !== null);
      cases += outcomes.length;
      wrong += faults.length;
      expect(outcomes.length).toBeGreaterThan(2);
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
