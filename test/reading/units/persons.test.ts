import { isNamedPost } from '../../../src/reading/units/persons';
import { readDirectors, readUnits } from '../../../src/reading/units/unitRef';
import { shown } from './shown';

test.each<[cell: string, persons: string[]]>([
  ['Lường Văn An\nBế Thị Cúc', ['Lường Văn An', 'Bế Thị Cúc']],
  ['Lường Văn An và Bế Thị Cúc', ['Lường Văn An', 'Bế Thị Cúc']],
  ['Lường Văn\nAn', ['Lường Văn An']],
  ['Đ/c An, đ/c Bình', ['Đ/c An', 'đ/c Bình']],
  ['Đ/c An\nĐ/c Bình', ['Đ/c An', 'Đ/c Bình']],
  ['Đ/c An, Bình', ['Đ/c An', 'Bình · = Đ/c Bình']],
  ['Đ/c Lường Văn An (PGĐ), đ/c Bình', ['Đ/c Lường Văn An (PGĐ)', 'đ/c Bình']],
  [
    'Các đồng chí: Lường Văn An, Bế Thị Cúc',
    ['Lường Văn An · = Đồng chí Lường Văn An', 'Bế Thị Cúc · = Đồng chí Bế Thị Cúc'],
  ],
  ['Ông Lường Văn An, bà Bế Thị Cúc', ['Ông Lường Văn An', 'bà Bế Thị Cúc']],
  ['cô Lan; thầy Bình', ['cô Lan', 'thầy Bình']],
  ['Phó Giám đốc Lường Văn An', ['Phó Giám đốc Lường Văn An']],
  ['Phó Giám đốc\nLường Văn An', ['Phó Giám đốc Lường Văn An']],
  ['Lường Văn An\nPhó Giám đốc', ['Lường Văn An - Phó Giám đốc']],
  ['Lường Văn An, Phó Giám đốc', ['Lường Văn An, Phó Giám đốc']],
  [
    'Lường Văn An - Phó Giám đốc; Bế Thị Cúc - Chánh Văn phòng',
    ['Lường Văn An - Phó Giám đốc', 'Bế Thị Cúc - Chánh Văn phòng'],
  ],
  ['PCT Lò Văn C', ['PCT Lò Văn C']],
  ['PCT Lò Văn C, PCT Bế Thị D', ['PCT Lò Văn C', 'PCT Bế Thị D']],
  ['PGĐ', ['PGĐ']],
  ['CT UBND xã', ['CT UBND xã']],
])('persons in %j', (cell, persons) => {
  expect(readUnits(cell).map(({ text, name }) => (name === text ? text : `${text} · = ${name}`))).toEqual(persons);
});

test.each([
  ['PCT Lò Văn C', true],
  ['Đ/c An', true],
  ['các PCT', true],
  ['PCT phụ trách văn xã', true],
  ['Lường Văn An', false],
])('%s is one by a post or title: %s', (cell, person) => {
  expect(readUnits(cell).map((unit) => unit.person)).toEqual([person]);
});

test.each<[cell: string, units: string[]]>([
  ['Phòng Nội vụ, đ/c An', ['Phòng Nội vụ', 'đ/c An · person']],
  ['Lường Văn An, Phòng Nội vụ', ['Lường Văn An', 'Phòng Nội vụ']],
  ['Phòng Nội vụ (Lường Văn An), Phòng Tư pháp', ['Phòng Nội vụ (Lường Văn An)', 'Phòng Tư pháp']],
  ['UBND các xã Anh Sơn, Con Cuông', ['UBND các xã Anh Sơn, Con Cuông · collective']],
  ['UBND huyện Cô Tô', ['UBND huyện Cô Tô']],
  ['Bà Rịa', ['Bà Rịa']],
  ['Cao Bằng', ['Cao Bằng']],
  ['Đoàn Thanh niên', ['Đoàn Thanh niên']],
  ['Trường THCS Lê Quý Đôn', ['Trường THCS Lê Quý Đôn']],
  ['Đài Phát thanh và Truyền hình\nVĩnh An', ['Đài Phát thanh và Truyền hình Vĩnh An']],
])('a name of a place or body in %j is no person', (cell, units) => {
  expect(readUnits(cell).map(shown)).toEqual(units);
});

test.each<[cell: string, directors: string[]]>([
  ['', []],
  ['PCT', ['PCT · person']],
  ['Đ/c An; đ/c Bình', ['Đ/c An · person', 'đ/c Bình · person']],
  ['Ban Giám đốc', ['Ban Giám đốc · person']],
  ['Thường trực Đảng ủy', ['Thường trực Đảng ủy · person']],
])('who directs: %j', (cell, directors) => {
  expect(readDirectors(cell).map(shown)).toEqual(directors);
});

test.each([
  ['Đ/c An', true],
  ['đồng chí Nguyễn Văn An', true],
  ['PCT Lò Văn Tám', true],
  ['PCT Tám', true],
  ['chị Hoa', true],
  ['Trưởng phòng Nguyễn Văn An', true],
  ['Công chức Nguyễn Văn An', true],
  ['Lãnh đạo Sở', false],
  ['PCT UBND xã', false],
  ['Đồng chí Chủ tịch UBND xã', false],
  ['Hiệu trưởng Trường THPT Nguyễn Văn Cừ', false],
  ['Chủ tịch UBND xã Trần Văn Thời', false],
  ['Phòng Nội vụ', false],
  ['Bà Rịa', false],
])('%s names somebody behind a title: %s', (text, named) => {
  expect(isNamedPost(text)).toBe(named);
});
