import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

export type OutputReason =
  'missing' | 'same-file' | 'extension' | 'no-folder' | 'is-folder' | 'no-access' | 'in-use' | 'no-space' | 'failed';

/** The file asked for cannot be written; whatever stood there is as it was. */
export class OutputRefused extends Error {
  constructor(
    readonly reason: OutputReason,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
    this.name = 'OutputRefused';
  }
}

/** "Ke hoach.xlsx" → "Ke hoach - 5 rõ.xlsx". */
export function proposedOutput(input: string): string {
  const { dir, name, ext } = path.parse(input);
  return path.join(dir, `${name} - 5 rõ${ext}`);
}

/**
 * Where the output is to be written, links followed. It is refused where it is the input itself, under whatever name: by a link, another path, or
 * other capitals (the same file to Windows and to a Mac, and to whoever gets both from here).
 * @throws OutputRefused
 */
export async function outputTarget(input: string, output: string | undefined): Promise<string> {
  if (output === undefined) throw new OutputRefused('missing', proposedOutput(input));
  if (path.extname(input).toLowerCase() !== path.extname(output).toLowerCase())
    throw new OutputRefused('extension', path.extname(input));
  const target = (await realPath(output)) ?? (await inRealFolder(output));
  const source = (await realPath(input)) ?? path.resolve(input);
  const folded = (name: string) => name.normalize('NFC').toLowerCase();
  if (folded(source) === folded(target) || (await isSameFile(source, target)))
    throw new OutputRefused('same-file', proposedOutput(input));
  const there = await fs.stat(target).catch(() => null);
  if (there?.isDirectory()) throw new OutputRefused('is-folder', output);
  return target;
}

const realPath = (name: string): Promise<string | null> => fs.realpath(name).catch(() => null);

async function inRealFolder(output: string): Promise<string> {
  const folder = await realPath(path.dirname(path.resolve(output)));
  if (folder === null) throw new OutputRefused('no-folder', path.dirname(output));
  return path.join(folder, path.basename(output));
}

/** Two names of one file: a hard link as well. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((name) => fs.stat(name, { bigint: true }).catch(() => null)));
  return Boolean(first && second && first.ino !== 0n && first.ino === second.ino && first.dev === second.dev);
}

/**
 * Writes a file as a whole: beside it first, then renamed over it. Stopped at any point, what stood there before is whole, and so is what stands
 * there after.
 * @throws OutputRefused
 */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(target), `.nam-ro-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await fs.open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(beside, target);
  } catch (cause) {
    await fs.rm(beside, { force: true }).catch(() => undefined);
    throw refused(target, cause);
  }
}

const REASONS: Record<string, OutputReason> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'is-folder',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
};

function refused(target: string, cause: unknown): OutputRefused {
  const { code, message } = cause as NodeJS.ErrnoException;
  const reason = REASONS[code ?? ''] ?? 'failed';
  const detail = reason === 'no-folder' ? path.dirname(target) : reason === 'failed' ? message : target;
  return new OutputRefused(reason, detail, { cause });
}
