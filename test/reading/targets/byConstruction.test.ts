import type { Verdict } from '../../../src/plan/answer';
import { figuresAnswered } from '../../../src/reading/targets/figuresAnswered';

/** Targets and results put together from parts, so that the verdict is known before they are read. */

type Op = '>=' | '>' | '<=' | '<' | '=';
const holds: Record<Op, (got: number, wanted: number) => boolean> = {
  '>=': (got, wanted) => got >= wanted,
  '>': (got, wanted) => got > wanted,
  '<=': (got, wanted) => got <= wanted,
  '<': (got, wanted) => got < wanted,
  '=': (got, wanted) => got >= wanted,
};

const WORDINGS: Record<Exclude<Op, '='>, string[]> = {
  '>=': [
    'Từ {n} trở lên',
    'Từ {n}',
    'Tối thiểu {n}',
    'Ít nhất {n}',
    'Không dưới {n}',
    'Đạt {n}',
    'Phấn đấu đạt {n}',
    '≥ {n}',
    'Tối thiểu là {n}',
  ],
  '>': ['Trên {n}', 'Đạt trên {n}', 'Hơn {n}', '> {n}', 'Cao hơn {n}'],
  '<=': ['Không quá {n}', 'Tối đa {n}', 'Không vượt quá {n}', 'Không cao hơn {n}', '≤ {n}', 'Từ {n} trở xuống'],
  '<': ['Dưới {n}', 'Ít hơn {n}', '< {n}', 'Thấp hơn {n}'],
};

const comma = (n: number): string => String(n).replace('.', ',');
const two = (n: number): string => (Number.isInteger(n) && n < 10 ? `0${n}` : comma(n));
const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

const shareForms: ((n: number) => string)[] = [(n) => `${comma(n)}%`, (n) => `${n} %`, (n) => `${comma(n)} phần trăm`];
const ABOUT = ['', ' hồ sơ nộp trực tuyến', ' số văn bản được ký số', ' TTHC mức độ 3, mức độ 4'];
const RESULTS = [
  '{n}',
  'Đạt {n}',
  'Kết quả đạt {n}.',
  'Đến nay đạt {n}',
  'Tỷ lệ đạt {n}',
  '- {n}',
  'Đạt {n}, tăng 2% so với cùng kỳ',
  'Đạt {n} (chỉ tiêu 77%)',
  'Đạt {n}; Báo cáo số 91/BC-VP ngày 05/6/2024',
  'Năm 2024 đạt {n}',
  'Đạt {n}, trong đó trực tuyến 12%',
];

interface Wrong {
  target: string;
  result: string;
  expected: Verdict;
  read: unknown;
}

function wrongOf(cases: Iterable<[target: string, result: string, expected: Verdict]>): { wrong: Wrong[]; n: number } {
  const wrong: Wrong[] = [];
  let n = 0;
  for (const [target, result, expected] of cases) {
    n += 1;
    const read = figuresAnswered(target, result, '', 2024);
    if (read?.verdict !== expected) wrong.push({ target, result, expected, read });
  }
  return { wrong: wrong.slice(0, 20), n };
}

const put = (wording: string, n: string): string => wording.replace('{n}', n);
const verdict = (met: boolean): Verdict => (met ? 'met' : 'missed');

function* shares(): Generator<[string, string, Verdict]> {
  for (const [op, wordings] of Object.entries(WORDINGS) as [Exclude<Op, '='>, string[]][])
    for (const wording of wordings)
      for (const about of ABOUT)
        for (const [i, wanted] of [5, 40, 62.5, 90].entries())
          for (const [j, delta] of [-3, -0.1, 0, 0.1, 3].entries()) {
            const got = Math.round((wanted + delta) * 10) / 10;
            const form = shareForms[(i + j) % 3]!;
            for (const result of RESULTS)
              yield [
                put(wording, form(wanted)) + about,
                put(result, shareForms[j % 3]!(got)),
                verdict(holds[op](got, wanted)),
              ];
          }
}

function* ratios(): Generator<[string, string, Verdict]> {
  for (const [op, wordings] of Object.entries(WORDINGS) as [Exclude<Op, '='>, string[]][])
    for (const wording of wordings)
      for (const wanted of [25, 50, 95])
        for (const whole of [20, 40, 2000])
          for (const delta of [-1, 0, 1]) {
            const part = Math.round((wanted * whole) / 100) + delta;
            const got = (part * 100) / whole;
            if (part < 0 || part > whole) continue;
            for (const result of ['{n} hồ sơ', 'Đã xử lý {n} hồ sơ', 'Xử lý {n}'])
              yield [
                `${put(wording, `${wanted}%`)} hồ sơ được xử lý`,
                put(result, `${thousands(part)}/${thousands(whole)}`),
                verdict(holds[op](got, wanted)),
              ];
          }
}

