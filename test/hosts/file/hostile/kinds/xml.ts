import {
  handMade,
  HEAD,
  MAIN,
  many,
  SHEET,
  sheetOf,
  STRINGS,
  times,
  WORKBOOK,
  workbookXml,
  worksheet,
  type Hostile,
} from '../kind';

const nested = (depth: number, name = 'a') => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
const laughs = (count: number) =>
  `<!DOCTYPE w [<!ENTITY a0 "ha">${many(count, (i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`)}]>`;

/** Parts whose XML is built to exhaust who parses it. */
export const XML: Hostile[] = [
  {
    id: 'xml-laughs',
    vi: 'Thực thể XML lồng nhau nở ra một tỉ lần (billion laughs)',
    en: 'nested entities that grow a billion times (billion laughs)',
    make: () => handMade({ [SHEET]: `${laughs(9)}${worksheet('<row><c t="str"><v>&a9;</v></c></row>')}` }),
  },
  {
    id: 'xml-external',
    vi: 'Thực thể XML trỏ ra tệp khác trên máy',
    en: 'an entity that points to another file of the machine',
    make: () =>
      handMade({
        [SHEET]: `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${worksheet('<row><c t="str"><v>&x;</v></c></row>')}`,
      }),
  },
  {
    id: 'xml-attribute-huge',
    vi: 'Một thuộc tính dài 50 MB',
    en: 'one attribute of 50 MB',
    make: (scale) => sheetOf('', `<x y="${'0123456789abcdef'.repeat(times(scale, 3_000_000))}"/>`),
  },
  {
    id: 'xml-attributes-many',
    vi: 'Một phần tử có một triệu thuộc tính',
    en: 'one element with a million attributes',
    make: (scale) => sheetOf('', `<x ${many(times(scale, 1_000_000), (i) => `a${i}="" `)}/>`),
  },
  {
    id: 'xml-text-huge',
    vi: 'Một đoạn chữ dài 60 MB trong một ô',
    en: 'one text of 60 MB in a cell',
    make: (scale) => sheetOf(`<row><c t="str"><v>${'Rà soát 123 '.repeat(times(scale, 4_000_000))}</v></c></row>`),
  },
  {
    id: 'xml-text-shared-huge',
    vi: 'Một chữ dùng chung dài 60 MB',
    en: 'one shared text of 60 MB',
    make: (scale) =>
      sheetOf('', '', { [STRINGS]: `<sst><si><t>${'Rà soát 123 '.repeat(times(scale, 4_000_000))}</t></si></sst>` }),
  },
  {
    id: 'xml-cdata-pieces',
    vi: 'Một ô gồm hai triệu mảnh chữ',
    en: 'a cell of two million pieces of text',
    make: (scale) => sheetOf(`<row><c t="str"><v>${'<![CDATA[a]]>'.repeat(times(scale, 2_000_000))}</v></c></row>`),
  },
  {
    id: 'xml-deep',
    vi: 'Hai mươi nghìn phần tử lồng nhau',
    en: 'twenty thousand nested elements',
    make: () => sheetOf('', nested(20_000)),
  },
  {
    id: 'xml-deep-cells',
    vi: 'Lồng nhau ngay trong ô',
    en: 'nested within a cell',
    make: () => sheetOf(`<row><c>${nested(20_000)}</c></row>`),
  },
  {
    id: 'xml-deep-styles',
    vi: 'Hai mươi nghìn phần tử lồng nhau trong phần định dạng',
    en: 'twenty thousand nested elements in the styles',
    make: () => sheetOf('', '', { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${nested(20_000)}</styleSheet>` }),
  },
  {
    id: 'xml-deep-workbook',
    vi: 'Hai mươi nghìn phần tử lồng nhau trong phần sổ',
    en: 'twenty thousand nested elements in the workbook part',
    make: () => handMade({ [WORKBOOK]: workbookXml('<sheet name="S" sheetId="1" r:id="s"/>', nested(20_000)) }),
  },
  {
    id: 'xml-deep-million',
    vi: 'Ba triệu phần tử lồng nhau',
    en: 'three million nested elements',
    make: (scale) => sheetOf('', nested(times(scale, 3_000_000))),
  },
  {
    id: 'xml-elements-many',
    vi: 'Mười sáu triệu phần tử rỗng',
    en: 'sixteen million empty elements',
    make: (scale) => sheetOf('', '<a/>'.repeat(times(scale, 16_000_000))),
  },
  {
    id: 'xml-names-many',
    vi: 'Năm triệu tên phần tử khác nhau',
    en: 'five million different names of elements',
    make: (scale) =>
      sheetOf(
        '',
        many(times(scale, 5_000_000), (i) => `<a${i}/>`),
      ),
  },
  {
    id: 'xml-namespaces-many',
    vi: 'Năm trăm nghìn không gian tên',
    en: 'five hundred thousand namespaces',
    make: (scale) =>
      sheetOf(
        '',
        many(times(scale, 500_000), (i) => `<a xmlns="urn:${i}"/>`),
      ),
  },
  {
    id: 'xml-namespaces-nested',
    vi: 'Không gian tên lồng nhau',
    en: 'nested namespaces',
    make: () => sheetOf('', many(5000, (i) => `<a xmlns:p${i}="urn:${i}">`) + '</a>'.repeat(5000)),
  },
  {
    id: 'xml-comments-many',
    vi: 'Năm triệu chú thích XML',
    en: 'five million XML comments',
    make: (scale) => sheetOf('', '<!---->'.repeat(times(scale, 5_000_000))),
  },
  {
    id: 'xml-cut-off',
    vi: 'Phần trang tính dừng giữa chừng',
    en: 'a sheet that stops half way',
    make: () => handMade({ [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData>${HEAD}<row><c` }),
  },
  {
    id: 'xml-encoding',
    vi: 'Bảng mã không ai biết',
    en: 'an encoding nobody knows',
    make: () => handMade({ [SHEET]: `<?xml version="1.0" encoding="TCVN-9999"?>${worksheet(HEAD)}` }),
  },
  {
    id: 'xml-not-text',
    vi: 'Phần trang tính không phải chữ',
    en: 'a sheet whose bytes are no text',
    make: () => handMade({ [SHEET]: Uint8Array.from([0x3c, 0x77, 0xff, 0xfe, 0xc0, 0x80, 0x3e]) }),
  },
];
