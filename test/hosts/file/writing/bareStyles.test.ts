import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import { clear } from '../../../../src/actions/clear';
import { inspectWorkbook } from '../../../../src/actions/inspectWorkbook';
import { mark } from '../../../../src/actions/mark';
import { summarise } from '../../../../src/actions/summarise';
import { track } from '../../../../src/actions/track';
import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';
import type { WorkbookHost } from '../../../../src/workbook/host';
import { seededFile } from '../../../contract/fileSubject';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const AT = { asOf: '2026-06-15', writtenAt: '2026-06-15T08:00' };
const ROWS = [
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm', 'Thời hạn'],
  [1, 'Ban hành kế hoạch', 'Văn phòng', 'Kế hoạch', 'Tháng 3'],
  [2, 'Kiểm tra văn thư', null, 'Báo cáo', 'Tháng 11'],
];

/** A workbook whose stylesheet is what is given; its cells name no style. */
function withStyles(styles: string): Uint8Array {
  const parts = unzipSync(seededFile({ sheets: [{ name: 'Phụ lục', rows: ROWS }] }));
  parts['xl/styles.xml'] = strToU8(styles);
  const sheet = 'xl/worksheets/sheet1.xml';
  parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace(/(<(?:c|col|row) [^>]*?) (?:s|style)="\d+"/g, '$1'));
  return zipSync(parts);
}

test.each([
  ['no stylesheet', null],
  ['an empty one', `<styleSheet xmlns="${MAIN}"/>`],
])('cells that name styles that are not there look plain ever after: %s', async (_what, styles) => {
  const parts = unzipSync(withStyles(styles ?? `<styleSheet xmlns="${MAIN}"/>`));
  const change = (part: string, from: RegExp, to: string) =>
    (parts[part] = strToU8(strFromU8(parts[part]!).replace(from, to)));
  change('xl/worksheets/sheet1.xml', /<c r="B2"/, '<c r="B2" s="7"');
  if (styles === null) {
    delete parts['xl/styles.xml'];
    change('xl/_rels/workbook.xml.rels', /<Relationship [^>]*styles\.xml[^>]*\/>/, '');
    change('[Content_Types].xml', /<Override [^>]*styles\.xml[^>]*\/>/, '');
  }
  const host = await openWorkbook(zipSync(parts));
  await summarise(host, AT);
  await track(host, AT);
  const written = strFromU8(unzipSync(host.bytes())['xl/styles.xml']!);
  const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(written)![1]!.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)!;
  expect(xfs.slice(0, 8).map((xf) => xf === xfs[0])).toEqual(Array(8).fill(true));
  expect(xfs[8]).not.toBe(xfs[0]);
});

test.each([
  ['an empty list of looks', '<dxfs count="0"/>'],
  ['no list of looks', ''],
])('rules of the user’s that name a look that is not there never take ours: %s', async (_what, dxfs) => {
  const parts = unzipSync(withStyles(`<styleSheet xmlns="${MAIN}">${dxfs}</styleSheet>`));
  const sheet = 'xl/worksheets/sheet1.xml';
  const rule =
    '<conditionalFormatting sqref="A1:E9"><cfRule type="expression" dxfId="2" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>';
  parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace('</sheetData>', `</sheetData>${rule}`));
  const host = await openWorkbook(zipSync(parts));
  await mark(host, { ...AT, language: 'vi' });
  const written = unzipSync(host.bytes());
  expect(strFromU8(written[sheet]!)).toMatch(/<cfRule type="expression" dxfId="2" priority="\d+"><formula>TRUE</);
  const looks = strFromU8(written['xl/styles.xml']!).match(/<dxf\/>|<dxf>.*?<\/dxf>/gs)!;
  expect(looks.slice(0, 3)).toEqual(['<dxf/>', '<dxf/>', '<dxf/>']);
  expect(looks.length).toBeGreaterThan(3);
  await clear(host, {});
  expect(strFromU8(unzipSync(host.bytes())['xl/styles.xml']!)).not.toMatch(/<dxf>/);
});

test('rules that name a look keep naming none where a workbook without a stylesheet gets one', async () => {
  const parts = unzipSync(withStyles(`<styleSheet xmlns="${MAIN}"/>`));
  const change = (part: string, from: RegExp | string, to: string) =>
    (parts[part] = strToU8(strFromU8(parts[part]!).replace(from, to)));
  delete parts['xl/styles.xml'];
  change('xl/_rels/workbook.xml.rels', /<Relationship [^>]*styles\.xml[^>]*\/>/, '');
  change('[Content_Types].xml', /<Override [^>]*styles\.xml[^>]*\/>/, '');
  change(
    'xl/worksheets/sheet1.xml',
    '</sheetData>',
    '</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="4" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>',
  );
  const host = await openWorkbook(zipSync(parts));
  await track(host, AT);
  expect(strFromU8(unzipSync(host.bytes())['xl/styles.xml']!).match(/<dxf\/>/g)).toHaveLength(5);
});

const BARE = {
  'closed at once': `<styleSheet xmlns="${MAIN}"/>`,
  'closed at once, after a declaration and a remark': `<?xml version="1.0"?>\n<!-- none -->\n<styleSheet xmlns="${MAIN}" />\n`,
  'closed at once, with a prefix': `<x:styleSheet xmlns:x="${MAIN}"/>`,
  'with an end of its own': `<styleSheet xmlns="${MAIN}"></styleSheet>`,
  'with empty lists': `<styleSheet xmlns="${MAIN}"><fonts count="0"/><fills/><borders count="0"></borders><cellXfs/></styleSheet>`,
};
const ACTIONS: Record<string, (host: WorkbookHost) => Promise<unknown>> = {
  mark: (host) => mark(host, { ...AT, language: 'vi', notes: true }),
  summarise: (host) => summarise(host, AT),
  track: (host) => track(host, AT),
};

describe.each(Object.entries(BARE))('a stylesheet %s', (_what, styles) => {
  test.each(Object.keys(ACTIONS))('%s', async (name) => {
    const host = await openWorkbook(withStyles(styles));
    const before = await host.read('Phụ lục');
    await ACTIONS[name]!(host);
    const again = await openWorkbook(host.bytes());
    const { inspections } = await inspectWorkbook(again, { asOf: AT.asOf });
    expect(inspections.map(({ plan }) => plan.items.map(({ task }) => task))).toHaveLength(1);
    await ACTIONS[name]!(again);
    await clear(again, {});
    const after = await (await openWorkbook(again.bytes())).read('Phụ lục');
    expect(after.texts.map((row) => row.slice(0, 5))).toEqual(before.texts);
  });
});
