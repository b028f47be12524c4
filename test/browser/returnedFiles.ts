import { makeWorkbook } from '../../samples/making/workbook';

const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
const ROWS = [
  ['1', 'Rà soát văn bản quy phạm', 'Văn phòng Sở', 'Trước 30/6/2026'],
  ['2', 'Kiểm tra công tác tiếp dân', 'Thanh tra Sở', 'Quý III'],
];
const tableOf = (results: Record<string, string>) => [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  HEAD,
  ...ROWS.map((row) => [...row, results[row[0]!] ?? '']),
];
/** A plan of two units, with what stands in its column of results; as a file that is chosen. */
export const planFile = (name: string, results: Record<string, string>) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(makeWorkbook({ sheets: [{ name: 'Phụ lục', rows: tableOf(results), headerRow: 2 }] })),
});
export const scanned = { name: 'quet.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
