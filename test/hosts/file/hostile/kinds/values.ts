import { MAIN, sheetOf, STYLES, times, many, STRINGS, type Hostile } from '../kind';

const value = (id: string, vi: string, en: string, cell: string, parts = {}): Hostile => ({
  id,
  vi,
  en,
  make: () => sheetOf(`<row r="3"><c r="A3"><v>2</v></c>${cell}</row>`, '', parts),
});
const date = { [STYLES]: `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>` };
const dated = (id: string, number: string): Hostile =>
  value(id, `Ngày ${number}`, `a day of ${number}`, `<c r="D3" s="0"><v>${number}</v></c>`, date);

/** Values that no program writes. */
export const VALUES: Hostile[] = [
  dated('date-huge', '1e300'),
  dated('date-negative', '-1'),
  dated('date-nan', 'NaN'),
  dated('date-infinite', '1e999'),
  dated('date-millions', '2958466'),
  value('number-words', 'Số không phải số', 'a number that is none', '<c r="D3"><v>mười</v></c>'),
  value('number-hex', 'Số viết kiểu 0x10', 'a number as 0x10', '<c r="D3"><v>0x10</v></c>'),
  value('boolean-7', 'Giá trị đúng/sai là 7', 'a boolean of 7', '<c r="D3" t="b"><v>7</v></c>'),
  value('error-unknown', 'Lỗi không ai biết', 'an error nobody knows', '<c r="D3" t="e"><v>#WHAT?</v></c>'),
  value('type-unknown', 'Kiểu ô không ai biết', 'a cell type nobody knows', '<c r="D3" t="zz"><v>9</v></c>'),
  value('string-missing', 'Chữ dùng chung không có', 'a shared text that is not there', '<c r="D3" t="s"><v>9</v></c>'),
  value('style-missing', 'Kiểu ô không có', 'a style that is not there', '<c r="D3" s="99999999999"><v>9</v></c>'),
  value(
    'style-odd',
    'Số kiểu ô không phải số',
    'a style that is no number',
    '<c r="D3" s="1.5"><v>9</v></c><c r="E3" s="x"><v>9</v></c>',
  ),
  value('iso-date-odd', 'Ngày viết sai', 'an ISO day that is none', '<c r="D3" t="d"><v>2026-99-99T99:99</v></c>'),
  {
    id: 'format-long',
    vi: 'Mã định dạng dài một triệu ký tự',
    en: 'a number format of a million signs',
    make: (scale) =>
      sheetOf('<row r="3"><c s="0"><v>5</v></c></row>', '', {
        [STYLES]: `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="200" formatCode="${'0'.repeat(times(scale, 1_000_000))}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
      }),
  },
  {
    id: 'formats-slow',
    vi: 'Hai nghìn mã định dạng dài, mỗi ô một mã',
    en: 'two thousand long number formats, a cell each',
    make: (scale) => {
      const count = times(scale, 2000);
      return sheetOf(
        many(count, (i) => `<row r="${i + 3}"><c s="${i}"><v>${i}.5</v></c></row>`),
        '',
        {
          [STYLES]: `<styleSheet xmlns="${MAIN}"><numFmts>${many(count, (i) => `<numFmt numFmtId="${i + 200}" formatCode="${'#,##0;[Red]-0'.repeat(80)}${i}"/>`)}</numFmts><cellXfs>${many(count, (i) => `<xf numFmtId="${i + 200}"/>`)}</cellXfs></styleSheet>`,
        },
      );
    },
  },
  {
    id: 'runs-many',
    vi: 'Một chữ gồm một triệu đoạn định dạng riêng',
    en: 'one text of a million runs',
    make: (scale) =>
      sheetOf('<row r="3"><c t="s"><v>0</v></c></row>', '', {
        [STRINGS]: `<sst><si>${'<r><rPr><b/></rPr><t>a</t></r>'.repeat(times(scale, 1_000_000))}</si></sst>`,
      }),
  },
  {
    id: 'escapes-many',
    vi: 'Chữ toàn mã _x001B_',
    en: 'a text of _x001B_ only',
    make: (scale) => sheetOf(`<row r="3"><c t="str"><v>${'_x001B_'.repeat(times(scale, 4000))}</v></c></row>`),
  },
];
