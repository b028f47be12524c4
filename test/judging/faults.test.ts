import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeWorkbook } from '../../samples/making/workbook';
import { errorsOf } from '../validated';
import { faultsOf } from './faults';

const SAMPLE = makeWorkbook({
  sheets: [
    {
      name: 'S',
      rows: [
        ['a', 1],
        ['b', 2],
      ],
      merges: ['A1:A2'],
    },
  ],
});
const SHEET = 'xl/worksheets/sheet1.xml';

/** The sample with one text of a part replaced. */
function seeded(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(SAMPLE);
  const text = strFromU8(parts[part]!);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${part} has no ${String(from)}`);
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

const seeds: [fault: string, part: string, from: string | RegExp, to: string][] = [
  ['style 99 is not there', SHEET, /s="\d+"/, 's="99"'],
  ['shared string 9 is not there', SHEET, '<v>0</v>', '<v>9</v>'],
  ['twice or out of order', SHEET, 'r="B1"', 'r="A1"'],
  ['row 1 after 1', SHEET, 'row r="2"', 'row r="1"'],
  ['merged blocks overlap', SHEET, '<mergeCell ref="A1:A2"/>', '<mergeCell ref="A1:A2"/><mergeCell ref="A2:B2"/>'],
  ['formula with =', SHEET, '<v>1</v>', '<f>=1</f><v>1</v>'],
  ['formula with semicolons', SHEET, '<v>1</v>', '<f>SUM(1;2)</f><v>1</v>'],
  [
    'dxf 0 is not there',
    SHEET,
    '<pageMargins',
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1" dxfId="0"><formula>1</formula></cfRule></conditionalFormatting><pageMargins',
  ],
  ['bad sheet name', 'xl/workbook.xml', 'name="S"', 'name="S/1"'],
  [
    'defined name twice',
    'xl/workbook.xml',
    '</sheets>',
    '</sheets><definedNames><definedName name="a">S!$A$1</definedName><definedName name="A">S!$A$1</definedName></definedNames>',
  ],
  ['is not there', 'xl/_rels/workbook.xml.rels', 'styles.xml', 'style.xml'],
  ['miscounted', 'xl/styles.xml', /<borders count="\d+"/, '<borders count="9"'],
];

test.each(seeds)('sees: %s', (fault, part, from, to) => {
  expect(faultsOf(seeded(part, from, to)).join('\n')).toContain(fault);
});

test('the Open XML SDK is asked too', async () => {
  expect((await errorsOf(seeded(SHEET, '<sheetData>', '<sheetDate/><sheetData>'))).join('\n')).toContain('sheetDate');
});

test.each(['chi-cuc-tieu-chi-2026', 'so-nhiem-vu-phan-cap-2026'])(
  'finds nothing wrong with the sample %s',
  async (name) => {
    expect(await errorsOf(readFileSync(`samples/${name}.xlsx`))).toEqual([]);
  },
);
