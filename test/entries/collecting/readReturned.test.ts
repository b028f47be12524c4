import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { digestOf } from '../../../src/entries/collecting/digest';
import { readReturned } from '../../../src/entries/collecting/readReturned';
import { returnedUnread } from '../../../src/actions/collecting/unread';
import { savedOn } from '../../../src/hosts/file/savedOn';
import { samplesFolder, workbooksIn } from '../../summaries/inspected';

const HOW = { units: [], strictBefore: true, daysOff: [], asOf: '2026-06-14' };
const SAMPLE = new Uint8Array(readFileSync(join(samplesFolder, workbooksIn(samplesFolder)[0]!)));
const read = (bytes: Uint8Array, name = 'bài.xlsx') => readReturned({ name, bytes, modified: '2026-06-01' }, HOW);

/** The sample as a program saved it at a time. */
const saved = (properties: string | null): Uint8Array => {
  const { 'docProps/core.xml': _core, ...parts } = unzipSync(SAMPLE);
  return zipSync(properties === null ? parts : { ...parts, 'docProps/core.xml': strToU8(properties) });
};
const core = (time: string) =>
  `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2020-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;

test('a workbook gives its tables, with what tells it from other files', async () => {
  const returned = await read(SAMPLE);
  expect(returned).toMatchObject({ file: 'bài.xlsx', digest: digestOf(SAMPLE) });
  expect('sheets' in returned && returned.sheets[0]!.plan.items.length).toBeGreaterThan(5);
});

test.each([
  ['a PDF', strToU8('%PDF-1.7\n'), 'bài.pdf', 'pdf'],
  ['nothing', new Uint8Array(), 'bài.xlsx', 'empty'],
  ['a file cut off', SAMPLE.slice(0, SAMPLE.length - 200), 'bài.xlsx', 'truncated'],
  ['a text without a table', strToU8('Tên;Số\nA;1\nB;2\n'), 'thư.csv', 'no-plan'],
])('%s is told as what it is, and is no error', async (_what, bytes, name, reason) => {
  const returned = await read(bytes, name);
  expect('unreadable' in returned && returned.unreadable.split(':')[0]).toBe(reason);
  const sentence = returnedUnread(('unreadable' in returned && returned.unreadable) || '', 'vi');
  expect(sentence).toMatch(/^(Đây|Tệp|Không).*\.$/u);
  expect(sentence).not.toMatch(/[{}]/);
});

test.each([
  [core('2026-06-12T09:30:00Z'), '2026-06-12'],
  // Eighteen hours there are one in the morning here.
  [core('2026-06-30T18:00:00Z'), '2026-07-01'],
  ['<x/>', null],
  [null, null],
])('saved on the day a program wrote: %#', (properties, day) => expect(savedOn(saved(properties))).toBe(day));

test('the day of the file system counts where the file says none', async () => {
  expect(await read(saved(null))).toMatchObject({ modified: '2026-06-01' });
  expect(await read(saved(core('2026-06-12T09:30:00Z')))).toMatchObject({ modified: '2026-06-12' });
});

test('what is no package says no day', () => expect(savedOn(strToU8('%PDF-1.7'))).toBeNull());

test('files that differ in one byte have other digests', () => {
  const other = SAMPLE.slice();
  other[500]! ^= 1;
  expect(digestOf(other)).not.toBe(digestOf(SAMPLE));
  expect(digestOf(SAMPLE.slice())).toBe(digestOf(SAMPLE));
});
