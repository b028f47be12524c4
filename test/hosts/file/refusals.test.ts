import { strToU8 } from 'fflate';
import { makeWorkbook } from '../../../samples/making/workbook';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import type { UnreadableReason } from '../../../src/workbook/host';
import { handMade, readHandMade, relationships, worksheet, zipOf, type Parts } from './handMade';

const SOUND = makeWorkbook({
  sheets: [{ name: 'S', rows: Array.from({ length: 300 }, (_, row) => [row, `Việc ${row}`]) }],
});

/** A compound file: header, one sector, and a directory entry with this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let at = 0; at < stream.length; at++) bytes[1024 + 128 + at * 2] = stream.charCodeAt(at);
  return bytes;
}

const mainPart = (target: string, xml: string) =>
  zipOf({ '_rels/.rels': relationships(['a', 'officeDocument', target]), [target]: xml });

/** The sound workbook with bytes changed at its first occurrence of a signature. */
function changed(signature: number[], offset: number, bytes: number[]): Uint8Array {
  const copy = SOUND.slice();
  const at = copy.findIndex((_, index) => signature.every((byte, place) => copy[index + place] === byte));
  copy.set(bytes, at + offset);
  return copy;
}
const DIRECTORY_ENTRY = [0x50, 0x4b, 1, 2];

const unopenable: { name: string; bytes: Uint8Array; reason: UnreadableReason; detail?: string }[] = [
  { name: 'no bytes', bytes: new Uint8Array(), reason: 'empty' },
  { name: 'a password-protected workbook', bytes: compoundFile('EncryptedPackage'), reason: 'encrypted' },
  { name: 'its other stream', bytes: compoundFile('EncryptionInfo'), reason: 'encrypted' },
  { name: 'a zip with a password', bytes: changed(DIRECTORY_ENTRY, 8, [1]), reason: 'encrypted' },
  { name: 'an .xls', bytes: compoundFile('Workbook'), reason: 'old-xls' },
  { name: 'half a workbook', bytes: SOUND.slice(0, SOUND.length / 2), reason: 'truncated' },
  { name: 'a workbook without its last byte', bytes: SOUND.slice(0, -1), reason: 'truncated' },
  {
    name: 'a workbook with bytes lost inside',
    bytes: new Uint8Array([...SOUND.slice(0, 500), ...SOUND.slice(900)]),
    reason: 'truncated',
  },
  { name: 'two letters', bytes: strToU8('PK'), reason: 'truncated' },
  { name: 'a broken zip directory', bytes: changed(DIRECTORY_ENTRY, 0, [0]), reason: 'damaged' },
  { name: 'a page of HTML called .xls', bytes: strToU8('<html><table>'), reason: 'not-a-workbook' },
  { name: 'an empty zip', bytes: zipOf({}), reason: 'not-a-workbook' },
  { name: 'a zip of other files', bytes: zipOf({ 'a.txt': 'a' }), reason: 'not-a-workbook' },
  { name: 'an .ods', bytes: zipOf({ mimetype: 'x', 'content.xml': '<a/>' }), reason: 'not-a-workbook' },
  {
    name: 'a .docx',
    bytes: mainPart('word/document.xml', '<w:document xmlns:w="u"/>'),
    reason: 'not-a-workbook',
    detail: 'word/document.xml',
  },
  { name: 'an .xlsb', bytes: mainPart('xl/workbook.bin', ''), reason: 'not-a-workbook', detail: 'xlsb' },
  { name: 'a workbook without its main part', bytes: handMade({ 'xl/workbook.xml': null }), reason: 'not-a-workbook' },
  {
    name: 'a Strict Open XML workbook',
    bytes: handMade({ 'xl/workbook.xml': '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>' }),
    reason: 'strict-ooxml',
  },
  { name: 'broken XML', bytes: handMade({ 'xl/workbook.xml': '<workbook><sheets></workbook>' }), reason: 'damaged' },
  { name: 'an unfinished part', bytes: handMade({ 'xl/workbook.xml': '<workbook><sheets>' }), reason: 'damaged' },
  { name: 'a part without XML', bytes: handMade({ 'xl/workbook.xml': '' }), reason: 'damaged' },
  {
    name: 'an encoding nobody knows',
    bytes: handMade({ 'xl/workbook.xml': '<?xml version="1.0" encoding="tcvn3"?><workbook/>' }),
    reason: 'damaged',
  },
];

