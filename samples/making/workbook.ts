import { strToU8, zipSync, type Zippable } from 'fflate';
import { relationshipsPart } from './relationships';
import { makeSheet } from './sheet';
import type { SheetSpec, WorkbookSpec } from './spec';
import { SharedStrings } from './strings';
import { Styles } from './styles';
import { escapeXml, MAIN, OFFICE_RELATIONSHIPS, PACKAGE, XML_HEAD } from './xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An .xlsx as an office would keep it. The same spec gives the same bytes on every machine. */
export function makeWorkbook(spec: WorkbookSpec): Uint8Array {
  const styles = new Styles(spec);
  const strings = new SharedStrings();
  const parts: Record<string, string> = {};
  spec.sheets.forEach((sheetSpec, index) => {
    const { sheet, relationships } = makeSheet(sheetSpec, styles, strings);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet;
    if (relationships) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships;
  });
  return zip({
    '[Content_Types].xml': contentTypes(spec.sheets.length),
    '_rels/.rels': relationshipsPart([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbookPart(spec),
    'xl/_rels/workbook.xml.rels': relationshipsPart([
      ...spec.sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
      { type: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': strings.xml(),
    ...parts,
  });
}

function zip(parts: Record<string, string>): Uint8Array {
  // fflate writes a Date by its local fields: a local midnight gives the same bytes in every time zone.
  const mtime = new Date(2024, 0, 1);
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { mtime, level: 6 }];
  return zipSync(files);
}

function workbookPart({ sheets, date1904 }: WorkbookSpec): string {
  // A workbook whose active sheet is hidden opens with an error in Excel.
  const active = Math.max(0, sheets.findIndex(isVisible));
  const list = sheets.map((sheet, index) => {
    const state = isVisible(sheet) ? '' : ` state="${sheet.state}"`;
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
    (date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>') +
    `<bookViews><workbookView activeTab="${active}"/></bookViews>` +
    `<sheets>${list.join('')}</sheets></workbook>`
  );
}

const isVisible = ({ state }: SheetSpec) => state === undefined || state === 'visible';

function contentTypes(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) => [`worksheets/sheet${index + 1}`, 'worksheet']);
  const parts = [['workbook', 'sheet.main'], ...sheets, ['styles', 'styles'], ['sharedStrings', 'sharedStrings']];
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`,
  );
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
