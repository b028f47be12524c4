import { criterionGaps, loneComponents } from '../../src/checks/numbering/criterionGaps';
import { type CriterionRow, criterionRows, listsCriteria } from '../../src/checks/numbering/criteria';
import { criteriaInOtherSections } from '../../src/checks/numbering/criterionSections';
import { numberFaults, spanOf } from '../../src/checks/numbering/numberFaults';
import { numberLists, rowsWithoutNumber } from '../../src/checks/numbering/numbering';
import { renumbering } from '../../src/checks/numbering/renumber';
import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { cellsOf } from '../reading/headed';
import { snapshotOf } from '../snapshotOf';

const HEADER = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Sản phẩm';
const DUTY = 'Sở | Quý I | Báo cáo';
const calendar = makeCalendar();

const sheetOf = (rows: string[], merges: string[] = [], header = HEADER): SheetSnapshot =>
  snapshotOf('Kế hoạch', [header, ...rows].map(cellsOf), merges);
const planOf = (rows: string[], merges: string[] = [], header = HEADER): Plan =>
  readPlans(sheetOf(rows, merges, header), { calendar, year: 2026 })[0]!;
/** "1": a task with that number; "I": a section; "1 >": a group. */
const numbered = (numbers: string): string[] =>
  numbers.split(' ').map((number, i) => {
    const bare = number.replace('_', '').replace('>', '');
    return /^[IVX]+$/.test(number) || number.endsWith('>') ? `${bare} | Việc ${i}` : `${bare} | Việc ${i} | ${DUTY}`;
  });
const lists = (numbers: string) =>
  numberLists(planOf(numbered(numbers))).map((list) => list.map((row) => row.number).join(' '));

test.each<[what: string, numbers: string, lists: string[]]>([
  ['one list', '1 2 3', ['1 2 3']],
  ['sections that begin anew', 'I 1 2 II 1 2', ['I II', '1 2', '1 2']],
  ['sections that run on', 'I 1 2 II 3 4', ['I II', '1 2 3 4']],
  ['two run on, one begins anew', 'I 1 2 II 3 4 III 1', ['I II III', '1 2', '3 4', '1']],
  ['two run on and two begin anew', 'I 1 2 II 3 4 III 5 IV 1', ['I II III IV', '1 2 3 4 5 1']],
  ['letters of each task', '1> a b 2> a b', ['1 2', 'a b', 'a b']],
  ['figures in brackets under figures', '1> (1) (2) 2> (1) (2)', ['1 2', '1 2', '1 2']],
  ['levels', '1> 1.1 1.2 2> 2.1', ['1 2', '1.1 1.2', '2.1']],
  ['a list that begins again', '1 2 3 1 2', ['1 2 3', '1 2']],
  ['but not when only 1 stands again', '1 2 3 1', ['1 2 3 1']],
  ['nor when 1 is typed twice', '1 1 2', ['1 1 2']],
  ['a column that repeats its numbers is none', '5 5 5 5', []],
  ['two repeats of four are still one', '5 5 5 6', ['5 5 5 6']],
  ['three repeats of nine too', '1 1 2 2 3 3 4 5 6', ['1 1 2 2 3 3 4 5 6']],
  ['three of eight not', '1 1 2 2 3 3 4 5', []],
  ['codes', 'NV-01 NV-02', ['NV-01 NV-02']],
])('%s: %j', (_what, numbers, want) => expect(lists(numbers).sort()).toEqual([...want].sort()));

test('rows without a number, or with one that cannot be read; a dash under a number needs none', () => {
  const rows = [`1 | A | ${DUTY}`, ` | B | ${DUTY}`, `12/2026 | C | ${DUTY}`, `2 | D | ${DUTY}`];
  expect(rowsWithoutNumber(planOf(rows))).toEqual([3, 4]);
  expect(rowsWithoutNumber(planOf([`1 | A | ${DUTY}`, `- | B | ${DUTY}`, `2 | D | ${DUTY}`]))).toEqual([]);
});

