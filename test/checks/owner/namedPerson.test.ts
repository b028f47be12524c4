import { namedPerson } from '../../../src/checks/owner/namedPerson';

/** A cell's text, the name in it, the unit beside the name. */
test.each<[string, string, string | null]>([
  ['Lường Văn An', 'Lường Văn An', null],
  ['Đ/c Lường Văn An', 'Lường Văn An', null],
  ['Bà Bế Thị Cúc', 'Bế Thị Cúc', null],
  ['Đ/c An', 'Đ/c An', null],
  ['PCT Lường Văn Tám', 'Lường Văn Tám', null],
  ['Chuyên viên Lường Văn An', 'Lường Văn An', null],
  ['Lường Văn An, chuyên viên', 'Lường Văn An', null],
  ['Phòng Nội vụ - Lường Văn An', 'Lường Văn An', 'Phòng Nội vụ'],
  ['Phòng Nội vụ – Lường Văn An', 'Lường Văn An', 'Phòng Nội vụ'],
  ['Phòng Nội vụ (Lường Văn An)', 'Lường Văn An', 'Phòng Nội vụ'],
  ['Phòng Nội vụ (đ/c Lường Văn An)', 'Lường Văn An', 'Phòng Nội vụ'],
  ['Phòng Nội vụ: Lường Văn An', 'Lường Văn An', 'Phòng Nội vụ'],
  ['Lường Văn An (Phòng Nội vụ)', 'Lường Văn An', 'Phòng Nội vụ'],
  ['Trưởng phòng Nội vụ Lường Văn An', 'Lường Văn An', 'Phòng Nội vụ'],
  ['Đ/c Lường Văn An - Phó Trưởng phòng Nội vụ', 'Lường Văn An', 'Phòng Nội vụ'],
  ['Đ/c Lường Văn An - Trưởng Công an phường', 'Lường Văn An', 'Công an phường'],
  ['Đ/c Lường Văn An - Trưởng phòng', 'Lường Văn An', null],
  ['Chuyên viên Phòng Tài chính Lường Văn An', 'Lường Văn An', 'Phòng Tài chính'],
  ['Lường Văn An - Tổ trưởng tổ kiểm tra', 'Lường Văn An', null],
  ['Công chức Tư pháp - Hộ tịch Mai Thị Bình', 'Mai Thị Bình', null],
  ['Công an xã - Lường Văn An', 'Lường Văn An', 'Công an xã'],
  ['Văn phòng HĐND và UBND xã (Lường Văn An)', 'Lường Văn An', 'Văn phòng HĐND và UBND xã'],
  ['Trường THCS Võ Thị Sáu - Lường Văn An', 'Lường Văn An', 'Trường THCS Võ Thị Sáu'],
])('%s names somebody', (text, name, unit) => expect(namedPerson(text)).toEqual({ name, unit }));

test.each([
  'Văn phòng Sở',
  'Kế toán',
  'Trưởng phòng Nội vụ',
  'Chủ tịch UBND xã',
  'Công chức Tư pháp - Hộ tịch',
  'Lãnh đạo Sở',
  'UBND xã Lê Lợi',
  'Phường Trần Hưng Đạo',
  'Trần Hưng Đạo',
  'Thôn Hoàng Văn Thụ',
  'Trường Tiểu học Lê Văn Tám',
  'Trường Tiểu học (Lương Văn Can)',
  'Hiệu trưởng Trường THPT Lường Văn Cừ',
  'Bệnh viện: Phạm Ngọc Thạch',
  'Nguyễn An',
  'Y Moan Niê',
  'Lường Văn An, Bế Thị Cúc',
  'Phòng Nội vụ - Thanh tra',
  'Bà Rịa',
  '',
])('%s names nobody in particular', (text) => expect(namedPerson(text)).toBeNull());

test.each([
  ['Nguyễn An', 'Nguyễn An'],
  ['Y Moan Niê', 'Y Moan Niê'],
  ['H’Hen Niê', 'H’Hen Niê'],
  ['Lê Hồng Phong', 'Lê Hồng Phong'],
])('under a header of people %s is a name', (text, name) =>
  expect(namedPerson(text, true)).toEqual({ name, unit: null }),
);

test.each(['Văn Phòng', 'Đoàn Thanh Niên', 'Kế Toán', 'Công An Xã', 'Hiệu Trưởng', 'Người Dân', 'An', 'cả phòng'])(
  'under a header of people %s is none all the same',
  (text) => expect(namedPerson(text, true)).toBeNull(),
);
