import { BASES } from './bases';
import { HABITS } from './habits/all';
import { habitTrial, writtenBy } from './habitTrial';
import { WRITTEN_OTHERWISE } from './meaning';

const [office, everything] = Object.values(BASES);

/** Every fifth; all of them, over every base and judged by the Open XML SDK, are in `npm run test:long`. */
const FEW = HABITS.filter((_, at) => at % 5 === 2);

test.each(FEW)('$name ($by)', async (habit) => {
  const faults = await habitTrial(habit, office!, false);
  expect(faults!.filter((fault) => !fault.includes(WRITTEN_OTHERWISE))).toEqual([]);
});

test('each habit changes something of a workbook', () => {
  expect(
    HABITS.filter((habit) => writtenBy(habit, office!) === null && writtenBy(habit, everything!) === null),
  ).toEqual([]);
  expect(HABITS.length).toBeGreaterThan(80);
});
