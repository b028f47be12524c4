import { readResult } from '../../../src/reading/results/readResult';

const stateOf = (text: string) => readResult(text, { year: 2026 }).state;

test.each([
  ['8/8 đơn vị đã hoàn thành. Phòng Nội vụ: Đã hoàn thành; Phòng Tư pháp: Xong, còn chưa lưu hồ sơ', 'done'],
  ['2/8 đơn vị đã hoàn thành. Phòng Nội vụ: Chưa thực hiện; Phòng Tư pháp: Đã hoàn thành', 'in-progress'],
  ['7/8 đơn vị đã hoàn thành. Phòng Nội vụ: Không phát sinh', 'in-progress'],
  ['7/8 đơn vị đã hoàn thành, 1 đơn vị không phát sinh. Phòng Nội vụ: Không phát sinh', 'done'],
  ['0/3 đơn vị đã hoàn thành, 3 đơn vị không phát sinh.', 'not-applicable'],
  ['0/3 đơn vị đã hoàn thành. Phòng Nội vụ: Chưa thực hiện', 'not-begun'],
  ['0/3 đơn vị đã hoàn thành. Phòng Nội vụ: Chưa thực hiện; Phòng Tư pháp: Đang dự thảo', 'in-progress'],
  ['0/3 đơn vị đã hoàn thành. Phòng Nội vụ: Đang thực hiện', 'in-progress'],
  ['3/3 Đơn vị đã hoàn thành.', 'done'],
])('%s: %s', (text, state) => expect(stateOf(text)).toBe(state));

/** What only looks like such a count is read as before. */
test.each([
  ['9/8 đơn vị đã hoàn thành. Phòng Nội vụ: Chưa thực hiện', 'not-begun'],
  ['0/0 đơn vị đã hoàn thành', 'done'],
  ['Đã có 2/8 đơn vị đã hoàn thành', 'in-progress'],
  ['2/8 đơn vị đã nộp', 'in-progress'],
  ['Đã hoàn thành', 'done'],
])('no count: %s: %s', (text, state) => expect(stateOf(text)).toBe(state));
