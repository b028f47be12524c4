import { readSettings } from '../../../src/settings/readSettings';
import { snapshotOf, type TestCell } from '../../snapshotOf';

const HEAD = ['Tên đơn vị', 'Tên gọi khác', 'Từ ngày', 'Đến ngày', 'Thuộc nhóm', 'Thủ trưởng', 'Thư điện tử'];
const read = (...rows: TestCell[][]) =>
  readSettings([{ kind: 'units', snapshot: snapshotOf('Năm Rõ - Đơn vị', rows) }]);

test('a sheet of four columns, as it was made before, says nothing of groups', () => {
  const { settings, problems } = read(HEAD.slice(0, 4), ['Phòng A', 'PA', null, null]);
  expect(problems).toEqual([]);
  expect(settings.units).toEqual([
    { name: 'Phòng A', aliases: ['PA'], from: null, to: null, groups: [], head: '', email: '' },
  ]);
});

test('columns are found by their words, in any order, beside others of the office’s own', () => {
  const { settings, problems } = read(
    ['Số máy', 'THUỘC NHÓM', 'Tên đơn vị', 'Ghi chú', 'Thư điện tử', 'Tên gọi khác'],
    ['101', 'Các trạm', 'Trạm Bắc', 'xa', 'bac@so.example', null],
  );
  expect(problems).toEqual([]);
  expect(settings.units).toMatchObject([{ name: 'Trạm Bắc', groups: ['Các trạm'], head: '', email: 'bac@so.example' }]);
});

test.each<[string, string, string[]]>([
  ['parted by semicolons', 'Các phòng; Các trạm', ['Các phòng', 'Các trạm']],
  ['a line each', 'Các phòng, đơn vị\nCác trạm', ['Các phòng, đơn vị', 'Các trạm']],
  ['a comma parts nothing', 'Các phòng, đơn vị trực thuộc', ['Các phòng, đơn vị trực thuộc']],
  ['said twice', 'Các phòng;các  PHÒNG ; Các phòng', ['Các phòng']],
  ['only signs', ' ; ;', []],
])('groups: %s', (_, cell, groups) => {
  const { settings, problems } = read(HEAD, ['Chi cục Văn thư', null, null, null, cell]);
  expect([settings.units[0]!.groups, problems]).toEqual([groups, []]);
});

test.each(['a@so.example', 'a.b@so.gov.example; c@so.example', 'a@so.example,\nb@so.example', ''])(
  'e-mail “%s”',
  (email) => {
    const { settings, problems } = read(HEAD, ['Phòng A', null, null, null, null, null, email]);
    expect([settings.units[0]!.email, problems]).toEqual([email.replace('\n', ' '), []]);
  },
);

describe('two rows of one unit', () => {
  const twice = (from: string | null, to: string | null) =>
    read(
      HEAD,
      ['Phòng A', 'PA', null, '31/12/2025', 'Các phòng', 'Lê Văn An', 'a@so.example'],
      ['PHÒNG A', 'P. A', from, to, 'Các trạm', 'Bế Thị Cúc', 'b@so.example'],
    );

  test.each([
    [null, null],
    ['31/12/2025', null],
    [null, '1/1/2025'],
  ])('from %s to %s: told, the one above holds, other names of both are known', (from, to) => {
    const { settings, problems } = twice(from, to);
    expect(problems).toEqual([{ sheet: 'Năm Rõ - Đơn vị', at: 'A3', problem: 'unit-twice', value: 'PHÒNG A' }]);
    expect(settings.units.map(({ aliases, groups, head }) => [aliases, groups, head])).toEqual([
      [['PA'], ['Các phòng'], 'Lê Văn An'],
      [['P. A'], [], ''],
    ]);
  });

  test('at different times: founded anew, and no fault', () => {
    const { settings, problems } = twice('1/1/2026', null);
    expect(problems).toEqual([]);
    expect(settings.units.map(({ groups }) => groups)).toEqual([['Các phòng'], ['Các trạm']]);
  });
});
