import { planDeadlines } from '../../src/reading/planDeadlines';
import { calendar } from '../tableFiles';

const lastDay = (words: string, year: number | null, strictBefore = true) =>
  planDeadlines([], year, { calendar, strictBefore }, false)
    .words(words)
    .milestones.map((one) => one.lastDay);

test('words read once are read anew for another year, another rule and no year', () => {
  expect(lastDay('Trước ngày 30/6', 2025)).toEqual(['2025-06-29']);
  expect(lastDay('Trước ngày 30/6', 2026)).toEqual(['2026-06-29']);
  expect(lastDay('Trước ngày 30/6', 2026, false)).toEqual(['2026-06-30']);
  expect(lastDay('Trước ngày 30/6', null)).toEqual([]);
  expect(lastDay('Trước ngày 30/6', 2025)).toEqual(['2025-06-29']);
});

test('a header that says "trước ngày" makes days of its own table only', () => {
  const header = 'Hoàn thành trước ngày';
  const column = {
    field: 'deadline' as const,
    column: 'D',
    header,
    certainty: 'certain' as const,
    by: [],
    choices: [],
  };
  const before = planDeadlines([column], 2026, { calendar }, false);
  expect(before.words('15/8').milestones.map((one) => one.lastDay)).toEqual(['2026-08-14']);
  expect(lastDay('15/8', 2026)).toEqual(['2026-08-15']);
});
