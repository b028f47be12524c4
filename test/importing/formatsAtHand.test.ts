import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { importFile } from '../../src/importing/importFile';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { plansFolder } from '../plansAtHand';

const formats = path.resolve(__dirname, '../../../shared/year/formats');
const files = plansFolder !== null && existsSync(formats) ? readdirSync(formats) : [];
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));

/** What each cell shows, by its place; empty ones left out. */
function textsOf({ top, left, texts }: SheetSnapshot): Map<string, string> {
  const shown = new Map<string, string>();
  texts.forEach((row, r) =>
    row.forEach((text, c) => {
      const plain = text.normalize('NFC').trim();
      if (plain !== '') shown.set(`${top + r}:${left + c}`, plain);
    }),
  );
  return shown;
}
const firstSheet = async (bytes: Uint8Array) => {
  const host = await openWorkbook(bytes);
  return host.read((await host.sheets())[0]!.name);
};
const planOf = async (bytes: Uint8Array) => {
  const { inspections } = await inspectWorkbook(await openWorkbook(bytes), { asOf: '2024-06-15' });
  return inspections.map(({ plan }) => ({ ...plan, sheet: null, key: null }));
};

describe('plans kept in other formats', () => {
  if (files.length === 0) test('not beside this checkout: not run', () => expect(files).toEqual([]));
  for (const file of files) {
    const twin = path.join(plansFolder!, file.replace(/\.\w+$/, '.xlsx'));
    test(`${file}: every text, and the merged blocks`, async () => {
      const { workbook } = await importFile(bytesOf(path.join(formats, file)), file);
      const [read, true_] = [await firstSheet(workbook), await firstSheet(bytesOf(twin))];
      expect([...textsOf(read)]).toEqual([...textsOf(true_)]);
      if (!file.endsWith('.csv'))
        expect(new Set(read.merges.map((m) => JSON.stringify(m)))).toEqual(
          new Set(true_.merges.map((m) => JSON.stringify(m))),
        );
    });
    test(`${file}: the same plan`, async () => {
      const { workbook } = await importFile(bytesOf(path.join(formats, file)), file);
      expect(await planOf(workbook)).toEqual(await planOf(bytesOf(twin)));
    });
  }
});
