import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { unreadableSentence } from '../../src/actions/unreadable';
import { importFile } from '../../src/importing/importFile';
import { UnreadableWorkbook } from '../../src/workbook/host';
import { docx, headerRow, lines, table, textRow } from './docx/writeDocx';

const ROWS = [
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'],
  ['1', 'Rà soát thủ tục nội bộ', 'Văn phòng', 'Quý II'],
  ['2', 'Báo cáo kết quả', 'Thanh tra', '30/6/2026'],
];

const book = (bookType: XLSX.BookType): Uint8Array => {
  const made = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(ROWS), 'Kế hoạch');
  return new Uint8Array(XLSX.write(made, { bookType, type: 'array' }) as ArrayBuffer);
};
const ods = (): Uint8Array => {
  const names = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const rows = ROWS.map(
    (cells) =>
      `<table:table-row>${cells.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`,
  );
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${names.join(' ')}><office:body><office:spreadsheet><table:table table:name="Trang">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
};
const FILES: [name: string, bytes: Uint8Array][] = [
  [
    'a.docx',
    docx({
      body:
        lines('Kế hoạch năm 2026') +
        table(
          headerRow() +
            ROWS.slice(1)
              .map((row) => textRow(...row))
              .join(''),
        ),
    }),
  ],
  ['a.xls', book('biff8')],
  ['a.xls', book('biff5')],
  ['a.xlsb', book('xlsb')],
  ['a.ods', ods()],
  ['a.csv', strToU8(`\uFEFF${ROWS.map((row) => row.join(';')).join('\r\n')}`)],
];

/** Numbers from 0 up to a limit, the same in every run. */
function drawer(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

type Harm = (bytes: Uint8Array, draw: (limit: number) => number) => Uint8Array;
const HARMS: Record<string, Harm> = {
  'cut off': (bytes, draw) => bytes.subarray(0, draw(bytes.length)),
  'bytes changed': (bytes, draw) => {
    const harmed = bytes.slice();
    for (let n = 1 + draw(12); n > 0; n--) harmed[draw(harmed.length)] = draw(256);
    return harmed;
  },
  'a stretch of zeros': (bytes, draw) => {
    const from = draw(bytes.length);
    return bytes.slice().fill(0, from, from + 1 + draw(600));
  },
  'a stretch missing': (bytes, draw) => {
    const from = draw(bytes.length);
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + 1 + draw(300))]);
  },
};
/** Within a package its checksums hide the harm: a part that was written wrong is a sound member of it. */
const inPart =
  (harm: Harm): Harm =>
  (bytes, draw) => {
    if (bytes[0] !== 0x50) return harm(bytes, draw);
    const parts = unzipSync(bytes);
    const name = Object.keys(parts)[draw(Object.keys(parts).length)]!;
    return zipSync({ ...parts, [name]: harm(parts[name]!, draw) });
  };
for (const [name, harm] of Object.entries(HARMS)) HARMS[`${name} within a part`] = inPart(harm);

const ROUNDS = 5;

test.each(FILES.flatMap(([name, bytes], at) => Object.keys(HARMS).map((harm) => [name, harm, at, bytes] as const)))(
  '%s, %s: a workbook or a sentence',
  async (name, harm, at, bytes) => {
    const draw = drawer(2026 + at);
    for (let round = 0; round < ROUNDS; round++) {
      const outcome = await importFile(HARMS[harm]!(bytes, draw), name).catch((cause: unknown) => cause);
      if (outcome instanceof UnreadableWorkbook) expect(unreadableSentence(outcome, 'vi')).toMatch(/^\p{Lu}.+\.$/u);
      else expect(outcome).toMatchObject({ workbook: expect.any(Uint8Array) });
    }
  },
  20_000,
);
