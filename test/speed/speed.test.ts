import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ratios } from '../../bench/small/ratios';

const root = path.resolve(__dirname, '../..');
const held: Ratios = JSON.parse(readFileSync(path.join(root, 'bench/ratios.json'), 'utf8'));
const names = Object.keys(held) as (keyof Ratios)[];

/** Beyond so many times the ratio that is committed something has become slow: machines and their moods do not make that much of a ratio. */
const MARGIN = 1.5;

/** In a process of its own, which nothing else runs in; ratios of one run, no times. */
function measured(): Ratios {
  const program = ['--expose-gc', '-r', './.config/typescript.cjs', 'bench/small/run.ts'];
  return JSON.parse(execFileSync(process.execPath, program, { cwd: root, encoding: 'utf8' }));
}

test(`reading, plans and checks cost no more than ${MARGIN} times what they did beside a lean reading (renew: npm run ratios)`, () => {
  const ratios = measured();
  expect(Object.keys(ratios)).toEqual(names);
  const slower = names.filter((name) => ratios[name] > MARGIN * held[name]);
  expect(slower.map((name) => `${name}: ${ratios[name]}, was ${held[name]}`)).toEqual([]);
});
