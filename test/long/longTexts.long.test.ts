import { MOST_SIGNS } from '../../src/language/firstSigns';
import { ACTIONS, type Action, COLUMNS, growsTooFast, type Where } from '../hostile/longCell';
import { FILLINGS, LONGEST } from '../hostile/hostileTexts';
import { tellFigures } from './figures';

let cases = 0;
let faults = 0;
afterAll(() =>
  tellFigures('longTexts', {
    what: 'cells, headers and titles full of hostile texts, inspected, mended, marked, summarised: time in proportion',
    cases,
    faults,
  }),
);

const places: Where[] = [...COLUMNS.keys(), 'header', 'title'];

test.each(Object.keys(ACTIONS) as Action[])('%s', async (action) => {
  const found: string[] = [];
  for (const where of places)
    for (const filling of FILLINGS)
      for (const most of [MOST_SIGNS, LONGEST]) {
        cases += 1;
        const fault = await growsTooFast(action, where, filling, most);
        if (fault !== null) found.push(fault);
      }
  faults += found.length;
  expect(found).toEqual([]);
});
