import { clear } from '../../src/actions/clear';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { track } from '../../src/actions/track';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { newErrors, schemaErrors } from '../validated';
import { FEATURES } from './features';
import { tortureWorkbook } from './torture';
import { changedParts, featureOf, nodes, type Parts, unpacked } from './unpacked';

const input = tortureWorkbook();
const before = unpacked(input);
const options = { asOf: '2026-06-15', language: 'vi', writtenAt: '2026-06-15T08:30' } as const;

/** Features that a step is to change: a list for the new column is added to the validations the sheet has, and so on. */
const changedFeatures = (parts: Parts) =>
  FEATURES.filter((feature) => featureOf(before, feature) !== featureOf(parts, feature)).map(({ name }) => name);

test('the workbook is sound, and every feature is in it', async () => {
  expect(await schemaErrors(input, 'xlsm')).toEqual([]);
  expect(FEATURES.filter((feature) => featureOf(before, feature) === null)).toEqual([]);
  expect(FEATURES.length).toBeGreaterThan(50);
});

describe('tracked, marked with notes, summarised', () => {
  let after: Uint8Array;
  let parts: Parts;
  beforeAll(async () => {
    const workbook = await openWorkbook(input);
    await track(workbook, options);
    await mark(workbook, { ...options, notes: true });
    await summarise(workbook, options);
    after = workbook.bytes();
    parts = unpacked(after);
  });

  test('every feature is as it was', () => {
    expect(changedFeatures(parts)).toEqual([]);
  });

  test('nothing is wrong with the file that was not wrong before', async () => {
    expect(await newErrors(input, after, 'xlsm')).toEqual([]);
  });

  test('parts the changes do not name keep their bytes', () => {
    const touched = changedParts(before, parts).filter((part) => before[part]);
    expect(touched).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test("the user's sheet called “Tổng hợp” is not ours", async () => {
    const sheets = await (await openWorkbook(after)).sheets();
    expect(sheets.find(({ name }) => name === 'Tổng hợp')).toMatchObject({ mark: null });
    expect(sheets.find(({ mark }) => mark === 'NamRo_Overview')).toMatchObject({ name: 'Tổng hợp (2)' });
  });

  test('done again, nothing more changes', async () => {
    const workbook = await openWorkbook(after);
    await track(workbook, options);
    await mark(workbook, { ...options, notes: true });
    await summarise(workbook, options);
    expect(changedParts(parts, unpacked(workbook.bytes()))).toEqual([]);
  });
});

test('marked, summarised and cleared: what was not touched keeps its bytes, what was keeps its nodes', async () => {
  const workbook = await openWorkbook(input);
  await mark(workbook, { ...options, notes: true });
  await summarise(workbook, options);
  await clear(workbook, {});
  const parts = unpacked(workbook.bytes());
  expect(Object.keys(parts).sort()).toEqual(Object.keys(before).sort());
  const changed = changedParts(before, parts);
  for (const part of changed)
    expect({ part, nodes: nodes(parts[part]!) }).toEqual({ part, nodes: nodes(before[part]!) });
  expect(changed).toEqual([]);
});