describe('a second activity of one task is not numbered again', () => {
  const header = 'STT | Nhiệm vụ | Hoạt động | Đơn vị chủ trì | Thời hạn';
  const numbers = (rows: string[], merges: string[] = []) =>
    numberLists(planOf(rows, merges, header)).flatMap((list) => list.map((row) => `${row.number}@${row.row}`));
  test.each<[what: string, rows: string[], numbers: string[], merges?: string[]]>([
    [
      'with its number merged',
      ['1 | A | B | Sở | Quý I', ' | | C | Sở | Quý II', '2 | D | E | Sở | Quý I'],
      ['1@2', '2@4'],
      ['A2:A3', 'B2:B3'],
    ],
    [
      'with both left out',
      ['1 | A | B | Sở | Quý I', ' | | C | Sở | Quý II', '2 | D | E | Sở | Quý I'],
      ['1@2', '2@4'],
    ],
    ['filled down', ['1 | A | B | Sở | Quý I', '1 | A | C | Sở | Quý II', '2 | D | E | Sở | Quý I'], ['1@2', '2@4']],
    [
      'another task with that number',
      ['1 | A | B | Sở | Quý I', '1 | X | C | Sở | Quý II', '2 | D | E | Sở | Quý I'],
      ['1@2', '1@3', '2@4'],
    ],
    [
      'the very same row again',
      ['1 | A | B | Sở | Quý I', '1 | A | B | Sở | Quý II', '2 | D | E | Sở | Quý I'],
      ['1@2', '1@3', '2@4'],
    ],
  ])('%s', (...[, rows, want, merges]) => expect(numbers(rows, merges)).toEqual(want));
});

test.each<[what: string, rows: string[], faults: string[]]>([
  ['in order', numbered('1 2 3'), []],
  ['a gap', numbered('1 2 5'), ['5: 3, 4 missing after 2']],
  ['a gap that a blank number explains', [`1 | A | ${DUTY}`, ` | B | ${DUTY}`, `3 | C | ${DUTY}`], []],
  ['twice', numbered('1 2 2 3'), ['2 as row 3, not null']],
  ['twice where one is missing', numbered('1 2 2 4'), ['2 as row 3, not 3']],
  ['out of place', numbered('1 2 33 4'), ['33 between 2 and 4']],
  ['the first', numbered('7 1 2'), ['7 between null and 1']],
  ['the last', numbered('2 3 1'), ['1 between 3 and null']],
  ['letters that are left out', numbered('1> a b c d e'), []],
  ['letters that are missing', numbered('1> a b e'), ['e: c, d missing after b']],
  ['one list begins late', numbered('I 1 2 II 2 3 III 1 2'), ['2: 1 missing after null']],
  ['by two', numbered('I 1 2 II 3 4 III 1 2 IV 1'), ['3: 1, 2 missing after null']],
  ['by three is another list', numbered('I 1 2 II 4 5 III 1 2 IV 1'), []],
  ['one other list is no habit', numbered('I 1> a b 2> b c'), []],
  ['two begin late', numbered('I 1 II 2 III 2 IV 1 V 1'), []],
  ['levels of their own', numbered('1> 1.2 1.3 2> 2.1 2.2 3> 3.1'), ['1.2: 1.1 missing after null']],
])('%s', (_what, rows, want) => {
  const { repeated, misplaced, skipped } = numberFaults(planOf(rows));
  expect([
    ...repeated.map(({ row, first, expected }) => `${row.number} as row ${first.row}, not ${expected}`),
    ...misplaced.map(
      ({ row, before, after }) => `${row.number} between ${before?.number ?? null} and ${after?.number ?? null}`,
    ),
    ...skipped.map(
      ({ before, after, missing }) => `${after.number}: ${missing.join(', ')} missing after ${before?.number ?? null}`,
    ),
  ]).toEqual(want);
});

