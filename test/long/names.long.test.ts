import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { faultsOf } from '../hosts/file/names/heldTo';
import { casesOf } from '../hosts/file/names/prefixCases';
import { plansFolder } from '../plansAtHand';
import { tortureWorkbook } from '../torture/torture';
import { tellFigures } from './figures';

const samples = path.resolve(__dirname, '../../samples');
const workbooks = [samples, plansFolder].flatMap((folder) =>
  folder !== null && existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name): [string, () => Uint8Array] => [name, () => readFileSync(path.join(folder, name))])
    : [],
);
workbooks.push(['torture.xlsm', tortureWorkbook]);

let cases = 0;
let faulty = 0;
afterAll(() =>
  tellFigures('names', {
    what: 'workbooks whose parts name things in other prefixes, read, marked, summarised, tracked, fixed, cleared',
    cases,
    faults: faulty,
  }),
);

test.each(workbooks)('%s in other prefixes', async (_name, bytesOf) => {
  const workbook = bytesOf();
  const found: Record<string, string[]> = {};
  for (const { name, bytes } of casesOf(workbook)) {
    const faults = await faultsOf(workbook, bytes).catch((error: unknown) => [String(error)]);
    cases += 1;
    if (faults.length === 0) continue;
    faulty += 1;
    found[name] = faults;
  }
  expect(found).toEqual({});
});
