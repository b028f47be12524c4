import fs from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import { readDocx } from '../../../src/importing/docx/readDocx';
import { TCVN3 } from '../../../src/language/tcvn3';
import { VNI } from '../../../src/language/vni';
import { cell, docx, headerRow, paragraph, row, run, table } from './writeDocx';

const folder = path.resolve(__dirname, '../../../samples');
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
/** Of a letter with two codes the first. */
const codesOf = (codes: readonly (readonly [string, string])[]) =>
  new Map([...codes].reverse().map(([code, letter]) => [letter, code]));
const tcvn3 = codesOf(TCVN3);
const vni = codesOf(VNI);

/** A text as programs of the nineties wrote it: capitals with tones are small letters in a font of capitals. */
function inTcvn3(text: string): string {
  return [...text.matchAll(/\p{Lu}+|\P{Lu}+/gu)]
    .map(([part]) => {
      const capitals = /^\p{Lu}/u.test(part);
      const coded = [...(capitals ? part.toLowerCase() : part)].map((letter) => tcvn3.get(letter) ?? letter).join('');
      return run(coded, font(capitals ? '.VnTimeH' : '.VnTime'));
    })
    .join('');
}

/** In runs of three signs: a letter and its mark may stand in two of them. */
function inVni(text: string): string {
  const coded = [...text]
    .map((letter) => vni.get(letter) ?? vni.get(letter.toLowerCase())?.toUpperCase() ?? letter)
    .join('');
  return (coded.match(/[^]{1,3}/g) ?? []).map((part) => run(part, font('VNI-Times'))).join('');
}

/** Every text of the samples: letters of all tones, capitals, numbers, days, signs. */
async function textsOfSamples(): Promise<string[]> {
  const texts = new Set<string>();
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.xlsx'))) {
    const workbook = await openWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, name))));
    for (const sheet of await workbook.sheets()) {
      for (const text of (await workbook.read(sheet.name)).texts.flat()) {
        const clean = text.normalize('NFC').split('\n')[0]!.trim();
        if (clean !== '' && !/[\u0080-\u00bf\ue000-\uf8ff]/.test(clean)) texts.add(clean);
      }
    }
  }
  return [...texts];
}

test.each([
  ['TCVN3', inTcvn3],
  ['VNI', inVni],
])('every text of the samples written in %s reads as it is', async (_, write) => {
  const texts = await textsOfSamples();
  expect(texts.length).toBeGreaterThan(400);
  const rows = texts.map((text) => row(Array.from({ length: 4 }, () => cell(paragraph(write(text)))).join('')));
  const [sheet] = readDocx(docx({ body: table(headerRow() + rows.join('')) })).sheets;
  const read = sheet!.table.rows.slice(1).map(({ cells }) => cells[1]!.text);
  expect(read).toEqual(texts);
});