test('a span is listed up to three numbers', () => {
  expect(spanOf(['4'])).toBe('4');
  expect(spanOf(['4', '5', '6'])).toBe('4, 5, 6');
  expect(spanOf(['4', '5', '6', '7'])).toBe('4 – 7');
});

describe('numbering anew from a row on', () => {
  const fixOf = (rows: string[], from: number) => {
    const [sheet, plan] = [sheetOf(rows), planOf(rows)];
    const list = numberLists(plan).find((rowsOf) => rowsOf.some(({ row }) => row === from))!;
    return renumbering(
      sheet,
      list,
      list.find(({ row }) => row === from)!,
    );
  };
  test('each as it is written, figures as figures', () => {
    const rows = [`1 | A | ${DUTY}`, `3. | B | ${DUTY}`, `4 | C | ${DUTY}`];
    expect(fixOf(rows, 3)).toEqual({
      safe: false,
      edits: [
        { at: 'A3', expect: '3.', value: '2.' },
        { at: 'A4', expect: 4, value: 3 },
      ],
    });
  });
  test('from the first row on', () => {
    expect(fixOf([`(2) | A | ${DUTY}`, `(3) | B | ${DUTY}`], 2)?.edits.map(({ value }) => value)).toEqual([
      '(1)',
      '(2)',
    ]);
  });
  test('what is right already stays', () => {
    expect(fixOf([`1 | A | ${DUTY}`, `3 | B | ${DUTY}`, `3 | C | ${DUTY}`], 3)?.edits).toEqual([
      { at: 'A3', expect: 3, value: 2 },
    ]);
    expect(fixOf([`1 | A | ${DUTY}`, `2 | B | ${DUTY}`], 2)).toBeNull();
  });
  test('not where others stand under the numbers', () => {
    expect(fixOf([`1 | A | ${DUTY}`, '3 | B', `3.1 | C | ${DUTY}`], 3)).toBeNull();
  });
  test('not without the sheet', () => {
    const [list] = numberLists(planOf(numbered('1 3')));
    expect(renumbering(null, list!, list![1]!)).toBeNull();
  });
});

