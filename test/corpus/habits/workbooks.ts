import { BOOK, type Habit, inParts, SHEETS, then } from './habit';

const OTHER = /^xl\/worksheets\/sheet2\.xml$/;
const PLAN = /^xl\/worksheets\/sheet1\.xml$/;
const stateOf = (state: string) => inParts(BOOK, (text) => text.replace(/(sheetId="2")/, `$1 state="${state}"`));

/** What stands about the sheets: states, names, protection, ours as others leave them. */
export const WORKBOOKS: Habit[] = [
  { name: 'a hidden sheet', by: 'offices', write: stateOf('hidden') },
  { name: 'a very hidden sheet', by: 'report generators', write: stateOf('veryHidden') },
  { name: 'a state said to be visible', by: 'openpyxl, LibreOffice', write: stateOf('visible') },
  { name: 'a state nobody knows', by: 'seen in a public file (“show”)', write: stateOf('show') },
  {
    name: 'a plan in a state nobody knows',
    by: 'seen in a public file (“show”)',
    write: inParts(BOOK, (text) => text.replace(/(sheetId="1")/, '$1 state="show"')),
  },
  {
    name: 'no views',
    by: 'small writers',
    write: inParts(BOOK, (text) => text.replace(/<bookViews>.*?<\/bookViews>/, '')),
  },
  {
    name: 'no properties of the workbook',
    by: 'small writers',
    write: inParts(BOOK, (text) => text.replace(/<workbookPr[^>]*\/>/, '')),
  },
  {
    name: 'an empty list of names',
    by: 'openpyxl',
    write: inParts(BOOK, (text) => text.replace(/<definedNames>.*?<\/definedNames>/, '<definedNames/>')),
  },
  {
    name: 'no names',
    by: 'small writers',
    write: inParts(BOOK, (text) => text.replace(/<definedNames>.*?<\/definedNames>/, '')),
  },
  {
    name: 'large ids of sheets',
    by: 'books of many years',
    write: then(
      inParts(BOOK, (text) => text.replace(/sheetId="(\d)"/g, 'sheetId="6553$1"')),
      inParts(/^xl\/calcChain\.xml$/, (text) => text.replace(/ i="(\d)"/g, ' i="6553$1"')),
    ),
  },
  {
    name: 'a protected structure',
    by: 'offices',
    write: inParts(BOOK, (text) => text.replace(/(<workbookPr[^>]*\/>)/, '$1<workbookProtection lockStructure="1"/>')),
    trial: { refused: 'protected-structure' },
  },
  {
    name: 'a protected sheet',
    by: 'offices',
    write: inParts(PLAN, (text) => text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>')),
    trial: { refused: 'protected-sheet' },
  },
  {
    name: 'protection that is switched off',
    by: 'WPS, POI',
    write: inParts(PLAN, (text) =>
      text.replace('</sheetData>', '</sheetData><sheetProtection sheet="0" objects="0" scenarios="0"/>'),
    ),
  },
  {
    name: 'a protected other sheet',
    by: 'offices',
    write: inParts(OTHER, (text) =>
      text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
    ),
  },
  {
    name: 'the user’s own conditional formats after 2010',
    by: 'Excel',
    write: inParts(SHEETS, (text) =>
      text.includes('<extLst>')
        ? text
        : text.replace(
            '</worksheet>',
            '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="5" id="{11111111-2222-4333-8444-555555555556}"><xm:f>TRUE</xm:f><x14:dxf/></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>',
          ),
    ),
  },
  {
    name: 'data of another program (xmlns:etc)',
    by: 'WPS',
    write: inParts(SHEETS, (text) =>
      text.replace('<worksheet ', '<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" '),
    ),
  },
  {
    name: 'words of a name in other letters (NAMRO_OVERVIEW of the user’s)',
    by: 'nobody yet',
    write: inParts(BOOK, (text) =>
      text.replace('<definedNames>', '<definedNames><definedName name="NamRoom">1</definedName>'),
    ),
  },
];
