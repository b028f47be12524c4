import { readHandOut } from '../../src/handing/handOutLine';
import { type HandOut, handOutLine, readHandOutLine } from '../../src/plan/handOutLine';

const one: HandOut = { unit: 'Phòng Thẩm định', planName: 'Kế hoạch số 12/KH-STC', day: '2026-06-05', code: 'K7QD' };

test('what is written is read again', () => {
  const line = handOutLine(one);
  expect(line).toBe('Phiếu giao: Phòng Thẩm định · Kế hoạch số 12/KH-STC · bản ngày 05/06/2026 · mã K7QD');
  expect(readHandOutLine(line)).toEqual(one);
});

test.each([
  [
    'blanks, another program’s letters',
    '  Phiếu giao:  Phòng Thẩm định ·Kế hoạch số 12/KH-STC·  bản ngày 5/6/2026 · mã K7QD ',
  ],
  ['capitals', 'PHIẾU GIAO: Phòng Thẩm định · Kế hoạch số 12/KH-STC · Bản ngày 05/06/2026 · Mã k7qd'],
  ['words behind it', 'Phiếu giao: Phòng Thẩm định · Kế hoạch số 12/KH-STC · bản ngày 05/06/2026 · mã K7QD (đã điền)'],
  ['letters and marks apart', handOutLine(one).normalize('NFD')],
])('as people and programs leave it: %s', (_, line) => {
  expect(readHandOutLine(line)).toEqual(one);
});

test('the sign that parts the line is no part of a name', () => {
  const line = handOutLine({ ...one, unit: 'Phòng A · B', planName: 'x'.repeat(300) });
  expect(readHandOutLine(line)).toEqual({ ...one, unit: 'Phòng A - B', planName: 'x'.repeat(120) });
});

test.each([
  [''],
  ['Phiếu giao việc'],
  ['Phiếu giao: Phòng Thẩm định'],
  ['Phiếu giao: · Kế hoạch · bản ngày 05/06/2026 · mã K7QD'],
  ['Phiếu giao: Phòng A · Kế hoạch · bản ngày 31/02/2026 · mã K7QD'],
  ['Phiếu giao: Phòng A · Kế hoạch · bản ngày 05/06/2026'],
  ['Phiếu giao: Phòng A · Kế hoạch · bản ngày 05/06/2026 · mã K7QDX'],
  ['Phiếu gửi: Phòng A · Kế hoạch · bản ngày 05/06/2026 · mã K7QD'],
])('no such line: %s', (line) => {
  expect(readHandOutLine(line)).toBeNull();
});

test('it is found above the table', () => {
  const lines = ['SỞ TÀI CHÍNH', handOutLine(one), 'KẾ HOẠCH'].map((text, i) => ({
    row: i + 1,
    text,
    at: `A${i + 1}`,
  }));
  expect(readHandOut({ titleLines: lines })).toEqual(one);
  expect(readHandOut({ titleLines: lines.slice(2) })).toBeNull();
});
