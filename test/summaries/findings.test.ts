import { findings } from '../../src/summaries/findings';
import { linkOf, rowsFrom, shownRows, tableContext, type TestTable } from './tableContext';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
const contextOf = (table: TestTable) => tableContext({ columns, ...table });
const sheetOf = (table: TestTable) => findings.make(contextOf(table))[0]!;
const row = (n: number, lead: string | null, deadline = '30/11/2026') => [
  n,
  `Xây dựng báo cáo chuyên đề thứ ${n}`,
  `Báo cáo số ${n}`,
  lead,
  'Văn phòng Sở',
  deadline,
  null,
];

test('what says the same of several cells is one line with all its cells, and a link to the first', () => {
  const sheet = sheetOf({ rows: [row(1, null), row(2, null), row(3, null), row(4, 'Thanh tra Sở'), row(5, null)] });
  const line = rowsFrom(sheet, 'TT').find((cells) => cells[5] === 'Chưa ghi đơn vị chủ trì.')!;
  expect(line.slice(1, 5)).toEqual(['Lỗi', 'Rõ người', 'D4 (4 ô)', '4 nhiệm vụ: 1, 2, 3, 5\nCác ô: D4–D6, D8.']);
  expect(linkOf(sheet, 'D4 (4 ô)')).toEqual({ sheet: 'Kế hoạch', cell: 'D4' });
});

test('one check’s why and advice are written once, then as "nt"', () => {
  const sheet = sheetOf({ rows: [row(1, 'Phòng A', '31/3/2026'), row(2, 'Phòng A', '30/4/2026')] });
  const late = rowsFrom(sheet, 'TT').filter((cells) => String(cells[5]).includes('quá hạn'));
  expect(late).toHaveLength(2);
  expect(late[0]![4]).toBe('1. Xây dựng báo cáo chuyên đề thứ 1');
  expect(late[0]![6]).toMatch(/^Chưa ghi không có nghĩa/);
  expect(late[1]!.slice(6)).toEqual(['(như trên)', '(như trên)']);
});

test('the gravest first; within a severity by clear; questions are marked', () => {
  const context = contextOf({
    rows: [row(1, null), row(2, 'Các phòng'), row(2, 'Lãnh đạo các phòng thuộc Sở'), row(4, 'Phòng A', 'Thường xuyên')],
  });
  const sheet = findings.make(context)[0]!;
  const lines = rowsFrom(sheet, 'TT').slice(1);
  const severities = lines.map(([, severity]) => String(severity).split('\n')[0]!);
  const order = ['Lỗi', 'Cần xem lại', 'Lưu ý'];
  expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  const clears = ['Rõ việc', 'Rõ người', 'Rõ trách nhiệm', 'Rõ thời gian', 'Rõ hiệu quả', 'Kế hoạch'];
  for (const severity of order) {
    const its = lines
      .filter(([, own]) => String(own).startsWith(severity))
      .map(([, , clear]) => clears.indexOf(String(clear)));
    expect(its).toEqual([...its].sort((a, b) => a - b));
  }
  const questions = context.inspection.findings.filter(({ question }) => question).length;
  expect(questions).toBeGreaterThan(0);
  expect(lines.some(([, severity]) => severity === 'Cần xem lại\n(câu hỏi)')).toBe(true);
  expect(shownRows(sheet).flat().join('\n')).toContain(`Trong đó ${questions} nội dung là câu hỏi`);
  expect(lines.map(([place]) => place)).toEqual(lines.map((_, i) => i + 1));
});

test('the filter covers the table and nothing below it', () => {
  const sheet = sheetOf({ rows: [row(1, null), row(2, 'Phòng A', '31/3/2026')] });
  const rows = shownRows(sheet);
  const head = rows.findIndex(([first]) => first === 'TT') + 1;
  const lines = rowsFrom(sheet, 'TT').length - 1;
  expect(sheet.filter).toBe(`A${head}:H${head + lines}`);
  expect(sheet.print.repeat).toEqual({ from: head, to: head });
});

test('nothing to mend: a sentence, and no table', () => {
  const context = contextOf({ rows: [row(1, 'Phòng A')] });
  const sheet = findings.make({ ...context, inspection: { ...context.inspection, findings: [] } })[0]!;
  expect(shownRows(sheet)).toContainEqual(['Không thấy nội dung nào cần rà soát.']);
  expect(rowsFrom(sheet, 'TT')).toEqual([]);
  expect(sheet.filter).toBeNull();
});

test('what was set aside stands at the end, each with its reason', () => {
  const setAside = [{ check: 'lead-missing', item: '1', text: '', reason: '=Giám đốc trực tiếp làm' }];
  const context = contextOf({ rows: [row(1, null), row(2, null)], settings: { setAside } });
  const sheet = findings.make(context)[0]!;
  expect(context.inspection.setAside).toHaveLength(1);
  const rows = rowsFrom(sheet, 'Đã bỏ qua theo trang cài đặt của tệp: 1 nội dung');
  expect(rows[1]!.at(-1)).toBe('Lý do bỏ qua');
  expect(rows[2]).toEqual([
    1,
    'Lỗi',
    'Rõ người',
    'D4',
    '1. Xây dựng báo cáo chuyên đề thứ 1',
    'Chưa ghi đơn vị chủ trì.',
    '=Giám đốc trực tiếp làm',
  ]);
  expect(linkOf(sheet, 'D5')).toEqual({ sheet: 'Kế hoạch', cell: 'D5' });
});

test('of one remark said of ever other texts a hundred lines are written, the rest is named in one', () => {
  const rows = Array.from({ length: 120 }, (_, i) => row(i + 1, 'Phòng A', `${(i % 28) + 1}/${(i % 4) + 1}/2026`));
  const context = contextOf({ rows });
  const sheet = findings.make(context)[0]!;
  const late = context.inspection.findings.filter(({ check }) => check === 'deadline-overdue').length;
  expect(late).toBe(120);
  const words = shownRows(sheet).map((cells) => String(cells[5]));
  expect(words.filter((what) => what.startsWith('Dòng '))).toHaveLength(100);
  expect(words).toContain('Và 20 nội dung nữa cùng loại “Quá hạn”.');
});
