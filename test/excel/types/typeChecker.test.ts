import { clear } from '../../../src/actions/clear';
import { decide } from '../../../src/actions/decide';
import { fix } from '../../../src/actions/fix';
import { mark } from '../../../src/actions/mark';
import { summarise } from '../../../src/actions/summarise';
import { track } from '../../../src/actions/track';
import { planOf } from '../../contract/failing/plan';
import { hostIn } from '../../contract/excelSubject';
import { snapshotOf } from '../../snapshotOf';
import { openOffice } from '../officeWindow';
import { SimulatedExcel } from '../simulatedExcel';

const seeds = planOf(9).sheets.map(({ name, rows }) => ({ snapshot: snapshotOf(name, rows) }));

/** Does something to a sheet through the real office.js. @returns The code Excel answers with, or null. */
async function said(version: string, act: (sheet: Excel.Worksheet) => unknown): Promise<string | null> {
  const { Excel, OfficeExtension } = await openOffice(new SimulatedExcel(seeds, { version }));
  // Excel is to say it, not the library.
  (OfficeExtension as unknown as { CommonUtility: Record<string, unknown> }).CommonUtility._doApiNotSupportedCheck =
    false;
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Phụ lục'));
    await context.sync();
    return null;
  }).catch(({ code }: { code: string }) => code);
}

const bars = (sheet: Excel.Worksheet) => sheet.charts.add('BarClustered', sheet.getRange('A3:B6'), 'Columns');
const any = (value: unknown) => value as never;

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['a word of an enumeration', ({ pageLayout }) => (pageLayout.paperSize = 'A4')],
  ['words in a method', (sheet) => (bars(sheet).axes.categoryAxis.position = 'Maximum')],
  [
    'a value for each cell',
    (sheet) =>
      (sheet.getRange('A3:B4').values = [
        [1, 2],
        ['x', true],
      ]),
  ],
  ['one value for all cells', (sheet) => (sheet.getRange('A3:B4').numberFormat = any('0'))],
  ['an object with some of its properties', ({ pageLayout }) => (pageLayout.zoom = { horizontalFitToPages: 1 })],
  ['a text or a range', (sheet) => sheet.getRange('A1:A2').copyFrom(sheet.getRange('B1:B2'), 'Formats')],
  ['no argument where one may be left out', (sheet) => sheet.getRange('A1:A2').clear()],
  ['a rule', (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } })],
])('Excel takes %s', async (_, act) => {
  expect(await said('1.15', act)).toBeNull();
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['a word no enumeration has', ({ pageLayout }) => (pageLayout.paperSize = any('A9'))],
  ['a word in other letters', ({ pageLayout }) => (pageLayout.orientation = any('landscape'))],
  ['a colour for a number', (sheet) => (sheet.getRange('A1').format.columnWidth = any('12'))],
  ['a number for yes or no', (sheet) => (sheet.getRange('A1').format.font.bold = any(1))],
  ['nothing where something is needed', (sheet) => (sheet.getRange('A1').format.font.name = any(null))],
  ['an edge there is not', (sheet) => sheet.getRange('A1').format.borders.getItem(any('Top')).load('style')],
  ['a kind of rule there is not', (sheet) => sheet.getRange('A1').conditionalFormats.add(any('Formula'))],
  ['a chart of a kind there is not', (sheet) => sheet.charts.add(any('Bar'), sheet.getRange('A1'), 'Columns')],
  ['a text for a range', (sheet) => sheet.charts.add('BarClustered', any('A1:B2'), 'Columns')],
  ['a number for a place', (sheet) => bars(sheet).setPosition(any(1))],
  ['a rule that lacks a part', (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: any({ source: 'a' }) })],
  ['a rule with a part unknown', (sheet) => (sheet.getRange('A1').dataValidation.rule = any({ lists: {} }))],
  ['too few rows of values', (sheet) => (sheet.getRange('A3:A5').values = [[1], [2]])],
  [
    'too many columns of values',
    (sheet) =>
      (sheet.getRange('A3:A4').values = [
        [1, 2],
        [3, 4],
      ]),
  ],
  ['rows of several lengths', (sheet) => (sheet.getRange('A3:B4').formulas = [[1, 2], [3]])],
  ['a row of formats', (sheet) => (sheet.getRange('A3:A4').numberFormat = [['0', '0']])],
])('Excel refuses %s', async (_, act) => {
  expect(await said('1.15', act)).toBe('InvalidArgument');
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ['merged areas', '1.13', (sheet) => sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('areaCount')],
  ['comments', '1.10', ({ comments }) => comments.load('content')],
  ['page layout', '1.9', ({ pageLayout }) => (pageLayout.paperSize = 'A4')],
  ['the place of an axis', '1.8', (sheet) => (bars(sheet).axes.categoryAxis.position = 'Maximum')],
  ['data validation', '1.8', (sheet) => (sheet.getRange('A1').dataValidation.ignoreBlanks = true)],
])('%s came with ExcelApi %s', async (_, version, act) => {
  const before = `1.${Number(version.split('.')[1]) - 1}`;
  expect([await said(before, act), await said(version, act)]).toEqual(['ApiNotFound', null]);
});

test.each([
  ['Colour', 'ApiNotFound'],
  ['Notes', 'ApiNotFound'],
  ['Id', 'InvalidOperation'],
  ['Charts', 'InvalidOperation'],
  ['Activate', 'InvalidOperation'],
  ['Name', null],
])('%s of a sheet is written: %s', async (name, code) => {
  const excel = new SimulatedExcel(seeds);
  const paths = [
    { Id: 1, ObjectPathType: 1, Name: '' },
    { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    {
      Id: 3,
      ObjectPathType: 5,
      Name: '',
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ['Danh bạ'] },
    },
  ];
  const { body } = await excel.handle({
    flags: 0,
    message: {
      url: '',
      body: {
        ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
        Actions: [{ Id: 4, ActionType: 4, Name: name, ObjectPathId: 3, ArgumentInfo: { Arguments: ['Sổ'] } }],
      },
    },
  });
  expect(body.Error?.Code ?? null).toBe(code);
});

test.each(['1.13', '1.14', '1.15'])(
  'whatever is done in Excel with ExcelApi %s, it refuses nothing',
  async (version) => {
    const excel = new SimulatedExcel(seeds, { version });
    const host = await hostIn(excel);
    const at = { asOf: '2026-06-15', writtenAt: '2026-06-15T08:00' };
    for (let i = 0; i < 2; i += 1) {
      await mark(host, { ...at, language: 'vi', notes: true });
      await summarise(host, at);
      await decide(host, { kind: 'level', check: 'lead-missing', level: 'off' });
      await track(host, at);
    }
    await fix(host, { ...at, all: true });
    await host.select({ sheet: 'Phụ lục', at: 'B3' });
    await clear(host, {});
    expect(excel.faults).toEqual([]);
  },
);
