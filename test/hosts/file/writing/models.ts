import { strFromU8, unzipSync } from 'fflate';
import { makeWorkbook } from '../../../../samples/making/workbook';
import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';
import { Package, UNPACKING_LIMITS } from '../../../../src/hosts/file/package';
import { PackageDraft } from '../../../../src/hosts/file/writing/draft';
import { definedNames } from '../../../../src/hosts/file/writing/sheets/definedNames';
import { writeOwnSheets, type WrittenSheet } from '../../../../src/hosts/file/writing/sheets/ownSheets';
import { Stylesheet } from '../../../../src/hosts/file/writing/styles/stylesheet';
import { workbookPartOf } from '../../../../src/hosts/file/writing/sheets/workbookTabs';
import type { ChartModel } from '../../../../src/workbook/chartModel';
import { type CellStyle, type ModelCell, type SheetModel, TABLE_CELL } from '../../../../src/workbook/sheetModel';

export const PLAIN: CellStyle = { ...TABLE_CELL, size: 11 };

export const STYLES = {
  text: PLAIN,
  head: { ...PLAIN, bold: true, fill: '#DDEBF7', horizontal: 'center' },
  day: { ...PLAIN, format: 'dd/mm/yyyy' },
  percent: { ...PLAIN, format: '0.0%' },
} satisfies Record<string, CellStyle>;

export const cell = (value: ModelCell['value'], more: Partial<ModelCell> = {}): ModelCell => ({
  value,
  style: 'text',
  ...more,
});

/** A sheet of ours of some rows; a bare value is a cell of the style "text". */
export function sheetOf(rows: (ModelCell | ModelCell['value'])[][], more: Partial<SheetModel> = {}): SheetModel {
  return {
    mark: 'NamRo_Overview',
    name: 'Tổng hợp',
    tab: null,
    styles: STYLES,
    widths: [],
    rows: rows.map((cells) => ({
      cells: cells.map((value) => (value === null || typeof value === 'object' ? value : cell(value))),
      height: null,
    })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: { landscape: true, repeat: null, breaks: [] },
    charts: [],
    ...more,
  };
}

export const UNITS = [
  ['Đơn vị', 'Hoàn thành', 'Quá hạn'],
  ['Văn phòng', 7, 0],
  ['Phòng "A" & B', 3, 2],
  ['Thanh tra', 0, 1],
];

/** Bars over the rows of UNITS. */
export const chartOf = (more: Partial<ChartModel> = {}): ChartModel => ({
  kind: 'bar',
  stacking: 'stacked',
  title: 'Tiến độ theo đơn vị',
  description: 'Số nhiệm vụ của từng đơn vị',
  place: { top: 6, left: 1, bottom: 20, right: 4 },
  categories: 'A2:A4',
  series: [
    { name: 'Hoàn thành', values: 'B2:B4', colours: ['#548235'] },
    { name: 'Quá hạn', values: 'C2:C4', colours: ['#C00000'] },
  ],
  labels: true,
  legend: 'bottom',
  ...more,
});

export const draftOf = (bytes: Uint8Array): PackageDraft => new PackageDraft(new Package(bytes, UNPACKING_LIMITS));

/** Writes sheets of ours into a workbook and saves it. */
export function write(bytes: Uint8Array, ...models: SheetModel[]): { bytes: Uint8Array; written: WrittenSheet[] } {
  const draft = draftOf(bytes);
  const styles = new Stylesheet(draft, workbookPartOf(draft));
  const own = new Set(definedNames(draft, workbookPartOf(draft)).map(({ name }) => name));
  const written = writeOwnSheets(draft, models, own, (style) => styles.styleOf(style));
  styles.flush();
  return { bytes: draft.save(), written };
}

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export const readSheet = async (bytes: Uint8Array, name: string) => (await openWorkbook(bytes)).read(name);
export const sheetNames = async (bytes: Uint8Array) =>
  (await (await openWorkbook(bytes)).sheets()).map(({ name }) => name);

/** The workbook with texts of a part replaced, as people's programs change files between our runs. */
export async function changed(bytes: Uint8Array, part: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const draft = draftOf(bytes);
  const text = draft.text(part);
  if (text.replace(from, to) === text) throw new Error(`${part} has no ${String(from)}`);
  draft.put(part, text.replace(from, to));
  return draft.save();
}

/** A plan of one sheet, as people have it. */
export const PLAN = makeWorkbook({
  sheets: [
    {
      name: 'Phụ lục',
      rows: [
        ['STT', 'Nhiệm vụ'],
        [1, '=Kế hoạch'],
      ],
    },
  ],
});
export const WORKBOOK = 'xl/workbook.xml';

/** Two sheets of ours: one with a chart, one with a filter, printed rows and a link. */
export const overview = (more: Partial<SheetModel> = {}) => sheetOf(UNITS, { charts: [chartOf()], ...more });
export const list = (more: Partial<SheetModel> = {}) =>
  sheetOf(
    [
      ['TT', 'Nhiệm vụ'],
      [1, cell('Ô B2', { link: { sheet: 'Phụ lục', cell: 'B2' } })],
    ],
    {
      mark: 'NamRo_List',
      name: 'Danh sách',
      filter: 'A1:B2',
      print: { landscape: true, repeat: { from: 1, to: 1 }, breaks: [] },
      ...more,
    },
  );

/** Defined names as they stand in the workbook. */
export const namesIn = (bytes: Uint8Array) =>
  [...partsOf(bytes)[WORKBOOK]!.matchAll(/<definedName ([^>]*)>([^<]*)/g)].map(
    ([, attributes, text]) => `${attributes} ${text}`,
  );
export const tabsOf = (bytes: Uint8Array) => /<sheets>.*<\/sheets>/.exec(partsOf(bytes)[WORKBOOK]!)![0];
