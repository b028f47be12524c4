import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clear } from '../../src/actions/clear';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { keepsPromises, yesterdaysWorkbooks } from './promises';

/** The smallest plan stands for all here; the others are in `npm run test:long`. */
const few = yesterdaysWorkbooks.filter(({ name }) => name.includes('chi-cuc'));

test('there are workbooks of every kind', () => {
  const kinds = (libreOffice: boolean) =>
    [...new Set(few.filter((one) => one.libreOffice === libreOffice).map(({ how }) => how))].sort();
  expect(kinds(false)).toEqual(['all', 'marked', 'marked-en', 'settings', 'summarised', 'tracked']);
  expect(kinds(true)).toEqual(['all', 'marked', 'settings', 'summarised', 'tracked']);
});

/** Of those that LibreOffice has stored again the one with everything in it: each takes as long as all of ours. */
const tried = few.filter(({ libreOffice, how }) => !libreOffice || how === 'all');

describe.each(tried)('$name', (workbook) => keepsPromises(workbook));

/** Version 0.1.0 put no code on its sheets: a result on a unit's sheet may be ours or somebody's. */
describe('results on a unit’s sheet without a code', () => {
  const file = path.join(__dirname, '0.1.0/so-theo-doi-ket-qua-2026.summarised.xlsx');
  const cleared = async (at?: string, value?: string) => {
    const host = await openWorkbook(readFileSync(file));
    const sheet = 'Phiếu - Văn phòng Sở';
    if (at) await host.apply({ edits: [{ sheet, at, expect: null, value: value! }] });
    const { written } = await clear(host, {});
    return written.map(({ name, reason }) => [name, reason]);
  };

  test('that stand in the plan’s rows as well: the sheet goes', async () => expect(await cleared()).toEqual([]));

  test.each([
    ['a result of somebody’s', 'I14', 'Đã trình Giám đốc'],
    ['a result that stands in another row of the plan', 'I14', 'Đạt 100%'],
    ['a remark', 'J14', 'Nhắc lại tuần sau'],
  ])('%s: the sheet stays', async (_what, at, value) => {
    expect(await cleared(at, value)).toEqual([['Phiếu - Văn phòng Sở', 'typed']]);
  });
});
