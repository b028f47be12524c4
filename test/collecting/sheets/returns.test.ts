import type { ReturnedItem } from '../../../src/collecting/collection';
import { ReturnedFile } from '../../../src/collecting/collection';
import { returnsSheet } from '../../../src/collecting/sheets/returns';
import { remarksOf } from '../../../src/collecting/sheets/remarks';
import { rowsFrom, shownRows } from '../../summaries/tableContext';
import { context, file, item, unit, word } from './made';

const returned = (outcome: ReturnedItem['outcome'], partial: Partial<ReturnedItem> = {}): ReturnedItem => ({
  ...{
    sheet: 'Trang 1',
    at: 9,
    number: '3',
    task: 'Rà soát',
    masterSheet: 'Phụ lục',
    row: 5,
    key: 'II.3',
    basis: 'lead',
  },
  ...{ result: '=Đã xong', doneOn: '1/6/2026', evidence: 'BC 5', note: '' },
  outcome,
  ...partial,
});

test('every unit has a row, also one that sent nothing, and the first line counts them', () => {
  const units = [
    unit('Văn phòng Sở', { conflicts: 1 }),
    unit('Thanh tra Sở', { state: 'not-sent', files: [], day: null, taken: 0, written: 0 }),
    unit('Phòng Pháp chế', { state: 'incomplete' }),
    unit('Chi cục Thủy lợi', { state: 'unreadable', taken: 0 }),
  ];
  const rows = shownRows(returnsSheet(context({ units })));
  expect(rows.flat()).toContain('Đã nhận 2/4 đơn vị; lấy 4 kết quả; 0 chỗ cần quyết.');
  expect(rows.flat()).toContain('Chưa gửi: Thanh tra Sở.');
  const table = rows.filter((row) => typeof row[0] === 'number' && row.length === 12);
  expect(table.map((row) => [row[1], row[2], row[3], row[7], row[11]])).toEqual([
    ['Văn phòng Sở', 'Văn phòng Sở.xlsx', '2026-06-12', 2, 'Đã gửi'],
    ['Thanh tra Sở', '', '', 0, 'Chưa gửi'],
    ['Phòng Pháp chế', 'Phòng Pháp chế.xlsx', '2026-06-12', 2, 'Gửi thiếu'],
    ['Chi cục Thủy lợi', 'Chi cục Thủy lợi.xlsx', '2026-06-12', 0, 'Không đọc được'],
  ]);
});

test.each(ReturnedFile.shape.kind.options.filter((kind) => kind !== 'taken'))(
  'a file that is “%s” is told, with what to do',
  (kind) => {
    const model = returnsSheet(context({ files: [file('bài.xlsx', { kind, why: 'khác.xlsx' })] }));
    const rows = rowsFrom(model, 'Các tệp đã nhận: 1');
    const row = rows[2]!.filter((cell) => cell !== '');
    // What cannot be read says no day.
    const day = kind === 'cannot-be-read' ? [] : ['2026-06-12'];
    expect(row.slice(0, 2 + day.length)).toEqual([1, 'bài.xlsx', ...day]);
    expect(row).toHaveLength(4 + day.length);
  },
);

test.each([
  ['older', 'Bản cũ ghi khác'],
  ['not-own', 'Ghi vào việc không phải của mình'],
  ['wrong-column', 'Kết quả ghi ở cột khác'],
  ['not-found', 'Không tìm được việc này trong sổ gốc'],
  ['added', 'Việc đơn vị tự thêm'],
  ['cannot-be-taken', 'Ô lỗi hoặc công thức chưa có kết quả'],
] as const)('of a row that is “%s” all words stand on the sheet', (outcome, what) => {
  const files = [file('bài.xlsx', { unit: 'Văn phòng Sở', items: [returned(outcome)] })];
  const [remark, ...more] = remarksOf({ files, items: [] });
  expect(more).toEqual([]);
  expect(remark).toMatchObject({ what: `${what}: “=Đã xong; ngày 1/6/2026; BC 5”`, where: 'Trang 1, dòng 9' });
  expect(remark!.advice).not.toBe('');
  expect(shownRows(returnsSheet(context({ files }))).flat()).toContain(remark!.what);
});

test.each(['taken', 'same', 'as-handed-out', 'conflict'] as const)(
  'a row that is “%s” is told elsewhere, or is nothing',
  (outcome) => {
    expect(remarksOf({ files: [file('bài.xlsx', { items: [returned(outcome)] })], items: [] })).toEqual([]);
  },
);

test('a text that was changed is shown beside the master’s', () => {
  const changed = [
    { sheet: 'Phụ lục', row: 5, key: 'II.3', field: 'deadline' as const, master: 'Trước 30/6', copy: '' },
  ];
  const files = [file('bài.xlsx', { unit: 'Văn phòng Sở', changed })];
  const [remark] = remarksOf({ files, items: [item(5, [word('Văn phòng Sở')], { task: 'Rà soát' })] });
  expect(remark).toMatchObject({
    number: 'II.3',
    task: 'Rà soát',
    what: 'Sửa thời hạn: “(trống)”; trong sổ là “Trước 30/6”',
  });
});
