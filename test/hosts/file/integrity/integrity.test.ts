import { unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';
import { handMade, utf16, worksheet } from '../handMade';
import { drawFlips, plans, samples, tryFlips, type Book } from './flips';
import { readWhole } from './readWhole';
import { inZip64, withDescriptors } from './zipForms';

const SOUND = samples();
const FORMS: Book[] = [
  { name: 'deflated, sizes behind', bytes: withDescriptors(SOUND[0]!.bytes, true) },
  { name: 'stored, sizes behind', bytes: withDescriptors(SOUND[1]!.bytes, false) },
  { name: 'zip64', bytes: inZip64(SOUND[2]!.bytes) },
];
const PATIENCE = 120_000;

test.each(FORMS)('$name: read like the sample it is made of', async ({ name, bytes }) => {
  const sample = SOUND[FORMS.findIndex((form) => form.name === name)]!;
  expect(await readWhole(bytes)).toEqual(await readWhole(sample.bytes));
});

test.each([
  ['samples and plans at hand', [...SOUND, ...plans()], 150],
  ['other forms of zip', FORMS, 45],
] as const)(
  'flipped bits in %s: the same workbook or a typed refusal',
  async (_name, books, count) => {
    const tally = await tryFlips(drawFlips([...books], count, 20_260_616));
    expect(tally.faults).toEqual([]);
    expect(tally.refused).toBeGreaterThan(count / 2);
  },
  PATIENCE,
);

test.each([...SOUND, ...FORMS])(
  '$name, cut anywhere, is refused',
  async ({ bytes }) => {
    const places = Array.from({ length: 24 }, (_, index) => Math.floor((bytes.length * (index + 0.5)) / 24));
    for (const at of [1, 2, 21, 22, 30, ...places, bytes.length - 5]) {
      expect({ at, ...(await readWhole(bytes.slice(0, at))) }).toMatchObject({ at, refused: expect.any(String) });
    }
  },
  PATIENCE,
);

const SHEET = 'xl/worksheets/sheet1.xml';
const bytesOf = (...pieces: (string | number[])[]) =>
  new Uint8Array(Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))));
const cell = '<row><c t="str"><v>';

test.each([
  ['a letter of Windows-1258 in UTF-8', bytesOf(worksheet(cell).slice(0, -30), [0xd0])],
  [
    'half a letter of UTF-8',
    bytesOf(worksheet(`${cell}`).slice(0, -12), [0xe1, 0xbb], '</v></c></row></sheetData></worksheet>'),
  ],
  ['half a pair of UTF-16', utf16(worksheet(`${cell}\uD83D</v></c></row>`), 'little')],
  ['an odd count of bytes in UTF-16', utf16(worksheet(''), 'big').slice(0, -1)],
])('%s is damaged', async (_name, bytes) => {
  const workbook = await openWorkbook(handMade({ [SHEET]: bytes }));
  await expect(workbook.read('S')).rejects.toMatchObject({
    name: 'UnreadableWorkbook',
    reason: 'damaged',
    detail: SHEET,
  });
});

test('two parts of one name: the same twice is one, different ones are damage', async () => {
  const twice = { [SHEET]: worksheet(''), 'XL/worksheets/sheet1.xml': worksheet('') };
  expect(await (await openWorkbook(handMade(twice))).read('S')).toMatchObject({ values: [] });
  const different = handMade({ ...twice, 'XL/worksheets/sheet1.xml': worksheet(`${cell}1</v></c></row>`) });
  await expect(openWorkbook(different)).rejects.toMatchObject({ reason: 'damaged' });
});

/** A workbook of stored parts in which a text is exchanged for one as long: nothing but the checksums tells. */
function exchanged(before: string, after: string): Uint8Array {
  const parts = unzipSync(
    handMade({
      [SHEET]: worksheet('<row r="7"><c t="str"><v>31/01/2026</v></c></row>', '<sheetProtection sheet="0"/>'),
      'xl/styles.xml': '<styleSheet><dxfs count="0"/></styleSheet>',
      'docProps/app.xml': '<Properties><Company>UBND</Company></Properties>',
    }),
  );
  const text = Buffer.from(zipSync(parts, { level: 0 })).toString('latin1');
  expect(text.split(before).length).toBe(2);
  return new Uint8Array(Buffer.from(text.replace(before, after), 'latin1'));
}

const EDIT = { edits: [{ sheet: 'S', at: 'A7', expect: '31/01/2026', value: '30/01/2026' }] };

const DAMAGES: [what: string, before: string, after: string][] = [
  ['a digit of a day', '31/01/2026', '21/01/2026'],
  ['a row beyond the last', 'r="7"', 'r="0"'],
  ['protection switched on', 'sheet="0"', 'sheet="1"'],
  ['a name of an element', '<sheetData>', '<sheetDota>'],
];

test.each(DAMAGES)('damage in a sheet, %s: every way to read it says so', async (_what, before, after) => {
  const workbook = await openWorkbook(exchanged(before, after));
  const damaged = { name: 'UnreadableWorkbook', reason: 'damaged', detail: SHEET };
  await expect(workbook.sheets()).rejects.toMatchObject(damaged);
  await expect(workbook.read('S')).rejects.toMatchObject(damaged);
  await expect(workbook.look('S')).rejects.toMatchObject(damaged);
  await expect(workbook.apply(EDIT)).rejects.toMatchObject(damaged);
});

test('damage in the main part is damage, and not a file of another kind', async () => {
  const bytes = exchanged('<workbook ', '<vorkbook ');
  await expect(openWorkbook(bytes)).rejects.toMatchObject({ reason: 'damaged', detail: 'xl/workbook.xml' });
});

test('damage in a part that nobody reads: the plan is read, and nothing is written', async () => {
  const bytes = exchanged('UBND', 'UBDN');
  const workbook = await openWorkbook(bytes);
  expect((await workbook.read('S')).values[6]).toEqual(['31/01/2026']);
  const damaged = { name: 'UnreadableWorkbook', reason: 'damaged', detail: 'docProps/app.xml' };
  await expect(workbook.apply(EDIT)).rejects.toMatchObject(damaged);
  expect(workbook.bytes()).toBe(bytes);
});
