import { strFromU8, strToU8, unzipSync } from 'fflate';
import { makeWorkbook } from '../../../../samples/making/workbook';
import { Package, UNPACKING_LIMITS } from '../../../../src/hosts/file/package';
import { compressedBytes, readDirectory } from '../../../../src/hosts/file/zipDirectory';
import { PackageDraft } from '../../../../src/hosts/file/writing/draft';
import { handMade, utf16, worksheet } from '../handMade';

const draftOf = (bytes: Uint8Array) => new PackageDraft(new Package(bytes, UNPACKING_LIMITS));
const SAMPLE = makeWorkbook({ sheets: [{ name: 'Phụ lục', rows: [['STT', 1]] }] });
const packedParts = (bytes: Uint8Array) =>
  [...readDirectory(bytes).values()].map((entry) => [entry.name, Buffer.from(compressedBytes(bytes, entry))] as const);
const SHEET = 'xl/worksheets/sheet1.xml';

test('a draft nobody wrote to keeps every packed byte, in order', () => {
  expect(packedParts(draftOf(SAMPLE).save())).toEqual(packedParts(SAMPLE));
});

test('only the written part is packed anew; new ones stand at the end', () => {
  const draft = draftOf(SAMPLE);
  draft.put(SHEET, draft.text(SHEET).replace('STT', 'Số'));
  draft.put('xl/media/note.xml', '<a/>', 'application/xml');
  const before = packedParts(SAMPLE);
  const after = packedParts(draft.save());
  expect(after.map(([name]) => name)).toEqual([...before.map(([name]) => name), 'xl/media/note.xml']);
  expect(after.filter(([name]) => name !== SHEET).slice(0, -1)).toEqual(before.filter(([name]) => name !== SHEET));
  expect(strFromU8(unzipSync(draft.save())['xl/media/note.xml']!)).toBe('<a/>');
});

test('the same text written again leaves the part untouched', () => {
  const draft = draftOf(SAMPLE);
  const text = draft.text(SHEET);
  draft.put(SHEET, `${text} `);
  draft.put(SHEET, text);
  expect(packedParts(draft.save())).toEqual(packedParts(SAMPLE));
});

test('the same changes make the same bytes', () => {
  const save = () => {
    const draft = draftOf(SAMPLE);
    draft.put('a.xml', 'ữ');
    return draft.save();
  };
  expect(Buffer.from(save()).equals(Buffer.from(save()))).toBe(true);
});

test('content types: one entry for a new part, none for what the extension says, gone with the part', () => {
  const draft = draftOf(SAMPLE);
  const types = draft.text('[Content_Types].xml');
  draft.put('xl/n.xml', '<n/>', 'application/x-n');
  draft.put('xl/m.xml', '<m/>', 'application/xml');
  expect(draft.text('[Content_Types].xml')).toBe(
    types.replace('</Types>', '<Override PartName="/xl/n.xml" ContentType="application/x-n"/></Types>'),
  );
  draft.put('xl/n.xml', '<n/>', 'application/x-other');
  expect(draft.text('[Content_Types].xml')).toContain(
    '<Override PartName="/xl/n.xml" ContentType="application/x-other"/>',
  );
  draft.remove('xl/n.xml');
  expect(draft.text('[Content_Types].xml')).toBe(types);
});

test('a stale content type keeps its place and its name is not taken', () => {
  const stale = '<Override PartName="/xl/worksheets/Sheet1.xml" ContentType="x"/>';
  const draft = draftOf(handMade({ '[Content_Types].xml': `<Types>${stale}</Types>`, [SHEET]: null }));
  expect(draft.freeName('xl/worksheets/sheet', '.xml')).toBe('xl/worksheets/sheet2.xml');
  draft.put('xl/worksheets/sheet2.xml', '<x/>', 'y');
  expect(draft.text('[Content_Types].xml')).toContain(stale);
});

test.each(['XL/Worksheets/Sheet1.XML', '/xl/worksheets/sheet1.xml'])(
  'a part called %s is found, and keeps its name',
  (name) => {
    const draft = draftOf(handMade({ [SHEET]: null, [name]: worksheet('') }));
    expect(draft.parts()).toContain(name.replace('/xl', 'xl'));
    draft.put(SHEET, worksheet('<row/>'));
    expect(strFromU8(unzipSync(draft.save())[name]!)).toBe(worksheet('<row/>'));
  },
);

test.each(['little', 'big'] as const)('a part in UTF-16 (%s end first) stays in it', (order) => {
  const draft = draftOf(handMade({ [SHEET]: utf16('<a>Sở</a>', order) }));
  expect(draft.text(SHEET)).toContain('<a>Sở</a>');
  draft.put(SHEET, draft.text(SHEET).replace('Sở', 'Sở Nội vụ'));
  expect(unzipSync(draft.save())[SHEET]).toEqual(utf16('<a>Sở Nội vụ</a>', order));
});

test('a byte order mark stays', () => {
  const draft = draftOf(handMade({ [SHEET]: '\uFEFF<a>Sở</a>' }));
  draft.put(SHEET, draft.text(SHEET).replace('Sở', 'Sở Nội vụ'));
  expect(unzipSync(draft.save())[SHEET]).toEqual(strToU8('\uFEFF<a>Sở Nội vụ</a>'));
});

test('a part in a code page is written in UTF-8, and says so', () => {
  const latin = Uint8Array.from('<?xml version="1.0" encoding="windows-1252"?><a>\u00E0</a>', (sign) =>
    sign.charCodeAt(0),
  );
  const draft = draftOf(handMade({ [SHEET]: latin }));
  draft.put(SHEET, draft.text(SHEET).replace('à', 'à Sở'));
  expect(strFromU8(unzipSync(draft.save())[SHEET]!)).toBe('<?xml version="1.0" encoding="UTF-8"?><a>à Sở</a>');
});

test('a removed part is gone, and a part that is not there has no text', () => {
  const draft = draftOf(SAMPLE);
  draft.remove('xl/styles.xml');
  expect(draft.has('xl/styles.xml')).toBe(false);
  expect(draft.parts()).not.toContain('xl/styles.xml');
  expect(() => draft.text('xl/styles.xml')).toThrow('missing');
  expect(unzipSync(draft.save())['xl/styles.xml']).toBeUndefined();
  draft.put('xl/styles.xml', '<s/>');
  expect(draft.parts().filter((part) => part === 'xl/styles.xml')).toHaveLength(1);
});
