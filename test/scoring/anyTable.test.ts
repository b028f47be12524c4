import { makeCalendar } from '../../src/calendar/workCalendar';
import { inspectPlan } from '../../src/checks/engine/inspection';
import { scoreFigures } from '../../src/figures/scores/scoreFigures';
import { readPlans } from '../../src/reading/readPlans';
import { snapshotOf, type TestCell } from '../snapshotOf';

/** Tables made by program: columns in any order, points written in many ways, faults put in at known rows; what is found is what was put in. */
type Field = 'number' | 'name' | 'maximum' | 'self' | 'appraised' | 'evidence' | 'reason' | 'unit';
type Row = Record<Field, TestCell>;

const HEADS: Record<Field, readonly string[]> = {
  number: ['STT', 'TT', 'Số TT'],
  name: ['Tiêu chí, tiêu chí thành phần', 'Nội dung tiêu chí', 'Tiêu chí'],
  maximum: ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm'],
  self: ['Điểm tự chấm', 'Điểm tự đánh giá', 'Điểm đơn vị tự chấm', 'Kết quả tự chấm'],
  appraised: ['Điểm thẩm định', 'Điểm Hội đồng thẩm định', 'Điểm sau thẩm định'],
  evidence: ['Tài liệu kiểm chứng', 'Minh chứng', 'Hồ sơ minh chứng'],
  reason: ['Giải trình', 'Ý kiến giải trình', 'Lý do'],
  unit: ['Đơn vị phụ trách', 'Phòng phụ trách', 'Đơn vị chủ trì'],
};
const FIELDS = Object.keys(HEADS) as Field[];

