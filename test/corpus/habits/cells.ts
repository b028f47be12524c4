import { all, treeOf } from '../../judging/tree';
import type { Texts } from '../bases';
import { BOOK, type Habit, inParts, SHEETS, STRINGS, STYLES, then, without } from './habit';

/** The entries of the table of strings, as they are written. */
const stringsOf = (texts: Texts): string[] =>
  [...String(texts['xl/sharedStrings.xml'] ?? '').matchAll(/<si\/>|<si>([^]*?)<\/si>/g)].map(
    ([, inner]) => inner ?? '',
  );
const plainOf = (entry: string): string =>
  all(treeOf(new TextEncoder().encode(`<si>${entry}</si>`)), 't')
    .map(({ text }) => text)
    .join('');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const SHARED = /<c ([^>]*?)\s?t="s"([^>]*)><v>(\d+)<\/v><\/c>/g;
const eachText = (write: (before: string, entry: string, after: string, row: string) => string) => (texts: Texts) => {
  const strings = stringsOf(texts);
  return inParts(SHEETS, (text) =>
    text.replace(SHARED, (_all, before: string, after: string, id: string) =>
      write(before, strings[Number(id)]!, after, /r="[A-Z]+(\d+)"/.exec(before + after)?.[1] ?? ''),
    ),
  )(texts);
};

/** Of a plan's own sheet only: numbers of others are left alone. */
const FIRST = /^xl\/worksheets\/sheet1\.xml$/;
const EMPTY_LISTS = '<mergeCells count="0"/><hyperlinks/>';

