import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeWorkbook } from '../../samples/making/workbook';
import { type Kind, KINDS } from './kinds';

const { values, positionals } = parseArgs({
  options: {
    kind: { type: 'string', default: 'varied' },
    /** Another seed, other words. */
    seed: { type: 'string', default: '0' },
    /** Repeated: only samples whose name begins so. */
    sample: { type: 'string', default: '' },
  },
  allowPositionals: true,
});

/** make.ts FILE ROWS [--kind varied|jargon|repeated] [--seed N] */
async function make(): Promise<void> {
  const [file, rowCount] = positionals;
  const kind = KINDS[values.kind as Kind];
  if (!file || !rowCount || !kind) throw new Error(`make.ts FILE ROWS --kind ${Object.keys(KINDS).join('|')}`);
  writeFileSync(file, makeWorkbook(await kind(Number(rowCount), values.seed, values.sample)));
}

void make();