const THINGS = ['cuộc kiểm tra', 'lớp tập huấn', 'hội nghị', 'tin, bài', 'văn bản', 'báo cáo', 'đơn vị', 'sáng kiến'];
function* counts(): Generator<[string, string, Verdict]> {
  for (const [op, wordings] of Object.entries(WORDINGS) as [Exclude<Op, '='>, string[]][])
    for (const wording of wordings)
      for (const thing of THINGS)
        for (const wanted of [2, 5, 24, 1200])
          for (const delta of [-1, 0, 1]) {
            const got = wanted + delta;
            const shown = (n: number) => (n > 999 ? thousands(n) : two(n));
            for (const result of [
              '{n}',
              'Đã tổ chức {n}',
              'Tổ chức được {n}',
              'Hoàn thành {n}',
              '{n}; Kế hoạch số 12/KH-VP',
            ])
              yield [
                put(wording, `${shown(wanted)} ${thing}`),
                put(result, `${shown(got)} ${thing}`),
                verdict(holds[op](got, wanted)),
              ];
          }
}

function* changes(): Generator<[string, string, Verdict]> {
  for (const [falls, verb, other] of [
    [true, 'Giảm', 'Tăng'],
    [false, 'Tăng', 'Giảm'],
    [true, 'Cắt giảm', 'Tăng thêm'],
  ] as const)
    for (const wording of [
      '{v} {n}',
      '{v} ít nhất {n}',
      '{v} tối thiểu {n} so với năm 2023',
      '{v} thời gian giải quyết {n}',
      '{v} từ {n} trở lên',
    ])
      for (const wanted of [3, 10, 12.5])
        for (const delta of [-1, 0, 1.5]) {
          const target = wording.replace('{v}', verb).replace('{n}', `${comma(wanted)}%`);
          const got = `${comma(wanted + delta)}%`;
          for (const result of ['{v} {n}', 'Đã {v} được {n}', '{v} {n} so với năm 2023']) {
            const said = (word: string) => result.replace('{v}', word).replace('{n}', got);
            yield [target, said(verb), verdict(delta >= 0)];
            yield [target, said(other), 'missed'];
          }
          yield [target, `Còn ${got}`, 'unknown'];
          void falls;
        }
}

function* several(): Generator<[string, string, Verdict]> {
  const subjects = ['hồ sơ trực tuyến', 'văn bản ký số', 'người dân hài lòng', 'thanh toán không tiền mặt'];
  for (const [i, first] of subjects.entries())
    for (const second of subjects.slice(i + 1))
      for (const [a, b] of [
        [0, 0],
        [0, -1],
        [-1, 0],
        [1, -1],
      ] as const)
        for (const part of ['; ', ', ', '\n', ' và ']) {
          const target = `Từ 90% ${first}${part}từ 80% ${second}`;
          const expected = verdict(a >= 0 && b >= 0);
          yield [target, `${first} ${90 + a}%; ${second} ${80 + b}%`, expected];
          yield [target, `${second} ${80 + b}%; ${first} ${90 + a}%`, expected];
          yield [target, `${90 + a}% ${first}; ${80 + b}% ${second}`, expected];
          yield [target, `${first} ${90 + a}%`, a < 0 ? 'missed' : 'unknown'];
          yield [target, '92%', 'unknown'];
          yield [target, '70%', 'missed'];
        }
}

/** Nothing in them was reached, or nothing that can be compared: none may be told met or missed. */
function* untold(): Generator<[string, string, Verdict]> {
  const targets = [
    'Từ 50% trở lên',
    'Tối thiểu 50% hồ sơ',
    'Không quá 50%',
    'Trên 50% đơn vị',
    'Ít nhất 02 cuộc họp',
    'Không quá 04 lớp',
    'Dưới 03 hồ sơ trễ hạn',
  ];
  const results = [
    'Đang thực hiện',
    'Quyết định số 60/QĐ-UBND ngày 12/6/2024',
    'Dịch vụ công mức độ 4',
    'Áp dụng ISO 9001:2015',
    'Giai đoạn 2021-2030',
    'Theo Điều 60 Nghị định 61',
    'Họp ngày 15/6/2024',
    'Quý 2, quý 3',
    'Năm 2024',
    'Dự kiến đạt 60%',
    'Phấn đấu đạt 60% trong năm',
    'Sẽ đạt 60%',
    'Cùng kỳ đạt 60%',
    'Năm 2023 đạt 60%',
    'Chỉ tiêu 60%',
    'Mục tiêu: 60%',
    'Khoảng 60%',
    'Còn 60%',
    'Vượt 60%',
    'Tăng 60%',
    'Giảm 60%',
    'Quý I 40%, quý II 60%',
    'Mở 5 chuyên mục',
    'Thứ hạng 5/63',
    'Kinh phí 60 triệu đồng',
    'Tiếp tục triển khai',
    'Số 12/KH',
    'Lớp 9',
    'Kế hoạch 06 lớp',
    'Đang chuẩn bị 06 lớp',
    'Dự kiến 06 cuộc họp',
  ];
  for (const target of targets) for (const result of results) yield [target, result, 'unknown'];
}

describe('targets and results by construction', () => {
  const kinds: [string, () => Iterable<[string, string, Verdict]>, least: number][] = [
    ['shares', shares, 15_000],
    ['parts of a whole', ratios, 1500],
    ['counts', counts, 10_000],
    ['falling and rising', changes, 900],
    ['several figures', several, 500],
    ['what cannot be told', untold, 200],
  ];
  it.each(kinds)('%s', (_, made, least) => {
    const { wrong, n } = wrongOf(made());
    expect(wrong).toEqual([]);
    expect(n).toBeGreaterThan(least);
  });
});
