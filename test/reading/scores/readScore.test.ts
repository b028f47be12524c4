import { readPoints, readScore, readScorePair } from '../../../src/reading/scores/readScore';

describe('readPoints', () => {
  const cases: [string, number | null | undefined, number | null][] = [
    ['0,69', undefined, 0.69],
    ['0.69', undefined, 0.69],
    ['2', undefined, 2],
    [' 2 ', undefined, 2],
    ['0', undefined, 0],
    ['1,5 điểm', undefined, 1.5],
    ['2đ', undefined, 2],
    ['-0,5', undefined, -0.5],
    ['75,66', undefined, 75.66],
    ['0,7', 0.69, 0.69],
    ['1', 0.75, 0.75],
    ['0,69', null, 0.69],
    // no points
    ['', undefined, null],
    ['', 2, null],
    ['không áp dụng', undefined, null],
    ['-', undefined, null],
    ['39.1%', undefined, null],
    ['80%', 0.8, null],
    ['1/2', undefined, null],
    ['01/02/2024', 45323, null],
    ['2-Jan', 45293, null],
    ['45', 45323, null],
    ['1,2,3', undefined, null],
    ['I', undefined, null],
    ['2 lần', undefined, null],
    ['#DIV/0!', undefined, null],
  ];
  it.each(cases)('%j (value %p): %p', (text, value, points) => expect(readPoints(text, value)).toBe(points));
});

describe('readScorePair', () => {
  const cases: [string, [number, number] | null][] = [
    ['chấm đạt 1/2 điểm', [1, 2]],
    ['kết luận thẩm định chấm đạt 0,69/1 điểm.', [0.69, 1]],
    ['(đạt 2,73/3,5 điểm)', [2.73, 3.5]],
    ['chấm đạt 0/2,5 điểm', [0, 2.5]],
    ['đạt 1/2', [1, 2]],
    ['1/2', [1, 2]],
    ['0,01 / 6 điểm', [0.01, 6]],
    ['Đạt 1/\n2 điểm', [1, 2]],
    // no pair of points
    ['', null],
    ['1', null],
    ['13/17 TTHC', null],
    ['Đạt 1/27=3,7%', null],
    ['đứng số 19/20 các Sở', null],
    ['01/02/2024', null],
    ['ngày 1/2', null],
    ['0/0', null],
    ['không áp dụng', null],
  ];
  it.each(cases)('%j', (text, pair) =>
    expect(readScorePair(text)).toEqual(pair && { reached: pair[0], maximum: pair[1] }),
  );
});

