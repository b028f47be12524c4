import { makeWorkbook } from '../../../samples/making/workbook';
import type { CellSpec, SheetSpec } from '../../../samples/making/spec';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import { SheetSnapshot } from '../../../src/workbook/snapshot';
import { readRows } from './handMade';

const readSheet = async (sheet: Partial<SheetSpec>, date1904 = false) => {
  const bytes = makeWorkbook({ sheets: [{ name: 'S', rows: [], ...sheet }], date1904 });
  return (await openWorkbook(bytes)).read('S');
};
const TIMES = 'Times New Roman';

const cells: { name: string; cell: CellSpec; value: unknown; text: string; format?: string; font?: string }[] = [
  { name: 'text', cell: 'Quý I/2026', value: 'Quý I/2026', text: 'Quý I/2026' },
  { name: 'number', cell: 12, value: 12, text: '12' },
  { name: 'a task number typed as a number keeps its point', cell: 4.1, value: 4.1, text: '4.1' },
  { name: 'true', cell: true, value: true, text: 'TRUE' },
  { name: 'false', cell: false, value: false, text: 'FALSE' },
  { name: 'error', cell: { error: '#REF!' }, value: '#REF!', text: '#REF!' },
  { name: 'error of a formula', cell: { error: '#N/A', formula: 'A1' }, value: '#N/A', text: '#N/A' },
  { name: 'formula giving a number', cell: { formula: '1+1', value: 2 }, value: 2, text: '2' },
  {
    name: 'formula giving a text',
    cell: { formula: '"Sở "&"Y tế"', value: 'Sở Y tế' },
    value: 'Sở Y tế',
    text: 'Sở Y tế',
  },
  { name: 'formula giving an empty text', cell: { formula: '""', value: '' }, value: '', text: '' },
  { name: 'formula giving true', cell: { formula: '1=1', value: true }, value: true, text: 'TRUE' },
  { name: 'day', cell: { value: 44535, format: 'dd/mm/yyyy' }, value: 44535, text: '05/12/2021', format: 'dd/mm/yyyy' },
  { name: 'part of a whole', cell: { value: 0.5, format: '0%' }, value: 0.5, text: '50%', format: '0%' },
  { name: 'number kept as text', cell: { value: '1.10', format: '@' }, value: '1.10', text: '1.10', format: '@' },
  { name: 'inline text', cell: { value: 'Văn phòng', inline: true }, value: 'Văn phòng', text: 'Văn phòng' },
  {
    name: 'text with a link',
    cell: { value: 'KH 12', link: 'https://example.vn/?a=1&b' },
    value: 'KH 12',
    text: 'KH 12',
  },
  { name: 'lines', cell: 'Sở Y tế\nSở Nội vụ', value: 'Sở Y tế\nSở Nội vụ', text: 'Sở Y tế\nSở Nội vụ' },
  { name: 'carriage return', cell: 'a\r\nb', value: 'a\r\nb', text: 'a\r\nb' },
  { name: 'a text like an escape', cell: 'mã _x000D_', value: 'mã _x000D_', text: 'mã _x000D_' },
  { name: 'blanks at the ends', cell: '  a ', value: '  a ', text: '  a ' },
  { name: 'signs of XML', cell: `<&>"'`, value: `<&>"'`, text: `<&>"'` },
  {
    name: 'a legacy font',
    cell: { value: 'C¸c së', font: '.VnTime' },
    value: 'C¸c së',
    text: 'C¸c së',
    font: '.VnTime',
  },
  {
    name: 'rich text, joined, in its first font',
    cell: {
      runs: [
        { text: 'Sở ', font: 'Arial' },
        { text: 'Y tế', bold: true },
      ],
    },
    value: 'Sở Y tế',
    text: 'Sở Y tế',
    font: 'Arial',
  },
  {
    name: 'rich text inside the cell',
    cell: { runs: [{ text: 'a ', font: 'VNI-Times' }, { text: 'b' }], inline: true },
    value: 'a b',
    text: 'a b',
    font: 'VNI-Times',
  },
];

