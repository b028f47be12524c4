import { columnQuestions } from '../../src/plan/columnQuestions';
import { isOnlyGuessed } from '../../src/plan/onlyGuessed';
import { readPlans } from '../../src/reading/readPlans';
import { calendar, sheetsOf, tables } from '../tableFiles';

/** Asking is no way out: of all tables at hand no more than this is asked. */
const MOST = 5;

test('what is asked about columns is little, and none of these tables is only guessed', () => {
  const plans = tables.flatMap((table) => sheetsOf(table).flatMap((sheet) => readPlans(sheet, { calendar })));
  expect(plans.length).toBeGreaterThan(50);
  expect(plans.flatMap(columnQuestions).length).toBeLessThanOrEqual(MOST);
  expect(plans.filter(isOnlyGuessed).map(({ sheet }) => sheet)).toEqual([]);
});