describe('readScore', () => {
  const cases: [Parameters<typeof readScore>[0], ReturnType<typeof readScore>][] = [
    [
      { maximum: '2', reached: '0,94' },
      { maximum: 2, reached: 0.94, self: null, lost: 1.06 },
    ],
    [
      { maximum: '6', reached: '0,01', self: '5' },
      { maximum: 6, reached: 0.01, self: 5, lost: 5.99 },
    ],
    [
      { maximum: '2', reached: '', self: '1,5' },
      { maximum: 2, reached: null, self: 1.5, lost: null },
    ],
    [{ reached: 'chấm đạt 1,34/3,5 điểm' }, { maximum: 3.5, reached: 1.34, self: null, lost: 2.16 }],
    [
      { maximum: '2', reached: 'không áp dụng' },
      { maximum: 2, reached: null, self: null, lost: null, notApplicable: true },
    ],
    [
      { maximum: 'không áp dụng', reached: '1' },
      { maximum: null, reached: 1, self: null, lost: null },
    ],
    [
      { maximum: '0,3', reached: '0,1' },
      { maximum: 0.3, reached: 0.1, self: null, lost: 0.2 },
    ],
    [
      { maximum: '1', reached: '1' },
      { maximum: 1, reached: 1, self: null, lost: 0 },
    ],
    [{ maximum: '', reached: '', self: '' }, null],
    [{}, null],
    [{ maximum: 'không áp dụng', reached: 'không áp dụng' }, null],
  ];
  it.each(cases)('%j', (texts, score) => expect(readScore(texts)).toEqual(score));

  it('loses nothing where more than the maximum was given', () => {
    expect(readScore({ maximum: '1', reached: '2', self: '2' })).toMatchObject({ reached: 2, self: 2, lost: 0 });
  });

  const notPoints: [
    Parameters<typeof readScore>,
    'words' | 'percent' | 'negative' | 'day' | undefined,
    number | null,
  ][] = [
    [[{ self: 'đạt' }], 'words', null],
    [[{ self: 'x' }], 'words', null],
    [[{ self: '-0,5' }], 'negative', null],
    [[{ self: '1/2' }, { self: 45689 }], 'day', null],
    [[{ self: '2-Jan' }, { self: 45293 }], 'day', null],
    [[{ self: '01/02/2025' }], 'day', null],
    [[{ self: '80%' }, { self: 0.8 }], 'percent', null],
    // points, or nothing yet
    [[{ self: '1/2' }], undefined, 1],
    [[{ self: '1,5đ/2đ' }], undefined, 1.5],
    [[{ self: '1/2' }, { self: 0.5 }], undefined, 0.5],
    [[{ self: 'Đạt 1' }, { self: 1 }], undefined, 1],
    [[{ self: '-0,5' }, {}, 'Điểm trừ do chậm báo cáo'], undefined, -0.5],
    [[{ self: '-' }], undefined, null],
    [[{ self: '' }], undefined, null],
    [[{ self: 'chưa chấm' }], undefined, null],
    [[{ self: 'Chưa có số liệu' }], undefined, null],
  ];
  it.each(notPoints)('%j: %j', ([texts, values, about], not, self) => {
    const score = readScore({ maximum: '2', ...texts }, values, about);
    expect(score).toMatchObject({ maximum: 2, self, lost: null });
    expect(score?.notPoints?.self).toBe(not);
    expect(score).not.toHaveProperty('notApplicable');
  });

  const notApplicable = [
    'không áp dụng',
    'Không áp dụng đối với Sở',
    'KAD',
    'K/AD',
    'N/A',
    'Không đánh giá',
    'không thuộc phạm vi',
  ];
  it.each(notApplicable)('%j takes the criterion out', (self) =>
    expect(readScore({ maximum: '2', self })).toEqual({
      maximum: 2,
      reached: null,
      self: null,
      lost: null,
      notApplicable: true,
    }),
  );

  it('goes by the appraisal where it and the office do not agree on whether a criterion applies', () => {
    expect(readScore({ maximum: '2', self: '2', reached: 'không áp dụng' })).toHaveProperty('notApplicable');
    expect(readScore({ maximum: '2', self: 'không áp dụng', reached: '1' })).toMatchObject({ reached: 1, lost: 1 });
    expect(readScore({ maximum: '2', self: 'không áp dụng', reached: '1' })).not.toHaveProperty('notApplicable');
  });

  it('takes the values of the cells for what the format hides', () => {
    expect(readScore({ maximum: '3', reached: '2,7' }, { maximum: 3, reached: 2.72 })?.lost).toBe(0.28);
  });

  it('adds up the plan of Hà Giang: 21,11 of 42,5, lost 21,39', () => {
    const pairs =
      '1/2 0,69/1 0,94/2 0,75/1,5 0/1 0/2,5 0,01/6 0/2 1,34/3,5 2,72/3 0,25/0,5 3,64/4 0/0,5 0,48/1 3,72/4 2,84/3,5 2,73/3,5 0/1';
    const scores = pairs.split(' ').map((pair) => readScore({ reached: `chấm đạt ${pair} điểm` }));
    const sum = (of: 'reached' | 'maximum' | 'lost') =>
      Math.round(scores.reduce((all, score) => all + (score?.[of] ?? 0), 0) * 100) / 100;
    expect([scores.length, sum('reached'), sum('maximum'), sum('lost')]).toEqual([18, 21.11, 42.5, 21.39]);
  });
});