it.each(unopenable)('refuses $name: $reason', async ({ bytes, reason, detail }) => {
  await expect(openWorkbook(bytes)).rejects.toMatchObject({
    name: 'UnreadableWorkbook',
    reason,
    ...(detail && { detail }),
  });
});

const AT = 'xl/worksheets/sheet1.xml';
const unreadable: { name: string; parts: Parts; reason: UnreadableReason }[] = [
  { name: 'a sheet whose part is missing', parts: { [AT]: null }, reason: 'damaged' },
  {
    name: 'a sheet of broken XML',
    parts: { [AT]: '<worksheet><sheetData><row></sheetData></worksheet>' },
    reason: 'damaged',
  },
  { name: 'a DOCTYPE', parts: { [AT]: `<!DOCTYPE worksheet [<!ENTITY a "b">]>${worksheet('')}` }, reason: 'damaged' },
  {
    name: 'an entity nobody declared',
    parts: { [AT]: worksheet('<row><c t="str"><v>&a;</v></c></row>') },
    reason: 'damaged',
  },
  {
    name: 'a row beyond the last',
    parts: { [AT]: worksheet('<row r="1048577"><c><v>1</v></c></row>') },
    reason: 'damaged',
  },
  {
    name: 'a column beyond the last',
    parts: { [AT]: worksheet('<row><c r="XFE1"><v>1</v></c></row>') },
    reason: 'damaged',
  },
  { name: 'broken shared strings', parts: { 'xl/sharedStrings.xml': '<sst><si>' }, reason: 'damaged' },
  { name: 'broken styles', parts: { 'xl/styles.xml': 'x' }, reason: 'damaged' },
];

it.each(unreadable)('refuses to read $name: $reason', async ({ parts, reason }) => {
  await expect(readHandMade(parts)).rejects.toMatchObject({ name: 'UnreadableWorkbook', reason });
});

it('refuses a sheet that is not there', async () => {
  const workbook = await openWorkbook(SOUND);
  await expect(workbook.read('T')).rejects.toMatchObject({ reason: 'no-such-sheet', detail: 'T' });
});

describe('unpacking', () => {
  const ANY = { ratio: Infinity, ratioFrom: 0 };
  const blanks = '<!-- -->'.repeat(250_000);
  const bomb = handMade({
    [AT]: worksheet('<row><c><v>1</v></c></row>') + blanks,
    'xl/sharedStrings.xml': `<sst/>${blanks}`,
  });

  it('stops where a part grows beyond its limit, whatever size the zip declares', async () => {
    const forged = bomb.slice();
    const view = new DataView(forged.buffer);
    for (let at = 0; at + 46 < forged.length; at++) {
      const field = { 0x02014b50: 24, 0x04034b50: 22 }[view.getUint32(at, true)];
      if (field && view.getUint32(at + field, true) > 1_000_000) view.setUint32(at + field, 10, true);
    }
    for (const bytes of [bomb, forged]) {
      const workbook = await openWorkbook(bytes, { ...ANY, part: 1_000_000, workbook: 10_000_000 });
      await expect(workbook.read('S')).rejects.toMatchObject({ reason: 'too-large' });
      await expect(workbook.sheets()).rejects.toMatchObject({ reason: 'too-large' });
    }
  });

  it('stops where a part grows beyond so many times its packed size', async () => {
    const beyond = await openWorkbook(bomb, {
      part: 3_000_000,
      workbook: 10_000_000,
      ratio: 200,
      ratioFrom: 1_000_000,
    });
    await expect(beyond.read('S')).rejects.toMatchObject({
      reason: 'too-large',
      what: 'ratio',
      detail: 'xl/sharedStrings.xml',
    });
    const within = await openWorkbook(bomb, {
      part: 3_000_000,
      workbook: 10_000_000,
      ratio: 200,
      ratioFrom: 2_100_000,
    });
    expect((await within.read('S')).values).toEqual([[1]]);
  });

  it('stops where all parts together do, and counts a part once', async () => {
    const within = await openWorkbook(bomb, { ...ANY, part: 3_000_000, workbook: 4_100_000 });
    for (let time = 0; time < 3; time++) expect((await within.read('S')).values).toEqual([[1]]);
    const beyond = await openWorkbook(bomb, { ...ANY, part: 3_000_000, workbook: 3_900_000 });
    await expect(beyond.read('S')).rejects.toMatchObject({ reason: 'too-large' });
  });
});
