import type { UnitRef } from '../../../src/plan/plan';
import { Settings, UnitEntry } from '../../../src/settings/settings';
import { groupsUnnamed } from '../../../src/settings/units/groupsUnnamed';
import { collectivesIn, groupsOf, membersOf, unitsOfSheet } from '../../../src/settings/units/members';
import { makeItem, makePlan, unitRef } from '../../makeItem';
import { snapshotOf, type TestCell } from '../../snapshotOf';

const several = (unit: string, text = unit): UnitRef => unitRef(unit, { text, collective: true });
const ALL = 'Các phòng, đơn vị trực thuộc';
const PLAN = makePlan({
  items: [
    makeItem({
      leads: [several(ALL, 'Các Phòng, đơn vị trực thuộc Sở')],
      partners: [unitRef('Phòng Tài vụ', { text: 'P. Tài vụ' })],
    }),
    makeItem({ leads: [several('Các phòng, đơn vị thuộc Sở')] }),
    makeItem({ leads: [several('Các Chi cục trực thuộc', 'các chi cục trực thuộc')], partners: [several(ALL)] }),
    makeItem({ leads: [several('Lãnh đạo các phòng')], partners: [unitRef('Chi cục Giống cây')] }),
  ],
});
const office = (...units: [name: string, groups: string[], more?: object][]) => ({
  plan: PLAN,
  settings: Settings.parse({
    units: units.map(([name, groups, more]) =>
      UnitEntry.parse({ name, groups, aliases: [], from: null, to: null, ...more }),
    ),
  }),
  asOf: '2026-06-15',
});

test('the plan’s collectives, leads and partners', () => {
  expect(collectivesIn(PLAN)).toEqual([
    ALL,
    'Các phòng, đơn vị thuộc Sở',
    'Các Chi cục trực thuộc',
    'Lãnh đạo các phòng',
  ]);
});

test.each<[string, string, boolean]>([
  ['as the plan has it', ALL, true],
  ['in capitals, blanks and an older tone mark', 'CÁC  PHÒNG, đơn vị trực thuộc', true],
  ['as one of the cells has it', 'các phòng, đơn vị trực thuộc sở', true],
  ['another collective of the plan', 'Các phòng, đơn vị thuộc Sở', false],
  ['a part of the name', 'Các phòng', false],
  ['the name and more', 'Các phòng, đơn vị trực thuộc huyện', false],
  ['a unit', 'Chi cục Giống cây', false],
])('a group written %s', (_, group, isOne) => {
  expect(membersOf(ALL, office(['Văn phòng', [group]]))).toEqual(isOne ? ['Văn phòng'] : []);
});

test('every spelling the plan has joined is asked for the same', () => {
  const one = office(['Văn phòng', ['các phòng, đơn vị trực thuộc sở']]);
  expect(membersOf('Các phòng, đơn vị trực thuộc', one)).toEqual(['Văn phòng']);
  expect(membersOf('các phòng, ĐƠN VỊ trực thuộc Sở', one)).toEqual(['Văn phòng']);
  expect(membersOf('Các phòng, đơn vị thuộc Sở', one)).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['without days', {}, ['Phòng A']],
  ['since a day before', { from: '2026-06-15' }, ['Phòng A']],
  ['until a day after', { to: '2026-06-15' }, ['Phòng A']],
  ['not yet founded', { from: '2026-06-16' }, []],
  ['merged by then', { to: '2026-06-14' }, []],
])('a unit %s', (_, days, expected) => {
  expect(membersOf(ALL, office(['Phòng A', [ALL], days]))).toEqual(expected);
});

test('a unit bears the name the plan has for it', () => {
  expect(
    membersOf(
      ALL,
      office(
        ['P. Tài Vụ', [ALL]],
        ['Chi cục Giống', [ALL], { aliases: ['CHI CỤC GIỐNG CÂY'] }],
        ['Trạm Đo lường', [ALL]],
      ),
    ),
  ).toEqual(['Phòng Tài vụ', 'Chi cục Giống cây', 'Trạm Đo lường']);
});

test('a row that is a collective stands for its members, and is no unit', () => {
  const nested = office(
    ['Văn phòng', [ALL]],
    ['Các chi cục trực thuộc', [ALL]],
    ['Chi cục A', ['Các Chi cục trực thuộc']],
    ['Chi cục B', ['Các Chi cục trực thuộc', ALL]],
  );
  expect(membersOf(ALL, nested)).toEqual(['Văn phòng', 'Chi cục A', 'Chi cục B']);
  expect(unitsOfSheet(nested).map(({ unit }) => unit)).toEqual(['Văn phòng', 'Chi cục A', 'Chi cục B']);
  expect(groupsOf('chi cục a', nested)).toEqual([ALL, 'Các Chi cục trực thuộc']);
});

test('two collectives that are each one of the other come to an end', () => {
  const round = office(
    [ALL, ['Các Chi cục trực thuộc']],
    ['Các Chi cục trực thuộc', [ALL]],
    ['Chi cục A', ['Các Chi cục trực thuộc']],
  );
  expect(membersOf(ALL, round)).toEqual(['Chi cục A']);
});

test('a unit no row speaks of is one of none', () => {
  expect(groupsOf('Phòng Tài vụ', office(['Văn phòng', [ALL]]))).toEqual([]);
});

describe('groups no plan names', () => {
  const HEAD = ['Tên đơn vị', 'Tên gọi khác', 'Từ ngày', 'Đến ngày', 'Thuộc nhóm'];
  const told = (...rows: TestCell[][]) =>
    groupsUnnamed([{ kind: 'units', snapshot: snapshotOf('Đơn vị', [HEAD, ...rows]) }], [PLAN]);

  test('are told once each, at the first cell', () => {
    const rows = [
      ['Phòng A', null, null, null, `${ALL}; Các trạm`],
      ['Phòng B', null, null, null, 'các TRẠM; Các hạt'],
    ];
    expect(told(...rows)).toEqual([
      { sheet: 'Đơn vị', at: 'E2', problem: 'group-unknown', value: 'Các trạm' },
      { sheet: 'Đơn vị', at: 'E3', problem: 'group-unknown', value: 'Các hạt' },
    ]);
  });

  test('a single unit is no group', () => {
    expect(told(['Phòng A', null, null, null, 'Chi cục Giống cây'])).toHaveLength(1);
  });

  test('without a plan nothing can be said', () => {
    const snapshot = snapshotOf('Đơn vị', [HEAD, ['Phòng A', null, null, null, 'Các trạm']]);
    expect(groupsUnnamed([{ kind: 'units', snapshot }], [])).toEqual([]);
  });
});
