/** One thing broken in one part: the part (the first that matches), what stands there, and what is put instead of its first occurrence. */
export type Breaking = readonly [what: string, part: RegExp, before: RegExp, after: string];

const STYLES = /^xl\/styles\.xml$/;
const BOOK = /^xl\/workbook\.xml$/;
const SHEET = /^xl\/worksheets\/sheet1\.xml$/;
const BOOK_RELS = /^xl\/_rels\/workbook\.xml\.rels$/;
const SHEET_RELS = /^xl\/worksheets\/_rels\/sheet1\.xml\.rels$/;
const COMMENTS = /^xl\/comments/;
const TYPES = /^\[Content_Types\]\.xml$/;
const ALL = /^[^]*$/;

export const BREAKINGS: readonly Breaking[] = [
  [
    'stylesheet without content',
    STYLES,
    ALL,
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  ],
  ['stylesheet without a namespace', STYLES, / xmlns="[^"]*"/, ''],
  [
    'another root in the stylesheet',
    STYLES,
    ALL,
    '<theme xmlns="http://schemas.openxmlformats.org/drawingml/2006/main"><a/></theme>',
  ],
  ['half a stylesheet', STYLES, /<cellXfs[^]*$/, ''],
  ['a wrong count of fonts', STYLES, /<fonts count="\d+"/, '<fonts count="99"'],
  ['a wrong count of cell styles', STYLES, /<cellXfs count="\d+"/, '<cellXfs count="0"'],
  ['a count that is no number', STYLES, /<fills count="\d+"/, '<fills count="hai"'],
  ['no cell styles', STYLES, /<cellXfs[^]*<\/cellXfs>/, ''],
  ['no fonts', STYLES, /<fonts[^]*<\/fonts>/, ''],
  ['two lists of cell styles', STYLES, /(<cellXfs[^]*<\/cellXfs>)/, '$1$1'],
  ['an empty list of looks in the other spelling', STYLES, /<dxfs[^]*?(<\/dxfs>|\/>)/, '<dxfs count="0"></dxfs>'],
  [
    'two tabs on one part',
    BOOK,
    /(<sheet [^>]*?name=")([^"]*)("[^>]*?sheetId=")(\d+)("[^>]*\/>)/,
    '$1$2$3$4$5$1$2 b$398$5',
  ],
  [
    'two sheets of one number',
    BOOK,
    /(<sheet [^>]*?name="[^"]*"[^>]*?sheetId=")(\d+)("[^]*?<sheet [^>]*?sheetId=")\d+/,
    '$1$2$3$2',
  ],
  ['a tab that leads nowhere', BOOK, /(<sheets[^]*?)r:id="[^"]*"/, '$1r:id="rId999"'],
  ['a name defined twice', BOOK, /(<definedName [^]*?<\/definedName>)/, '$1$1'],
  ['a name of a sheet that is not there', BOOK, /<definedName name="[^"]*"/, '$& localSheetId="77"'],
  ['half a workbook part', BOOK, /<\/sheets>[^]*$/, ''],
  ['no list of sheets', BOOK, /<sheets[^]*<\/sheets>/, ''],
  ['another root in a sheet', SHEET, /<worksheet /, '<chartsheet '],
  ['half a sheet', SHEET, /<\/sheetData>[^]*$/, ''],
  [
    'a sheet of another kind',
    SHEET,
    ALL,
    '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  ],
  ['a sheet without cells', SHEET, /<sheetData[^]*<\/sheetData>/, ''],
  ['two lists of cells', SHEET, /<sheetData>/, '<sheetData></sheetData><sheetData>'],
  ['a style beyond the last', SHEET, / s="\d+"/, ' s="4000"'],
  ['a style that is no number', SHEET, / s="\d+"/, ' s="đậm"'],
  ['a shared text beyond the last', SHEET, /(<c [^>]*t="s"[^>]*><v>)\d+/, '$199999'],
  ['a look beyond the last', SHEET, /dxfId="\d+"/, 'dxfId="4000"'],
  ['a drawing that leads nowhere', SHEET, /(<(?:legacyD|d)rawing [^>]*r:id=")[^"]*/, '$1rId999'],
  ['a relation twice', SHEET_RELS, /(<Relationship [^>]*\/>)/, '$1$1'],
  ['a relation to a part that is not there', SHEET_RELS, /Target="[^"]*"/, 'Target="../nowhere.xml"'],
  ['half the relations of a sheet', SHEET_RELS, /<\/Relationships>/, ''],
  ['another root in the relations of a sheet', SHEET_RELS, /Relationships/g, 'Relations'],
  ['the styles lead nowhere', BOOK_RELS, /Target="[^"]*styles\.xml"/, 'Target="nowhere.xml"'],
  ['the theme leads nowhere', BOOK_RELS, /Target="[^"]*theme1\.xml"/, 'Target="nowhere.xml"'],
  ['half the relations of the workbook', BOOK_RELS, /<\/Relationships>/, ''],
  ['an author beyond the last', COMMENTS, /authorId="\d+"/, 'authorId="55"'],
  ['two comments at one cell', COMMENTS, /(<comment [^]*?<\/comment>)/, '$1$1'],
  ['no authors', COMMENTS, /<authors>[^]*<\/authors>/, ''],
  ['half the comments', COMMENTS, /<\/commentList>[^]*$/, ''],
  ['another root in the comments', COMMENTS, /comments /, 'notes '],
  ['no content types', TYPES, ALL, '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
  ['a content type twice', TYPES, /(<Override [^>]*\/>)/, '$1$1'],
  ['a sheet without a content type', TYPES, /<Override PartName="\/xl\/worksheets\/sheet1\.xml"[^>]*>/, ''],
  ['half the content types', TYPES, /<\/Types>/, ''],
  ['another root in the content types', TYPES, /Types/g, 'Kinds'],
];
