import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { samples } from '../../samples/plans/all';
import { makeWorkbook } from '../../samples/making/workbook';

const folder = resolve(__dirname, '../../samples');

describe('samples', () => {
  it('are all in the folder, and nothing else', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
    expect(files.sort()).toEqual(Object.keys(samples).sort());
  });

  it.each(Object.entries(samples))('%s is what its data makes (else: npm run samples)', (file, spec) => {
    expect(Buffer.compare(makeWorkbook(spec), readFileSync(resolve(folder, file)))).toBe(0);
  });
});
