import { strToU8 } from 'fflate';
import { fix } from '../../../../src/actions/fix';
import type { Changes } from '../../../../src/workbook/changes';
import { makeWorkbook } from '../../../../samples/making/workbook';
import { fontNamed, styleWith } from '../../../../src/hosts/file/writing/styles/likeStyle';
import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';
import { toTcvn3 } from '../../../language/toLegacy';
import { newErrors } from '../../../validated';
import { applied, PLAN, SHEET, STYLES, textsOf, workbookWith } from './changed';

const NEW = 'Times New Roman';

test.each([
  [
    'its name alone',
    '<font><b/><sz val="13"/><name val=".VnTime"/><family val="2"/></font>',
    '<font><b/><sz val="13"/><name val="Times New Roman"/><family val="2"/></font>',
  ],
  [
    'what wins over a name',
    '<font><sz val="12"/><name val="VNI-Times"/><charset val="2"/><scheme val="minor"/></font>',
    '<font><sz val="12"/><name val="Times New Roman"/></font>',
  ],
  [
    'no name',
    '<font><sz val="12"/><family val="2"/></font>',
    '<font><sz val="12"/><name val="Times New Roman"/><family val="2"/></font>',
  ],
  ['nothing', '<font/>', '<font><name val="Times New Roman"/></font>'],
  ['a prefix', '<x:font><x:sz val="12"/></x:font>', '<x:font><x:sz val="12"/><x:name val="Times New Roman"/></x:font>'],
  [
    'the name wanted',
    '<font><name val="Times New Roman"/><charset val="163"/></font>',
    '<font><name val="Times New Roman"/><charset val="163"/></font>',
  ],
])('a font by another name: %s', (_what, before, after) => expect(fontNamed(before, NEW)).toBe(after));

test('a style keeps what it says beside the font', () => {
  expect(styleWith('<xf numFmtId="14" fontId="3" xfId="0"><protection locked="0"/></xf>', { fontId: 7 })).toBe(
    '<xf applyFont="1" numFmtId="14" fontId="7" xfId="0"><protection locked="0"/></xf>',
  );
  expect(styleWith('<xf fontId="3"/>', { fontId: 3 })).toBe('<xf fontId="3"/>');
});

const legacy = (value: string) => ({ value: toTcvn3(value), font: '.VnTime', bold: true });
const edit = (at: string, text: string) => ({ sheet: PLAN.name, at, expect: toTcvn3(text), value: text, font: NEW });

test('cells of one look share one new style; styles that were there keep their numbers', async () => {
  const rows = [[legacy('Nhiệm vụ'), legacy('Thời hạn'), legacy('Ghi chú')]];
  const bytes = workbookWith({}, [{ ...PLAN, rows }]);
  const changes: Changes = { edits: [edit('A1', 'Nhiệm vụ'), edit('B1', 'Thời hạn')] };
  const { bytes: after, parts } = await applied(bytes, changes);
  const before = textsOf(bytes)[STYLES]!;
  const lists = (text: string, list: string) => new RegExp(`<${list} [^>]*>(.*)</${list}>`, 's').exec(text)![1]!;
  for (const list of ['fonts', 'cellXfs']) {
    expect(lists(parts[STYLES]!, list).startsWith(lists(before, list))).toBe(true);
    expect(lists(parts[STYLES]!, list).match(/<(font|xf)[ >]/g)).toHaveLength(
      lists(before, list).match(/<(font|xf)[ >]/g)!.length + 1,
    );
  }
  const styles = [...parts[SHEET]!.matchAll(/<c r="\w+" s="(\d+)"/g)].map(([, style]) => style);
  expect([styles[0] === styles[1], styles[1] === styles[2]]).toEqual([true, false]);
  expect(await newErrors(bytes, after)).toEqual([]);
});

test.each([
  ['in the font of its cells', '.VnTime', undefined],
  ['in the font the workbook begins with', undefined, '.VnTime'],
])('a plan %s: converted, stored, read again, nothing is left to convert', async (_where, font, workbookFont) => {
  const rows = [
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
    ['1', 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Trước ngày 30/6/2026'],
    ['2', 'Rà soát thủ tục hành chính', 'Phòng Nghiệp vụ', 'Quý II năm 2026'],
  ].map((row) => row.map((value) => ({ value: toTcvn3(value), font })));
  const sheets = [{ name: 'Phụ lục', rows: [[{ value: 'KẾ HOẠCH NĂM 2026', font: NEW }], ...rows] }];
  const bytes = makeWorkbook({ sheets, font: workbookFont });
  const host = await openWorkbook(bytes);
  const options = { asOf: '2026-06-15' };
  const first = await fix(host, options);
  expect(first.made.filter(({ check }) => check === 'text-legacy-encoding').length).toBeGreaterThan(0);
  const again = await openWorkbook(host.bytes());
  const { values, fonts } = await again.read('Phụ lục');
  expect(values[2]!.slice(1)).toEqual(['Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Trước ngày 30/6/2026']);
  expect(fonts![2]!.slice(1)).toEqual([NEW, NEW, NEW]);
  const second = await fix(again, options);
  expect([second.made, second.proposed]).toEqual([[], []]);
  expect(await newErrors(bytes, host.bytes())).toEqual([]);
});

test('a font asked for in a workbook without styles', async () => {
  const bytes = workbookWith({
    [STYLES]: null,
    'xl/_rels/workbook.xml.rels': (text) => text.replace(/<Relationship [^>]*styles[^>]*\/>/, ''),
    '[Content_Types].xml': (text) => text.replace(/<Override [^>]*styles[^>]*\/>/, ''),
    [SHEET]: strToU8(textsOf(workbookWith())[SHEET]!.replace(/ s="\d+"/g, '')),
  });
  const asked = { sheet: PLAN.name, at: 'A2', expect: 1, value: 'một', font: 'Arial' };
  const { host } = await applied(bytes, { edits: [asked] });
  expect((await host.read(PLAN.name)).fonts![1]![0]).toBe('Arial');
});