it.each(cells)('cell: $name', async ({ cell, value, text, format = 'General', font = TIMES }) => {
  const snapshot = await readSheet({ rows: [[cell]] });
  expect(snapshot).toMatchObject({ values: [[value]], texts: [[text]], formats: [[format]], fonts: [[font]] });
});

const rawCells: { name: string; xml: string; value: unknown; text?: string; format?: string }[] = [
  {
    name: 'a day as ISO text',
    xml: '<c t="d"><v>2021-12-05</v></c>',
    value: 44535,
    text: '05/12/2021',
    format: 'dd/mm/yyyy',
  },
  {
    name: 'a moment as ISO text',
    xml: '<c t="d"><v>2021-12-05T12:00:00</v></c>',
    value: 44535.5,
    text: '05/12/2021 12:00',
    format: 'dd/mm/yyyy hh:mm',
  },
  { name: 'ISO text that is no day', xml: '<c t="d"><v>2021-02-30</v></c>', value: '2021-02-30' },
  { name: 'a number that is none', xml: '<c><v>năm</v></c>', value: 'năm' },
  { name: 'CDATA', xml: '<c t="str"><v><![CDATA[a<b]]></v></c>', value: 'a<b' },
  { name: 'an escaped carriage return', xml: '<c t="str"><v>a_x000D_b</v></c>', value: 'a\rb' },
  { name: 'an escaped escape', xml: '<c t="str"><v>a_x005F_x000D_b</v></c>', value: 'a_x000D_b' },
  {
    name: 'phonetic signs left out',
    xml: '<c t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c>',
    value: 'a',
  },
  { name: 'a formula beside an inline text', xml: '<c t="inlineStr"><f>A2</f><is><t>a</t></is></c>', value: 'a' },
  { name: 'a text in a style that is not there', xml: '<c s="99" t="str"><v>3</v></c>', value: '3' },
];

it.each(rawCells)('cell as XML: $name', async ({ xml, value, text = String(value), format = 'General' }) => {
  const snapshot = await readRows(`<row>${xml}</row>`);
  expect(snapshot).toMatchObject({ values: [[value]], texts: [[text]], formats: [[format]] });
});

it.each(['<c s="1"/>', '<c><v></v></c>', '<c><f>A1</f></c>', '<c t="s"/>'])('no cell: %s', async (xml) => {
  expect(await readRows(`<row>${xml}</row>`)).toMatchObject({ values: [], width: 0 });
});

it('counts days from 1904 where the workbook does', async () => {
  const snapshot = await readSheet({ rows: [[{ value: 43073, format: 'dd/mm/yyyy' }, 5]] }, true);
  expect(snapshot).toMatchObject({ date1904: true, values: [[43073, 5]], texts: [['05/12/2021', '5']] });
  expect((await readSheet({ rows: [[1]] })).date1904).toBe(false);
});

it('gives matrices of one shape, with the gaps filled', async () => {
  const snapshot = await readSheet({ rows: [[], ['a', null, 'c'], [], ['b']] });
  expect(snapshot).toMatchObject({ name: 'S', top: 1, left: 1, width: 3 });
  expect(snapshot.values).toEqual([[], ['a', null, 'c'], [], ['b']]);
  expect(snapshot.texts).toEqual([[], ['a', '', 'c'], [], ['b']]);
  expect(snapshot.formats).toEqual([[], ['General', 'General', 'General'], [], ['General']]);
  expect(snapshot.fonts).toEqual([[], [TIMES, '', TIMES], [], [TIMES]]);
  expect(SheetSnapshot.parse(snapshot)).toEqual(snapshot);
});

it('gives merges, hidden rows and hidden columns', async () => {
  const snapshot = await readSheet({
    rows: [['a', 'b', 'c'], ['d'], ['e', 'f', 'g']],
    merges: ['A1:A2', 'B3:C3'],
    hiddenRows: [2, 3],
    hiddenColumns: [1, 3],
  });
  expect(snapshot.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 3, left: 2, bottom: 3, right: 3 },
  ]);
  expect(snapshot).toMatchObject({ hiddenRows: [2, 3], hiddenColumns: [1, 3] });
});
