import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCli } from '../entries/buildCli';
import { HOSTILE } from '../hosts/file/hostile/all';
import { type Measured, measured } from '../hosts/file/hostile/measured';
import { tellFigures } from './figures';

const MOST_SECONDS = 20;
const MOST_MEBIBYTES = 512;

/** Some kinds only, to look into one: part of their names. */
const ONLY = process.env.HOSTILE ?? '';
const kinds = HOSTILE.filter(({ id }) => id.includes(ONLY));

const folder = mkdtempSync(path.join(tmpdir(), 'nam-ro-hostile-'));
const rows: string[] = [];
let faults = 0;
let program = '';

beforeAll(async () => {
  program = await buildCli();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  console.log(
    ['| Kind | Packed, kB | Ended | Seconds | MB |', '| --- | ---: | --- | ---: | ---: |', ...rows].join('\n'),
  );
  tellFigures('hostile', {
    what: `hostile files read at full size: at most ${MOST_SECONDS} s of processor time and ${MOST_MEBIBYTES} MB, a result or a sentence`,
    cases: kinds.length,
    faults,
  });
});

test.each(kinds)('$id', async ({ id, make }) => {
  const file = path.join(folder, `${id}.xlsx`);
  const bytes = make(1);
  writeFileSync(file, bytes);
  const args = ['inspect', file, '--json', '--as-of', '2026-06-15', '--fail-on', 'never'];
  const one = await measured(program, args, folder);
  rmSync(file);
  const found = faultsOf(one);
  if (found.length > 0) faults += 1;
  const { status, seconds, mebibytes } = one;
  const row = `| ${id} | ${Math.ceil(bytes.length / 1000)} | ${endOf(status)} | ${seconds.toFixed(1)} | ${mebibytes.toFixed(0)} |`;
  rows.push(row);
  // The run is long: what is known is told at once.
  process.stderr.write(`${row}\n`);
  expect(found).toEqual([]);
});

const endOf = (status: number | null) =>
  status === 0 ? 'read' : status === 2 ? 'refused' : `fault (${status ?? 'killed'})`;

function faultsOf({ status, said, seconds, mebibytes }: Measured): string[] {
  const found: string[] = [];
  if (status !== 0 && status !== 2) found.push(`ended with ${status ?? 'a kill'}: ${said.slice(0, 300)}`);
  if (status === 2 && !/: \p{Lu}.{20,600}$/mu.test(said))
    found.push(`refused without a sentence: ${said.slice(0, 300)}`);
  if (/ngoài dự kiến/.test(said)) found.push(`a fault nobody thought of: ${said.slice(0, 300)}`);
  if (!(seconds <= MOST_SECONDS)) found.push(`${seconds.toFixed(1)} s of processor time`);
  if (!(mebibytes <= MOST_MEBIBYTES)) found.push(`${mebibytes.toFixed(0)} MB`);
  return found;
}
