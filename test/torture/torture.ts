import { strToU8, zipSync } from 'fflate';
import * as comments from './parts/comments';
import * as drawings from './parts/drawings';
import * as looks from './parts/looks';
import { planSheet, planSheetRelationships } from './parts/planSheet';
import * as pivot from './parts/pivot';
import * as sheets from './parts/otherSheets';
import * as book from './parts/workbookParts';
import { HEAD } from './parts/names';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MICROSOFT = 'application/vnd.ms-excel';

/** A picture of one point. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
/** Bytes as a macro project or a printer's settings hold them: nobody but their own program reads them. */
const opaque = (seed: number, size: number) => Uint8Array.from({ length: size }, (_, i) => (i * seed + 7) & 0xff);

/** Part → content and content type (null: its extension says it). */
const PARTS: [part: string, content: string | Uint8Array, type: string | null][] = [
  ['_rels/.rels', book.packageRelationships, null],
  ['xl/workbook.xml', book.workbook, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['xl/_rels/workbook.xml.rels', book.workbookRelationships, null],
  ['xl/worksheets/sheet1.xml', planSheet(), `${SPREADSHEET}.worksheet+xml`],
  ['xl/worksheets/_rels/sheet1.xml.rels', planSheetRelationships, null],
  ['xl/worksheets/sheet2.xml', sheets.tableSheet, `${SPREADSHEET}.worksheet+xml`],
  ['xl/worksheets/_rels/sheet2.xml.rels', sheets.tableSheetRelationships, null],
  ['xl/worksheets/sheet3.xml', sheets.pivotSheet, `${SPREADSHEET}.worksheet+xml`],
  ['xl/worksheets/_rels/sheet3.xml.rels', sheets.pivotSheetRelationships, null],
  ['xl/worksheets/sheet4.xml', sheets.protectedSheet, `${SPREADSHEET}.worksheet+xml`],
  ['xl/worksheets/sheet5.xml', sheets.hiddenSheet, `${SPREADSHEET}.worksheet+xml`],
  ['xl/chartsheets/sheet1.xml', sheets.chartSheet, `${SPREADSHEET}.chartsheet+xml`],
  ['xl/chartsheets/_rels/sheet1.xml.rels', sheets.chartSheetRelationships, null],
  ['xl/theme/theme1.xml', looks.theme, `${OFFICE}.theme+xml`],
  ['xl/styles.xml', looks.styles, `${SPREADSHEET}.styles+xml`],
  ['xl/sharedStrings.xml', looks.sharedStrings, `${SPREADSHEET}.sharedStrings+xml`],
  ['xl/drawings/drawing1.xml', drawings.planDrawing, `${DRAWING}.drawing+xml`],
  ['xl/drawings/_rels/drawing1.xml.rels', drawings.planDrawingRelationships, null],
  ['xl/drawings/drawing2.xml', drawings.slicerDrawing, `${DRAWING}.drawing+xml`],
  ['xl/drawings/drawing3.xml', drawings.chartSheetDrawing, `${DRAWING}.drawing+xml`],
  ['xl/drawings/_rels/drawing3.xml.rels', drawings.chartSheetDrawingRelationships, null],
  ['xl/drawings/vmlDrawing1.vml', drawings.notesVml, null],
  ['xl/drawings/vmlDrawing2.vml', drawings.headerVml, null],
  ['xl/drawings/_rels/vmlDrawing2.vml.rels', drawings.headerVmlRelationships, null],
  ['xl/charts/chart1.xml', drawings.chart(100), `${OFFICE}.drawingml.chart+xml`],
  ['xl/charts/chart2.xml', drawings.chart(200), `${OFFICE}.drawingml.chart+xml`],
  ['xl/media/image1.png', PNG, null],
  ['xl/comments1.xml', comments.comments, `${SPREADSHEET}.comments+xml`],
  ['xl/threadedComments/threadedComment1.xml', comments.threadedComments, `${MICROSOFT}.threadedcomments+xml`],
  ['xl/persons/person.xml', comments.persons, `${MICROSOFT}.person+xml`],
  ['xl/ctrlProps/ctrlProp1.xml', book.control, `${MICROSOFT}.controlproperties+xml`],
  ['xl/printerSettings/printerSettings1.bin', opaque(3, 200), `${SPREADSHEET}.printerSettings`],
  ['xl/tables/table1.xml', sheets.table, `${SPREADSHEET}.table+xml`],
  ['xl/pivotTables/pivotTable1.xml', pivot.pivotTable, `${SPREADSHEET}.pivotTable+xml`],
  ['xl/pivotTables/_rels/pivotTable1.xml.rels', pivot.pivotTableRelationships, null],
  ['xl/pivotCache/pivotCacheDefinition1.xml', pivot.cacheDefinition, `${SPREADSHEET}.pivotCacheDefinition+xml`],
  ['xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels', pivot.cacheDefinitionRelationships, null],
  ['xl/pivotCache/pivotCacheRecords1.xml', pivot.cacheRecords, `${SPREADSHEET}.pivotCacheRecords+xml`],
  ['xl/slicers/slicer1.xml', pivot.slicer, `${MICROSOFT}.slicer+xml`],
  ['xl/slicerCaches/slicerCache1.xml', pivot.slicerCache, `${MICROSOFT}.slicerCache+xml`],
  ['xl/externalLinks/externalLink1.xml', book.externalLink, `${SPREADSHEET}.externalLink+xml`],
  ['xl/externalLinks/_rels/externalLink1.xml.rels', book.externalLinkRelationships, null],
  ['xl/calcChain.xml', book.calcChain, `${SPREADSHEET}.calcChain+xml`],
  ['xl/metadata.xml', book.metadata, `${SPREADSHEET}.sheetMetadata+xml`],
  ['xl/vbaProject.bin', opaque(5, 700), 'application/vnd.ms-office.vbaProject'],
  ['customXml/item1.xml', book.customXml, null],
  ['customXml/_rels/item1.xml.rels', book.customXmlRelationships, null],
  ['customXml/itemProps1.xml', book.customXmlProperties, `${OFFICE}.customXmlProperties+xml`],
  ['docProps/core.xml', book.core, 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', book.app, `${OFFICE}.extended-properties+xml`],
  ['docProps/custom.xml', book.custom, `${OFFICE}.custom-properties+xml`],
];

function contentTypes(): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['vml', `${OFFICE}.vmlDrawing`],
    ['png', 'image/png'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = PARTS.filter(([, , type]) => type !== null).map(
    ([part, , type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

/** A workbook (.xlsm) with everything an office may keep in one, around a small plan on the sheet "Phụ lục". */
export function tortureWorkbook(): Uint8Array {
  const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(contentTypes()) };
  for (const [part, content] of PARTS) files[part] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { mtime: new Date(2026, 0, 1) });
}
