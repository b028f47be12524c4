import { addDays, weekday, type Day } from './day';
import type { DayOff } from './daysOff';
import { lunarDaysOf } from './lunarDays';

/** Labour Code 2019, art. 112(1): the holidays with a fixed date, and the first year of each that came later. */
const FIXED: [monthDay: string, name: string, since: number][] = [
  ['01-01', 'Tết Dương lịch', 1],
  ['04-30', '30/4', 1],
  ['05-01', '1/5', 1],
  ['09-02', 'Quốc khánh', 1],
  ['11-24', 'Ngày Văn hóa Việt Nam', 2026], // NQ 28/2026/QH16
];

/** Tết has five days: the law leaves to the notice how many come before the first of the lunar year (so far one or two). */
const TET_DAYS = 5;
const TET_DAYS_BEFORE = 1;

/**
 * 2/9 has an adjacent day since 2021: 1/9 (-1) or 3/9 (+1), by the weekday of 2/9. The side that joins it to a weekend, as the
 * notices chose: 2021 Thursday 3/9, 2022 Friday 1/9, 2023 Saturday 1/9, 2024 Monday 3/9, 2025 Tuesday 1/9, 2026 Wednesday 1/9.
 * Sunday has had no notice yet: both sides give the same days off.
 */
const ADJACENT_SINCE = 2021;
const ADJACENT = [+1, -1, -1, +1, -1, -1, +1];

const isWeekend = (day: Day) => weekday(day) >= 6;

type Holiday = [day: Day, name: string];

function holidaysOf(year: number): Holiday[] {
  const yearText = String(year).padStart(4, '0');
  const holidays: Holiday[] = [];
  for (const [monthDay, name, since] of FIXED) if (year >= since) holidays.push([`${yearText}-${monthDay}`, name]);

  const national = `${yearText}-09-02`;
  const side = ADJACENT[weekday(national) - 1] ?? -1;
  if (year >= ADJACENT_SINCE) holidays.push([addDays(national, side), 'Quốc khánh, ngày liền kề']);

  const lunar = lunarDaysOf(year);
  if (lunar) {
    for (let i = 0; i < TET_DAYS; i++) holidays.push([addDays(lunar.tet, i - TET_DAYS_BEFORE), 'Tết Âm lịch']);
    holidays.push([lunar.gioTo, 'Giỗ Tổ']);
  }
  return holidays.sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The weekdays off of a year that has no notice, by the rule alone: no swap days, and outside 2007-2050 no lunar holidays.
 * A holiday on a weekend is made up on the next working day (art. 111(3)). The names say "dự kiến": the notice may differ.
 */
export function expectedDaysOff(year: number): DayOff[] {
  const holidays = holidaysOf(year);
  const taken = new Set(holidays.map(([day]) => day));
  const rows = holidays.map(([day, name]) => {
    if (!isWeekend(day)) return expected(day, name, 'BLLĐ 2019 Đ.112(1)');
    let made = addDays(day, 1);
    while (isWeekend(made) || taken.has(made)) made = addDays(made, 1);
    taken.add(made);
    return expected(made, `${name} (${weekday(day) === 6 ? 'T7' : 'CN'}), nghỉ bù`, 'BLLĐ 2019 Đ.111(3)');
  });
  return rows.sort((a, b) => (a.day < b.day ? -1 : 1));
}

const expected = (day: Day, name: string, source: string): DayOff => ({
  day,
  kind: 'off',
  name: `${name} (dự kiến)`,
  source: `dự kiến theo ${source}`,
});