/** The same numbers each time: a small generator with its seed. */
function dice(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const NAMES = [
  'Tuyên truyền',
  'Xử lý hồ sơ',
  'Phân cấp quản lý',
  'Số lượng cấp phó',
  'Giải ngân vốn',
  'Thanh toán trực tuyến',
];
const UNITS = ['Văn phòng Sở', 'Phòng Tổ chức cán bộ', 'Thanh tra Sở'];
/** One number of points as offices write it. */
const WAYS: readonly ((points: number) => TestCell)[] = [
  (points) => points,
  (points) => String(points).replace('.', ','),
  (points) => String(points),
  (points) => `${String(points).replace('.', ',')}đ`,
  (points) => `${String(points).replace('.', ',')} điểm`,
];

/** Faults: the check that says it, and what is put into the row. */
const FAULTS: readonly [check: string, put: (row: Row, n: number) => void][] = [
  ['score-above-maximum', (row) => (row.self = 9)],
  ['score-not-points', (row) => Object.assign(row, { self: 'đạt', appraised: null })],
  ['score-not-points', (row) => Object.assign(row, { self: '-0,5', appraised: null })],
  ['score-not-points', (row) => Object.assign(row, { self: { v: 45689, f: 'd/m', shown: '1/2' }, appraised: null })],
  ['self-score-without-evidence', (row) => (row.evidence = null)],
  ['self-score-explained-without-evidence', (row) => Object.assign(row, { evidence: null, reason: 'Đang trình ký' })],
  ['evidence-kind-missing', (row) => (row.name = 'Kiểm tra (biên bản, báo cáo)')],
  ['evidence-of-another-year', (row, n) => (row.evidence = `Báo cáo số ${700 + n}/BC-SNV ngày 12/5/2023`)],
  ['evidence-number-blank', (row) => (row.evidence = 'Báo cáo số     /BC-SNV ngày    /6/2025')],
  ['score-not-in-scale', (row) => Object.assign(row, { name: 'Đào tạo (thang điểm: 0; 0,25; 2)', self: 1.5 })],
  ['appraised-below-self', (row) => Object.assign(row, { self: 2, appraised: 0.5 })],
];
/** Near misses: nothing of these kinds may be found. */
const MISSES: readonly ((row: Row) => void)[] = [
  (row) => Object.assign(row, { self: 'Không áp dụng', appraised: null, evidence: null }),
  (row) => Object.assign(row, { self: 'KAD', appraised: null, evidence: null }),
  (row) => Object.assign(row, { self: '-', appraised: null, evidence: null }),
  (row) => Object.assign(row, { self: 0, appraised: 0, evidence: null, reason: 'Chưa thực hiện' }),
  (row) => Object.assign(row, { self: '1/2', appraised: null }),
  (row) => Object.assign(row, { name: 'Đào tạo (thang điểm: 0; 1; 2)', self: 2, appraised: null }),
  (row) => Object.assign(row, { name: 'Mức độ hoàn thành kế hoạch' }),
  (row) => Object.assign(row, { evidence: 'Kế hoạch số 900/KH-SNV ngày 20/12/2024' }),
];
const KINDS = new Set(FAULTS.map(([check]) => check));

const FIRST_ROW = 4;

function tableOf(seed: number) {
  const roll = dice(seed);
  const planted: [check: string, row: number][] = [];
  const rows = Array.from({ length: 24 }, (_, n): Row => {
    const points = [0.5, 0.75, 1, 1.5, 2][roll(5)]!;
    const row: Row = {
      number: `${1 + Math.floor(n / 6)}.${(n % 6) + 1}`,
      name: `${NAMES[n % NAMES.length]!} ${['một', 'hai', 'ba', 'bốn'][Math.floor(n / 6)]!}`,
      maximum: 2,
      self: WAYS[roll(WAYS.length)]!(points),
      appraised: null,
      evidence: `Báo cáo số ${100 + n}/BC-SNV ngày 12/5/2025`,
      reason: points < 2 ? 'Chưa đủ tỷ lệ' : null,
      unit: UNITS[roll(UNITS.length)]!,
    };
    const which = roll(4);
    if (n % 2 === 1 && which < 2) {
      const [check, put] = FAULTS[(seed + n) % FAULTS.length]!;
      row.reason = null;
      put(row, n);
      planted.push([check, FIRST_ROW + n]);
    } else if (which === 3) MISSES[roll(MISSES.length)]!(row);
    return row;
  });
  // The number and the criterion stand first in such tables; the rest in any order.
  const rest = FIELDS.slice(2).sort(() => roll(3) - 1);
  const order: Field[] = ['number', 'name', ...rest];
  const cells = rows.map((row) => order.map((field) => row[field]));
  const head = order.map((field) => HEADS[field][roll(HEADS[field].length)]!);
  return { planted, rows: [['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'], [], head, ...cells], head };
}

const inspectedOf = (rows: TestCell[][], merges: string[] = []) => {
  const snapshot = snapshotOf('Tự chấm', rows, merges);
  const [plan] = readPlans(snapshot, { calendar: makeCalendar() });
  return inspectPlan(plan!, '2025-12-15', makeCalendar(), undefined, snapshot);
};
const rowOf = (at: string) => Number(/\d+$/.exec(at)![0]);

test.each(Array.from({ length: 40 }, (_, i) => [i + 1] as const))(
  'table %i: what was put in is found, and nothing else',
  (seed) => {
    const { planted, rows, head } = tableOf(seed);
    const { findings } = inspectedOf(rows);
    const found = findings
      .filter(({ check }) => KINDS.has(check))
      .flatMap(({ check, row, at, related, message }) => {
        const cells = row === null && message === 'plan' ? related : [at];
        return cells.map((cell) => `${check} ${rowOf(cell)}`);
      });
    expect([head, [...new Set(found)].sort()]).toEqual([head, planted.map(([check, row]) => `${check} ${row}`).sort()]);
  },
);

test('points in a merged cell count once; components make up their criterion', () => {
  const head = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'];
  const paper = (n: number) => `Báo cáo số ${n}/BC-SNV ngày 12/5/2025`;
  const rows: TestCell[][] = [
    ['BẢNG TỰ CHẤM ĐIỂM NĂM 2025'],
    [],
    head,
    ['1.1', 'Tuyên truyền trên báo', 3, 2, paper(1)],
    ['1.2', 'Tuyên truyền trên đài', null, null, paper(2)],
    ['1.3', 'Chế độ báo cáo', 2, 1.5, null],
    ['1.3.1', 'Gửi đúng hạn', 1, 1, paper(3)],
    ['1.3.2', 'Đủ nội dung', 1, 0.5, paper(4)],
    ['1.4', 'Không áp dụng ở cấp Sở', 5, 'Không áp dụng', null],
  ];
  const { plan, findings } = inspectedOf(rows, ['C4:C5', 'D4:D5']);
  const { sum, notAsked } = scoreFigures(plan)!;
  expect([sum.criteria, sum.maximum, sum.self, sum.notClaimed, notAsked]).toEqual([3, 5, 3.5, 1.5, 1]);
  expect(findings.filter(({ check }) => check.startsWith('self-score') || check === 'score-sum')).toEqual([]);
});
