import { dayOfSerial, serialOf } from '../../src/calendar/serial';

describe('serial numbers of a spreadsheet', () => {
  test.each([
    [61, false, '1900-03-01'],
    [45292, false, '2024-01-01'],
    [45351, false, '2024-02-29'],
    [45351.99, false, '2024-02-29'],
    [2958465, false, '9999-12-31'],
    [0, true, '1904-01-01'],
    [43830, true, '2024-01-01'],
  ])('%d (1904: %s) is %s', (serial, date1904, day) => expect(dayOfSerial(serial, date1904)).toBe(day));

  test.each([
    ['1900-03-01', false, 61],
    ['2026-06-30', false, 46_203],
    ['1904-01-01', true, 0],
    ['2026-06-30', true, 44_741],
    ['1900-02-28', false, null],
    ['1903-12-31', true, null],
  ])('%s (1904: %s) is %j', (day, date1904, serial) => expect(serialOf(day, date1904)).toBe(serial));

  test.each([
    [0, false],
    [60, false], // Lotus's 29/02/1900
    [-1, false],
    [2958466, false],
    [2957004, true],
    [-1402, true],
  ])('%d (1904: %s) is no day', (serial, date1904) => expect(dayOfSerial(serial, date1904)).toBeNull());
});
