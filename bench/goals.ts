import type { Table } from './table';

/** What the project wants of itself, what stood before it was thought of, and under which name a part says what was reached. */
const GOALS: { what: string; by: string; before: string; goal: string }[] = [
  { what: 'đọc · reading ÷ lean, ≥ 1.000 dòng', by: 'reading', before: '×2.8–3.1', goal: '≤ ×1.3' },
  {
    what: 'đọc so với các gói khác · reading beside peers',
    by: 'peers',
    before: 'sau · behind 2–5',
    goal: 'trước mọi gói · ahead of all',
  },
  { what: 'đọc trong trình duyệt · in a browser ÷ lean', by: 'browser', before: '×2.8–3.1', goal: '≤ ×1.3' },
  { what: 'kế hoạch · plan ÷ lean, 10.000 varied', by: 'plan', before: '×27–36', goal: '≤ ×2' },
  { what: 'kiểm tra · checks ÷ lean, 10.000 varied', by: 'checks', before: '×49–66', goal: '≤ ×6' },
  {
    what: 'giá một dòng · cost of a row, 50.000 ÷ 10.000: varied; jargon',
    by: 'growth',
    before: '×1.28',
    goal: '≤ ×1.1',
  },
  { what: 'bộ nhớ · heap a row; peak at 100.000', by: 'heap', before: '7,9 KB; 1.4 GB', goal: '≤ 3 KB; ≤ 600 MiB' },
  { what: '`--help` − Node; `inspect` 65 dòng ÷ Node', by: 'start', before: '231 ms; ×13', goal: '≤ 60 ms; ≤ ×5' },
  {
    what: 'trang, 10.000 dòng · page: rows; findings; longest block',
    by: 'page',
    before: '–; 19 s; 4.2 s',
    goal: '≤ 1 s; ≤ 4 s; ≤ 50 ms',
  },
  {
    what: 'sửa → phát hiện · edit → finding: 1.000; 10.000',
    by: 'edit',
    before: '2–6 s; 17.5 s',
    goal: '≤ 100 ms; ≤ 1.5 s',
  },
  { what: 'đánh dấu; tổng hợp · mark; summarise ÷ lean', by: 'writing', before: '×15; ×43', goal: '≤ ×6; ≤ ×10' },
];

export function goalTable(reached: Record<string, string>): Table {
  const head = ['', 'trước · before', 'mục tiêu · goal', 'đạt · reached'];
  return { rows: [head, ...GOALS.map(({ what, by, before, goal }) => [what, before, goal, reached[by] ?? '–'])] };
}
