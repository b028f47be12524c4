import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { KeptFile } from '../../src/hosts/page/keptFile';
import { readDocx } from '../../src/importing/docx/readDocx';
import { tableSheet } from '../../src/importing/table/tableSheet';
import { documents } from '../../samples/documents/all';
import { makeDocument } from '../../samples/making/document';
import { errorsOf, schemaErrors } from '../validated';

const folder = resolve(__dirname, '../../samples');
const bytesOf = (file: string) => new Uint8Array(readFileSync(resolve(folder, file)));

test('the documents are all in the folder, and nothing else', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.docx'));
  expect(files.sort()).toEqual(Object.keys(documents).sort());
});

test.each(Object.entries(documents))(
  '%s is what its data makes (else: npm run samples), and as the schema wants it',
  async (file, spec) => {
    const bytes = makeDocument(spec);
    expect(Buffer.compare(bytes, bytesOf(file))).toBe(0);
    expect(await schemaErrors(bytes, 'docx')).toEqual([]);
  },
);

test('the plan of a ward: numbers that Word counts, one table out of two, tracked changes, duties in the text', async () => {
  const { sheets, outside, told } = readDocx(bytesOf('phuong-ke-hoach-2026.docx'));
  expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục']);
  const made = await KeptFile.make(tableSheet(sheets[0]!.table, sheets[0]!.name));
  expect(await errorsOf(await made.bytes())).toEqual([]);
  const { inspections } = await inspectWorkbook(made, { asOf: '2026-06-15' });
  expect(inspections).toHaveLength(1);
  const { plan } = inspections[0]!;
  expect([plan.year, plan.issuer, plan.issued]).toEqual([2026, 'UBND phường Cầu Mây', '2026-01-07']);
  expect(plan.sections.map(({ number }) => number)).toEqual(['I', 'II', 'III']);
  expect(plan.items.map(({ section, number }) => `${section}.${number}`)).toEqual(
    'I.1 I.2 I.3 II.1 II.2 II.3 II.4 II.5 III.1 III.2 III.3'.split(' '),
  );
  expect(plan.items[1]!.product).toBe('a) Kế hoạch kiểm tra;\nb) Thông báo kết quả kiểm tra.');
  expect(plan.items[2]!.deadline.text).toBe('Hằng quý');
  expect(plan.items[5]!.leads.map(({ from, text }) => [from, text])).toEqual([
    ['merge', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ]);
  expect(outside).toEqual([
    {
      text: 'Các phòng gửi kế hoạch của mình về Văn phòng HĐND và UBND trước ngày 23/01/2026.',
      deadlineText: 'trước ngày 23/01/2026',
    },
    { text: 'Báo cáo 6 tháng gửi chậm nhất ngày 10/6/2026 để tổng hợp.', deadlineText: 'chậm nhất ngày 10/6/2026' },
  ]);
  expect(told.map(({ kind, count }) => [kind, count])).toEqual([
    ['prose', 6],
    ['joined', 1],
    ['changes', 2],
  ]);
});
