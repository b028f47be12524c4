import fc from 'fast-check';
import type { CellSpec, SheetSpec } from '../../samples/making/spec';
import { bytesOf, officeWorkbook } from '../corpus/bases';
import { packed } from '../corpus/packing';

/** Texts as offices have them in cells, and as nobody should: what may be taken for XML, a formula, a pattern, a cell of another sheet. */
const TEXTS = [
  'Văn phòng Sở',
  'Phòng Tổ chức cán bộ',
  'Các phòng, đơn vị',
  'Trước ngày 30/6/2026',
  'Quý II/2026',
  '31/02/2026',
  'khi nào rảnh',
  'Thường xuyên',
  'Báo cáo',
  'Rà soát  thủ tục',
  'Đã hoàn thành ngày 20/3/2026',
  '=1+1',
  '<v>1</v>',
  '&amp;',
  ']]>',
  "'",
  '"',
  'a\nb',
  '_x000D_',
  '$1',
  '\u00A0',
  ' ',
  'e\u0301',
  '😀',
  'NamRo_Legend',
  'N("nam-ro:overdue")=0',
  'Năm Rõ:\nCần làm',
  '-',
  '0',
  'x'.repeat(400),
];
const cell: fc.Arbitrary<CellSpec> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.integer({ min: -5, max: 60000 }),
  fc.boolean(),
  fc.record({ value: fc.integer({ min: 45000, max: 47000 }), format: fc.constant('dd/mm/yyyy') }),
  fc.record({
    value: fc.constantFrom(...TEXTS),
    bold: fc.boolean(),
    italic: fc.boolean(),
    fill: fc.constantFrom('FFFF00', 'DDEBF7'),
  }),
  fc.record({ formula: fc.constant('1+1'), value: fc.constantFrom<string | number>(2, 'Văn phòng Sở', 0) }),
  fc.record({ error: fc.constantFrom('#N/A', '#REF!') }),
  fc.record({ value: fc.constantFrom(...TEXTS), inline: fc.constant(true) }),
);
const HEADER = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
const NAMES = [
  'Kế hoạch',
  "Của 'An'",
  'A & B',
  'Tổng hợp',
  'Chú giải màu',
  'x<y',
  '2026',
  'Sheet1!',
  'Biểu (2)',
  ' đầu',
  'Theo đơn vị',
];

const plan: fc.Arbitrary<CellSpec[][]> = fc
  .record({
    above: fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 2 }),
    width: fc.integer({ min: 4, max: 7 }),
    items: fc.array(fc.array(cell, { minLength: 3, maxLength: 7 }), { minLength: 1, maxLength: 9 }),
    below: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
  })
  .map(({ above, width, items, below }) => [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ...above,
    HEADER.slice(0, width === 4 ? 6 : width),
    ...items.map((cells, i): CellSpec[] => [i + 1, ...cells]),
    ...below,
  ]);

const sheet = (rows: fc.Arbitrary<CellSpec[][]>): fc.Arbitrary<Omit<SheetSpec, 'name'>> =>
  fc.record(
    {
      rows,
      merges: fc.constantFrom([], ['A1:F1'], ['A1:F1', 'B5:B6']),
      widths: fc.constantFrom([], [5, 40, 20]),
      hiddenRows: fc.constantFrom([], [5], [1, 7]),
      hiddenColumns: fc.constantFrom([], [3]),
    },
    { requiredKeys: ['rows'] },
  );

export interface DrawnWorkbook {
  sheets: SheetSpec[];
  /** The first sheet has a colleague's notes, a rule of colour, a list; the workbook names. */
  furnished: boolean;
  protectedAt: number | null;
}

/** A workbook as it may lie on anyone's desk: one to three sheets, plans or not. */
export const drawnWorkbook: fc.Arbitrary<DrawnWorkbook> = fc
  .record({
    first: sheet(plan),
    more: fc.array(sheet(fc.oneof(plan, fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }))), {
      maxLength: 2,
    }),
    names: fc.shuffledSubarray(NAMES, { minLength: 3, maxLength: 3 }),
    states: fc.array(fc.constantFrom(undefined, undefined, 'hidden' as const, 'veryHidden' as const), {
      minLength: 2,
      maxLength: 2,
    }),
    furnished: fc.boolean(),
    protectedAt: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 6 }),
  })
  .map(({ first, more, names, states, furnished, protectedAt }) => ({
    sheets: [
      { ...first, name: names[0]! },
      ...more.map((one, i) => ({ ...one, name: names[i + 1]!, ...(states[i] && { state: states[i] }) })),
    ],
    furnished,
    protectedAt,
  }));

export function bytesOfDrawn({ sheets, furnished, protectedAt }: DrawnWorkbook): Uint8Array {
  const texts = officeWorkbook(sheets, furnished);
  const at = `xl/worksheets/sheet${(protectedAt ?? -1) + 1}.xml`;
  const text = texts[at];
  if (typeof text === 'string') texts[at] = text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  return packed(bytesOf(texts));
}
