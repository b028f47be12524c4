import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ZLIB } from '../../../../src/entries/cli/openFile';
import { FileWorkbook } from '../../../../src/hosts/file/fileWorkbook';
import { SheetCells } from '../../../../src/hosts/file/sheetCells';
import { Grid } from '../../../../src/hosts/file/grid';
import { Package, UNPACKING_LIMITS } from '../../../../src/hosts/file/package';
import { scanSheet } from '../../../../src/hosts/file/plain/scanSheet';
import { scanStrings } from '../../../../src/hosts/file/plain/scanStrings';
import { readSharedStrings } from '../../../../src/hosts/file/sharedStrings';
import { type CellStyle, NO_STYLE } from '../../../../src/hosts/file/styles';
import { readSheetPart } from '../../../../src/hosts/file/sheetPart';
import { describePlans } from '../../../plansAtHand';
import { numbersFrom } from '../integrity/random';
import { drawnSheet, drawnStrings, scarred } from './oddSheets';
import { AROUND, outcomeOf, textSource } from './textSource';

const TURNS = 400;

/** How many of some are read in the plain way. */
const plainOf = (texts: string[], scan: (text: string) => unknown) =>
  texts.filter((text) => {
    try {
      scan(text);
      return true;
    } catch {
      return false;
    }
  }).length;

const sheetOf = (text: string, whole: boolean) =>
  outcomeOf(() => readSheetPart(textSource(text, whole), 'sheet.xml', 'S', AROUND));
const stringsOf = (text: string, whole: boolean) =>
  outcomeOf(() => {
    const { texts, fonts, rich } = readSharedStrings(textSource(text, whole), 'sst.xml');
    return { texts, fonts, rich };
  });
const scan = (text: string) => scanSheet(text, '', new SheetCells(AROUND, new Grid()), { open: () => undefined });

describe.each([
  { name: 'as programs write them', odd: 0, plain: 0.5 },
  { name: 'with a little that none writes', odd: 10, plain: 0.05 },
  { name: 'with much that none writes', odd: 50, plain: 0 },
])('parts $name', ({ odd, plain }) => {
  const draw = numbersFrom(odd + 1);
  const sheets = Array.from({ length: TURNS }, () => drawnSheet(draw, odd));
  const strings = Array.from({ length: TURNS }, () => drawnStrings(draw, odd));

  it('sheets are read alike in the plain way and by the parser', () => {
    for (const text of sheets) expect([text, sheetOf(text, true)]).toEqual([text, sheetOf(text, false)]);
    expect(plainOf(sheets, scan) / TURNS).toBeGreaterThanOrEqual(plain);
  });

  it('shared texts are read alike in the plain way and by the parser', () => {
    for (const text of strings) expect([text, stringsOf(text, true)]).toEqual([text, stringsOf(text, false)]);
    expect(plainOf(strings, (text) => scanStrings(text, '')) / TURNS).toBeGreaterThanOrEqual(plain);
  });

  it('scarred in one place too', () => {
    for (const text of sheets.map((sheet) => scarred(sheet, draw)))
      expect([text, sheetOf(text, true)]).toEqual([text, sheetOf(text, false)]);
    for (const text of strings.map((part) => scarred(part, draw)))
      expect([text, stringsOf(text, true)]).toEqual([text, stringsOf(text, false)]);
  });
});

/** The same package, out of which nothing comes in one go. */
class InPieces extends Package {
  override whole(): string | null {
    return null;
  }
}

async function readAll(source: Package) {
  const workbook = new FileWorkbook(source);
  const sheets = await workbook.sheets();
  const snapshots = [];
  for (const { name } of sheets) snapshots.push(await workbook.read(name));
  const { texts, fonts, rich } = workbook.surroundings().strings;
  return { sheets, snapshots, texts, fonts, rich };
}

async function expectAlike(file: string) {
  const bytes = readFileSync(file);
  const parsed = await readAll(new InPieces(bytes, UNPACKING_LIMITS));
  expect(await readAll(new Package(bytes, UNPACKING_LIMITS))).toEqual(parsed);
  expect(await readAll(new Package(bytes, UNPACKING_LIMITS, ZLIB))).toEqual(parsed);
}

/** Parts of a workbook that the plain way leaves to the parser. */
function leftToParser(file: string): string[] {
  const source = new Package(readFileSync(file), UNPACKING_LIMITS, ZLIB);
  const parts = (pattern: RegExp) => source.list().flatMap(({ name }) => (pattern.test(name) ? [name] : []));
  const { texts, fonts, rich } = new FileWorkbook(source).surroundings().strings;
  const around = { ...AROUND, strings: { texts, fonts, rich }, styles: Array<CellStyle>(500).fill(NO_STYLE) };
  const isLeft = (part: string, read: (text: string) => unknown) => plainOf([source.whole(part)!], read) === 0;
  return [
    ...parts(/sharedstrings/).filter((part) => isLeft(part, (text) => scanStrings(text, part))),
    ...parts(/worksheets\/[^/]+$/).filter((part) =>
      isLeft(part, (text) => scanSheet(text, part, new SheetCells(around, new Grid()), { open: () => undefined })),
    ),
  ];
}

const workbooksIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const SAMPLES = resolve(__dirname, '../../../../samples');

it.each(workbooksIn(SAMPLES))('the sample %s is read alike', (name) => expectAlike(join(SAMPLES, name)));

it.each(workbooksIn(SAMPLES))('nothing of the sample %s is left to the parser', (name) =>
  expect(leftToParser(join(SAMPLES, name))).toEqual([]),
);

describePlans('real plans are read alike', (folder) => {
  it.each(workbooksIn(folder))('%s', async (name) => {
    await expectAlike(join(folder, name));
    expect(leftToParser(join(folder, name))).toEqual([]);
  });
});
