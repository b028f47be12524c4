import { findDays } from '../../../src/reading/results/writtenDays';

const days = (text: string, year: number | null = 2024) => findDays(text, year).map(({ day }) => day);

describe('findDays', () => {
  const cases: [string, (string | null)[]][] = [
    ['ngày 05/12/2024', ['2024-12-05']],
    ['5/12/2024', ['2024-12-05']],
    ['5-12-2024', ['2024-12-05']],
    ['5.12.2024', ['2024-12-05']],
    ['05/ 12/2024', ['2024-12-05']],
    ['5/12/24', ['2024-12-05']],
    ['2024-12-05', ['2024-12-05']],
    ['ngày 05 tháng 12 năm 2024', ['2024-12-05']],
    ['05 tháng 12', ['2024-12-05']],
    ['ngày 5/12', ['2024-12-05']],
    ['Ngày 29/02/2024 và ngày 29/2/2023', ['2024-02-29', null]],
    ['ngày 31/11/2024', [null]],
    ['45/13/2024', [null]],
    // no day
    ['5/12', []],
    ['12/2024', []],
    ['tháng 12 năm 2024', []],
    ['4.1.12', []],
    ['ngày     /6/2024', []],
    ['05 tháng đầu năm', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(days(text)).toEqual(expected));

  it('leaves a day without a year open when no year is known', () => expect(days('ngày 5/12', null)).toEqual([null]));
});
