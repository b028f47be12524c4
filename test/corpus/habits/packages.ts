import { type Habit, inParts, moved, RELATIONS, SHEETS, then, TYPES, without } from './habit';

const lastTypes = (names: string[]) => [
  ...names.filter((name) => name !== '[Content_Types].xml'),
  '[Content_Types].xml',
];

/** How the archive is packed, what the parts are called, how they lead to each other. */
export const PACKAGES: Habit[] = [
  { name: 'sizes behind the data', by: 'Apache POI, EPPlus, Excel for the web', pack: { descriptors: true } },
  { name: 'sizes behind the data, without a sign', by: 'older stream writers', pack: { descriptors: 'unsigned' } },
  { name: 'nothing compressed', by: 'exceljs and SheetJS where asked to', pack: { stored: true } },
  { name: 'content types last', by: 'openpyxl, Apache POI', pack: { order: lastTypes } },
  { name: 'parts the other way round', by: 'programs that sort', pack: { order: (names) => [...names].reverse() } },
  { name: 'entries for folders', by: 'zip -r, archivers', pack: { folders: true } },
  { name: 'backslashes in names', by: '.NET up to 4.6', pack: { nameOf: (name) => name.replaceAll('/', '\\') } },
  { name: 'a slash before names', by: 'hand-made packages', pack: { nameOf: (name) => `/${name}` } },
  { name: 'a remark at the end of the archive', by: 'archivers', pack: { comment: 'đã quét vi-rút' } },
  {
    name: 'room kept at each entry',
    by: 'Excel (padding), Java',
    pack: { extra: Buffer.from([0x20, 0xa2, 4, 0, 0x14, 0x28, 0, 0]) },
  },
  { name: 'no date', by: 'Go, Google Sheets', pack: { time: 0 } },
  {
    name: 'targets from the root',
    by: 'openpyxl, ClosedXML',
    write: inParts(RELATIONS, (text, name) => {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      return text.replace(/Target="([^"]*)"(?![^>]*TargetMode="External")/g, (_all, target: string) => {
        const from = new URL(target, `file:///${folder}`);
        return `Target="${from.pathname}"`;
      });
    }),
  },
  {
    name: 'targets that begin with ./',
    by: 'hand-made packages',
    write: inParts(/^xl\/_rels\/workbook\.xml\.rels$/, (text) => text.replace(/Target="(?=\w)/g, 'Target="./')),
  },
  {
    name: 'ids of relations that are not rId1, rId2',
    by: 'ClosedXML, Open XML SDK',
    write: inParts(/\.xml(\.rels)?$/, (text) =>
      text.replace(/\b((?:r:)?[iI]d|r:embed)="rId(\d+)"/g, '$1="R8f0a3c2d$2"'),
    ),
  },
  {
    name: 'strings under another name',
    by: 'EPPlus (SharedStrings), hand-made packages',
    write: moved('xl/sharedStrings.xml', 'xl/chuoi.xml', (text) => text.replace('"sharedStrings.xml"', '"chuoi.xml"')),
  },
  {
    name: 'a sheet under another name',
    by: 'Google Sheets, WPS',
    write: (texts) => {
      const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
      const { [rels]: list, ...rest } = texts;
      const named = list === undefined ? rest : { ...rest, 'xl/worksheets/_rels/Trang-1.xml.rels': list };
      return moved('xl/worksheets/sheet1.xml', 'xl/worksheets/Trang-1.xml', (text) =>
        text.replace('worksheets/sheet1.xml', 'worksheets/Trang-1.xml'),
      )(named);
    },
  },
  {
    name: 'the letter case of a name is not that of its target',
    by: 'EPPlus, programs for Windows',
    write: inParts(RELATIONS, (text) =>
      text.replace('"sharedStrings.xml"', '"SharedStrings.xml"').replace('"styles.xml"', '"Styles.xml"'),
    ),
  },
  {
    name: 'the workbook at another place',
    by: 'hand-made packages, SAP',
    write: (texts) => {
      const { 'xl/_rels/workbook.xml.rels': rels, ...rest } = texts;
      return then(
        moved('xl/workbook.xml', 'xl/so-tay.xml', (text) => text.replace('"xl/workbook.xml"', '"xl/so-tay.xml"')),
      )({
        ...rest,
        'xl/_rels/so-tay.xml.rels': rels!,
      });
    },
  },
  {
    name: 'no styles',
    by: 'small writers',
    write: then(
      without('xl/styles.xml'),
      inParts(SHEETS, (text) => text.replace(/(<c [^>]*?) s="\d+"/g, '$1')),
    ),
    differs: 'a serial number without a format is no date',
  },
  {
    name: 'a byte order mark before every part',
    by: '.NET writers, Hancom Office',
    write: inParts(/\.(xml|rels)$/, (text) => `\uFEFF${text}`),
  },
  { name: 'UTF-16', by: 'MSXML writers', write: (texts) => ({ ...texts, ...inUtf16(texts) }) },
  {
    name: 'properties of the document',
    by: 'WPS (KSOProductBuildVer), everybody',
    write: (texts) => ({
      ...then(
        inParts(/^_rels\/\.rels$/, (text) =>
          text.replace(
            '</Relationships>',
            '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/wps.xml"/></Relationships>',
          ),
        ),
        inParts(TYPES, (text) =>
          text.replace(
            '</Types>',
            '<Override PartName="/docProps/wps.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
          ),
        ),
      )(texts),
      'docProps/wps.xml':
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>1033-12.2.0.13431</vt:lpwstr></property></Properties>',
    }),
  },
];

function inUtf16(texts: Parameters<NonNullable<Habit['write']>>[0]): Record<string, Uint8Array> {
  const chosen = Object.entries(texts).filter(
    ([name, text]) =>
      typeof text === 'string' && /^xl\/(worksheets\/sheet1|sharedStrings|styles|workbook)\.xml$/.test(name),
  );
  return Object.fromEntries(
    chosen.map(([name, text]) => {
      const said = (text as string).replace(/encoding="[^"]*"/i, 'encoding="UTF-16"');
      return [name, new Uint8Array(Buffer.from(`\uFEFF${said}`, 'utf16le'))];
    }),
  );
}
