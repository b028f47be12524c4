import { partsOf } from '../../src/calendar/day';
import { lunarDaysOf } from '../../src/calendar/lunarDays';

// The days that were kept, as the notices and the newspapers of each year give them.
test.each([
  [2007, '2007-02-17', '2007-04-26'], // Tết a day before the Chinese one
  [2010, '2010-02-14', '2010-04-23'],
  [2012, '2012-01-23', '2012-03-31'],
  [2015, '2015-02-19', '2015-04-28'],
  [2018, '2018-02-16', '2018-04-25'],
  [2019, '2019-02-05', '2019-04-14'],
  [2020, '2020-01-25', '2020-04-02'],
  [2021, '2021-02-12', '2021-04-21'],
  [2022, '2022-02-01', '2022-04-10'],
  [2023, '2023-01-22', '2023-04-29'],
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2030, '2030-02-02', '2030-04-12'], // again a day before the Chinese one
])('%i: Tết %s, Giỗ Tổ %s', (year, tet, gioTo) => expect(lunarDaysOf(year)).toEqual({ tet, gioTo }));

test('every year from 2007 to 2050 has its days, where such days can fall', () => {
  for (let year = 2007; year <= 2050; year++) {
    const days = lunarDaysOf(year)!;
    expect(partsOf(days.tet).year).toBe(year);
    expect(days.tet >= `${year}-01-21` && days.tet <= `${year}-02-20`).toBe(true);
    expect(days.gioTo >= `${year}-03-30` && days.gioTo <= `${year}-04-29`).toBe(true);
  }
});

test.each([2006, 2051])('%i is outside the table', (year) => expect(lunarDaysOf(year)).toBeNull());
