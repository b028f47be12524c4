import { inspectWorkbook } from '../../../src/actions/inspectWorkbook';
import { unreadableSentence } from '../../../src/actions/unreadable';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import type { UnreadableWorkbook } from '../../../src/workbook/host';
import { LIMITS } from '../../../src/workbook/limits';
import { many, sheetOf } from './hostile/kind';

const inspect = async (bytes: Uint8Array) => inspectWorkbook(await openWorkbook(bytes), { asOf: '2026-06-15' });

test('a table of more rows than are judged is refused as a whole, and told where it stands', async () => {
  // The head that stands above them has one row more.
  const long = sheetOf(many(LIMITS['table-rows'], (i) => `<row r="${i + 3}"><c t="str"><v>x</v></c></row>`));
  const refused = await inspect(long).catch((cause: unknown) => cause as UnreadableWorkbook);
  expect(refused).toMatchObject({ reason: 'too-large', what: 'table-rows', detail: 'S!A1' });
  expect(unreadableSentence(refused as UnreadableWorkbook, 'vi')).toBe(
    'Chưa kiểm tra được: bảng có tiêu đề ở S!A1 có hơn 20.000 dòng. Kiểm tra một bảng dài như vậy có thể làm treo máy nên Năm Rõ dừng lại, không bỏ bớt dòng nào. Hãy tách bảng thành nhiều tệp, ví dụ theo đơn vị hoặc theo năm, rồi kiểm tra từng tệp.',
  );
  expect(unreadableSentence(refused as UnreadableWorkbook, 'en')).toBe(
    'It cannot be checked: the table with its header at S!A1 has more than 20,000 rows. Checking so long a table might stop the machine, so it is not begun, rather than leave rows out. Split the table into several files, by unit or by year for instance, and check each.',
  );
});

test('a sheet of as many rows that holds no plan is no reason to refuse the plan beside it', async () => {
  const long = sheetOf(many(LIMITS['table-rows'] + 1, (i) => `<row r="${i + 200}"><c t="str"><v>x</v></c></row>`));
  // More than fifty empty rows end a table: what stands below is none.
  expect((await inspect(long)).inspections).toHaveLength(1);
});

test('more formulas without a result than are told of', async () => {
  const block = (last: number) => sheetOf(`<row r="3"><c><f t="array" ref="A3:A${last}">1+1</f></c></row>`);
  const refused = await inspect(block(LIMITS['not-calculated'] + 3)).catch((cause: unknown) => cause);
  expect(refused).toMatchObject({ reason: 'too-large', what: 'not-calculated', detail: 'S' });
  expect(unreadableSentence(refused as UnreadableWorkbook, 'vi')).toContain(
    'bảng ở trang tính “S” có hơn 300.000 ô công thức chưa được tính',
  );
  const { inspections } = await inspect(block(LIMITS['not-calculated'] + 2));
  const told = inspections[0]!.plan.notices.find(({ kind }) => kind === 'not-calculated')!;
  expect(told.data.cells).toHaveLength(LIMITS['not-calculated']);
});