describe('criteria', () => {
  const rowsOf = (numbers: string, sections = ''): CriterionRow[] =>
    numbers.split(' ').map((number, i) => {
      const parts = number.split('.').map(Number);
      const rank = [0, 1, 2, 3, 4].reduce((sum, at) => sum * 100 + (parts[at] ?? 0), 0);
      const section = sections === '' ? null : (sections.split(' ')[i] ?? null);
      return { at: `B${i + 2}`, item: i + 2, row: i + 2, section, level: 'TC', number, parts, rank };
    });
  const gaps = (numbers: string) =>
    criterionGaps(rowsOf(numbers)).map(
      ({ before, after, missing }) => `${before?.number ?? null} < ${missing.join(' ')} < ${after.number}`,
    );

  test.each<[what: string, numbers: string, gaps: string[]]>([
    ['whole', '1.1 1.2 1.3 1.4 1.5 1.6', []],
    ['one missing of six', '1.1 1.2 1.4 1.5 1.6 1.7', ['1.2 < 1.3 < 1.4']],
    ['one missing of five is a choice', '1.1 1.2 1.4 1.5 1.6', []],
    ['two missing of twelve', '1.1 1.2 1.3 1.4 1.7 1.8 1.9 2.1 2.2 2.3 2.4 2.5', ['1.4 < 1.5 1.6 < 1.7']],
    ['the first missing', '1.2 1.3 1.4 1.5 1.6 1.7', ['null < 1.1 < 1.2']],
    ['a component missing', '1.1.1 1.1.3 1.2.1 1.2.2 1.3.1 1.3.2', ['1.1.1 < 1.1.2 < 1.1.3']],
    ['a whole criterion missing', '1.1.1 1.1.2 1.3.1 1.3.2 1.4.1 1.4.2', ['1.1.2 < 1.2 < 1.3.1']],
    ['out of order nothing is missing', '1.3 1.1 1.2 1.4 1.6 1.5', []],
    ['ten stands behind nine', '1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10', []],
    ['too few to tell', '1.1 1.3', []],
  ])('%s: %s', (_what, numbers, want) => expect(gaps(numbers)).toEqual(want));

  test.each<[what: string, numbers: string, lone: string[]]>([
    ['one component alone', '1.1.1 1.1.2 1.2.1 1.2.2 1.3.1 1.3.2 1.4.1 1.4.2 1.5.1', ['1.5.1']],
    ['where only three have several', '1.1.1 1.1.2 1.2.1 1.2.2 1.3.1 1.3.2 1.5.1', []],
    ['two alone', '1.1.1 1.1.2 1.2.1 1.2.2 1.3.1 1.3.2 1.4.1 1.4.2 1.5.1 1.6.1', ['1.5.1', '1.6.1']],
    ['three alone are a way of writing', '1.1.1 1.1.2 1.2.1 1.2.2 1.3.1 1.3.2 1.4.1 1.4.2 1.5.1 1.6.1 1.7.1', []],
    ['the second alone is a gap', '1.1.1 1.1.2 1.2.1 1.2.2 1.3.1 1.3.2 1.4.1 1.4.2 1.5.2', []],
    ['a field with one criterion', '1.1.1 1.1.2 1.2.1 1.2.2 1.3.1 1.3.2 1.4.1 1.4.2 2.1', []],
  ])('%s', (_what, numbers, lone) => expect(loneComponents(rowsOf(numbers)).map(({ number }) => number)).toEqual(lone));

  test.each<[what: string, numbers: string, sections: string, wrong: string[]]>([
    ['each field in its section', '1.1 1.2 2.1 2.2', 'I I II II', []],
    ['one in another', '1.1 1.2 1.3 1.4 2.1 2.2 2.3 1.5', 'I I I I II II II II', ['1.5 to I']],
    ['all in one section', '1.1 1.2 2.1 2.2', 'I I I I', []],
    ['one field only', '1.1 1.2 1.3', 'I I II', []],
    ['fields mixed', '1.1 1.2 2.1 2.2 1.3 2.3', 'I II II I I II', []],
    ['without sections', '1.1 1.2 2.1 2.2', '', []],
    ['two of three are enough', '1.1 1.2 1.3 2.1 2.2 2.3 2.4 2.5', 'I I II II II II II II', ['1.3 to I']],
    ['one row is no home', '1.1 2.1 2.2 3.1 3.2', 'I II II III III', []],
  ])('%s', (_what, numbers, sections, wrong) => {
    expect(
      criteriaInOtherSections(rowsOf(numbers, sections)).map(({ row, right }) => `${row.number} to ${right}`),
    ).toEqual(wrong);
  });

  test('are read from items and groups, in the order of the sheet', () => {
    const header = 'STT | Tiêu chí | Điểm tối đa | Đơn vị chủ trì | Thời hạn';
    const rows = [
      ' | TC 1.1. Kế hoạch | 3',
      '1 | TCTP 1.1.1. Ban hành | 1 | Sở | Quý I',
      '2 | Việc khác | 1 | Sở | Quý I',
    ];
    const plan = planOf(rows, [], header);
    expect(criterionRows(plan).map(({ at, item, level, number, rank }) => [at, item, level, number, rank])).toEqual([
      ['B2', null, 'TC', '1.1', 101000000],
      ['B3', 3, 'TCTP', '1.1.1', 101010000],
    ]);
    expect(listsCriteria(plan)).toBe(true);
    expect(
      listsCriteria(planOf(['1 | TC 1.1 | A | Sở | Quý I'], [], 'STT | Tiêu chí | Nhiệm vụ | Chủ trì | Thời hạn')),
    ).toBe(false);
    expect(
      listsCriteria(planOf(['1 | TC 1.1 | A | Sở | Quý I'], [], 'STT | Tiêu chí | Hoạt động | Chủ trì | Thời hạn')),
    ).toBe(false);
  });
});
