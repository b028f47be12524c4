import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { plansFolder } from '../../test/plansAtHand';
import { outputsOf } from './outputs';
import { sources } from './sources';

const { values, positionals } = parseArgs({
  options: {
    /** Only sources whose name holds these words. */
    only: { type: 'string', default: '' },
    /** The hashes alone. */
    hashes: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

/** run.ts FOLDER: writes what comes of every source, and a list of hashes by which two runs are compared. */
async function run(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (plansFolder === null) console.error('The real plans are not beside this checkout: left out.');
  const lines: string[] = [];
  const chosen = sources().filter(({ name }) => name.includes(values.only));
  for (const source of chosen) {
    for await (const [name, content] of outputsOf(source)) {
      lines.push(`${createHash('sha256').update(content).digest('hex').slice(0, 16)}  ${name}`);
      if (!values.hashes) write(join(folder, safe(name)), content);
    }
  }
  writeFileSync(join(folder, 'hashes.txt'), `${lines.join('\n')}\n`);
  const { user, system } = process.cpuUsage();
  console.error(`${chosen.length} files, ${lines.length} outputs, ${((user + system) / 1e6).toFixed(0)} s of CPU`);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const safe = (name: string): string => name.replace(/[^\p{L}\p{N}/._-]+/gu, '_');

const folder = positionals[0];
if (folder === undefined) throw new Error('run.ts FOLDER');
void run(folder);
