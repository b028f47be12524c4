import { MAIN, R } from '../../torture/parts/names';
import { rewritten } from '../xmlRewriting';
import { BOOK, COMMENTS, type Habit, inParts, SHEETS, STRINGS, STYLES, then, VML } from './habit';

const SPREADSHEET = /^xl\/(workbook|styles|sharedStrings|comments\d*|worksheets\/[^/]+|tables\/[^/]+)\.xml$/;
const NS_V = 'urn:schemas-microsoft-com:vml';
const NS_O = 'urn:schemas-microsoft-com:office:office';
const NS_X = 'urn:schemas-microsoft-com:office:excel';
const CONTENT = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A form control's <br> without an end is no XML: such a drawing stays as it is. */
const wellFormed = (text: string) => !/<br>/.test(text);
const drawing = (prefixes: Record<string, string>) =>
  inParts(VML, (text) => (wellFormed(text) ? rewritten(text, { prefixes, declaration: '' }) : text));

/** How the XML is written: prefixes, quotes, line ends, remarks. It says the same. */
export const HANDS: Habit[] = [
  {
    name: 'everything of the spreadsheet under x:',
    by: 'Open XML SDK, ClosedXML, Crystal Reports',
    write: inParts(SPREADSHEET, (text) => rewritten(text, { prefixes: { [MAIN]: 'x' } })),
  },
  {
    name: 'relations under another prefix than r:',
    by: 'Hancom Office, ElementTree',
    write: inParts(SPREADSHEET, (text) => rewritten(text, { prefixes: { [R]: 'quanhe' } })),
  },
  {
    name: 'both under ns0:, ns1:',
    by: 'ElementTree',
    write: inParts(SPREADSHEET, (text) => rewritten(text, { prefixes: { [MAIN]: 'ns0', [R]: 'ns1' } })),
  },
  {
    name: 'packages under prefixes',
    by: 'ElementTree, Java',
    write: then(
      inParts(/^\[Content_Types\]\.xml$/, (text) => rewritten(text, { prefixes: { [CONTENT]: 'ct' } })),
      inParts(/\.rels$/, (text) => rewritten(text, { prefixes: { [RELATIONSHIPS]: 'pr' } })),
    ),
  },
  {
    name: 'only the notes under a prefix',
    by: 'Open XML SDK beside another writer',
    write: inParts(COMMENTS, (text) => rewritten(text, { prefixes: { [MAIN]: 'x' } })),
  },
  {
    name: 'authors with a prefix of their own, declared at each',
    by: 'a .NET serializer',
    write: inParts(COMMENTS, (text) =>
      text.replace(/<author>/g, `<d:author xmlns:d="${MAIN}">`).replace(/<\/author>/g, '</d:author>'),
    ),
  },
  {
    name: 'the list of notes with a prefix, their authors without',
    by: 'a .NET serializer',
    write: inParts(COMMENTS, (text) =>
      text.replace(/<commentList>/, `<q:commentList xmlns:q="${MAIN}">`).replace('</commentList>', '</q:commentList>'),
    ),
  },
  {
    name: 'fonts and looks with a prefix declared at each',
    by: 'a .NET serializer',
    write: inParts(STYLES, (text) =>
      text
        .replace(/<(fonts|cellXfs|dxfs)\b/g, `<k:$1 xmlns:k="${MAIN}"`)
        .replace(/<\/(fonts|cellXfs|dxfs)>/g, '</k:$1>')
        .replace(/<k:(fonts|cellXfs|dxfs)([^>]*)\/>/g, '<k:$1$2/>'),
    ),
  },
  {
    name: 'sheets and names with a prefix declared at each',
    by: 'a .NET serializer',
    write: inParts(BOOK, (text) =>
      text
        .replace(/<(sheets|definedNames)>/g, `<k:$1 xmlns:k="${MAIN}">`)
        .replace(/<\/(sheets|definedNames)>/g, '</k:$1>'),
    ),
  },
  {
    name: 'drawings of notes under ns0:',
    by: 'openpyxl',
    write: drawing({ [NS_V]: 'ns0', [NS_O]: 'ns1', [NS_X]: 'ns2' }),
  },
  { name: 'drawings of notes, shapes without a prefix', by: 'lxml', write: drawing({ [NS_V]: '' }) },
  { name: 'drawings of notes, Excel’s words without a prefix', by: 'lxml', write: drawing({ [NS_X]: '' }) },
  {
    name: 'drawings of notes with the prefixes exchanged',
    by: 'nobody yet',
    write: drawing({ [NS_V]: 'x', [NS_X]: 'v', [NS_O]: 'o' }),
  },
  {
    name: 'single quotes',
    by: 'PHP writers, SheetJS in places',
    write: inParts(/\.(xml|rels)$/, (text) =>
      rewritten(text, { quote: "'", declaration: "<?xml version='1.0' encoding='utf-8'?>" }),
    ),
  },
  {
    name: 'long ends',
    by: 'XmlWriter, Google Sheets',
    write: inParts(/\.(xml|rels)$/, (text) => rewritten(text, { longEnds: true })),
  },
  {
    name: 'indented',
    by: 'Hancom Office, hand-made packages',
    write: inParts(
      /^(\[Content_Types\]\.xml|.*\.rels|xl\/(workbook|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/,
      (text) => (/<t[ >]/.test(text) ? text : rewritten(text, { indented: true })),
    ),
  },
  {
    name: 'attributes the other way round',
    by: 'hash maps',
    write: inParts(/\.(xml|rels)$/, (text) => rewritten(text, { reversed: true })),
  },
  {
    name: 'no declaration',
    by: 'small writers',
    write: inParts(/\.(xml|rels)$/, (text) => rewritten(text, { declaration: '' })),
  },
  {
    name: 'remarks everywhere',
    by: 'report generators',
    write: inParts(SHEETS, (text) => rewritten(text, { remarks: ' <v>1</v> & ' })),
  },
  {
    name: 'remarks in the lists of the stylesheet',
    by: 'report generators',
    write: inParts(STYLES, (text) => rewritten(text, { remarks: ' <xf/> ' })),
  },
  {
    name: 'letters as numbers',
    by: 'writers that know ASCII only',
    write: inParts(/^xl\/(sharedStrings|workbook|worksheets\/[^/]+|comments\d*)\.xml$/, (text) =>
      text.replace(/[\u0080-\uFFFF]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
    ),
  },
  {
    name: 'texts in CDATA',
    by: 'report generators',
    write: inParts(STRINGS, (text) => text.replace(/<t([^>]*)>([^<&]+)<\/t>/g, '<t$1><![CDATA[$2]]></t>')),
  },
  {
    name: 'newer words that may be passed over (mc:Ignorable)',
    by: 'Excel',
    write: inParts(SHEETS, (text) =>
      text.includes('mc:Ignorable')
        ? text
        : text
            .replace(
              '<worksheet ',
              '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}" ',
            )
            .replace(/<row /g, '<row x14ac:dyDescent="0.25" '),
    ),
  },
];
