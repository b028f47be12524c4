import { addDays } from '../../src/calendar/day';
import type { Milestone } from '../../src/plan/plan';
import { partName } from '../../src/progress/partName';
import { type DuePart, partsOfDeadline } from '../../src/progress/parts';
import { milestone } from '../makeItem';

/** What a deadline asks for, day by day: label, period, from when on something may be meant for it, last day. */
const line = ({ label, period, begin, end, assumed }: DuePart) =>
  [label, period ?? '-', begin ?? '-', end ?? '-', ...(assumed ? ['assumed'] : [])].join(' | ');
const linesOf = (...milestones: Partial<Milestone>[]) => partsOfDeadline(milestones.map(milestone)).map(line);

const date = (label: string | null, lastDay: string, text = ''): Partial<Milestone> => ({ label, lastDay, text });
const rhythm = (label: string | null, text: string, occurrences: string[]): Partial<Milestone> => ({
  label,
  kind: 'recurring',
  text,
  occurrences,
});

test.each<[name: string, milestones: Partial<Milestone>[], lines: string[]]>([
  ['nothing', [], []],
  ['one day', [date('Kế hoạch', '2026-03-31')], ['Kế hoạch | - | - | 2026-03-31']],
  [
    'a day without a name has the words of the cell',
    [date(null, '2026-03-31', 'Trước\n 01/4')],
    ['Trước 01/4 | - | - | 2026-03-31'],
  ],
  [
    'each begins the day after the one before it, in whatever order they stand',
    [date('Tổng kết', '2026-11-30'), date('Sơ kết', '2026-06-15'), date('Triển khai', '2026-02-28')],
    [
      'Tổng kết | - | 2026-06-16 | 2026-11-30',
      'Sơ kết | - | 2026-03-01 | 2026-06-15',
      'Triển khai | - | - | 2026-02-28',
    ],
  ],
  [
    'of one and the same day, after the day before it',
    [date('Rà soát', '2026-04-10'), date('Báo cáo rà soát', '2026-05-20'), date('Đề xuất', '2026-05-20')],
    [
      'Rà soát | - | - | 2026-04-10',
      'Báo cáo rà soát | - | 2026-04-11 | 2026-05-20',
      'Đề xuất | - | 2026-04-11 | 2026-05-20',
    ],
  ],
  [
    'signs before and behind a name are none of it',
    [
      date('- Báo cáo quý I:', '2026-03-10'),
      date('+ Báo cáo\nquý II (', '2026-06-10'),
      date('• Báo cáo năm,', '2026-12-05'),
    ],
    [
      'Báo cáo quý I | q1 | - | 2026-03-10',
      'Báo cáo quý II | q2 | 2026-03-11 | 2026-06-10',
      'Báo cáo năm | year | 2026-06-11 | 2026-12-05',
    ],
  ],
  [
    'a period without a name is its own name, and begins where it begins',
    [
      { kind: 'period', from: '2026-01-01', lastDay: '2026-03-31', text: 'Quý I' },
      { kind: 'period', from: '2026-07-01', lastDay: '2026-09-30', text: 'Quý III' },
    ],
    ['Quý I | q1 | 2026-01-01 | 2026-03-31', 'Quý III | q3 | 2026-07-01 | 2026-09-30'],
  ],
  [
    'what is to be done in a period is not the report of that period',
    [{ kind: 'period', label: 'Tập huấn', from: '2026-04-01', lastDay: '2026-06-30', text: 'Quý II' }],
    ['Tập huấn | - | 2026-04-01 | 2026-06-30'],
  ],
  [
    'a day is not the period its words speak of',
    [date(null, '2026-03-20', '20 ngày cuối quý I')],
    ['20 ngày cuối quý I | - | - | 2026-03-20'],
  ],
  [
    'a day begins nowhere of its own',
    [{ ...date('Kế hoạch', '2026-03-31'), from: '2026-02-01' }],
    ['Kế hoạch | - | - | 2026-03-31'],
  ],
  [
    'what has a name and no day is a part without an end, and moves no other',
    [date('Kế hoạch', '2026-03-31'), { kind: 'event', label: 'Báo cáo quý III' }, date('Tổng kết', '2026-12-10')],
    ['Kế hoạch | - | - | 2026-03-31', 'Báo cáo quý III | q3 | - | -', 'Tổng kết | - | 2026-04-01 | 2026-12-10'],
  ],
  ['an event without a name is none', [{ kind: 'event', text: 'Khi có văn bản' }], []],
  [
    'what goes on all year is none, with a name or without',
    [{ kind: 'continuous', label: 'Tuyên truyền' }, { kind: 'continuous' }],
    [],
  ],
  [
    'one name of two days: each with its day',
    [date('Báo cáo', '2026-06-15'), date('Báo cáo', '2026-12-15'), date('Kế hoạch', '2026-02-01')],
    [
      'Báo cáo (15/6) | - | 2026-02-02 | 2026-06-15',
      'Báo cáo (15/12) | - | 2026-06-16 | 2026-12-15',
      'Kế hoạch | - | - | 2026-02-01',
    ],
  ],
  [
    'one name without days stays as it is',
    [
      { kind: 'event', label: 'Họp' },
      { kind: 'event', label: 'Họp' },
    ],
    ['Họp | - | - | -', 'Họp | - | - | -'],
  ],
])('%s', (_, milestones, lines) => expect(linesOf(...milestones)).toEqual(lines));

