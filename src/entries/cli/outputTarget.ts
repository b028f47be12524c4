import type { Stats } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { asRefused, codeOf, OutputRefused } from './outputRefused';

const MADE_EXTENSION = '.xlsx';

/** "Ke hoach.xlsx" → "Ke hoach - 5 rõ.xlsx". */
function proposedOutput(input: string, extension: string): string {
  const { dir, name } = path.parse(input);
  return path.join(dir, `${name} - 5 rõ${extension}`);
}

/** Where an input is written to. */
export interface OutputTarget {
  /** As it is called: what the user typed, or the input's name in the folder. */
  output: string;
  /** The file itself, links followed. */
  target: string;
  /** What stands there may be replaced. */
  replace: boolean;
}

/**
 * Where each of some inputs is written to: to the file named, or under its own name into the folder named. What stands there is replaced only
 * when that was asked for, and never an input, nor what the same command has just written.
 */
export class OutputTargets {
  private readonly written = new Set<string>();

  constructor(
    private readonly inputs: string[],
    private readonly named: string | undefined,
    private readonly replace: boolean,
  ) {}

  /** @param made the workbook is a new one, made from an input of another kind. @throws OutputRefused */
  async of(input: string, made: boolean): Promise<OutputTarget> {
    const extension = made ? MADE_EXTENSION : path.extname(input);
    const output = await this.nameOf(input, extension);
    if (extension.toLowerCase() !== path.extname(output).toLowerCase())
      throw new OutputRefused(made ? 'made-extension' : 'extension', extension);
    return this.at(output, proposedOutput(input, extension));
  }

  /** The same for a file by its own name. `instead` is a name that would do where it is an input's. @throws OutputRefused */
  async at(output: string, instead = output): Promise<OutputTarget> {
    const target = await followed(output);
    for (const one of this.inputs) if (await isOneFile(one, target)) throw new OutputRefused('same-file', instead);
    if (this.written.has(foldedName(target))) throw new OutputRefused('written-already', output);
    await this.checkStanding(output, target);
    return { output, target, replace: this.replace };
  }

  /** A target was written: the same command replaces it no more. */
  done({ target }: OutputTarget): void {
    this.written.add(foldedName(target));
  }

  private async nameOf(input: string, extension: string): Promise<string> {
    const { named } = this;
    if (named === undefined) throw new OutputRefused('missing', proposedOutput(input, extension));
    if (await isFolder(named)) return path.join(named, path.parse(input).name + extension);
    if (this.inputs.length > 1 || /[/\\]$/.test(named)) throw new OutputRefused('not-folder', named);
    return named;
  }

  private async checkStanding(output: string, target: string): Promise<void> {
    const there = await statOf(target, output);
    if (!there) return;
    if (there.isDirectory()) throw new OutputRefused('is-folder', output);
    if (!there.isFile()) throw new OutputRefused('not-a-file', output);
    if (!this.replace) throw new OutputRefused('exists', output);
    // Its folder alone would let it be replaced: whoever made it read-only did not mean that.
    if ((there.mode & 0o222) === 0) throw new OutputRefused('read-only', output);
    await fs.access(target, fs.constants.W_OK).catch((cause: unknown) => {
      throw new OutputRefused('read-only', output, { cause });
    });
  }
}

const isFolder = async (name: string): Promise<boolean> =>
  (await fs.stat(name).catch(() => null))?.isDirectory() ?? false;

async function statOf(target: string, output: string): Promise<Stats | null> {
  try {
    return await fs.stat(target);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null;
    throw asRefused(output, cause);
  }
}

/** The file a name leads to; one that is not there yet stands in its real folder. */
async function followed(output: string): Promise<string> {
  try {
    return await fs.realpath(output);
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw asRefused(output, cause);
  }
  const itself = await fs.lstat(output).catch(() => null);
  if (itself?.isSymbolicLink()) throw new OutputRefused('dangling-link', output);
  try {
    return path.join(await fs.realpath(path.dirname(path.resolve(output))), path.basename(output));
  } catch (cause) {
    throw asRefused(output, cause);
  }
}

export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase();

/** Two names of one file: by a link, another path, or other capitals (the same file to Windows and to a Mac, and to whoever gets both from here). */
async function isOneFile(input: string, target: string): Promise<boolean> {
  const source = await fs.realpath(input).catch(() => path.resolve(input));
  if (foldedName(source) === foldedName(target)) return true;
  const [first, second] = await Promise.all(
    [source, target].map((name) => fs.stat(name, { bigint: true }).catch(() => null)),
  );
  return Boolean(first && second && first.ino !== 0n && first.ino === second.ino && first.dev === second.dev);
}
