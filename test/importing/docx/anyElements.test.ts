import fc from 'fast-check';
import { readDocx } from '../../../src/importing/docx/readDocx';
import { tableSheet } from '../../../src/importing/table/tableSheet';
import { parseBlock } from '../../../src/workbook/block';
import { UnreadableWorkbook } from '../../../src/workbook/host';
import { docx, headerRow, lines, table, textRow } from './writeDocx';

const NAMES =
  'body p r t tbl tr tc tcPr trPr tblPr tblGrid gridCol gridSpan vMerge hMerge gridBefore gridAfter tblHeader pPr rPr numPr numId ilvl pStyle jc sectPr pgSz del ins moveFrom moveTo sdt sdtPr sdtContent showingPlcHdr hyperlink fldChar instrText br tab sym softHyphen vanish caps b i rFonts rPrChange txbxContent footnoteReference altChunk'.split(
    ' ',
  );
const VALUES = [
  '',
  '0',
  '1',
  '3',
  '-1',
  '99999999999',
  'restart',
  'continue',
  'true',
  'begin',
  'separate',
  'end',
  'center',
  'A',
  '1.5',
];
const leaf = fc.record({
  name: fc.constantFrom(...NAMES),
  value: fc.constantFrom(...VALUES),
  text: fc.constantFrom('', 'Trước ngày 30/6', 'x'),
});
const element: (depth?: number) => fc.Arbitrary<string> = fc.memo((depth) =>
  fc
    .tuple(leaf, depth <= 1 ? fc.constant<string[]>([]) : fc.array(element(), { maxLength: 3 }))
    .map(
      ([{ name, value, text }, inner]) =>
        `<w:${name} w:val="${value}" w:w="${value}" w:type="dxa" w:fldCharType="${value}">${text}${inner.join('')}</w:${name}>`,
    ),
);
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1%2%9."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>';

test('whatever stands within whatever, it ends in sheets that can be written, or in a sentence; a sound table beside is read all the same', () => {
  const sound = table(headerRow() + textRow('1', 'Rà soát', 'Văn phòng', 'Quý II'));
  fc.assert(
    fc.property(fc.array(element(8), { maxLength: 6 }), (elements) => {
      let sheets;
      try {
        ({ sheets } = readDocx(docx({ numbering, body: sound + lines('PHỤ LỤC II') + elements.join('') })));
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableWorkbook);
        return;
      }
      expect(sheets[0]!.table.rows.slice(0, 2).map(({ cells }) => cells[1]?.text)).toEqual(['Nhiệm vụ', 'Rà soát']);
      for (const { name, table: read } of sheets) {
        const sheet = tableSheet(read, name);
        const taken = new Set<string>();
        for (const block of sheet.merges.map(parseBlock)) {
          expect(block.bottom).toBeLessThanOrEqual(sheet.rows.length);
          expect(block.right).toBeLessThanOrEqual(sheet.widths.length);
          for (let row = block.top; row <= block.bottom; row++) {
            for (let column = block.left; column <= block.right; column++) {
              expect(taken.has(`${row} ${column}`)).toBe(false);
              taken.add(`${row} ${column}`);
            }
          }
        }
      }
    }),
    { numRuns: 300, seed: 16 },
  );
});