/** How cells, rows, strings and styles are written. */
export const CELLS: Habit[] = [
  {
    name: 'texts in the cells, no table of strings',
    by: 'SheetJS, report generators, Google Sheets in places',
    write: then(
      eachText((before, entry, after) => `<c ${before} t="inlineStr"${after}><is>${entry}</is></c>`),
      without('xl/sharedStrings.xml'),
    ),
  },
  {
    name: 'texts as results without a formula (t="str")',
    by: 'SheetJS up to 0.17, JasperReports',
    write: eachText((before, entry, after) => `<c ${before} t="str"${after}><v>${escaped(plainOf(entry))}</v></c>`),
  },
  {
    name: 'texts as results of formulas',
    by: 'an office that looks names up (VLOOKUP)',
    write: eachText((before, entry, after, row) =>
      Number(row) < 4
        ? `<c ${before} t="inlineStr"${after}><is>${entry}</is></c>`
        : `<c ${before} t="str"${after}><f>T(A1)</f><v>${escaped(plainOf(entry))}</v></c>`,
    ),
  },
  {
    name: 'formulas without results',
    by: 'openpyxl, PhpSpreadsheet without calculation, xlsx-populate',
    write: eachText((before, entry, after, row) =>
      Number(row) < 5
        ? `<c ${before} t="inlineStr"${after}><is>${entry}</is></c>`
        : `<c ${before}${after}><f>T(A1)</f></c>`,
    ),
    differs: 'what a formula without a result shows is not known',
  },
  {
    name: 'formulas whose results are 0',
    by: 'PhpSpreadsheet, XlsxWriter',
    write: eachText((before, entry, after, row) =>
      Number(row) < 5
        ? `<c ${before} t="inlineStr"${after}><is>${entry}</is></c>`
        : `<c ${before}${after}><f>T(A1)</f><v>0</v></c>`,
    ),
    differs: 'what a formula without a result shows is not known',
  },
  {
    name: 'numbers said to be numbers',
    by: 'Apache POI, openpyxl (t="n")',
    write: inParts(SHEETS, (text) => text.replace(/<c (r="[A-Z]+\d+"(?: s="\d+")?)>(?=<v>|<f>)/g, '<c $1 t="n">')),
  },
  {
    name: 'empty cells said to be numbers',
    by: 'openpyxl',
    write: inParts(SHEETS, (text) => text.replace(/<c (r="[A-Z]+\d+" s="\d+")\/>/g, '<c $1 t="n"/>')),
  },
  {
    name: 'empty values',
    by: 'exceljs, report generators',
    write: inParts(SHEETS, (text) => text.replace(/<c (r="[A-Z]+\d+" s="\d+")\/>/g, '<c $1><v></v></c>')),
  },
  {
    name: 'no dimension',
    by: 'SheetJS streams, small writers',
    write: inParts(SHEETS, (text) => text.replace(/<dimension [^>]*\/>/, '')),
  },
  {
    name: 'a dimension of one cell',
    by: 'streams',
    write: inParts(SHEETS, (text) => text.replace(/<dimension [^>]*\/>/, '<dimension ref="A1"/>')),
  },
  {
    name: 'no numbers at rows',
    by: 'small writers',
    write: inParts(SHEETS, (text) => everyRow(text).replace(/<row r="\d+"/g, '<row')),
  },
  {
    name: 'no addresses at cells',
    by: 'small writers',
    write: inParts(SHEETS, (text) => everyCell(text).replace(/<c r="[A-Z]+\d+"/g, '<c')),
  },
  {
    name: 'neither',
    by: 'small writers',
    write: inParts(SHEETS, (text) =>
      everyRow(everyCell(text))
        .replace(/<row r="\d+"/g, '<row')
        .replace(/<c r="[A-Z]+\d+"/g, '<c'),
    ),
  },
  {
    name: 'a thousand empty rows below',
    by: 'Google Sheets',
    write: inParts(FIRST, (text) =>
      text.replace(
        '</sheetData>',
        `${Array.from({ length: 1000 }, (_, i) => `<row r="${i + 100}" ht="15.75" customHeight="1"/>`).join('')}</sheetData>`,
      ),
    ),
  },
  {
    name: 'columns to the last one, each with a style',
    by: 'WPS, Google Sheets',
    write: inParts(FIRST, (text) => text.replace(/<\/cols>/, '<col min="40" max="16384" width="9" style="1"/></cols>')),
  },
  {
    name: 'empty lists behind the rows',
    by: 'small writers',
    write: inParts(/^xl\/worksheets\/sheet2\.xml$/, (text) =>
      text.replace('</sheetData>', `</sheetData>${EMPTY_LISTS}`),
    ),
  },
  {
    name: 'no counts at lists',
    by: 'Google Sheets, small writers',
    write: inParts(/^xl\/.*\.xml$/, (text) => text.replace(/ (count|uniqueCount)="\d+"/g, '')),
  },
  {
    name: 'counts that are wrong',
    by: 'report generators',
    write: inParts(/^xl\/(sharedStrings|styles)\.xml$/, (text) =>
      text.replace(/ (count|uniqueCount)="\d+"/g, ' $1="99"'),
    ),
  },
  { name: 'an empty list of looks (dxfs)', by: 'exceljs, XlsxWriter', write: withoutLooks('<dxfs count="0"/>') },
  { name: 'no list of looks', by: 'SheetJS, POI', write: withoutLooks('') },
  {
    name: 'a stylesheet with nothing in it',
    by: 'small writers',
    write: then(
      withoutLooks(''),
      inParts(
        STYLES,
        () => '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      ),
      inParts(SHEETS, (text) => text.replace(/(<c [^>]*?) s="\d+"/g, '$1')),
    ),
    differs: 'a serial number without a format is no date',
  },
  {
    name: 'a stylesheet with fonts only',
    by: 'small writers',
    write: then(
      withoutLooks(''),
      inParts(
        STYLES,
        () =>
          '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/></font></fonts></styleSheet>',
      ),
      inParts(SHEETS, (text) => text.replace(/(<c [^>]*?) s="\d+"/g, '$1')),
    ),
    differs: 'a serial number without a format is no date',
  },
  {
    name: 'days from 1904',
    by: 'Excel for Mac of old',
    write: then(
      inParts(BOOK, (text) => text.replace(/<workbookPr( |\/)/, '<workbookPr date1904="1"$1')),
      inParts(SHEETS, (text) =>
        text.replace(/<v>4(\d{4})<\/v>/g, (_all, days: string) => `<v>${40000 + Number(days) - 1462}</v>`),
      ),
    ),
  },
  {
    name: 'days as words (t="d")',
    by: 'Excel where asked to, Aspose',
    write: inParts(SHEETS, (text) =>
      text.replace(/<c (r="[A-Z]+\d+" s="\d+")><v>(4[56]\d{3})<\/v>/g, (_all, at: string, days: string) => {
        const day = new Date(Date.UTC(1899, 11, 30) + Number(days) * 86_400_000).toISOString().slice(0, 10);
        return `<c ${at} t="d"><v>${day}</v>`;
      }),
    ),
  },
  {
    name: 'days with a midnight that is not quite',
    by: 'JavaScript writers in other time zones',
    write: inParts(SHEETS, (text) => text.replace(/<v>(4[56]\d{3})<\/v>/g, '<v>$1.000000001</v>')),
  },
  {
    name: 'rich text and how it is read aloud',
    by: 'Excel, Hancom Office',
    write: inParts(STRINGS, (text) =>
      text.replace(
        /<si><t([^>]*)>([^<]{8,})<\/t><\/si>/g,
        '<si><r><t xml:space="preserve"></t></r><r><rPr><b/><sz val="12"/><rFont val="Times New Roman"/></rPr><t$1>$2</t></r><rPh sb="0" eb="1"><t>xyz</t></rPh><phoneticPr fontId="0"/></si>',
      ),
    ),
  },
  {
    name: 'results of shared formulas',
    by: 'Excel',
    write: inParts(/^xl\/worksheets\/sheet2\.xml$/, (text) =>
      text.replace(
        '</sheetData>',
        '<row r="60"><c r="A60"><f t="shared" ref="A60:A61" si="7">1+1</f><v>2</v></c></row><row r="61"><c r="A61"><f t="shared" si="7"/><v>2</v></c></row></sheetData>',
      ),
    ),
  },
];

/** Gaps filled, so that what has no number stands where it stood. */
function everyRow(text: string): string {
  let next = 1;
  return text.replace(/<row r="(\d+)"/g, (all, given: string) => {
    const gap = '<row/>'.repeat(Math.max(0, Number(given) - next));
    next = Number(given) + 1;
    return `${gap}${all}`;
  });
}
function everyCell(text: string): string {
  return text.replace(/<row [^>]*>[^]*?<\/row>/g, (row) => {
    let next = 1;
    return row.replace(/<c r="([A-Z]+)\d+"/g, (all, letters: string) => {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const gap = '<c/>'.repeat(Math.max(0, at - next));
      next = at + 1;
      return `${gap}${all}`;
    });
  });
}

/** Rules that use them go as well. */
function withoutLooks(instead: string) {
  return then(
    inParts(STYLES, (text) => text.replace(/<dxfs[^>]*?(\/>|>[^]*?<\/dxfs>)/, instead)),
    inParts(/^xl\/(worksheets|tables)\//, (text) => text.replace(/ (dxfId|headerRowDxfId|dataDxfId)="\d+"/g, '')),
  );
}