describe('times of a rhythm', () => {
  test.each<[name: string, milestone: Partial<Milestone>, lines: string[]]>([
    [
      'months, each day once and in order',
      rhythm('Báo cáo hằng tháng', 'ngày 25 hằng tháng', ['2026-03-25', '2026-01-25', '2026-02-25', '2026-02-25']),
      [
        'Báo cáo tháng 1 | m01 | 2026-01-01 | 2026-01-25',
        'Báo cáo tháng 2 | m02 | 2026-02-01 | 2026-02-25',
        'Báo cáo tháng 3 | m03 | 2026-03-01 | 2026-03-25',
      ],
    ],
    [
      'months sent in the month after',
      rhythm('Báo cáo', 'trước ngày 06 của tháng sau', ['2026-01-05', '2026-02-05', '2026-03-05']),
      [
        'Báo cáo tháng 12 | m12 | 2025-12-01 | 2026-01-05',
        'Báo cáo tháng 1 | m01 | 2026-01-01 | 2026-02-05',
        'Báo cáo tháng 2 | m02 | 2026-02-01 | 2026-03-05',
      ],
    ],
    [
      'quarters',
      rhythm('Định kỳ hằng quý', 'ngày 20 tháng cuối quý', ['2026-03-20', '2026-06-20', '2026-09-20', '2026-12-20']),
      [
        'quý I | q1 | 2026-01-01 | 2026-03-20',
        'quý II | q2 | 2026-04-01 | 2026-06-20',
        'quý III | q3 | 2026-07-01 | 2026-09-20',
        'quý IV | q4 | 2026-10-01 | 2026-12-20',
      ],
    ],
    [
      'quarters sent in the quarter after: the last of them next year',
      rhythm('Báo cáo quý', 'ngày 10 tháng đầu của quý sau', ['2026-04-10', '2026-07-10', '2026-10-10', '2027-01-10']),
      [
        'Báo cáo quý I | q1 | 2026-01-01 | 2026-04-10',
        'Báo cáo quý II | q2 | 2026-04-01 | 2026-07-10',
        'Báo cáo quý III | q3 | 2026-07-01 | 2026-10-10',
        'Báo cáo quý IV | q4 | 2026-10-01 | 2027-01-10',
      ],
    ],
    [
      'half years',
      rhythm(null, '6 tháng một lần', ['2026-06-15', '2026-12-15']),
      ['6 tháng đầu năm | h1 | 2026-01-01 | 2026-06-15', '6 tháng cuối năm | h2 | 2026-07-01 | 2026-12-15'],
    ],
    [
      'once a year has its own name',
      rhythm('Tổng kết hằng năm', 'hằng năm', ['2026-11-30']),
      ['Tổng kết | year | - | 2026-11-30'],
    ],
    ['once a year, and no name', rhythm('Hằng năm', 'hằng năm', ['2026-11-30']), ['năm | year | - | 2026-11-30']],
    [
      'four times that say "quý" and stand unevenly are quarters',
      rhythm('Báo cáo', 'mỗi quý', ['2026-03-31', '2026-06-09', '2026-09-30', '2026-12-15']),
      [
        'Báo cáo quý I | q1 | 2026-01-01 | 2026-03-31',
        'Báo cáo quý II | q2 | 2026-04-01 | 2026-06-09',
        'Báo cáo quý III | q3 | 2026-07-01 | 2026-09-30',
        'Báo cáo quý IV | q4 | 2026-10-01 | 2026-12-15',
      ],
    ],
    [
      'four times that stand unevenly and do not say it are told by their days',
      rhythm('Họp tổ', '4 lần trong năm', ['2026-03-31', '2026-06-09', '2026-09-30', '2026-12-15']),
      [
        'Họp tổ 31/3 | - | - | 2026-03-31',
        'Họp tổ 9/6 | - | 2026-04-01 | 2026-06-09',
        'Họp tổ 30/9 | - | 2026-06-10 | 2026-09-30',
        'Họp tổ 15/12 | - | 2026-10-01 | 2026-12-15',
      ],
    ],
    [
      'three times that say "quý" and stand unevenly are none',
      rhythm(null, 'họp\nquý', ['2026-03-31', '2026-06-09', '2026-12-15']),
      [
        'họp quý 31/3 | - | - | 2026-03-31',
        'họp quý 9/6 | - | 2026-04-01 | 2026-06-09',
        'họp quý 15/12 | - | 2026-06-10 | 2026-12-15',
      ],
    ],
    [
      'one gap of a month does not make it months',
      rhythm(null, '', ['2026-01-10', '2026-02-10', '2026-04-20']),
      ['10/1 | - | - | 2026-01-10', '10/2 | - | 2026-01-11 | 2026-02-10', '20/4 | - | 2026-02-11 | 2026-04-20'],
    ],
    [
      'no day is named: it ends with its period',
      { ...rhythm('Báo cáo', 'hằng tháng', ['2026-01-31', '2026-02-28']), assumed: ['end-of-period'] },
      [
        'Báo cáo tháng 1 | m01 | 2026-01-01 | 2026-01-31 | assumed',
        'Báo cáo tháng 2 | m02 | 2026-02-01 | 2026-02-28 | assumed',
      ],
    ],
    [
      'its year is not said, its day is',
      { ...rhythm(null, 'hằng năm', ['2026-11-30']), assumed: ['plan-year'] },
      ['năm | year | - | 2026-11-30'],
    ],
    [
      'every three months',
      rhythm('Báo cáo 3 tháng', '3 tháng một lần', ['2026-03-20', '2026-06-20']),
      ['Báo cáo quý I | q1 | 2026-01-01 | 2026-03-20', 'Báo cáo quý II | q2 | 2026-04-01 | 2026-06-20'],
    ],
    ['no time is known, and it has a name', rhythm('Báo cáo quý I', 'hằng quý', []), ['Báo cáo quý I | q1 | - | -']],
    ['no time is known, and no name', rhythm(null, 'hằng quý', []), []],
  ])('%s', (_, milestone, lines) => expect(linesOf(milestone)).toEqual(lines));

  test.each<[own: string, name: string, period: string]>([
    ['Báo cáo 6 tháng đầu năm', 'Báo cáo 6 tháng đầu năm', 'h1'],
    ['Báo cáo 9 tháng', 'Báo cáo 9 tháng', '9m'],
    ['Báo cáo năm', 'Báo cáo năm', 'year'],
    ['Báo cáo cuối năm', 'Báo cáo cuối năm', 'year'],
    ['Kiểm điểm trong năm', 'Kiểm điểm trong năm', 'year'],
    ['Tổng kết hằng năm', 'Tổng kết', 'year'],
    ['Báo cáo định kỳ hằng năm', 'Báo cáo', 'year'],
    ['Tự đánh giá mỗi năm', 'Tự đánh giá', 'year'],
  ])('one time of %j is called %j', (own, name, period) =>
    expect(linesOf(rhythm(own, 'hằng năm', ['2026-10-05']))).toEqual([`${name} | ${period} | - | 2026-10-05`]),
  );

  test.each<[first: string, gap: number, labels: string]>([
    ['2026-01-10', 24, '10/1, 3/2'],
    ['2026-01-10', 25, 'tháng 1, tháng 2'],
    ['2026-01-10', 36, 'tháng 1, tháng 2'],
    ['2026-01-10', 37, '10/1, 16/2'],
    ['2026-01-15', 79, '15/1, 4/4'],
    ['2026-01-15', 80, 'quý I, quý II'],
    ['2026-01-15', 100, 'quý I, quý II'],
    ['2026-01-15', 101, '15/1, 26/4'],
    ['2026-01-20', 164, '20/1, 3/7'],
    ['2026-01-20', 165, '6 tháng đầu năm, 6 tháng cuối năm'],
    ['2026-01-20', 200, '6 tháng đầu năm, 6 tháng cuối năm'],
    ['2026-01-20', 201, '20/1, 9/8'],
  ])('from %s, %d days apart: %s', (first, gap, labels) =>
    expect(
      partsOfDeadline([milestone(rhythm(null, '', [first, addDays(first, gap)]))])
        .map(({ label }) => label)
        .join(', '),
    ).toBe(labels),
  );
});

test('the place of its milestone, and the words of its name', () => {
  const parts = partsOfDeadline([
    milestone({ kind: 'continuous' }),
    milestone(date('Báo cáo (quý I)/2026', '2026-03-10')),
    milestone(date(null, '2026-06-10')),
  ]);
  expect(parts.map(({ milestone: place, words }) => ({ place, words }))).toEqual([
    { place: 1, words: ['báo', 'cáo', 'quý', 'i', '2026'] },
    { place: 2, words: [] },
  ]);
});

test.each<[label: string, end: string | null, place: number, name: string]>([
  ['Báo cáo quý I', '2026-03-10', 0, 'Báo cáo quý I'],
  ['Báo cáo quý I', null, 0, 'Báo cáo quý I'],
  ['', '2026-03-10', 0, '10/03/2026'],
  ['', null, 0, '1'],
  ['', null, 4, '5'],
])('a part %j to %s at place %d is called %s', (label, end, place, name) =>
  expect(partName({ label, end }, place)).toBe(name),
);
