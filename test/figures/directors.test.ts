import { directorLines } from '../../src/entries/cli/textDirectors';
import type { Line } from '../../src/entries/cli/printing';
import { directorRows } from '../../src/figures/directors';
import { units } from '../../src/summaries/units';
import { shownRows, tableContext } from '../summaries/tableContext';

const COLUMNS = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Người trực tiếp chỉ đạo', 'Thời hạn', 'Kết quả thực hiện'];
const table = (...directors: string[]) =>
  tableContext({
    columns: COLUMNS,
    rows: directors.map((who, i) => [
      i + 1,
      `Ban hành quy chế số ${i + 1}`,
      'Văn phòng Sở',
      who,
      i === 0 ? '31/3/2026' : '30/11/2026',
      null,
    ]),
  });
const textOf = (lines: Line[]): string =>
  lines
    .flat()
    .map((span) => (typeof span === 'string' ? span : 'text' in span ? span.text : ''))
    .join('');
const AN = 'Phó Giám đốc Lường Văn An';

test('who directs is neither lead nor partner', () => {
  const [item] = table(AN).inspection.plan.items;
  expect(item!.leads.map(({ text }) => text)).toEqual(['Văn phòng Sở']);
  expect(item!.partners).toEqual([]);
  expect(item!.directors).toEqual([{ text: AN, unit: AN, collective: false, person: true, role: null, from: 'cell' }]);
  expect(item!.cells.director).toMatch(/^D/);
});

test('counted by head: what is overdue first, then who directs most; two in one cell are counted each', () => {
  const { inspection } = table('PGĐ Bế Thị Cúc', AN, `${AN}; PGĐ Bế Thị Cúc`, AN);
  expect(directorRows(inspection)).toEqual([
    { name: 'PGĐ Bế Thị Cúc', items: 2, overdue: 1 },
    { name: AN, items: 3, overdue: 0 },
  ]);
});

test('a name that differs by an accent is another person', () => {
  const { inspection } = table(AN, AN, 'Phó Giám đốc Lường Văn Ân', 'phó giám đốc Lường Văn An');
  expect(directorRows(inspection).map(({ name, items }) => [name, items])).toEqual([
    [AN, 3],
    ['Phó Giám đốc Lường Văn Ân', 1],
  ]);
});

test('one name is one person, whatever the title beside it', () => {
  const { inspection } = table(AN, 'PGĐ Lường Văn An', 'Lường Văn An - Phó Giám đốc', 'Đ/c An', 'Đ/c Lường Văn Bình');
  expect(directorRows(inspection).map(({ name, items }) => [name, items])).toEqual([
    [AN, 3],
    ['Đ/c An', 1],
    ['Đ/c Lường Văn Bình', 1],
  ]);
});

test('said in the text and under the table of units', () => {
  const context = table(AN, AN);
  expect(textOf(directorLines(context.inspection, 'vi'))).toContain(`${AN}: 2 nhiệm vụ, 1 quá hạn`);
  expect(shownRows(units.make(context)[0]!).flat()).toEqual(
    expect.arrayContaining(['Người chỉ đạo', `${AN}: 2 nhiệm vụ, 1 quá hạn`]),
  );
});

test('where the table names nobody, nothing is said of it', () => {
  const context = tableContext({ rows: [[1, 'Rà soát', 'Văn phòng Sở', '30/11/2026', null]] });
  expect(directorLines(context.inspection, 'vi')).toEqual([]);
  expect(shownRows(units.make(context)[0]!).flat()).not.toContain('Người chỉ đạo');
});
