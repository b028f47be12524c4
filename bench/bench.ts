import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { node } from './children';
import type { Bench, Measured } from './parts/part';
import { PARTS } from './parts/parts';
import { writePage } from './performancePage';
import { markdown } from './table';
import type { Kind } from './workbooks/kinds';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    /** How often each thing is measured; the middle counts. */
    turns: { type: 'string', default: '5' },
    /** Only workbooks of so many rows at most. */
    most: { type: 'string', default: '100000' },
    /** Tell, and leave docs/performance.md as it is. */
    show: { type: 'boolean', default: false },
  },
});

const wanted = values.only ?? Object.keys(PARTS);
const unknown = wanted.find((name) => !(name in PARTS));
if (unknown !== undefined) throw new Error(`there is no ${unknown}: ${Object.keys(PARTS).join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'nam-ro-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const made = new Set<string>();
const bench: Bench = {
  folder,
  turns: Number(values.turns),
  most: Number(values.most),
  workbook(kind: Kind, rows: number, seed = 0): string {
    const file = join(folder, `${kind}-${rows}-${seed}.xlsx`);
    if (!made.has(file)) node('make.cjs', file, String(rows), '--kind', kind, '--seed', String(seed));
    made.add(file);
    return file;
  },
};

async function run(): Promise<void> {
  const measured: Record<string, Measured> = {};
  for (const name of wanted) {
    measured[name] = await PARTS[name]!(bench);
    const { tables, reached, failed } = measured[name];
    console.log([`\n## ${name}`, ...tables.map(markdown), JSON.stringify(reached), ...failed].join('\n\n'));
  }
  const on = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; trung vị của ${bench.turns} lượt · median of ${bench.turns} turns`;
  if (!values.show) await writePage(measured, on);
}

void run();
