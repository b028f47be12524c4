import { zipSync } from 'fflate';
import {
  HEAD,
  many,
  links,
  SHEET,
  STRINGS,
  strToU8,
  times,
  WORKBOOK,
  WORKBOOK_RELS,
  workbookXml,
  worksheet,
  type Hostile,
} from '../kind';
import { handMade, type Parts } from '../../handMade';
import { declaringSize, overlapping, withEntryTwice } from '../zips';

const MEGABYTE = 1024 * 1024;
const blanks = (scale: number, megabytes: number) => ' '.repeat(times(scale, megabytes * MEGABYTE));
const texts = (count: number, text: string) => `<sst>${`<si><t>${text}</t></si>`.repeat(count)}</sst>`;

const sheetOf = (rows: string, _rest = '', parts: Parts = {}) =>
  handMade({ [SHEET]: worksheet(HEAD + rows), ...parts });

/** Zips that unpack to far more than they are, or say two things at once. */
export const ZIPS: Hostile[] = [
  {
    id: 'bomb-strings',
    vi: 'Kho chữ dùng chung nở ra 150 MB chữ khác nhau',
    en: 'shared texts that unpack to 150 MB of different texts',
    make: (scale) =>
      sheetOf('', '', {
        [STRINGS]: `<sst>${many(times(scale, 150_000), (i) => `<si><t>${i}${'Nhiệm vụ '.repeat(95)}</t></si>`)}</sst>`,
      }),
  },
  {
    id: 'bomb-ratio',
    vi: 'Một phần toàn dấu cách, nở ra gấp một nghìn lần',
    en: 'a part of blanks, a thousand times its packed size',
    make: (scale) => handMade({ [SHEET]: worksheet(HEAD) + blanks(scale, 150) }),
  },
  {
    id: 'bomb-lying-sizes',
    vi: 'Như trên, nhưng tệp khai kích thước chỉ 10 byte',
    en: 'the same, but the file declares ten bytes',
    make: (scale) => declaringSize(handMade({ [SHEET]: worksheet(HEAD) + blanks(scale, 150) }), SHEET, 10),
  },
  {
    id: 'bomb-many-parts',
    vi: 'Năm trang tính, mỗi trang nở ra 55 MB',
    en: 'five sheets of 55 MB each',
    make: (scale) => {
      const count = 5;
      const cell = (i: number) => `<c t="str"><v>${(i * 2_654_435_761) % 4_294_967_296}</v></c>`;
      const body = worksheet(
        HEAD + many(times(scale, 63_000), (i) => `<row>${many(25, (c) => cell(i * 25 + c))}</row>`),
      );
      return handMade({
        [WORKBOOK]: workbookXml(many(count, (i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="s${i}"/>`)),
        [WORKBOOK_RELS]: links(count, 'worksheet', (i) => `worksheets/x${i}.xml`),
        ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`xl/worksheets/x${i}.xml`, body])),
      });
    },
  },
  {
    id: 'strings-repeated',
    vi: 'Một chữ dùng chung lặp lại ba triệu lần',
    en: 'one shared text three million times',
    make: (scale) => sheetOf('', '', { [STRINGS]: texts(times(scale, 3_000_000), 'x') }),
  },
  {
    id: 'strings-long',
    vi: 'Ba nghìn chữ dài 32.767 ký tự trong các ô',
    en: 'three thousand texts of 32,767 signs in cells',
    make: (scale) => {
      const count = times(scale, 1500);
      return sheetOf(
        many(count, (i) => `<row r="${i + 3}"><c t="s"><v>${i}</v></c><c t="s"><v>${i}</v></c></row>`),
        '',
        {
          [STRINGS]: `<sst>${many(count, (i) => `<si><t>${i} ${'Rà soát, báo cáo; '.repeat(1900).slice(0, 32_000)}</t></si>`)}</sst>`,
        },
      );
    },
  },
  {
    id: 'zip-overlap',
    vi: 'Các mục trong tệp nén chồng lên nhau',
    en: 'entries of the zip that overlap',
    make: (scale) => overlapping(times(scale, 5000)),
  },
  {
    id: 'zip-entries',
    vi: 'Sáu mươi nghìn mục trong tệp nén',
    en: 'sixty thousand entries in the zip',
    make: (scale) =>
      handMade(Object.fromEntries(Array.from({ length: times(scale, 60_000) }, (_, i) => [`xl/media/${i}.bin`, 'x']))),
  },
  {
    id: 'zip-names-long',
    vi: 'Tên các mục trong tệp nén dài 60.000 ký tự',
    en: 'names of entries 60,000 signs long',
    make: (scale) =>
      handMade(
        Object.fromEntries(Array.from({ length: times(scale, 500) }, (_, i) => [`${i}${'a/'.repeat(30_000)}`, 'x'])),
      ),
  },
  {
    id: 'zip-part-twice',
    vi: 'Hai phần khác nhau cùng một tên',
    en: 'two different parts of one name',
    make: () => withEntryTwice(sheetOf(''), SHEET, worksheet('<row><c><v>2</v></c></row>')),
  },
  {
    id: 'zip-in-zip',
    vi: 'Tệp nén trong tệp nén, không có sổ nào',
    en: 'a zip in a zip, no workbook',
    make: (scale) => {
      let bytes = zipSync({ 'a.txt': strToU8('0'.repeat(times(scale, 10 * MEGABYTE))) });
      for (let depth = 0; depth < 8; depth++) bytes = zipSync({ 'a.zip': bytes, 'b.zip': bytes });
      return bytes;
    },
  },
];
