import negatives from '../deadlines/phrases/negatives.json';
import { impossibleTime } from '../../src/checks/time/impossibleTime';
import { readDeadline } from '../../src/reading/deadlines/readDeadline';

const kindOf = (text: string, year = 2026) => {
  const read = readDeadline(text, { year, strictBefore: true, addWorkingDays: () => null });
  return impossibleTime({ ...read, from: 'cell' }, year)?.kind ?? null;
};

test.each([
  ['Ngày 31 tháng 4', 'day'],
  ['2026-02-30', 'day'],
  ['Trước ngày 31/11 hàng năm', 'day'],
  ['29/2', 'leap'],
  ['15/13/2026', 'month'],
  ['Từ tháng 3 đến tháng 13/2026', 'month'],
  ['12/25/2026', 'month-first'],
  ['Quý IIII', 'quarter'],
  ['Kế hoạch: Quý I; Báo cáo: Quý V', 'quarter'],
  ['Từ tháng 6/2026 đến tháng 3/2026', 'reversed'],
])('%s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

/** Every phrase of the corpus that no deadline can be read from, but those whose note says that the time does not exist. */
const unread = negatives.filter(
  ({ note }) => !/^no such|^second quarter|month first|impossible|reversed|ends before/.test(note),
);

test.each(unread.map(({ text, year, note }) => [text, year, note] as const))(
  '%s is no impossible time',
  (text, year, note) => {
    expect([note, kindOf(text, year)]).toEqual([note, null]);
  },
);
