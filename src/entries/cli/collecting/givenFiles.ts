import fs from 'node:fs/promises';
import path from 'node:path';
import type { Day } from '../../../calendar/day';
import { today } from '../../clock';
import { byName, type LockFile } from '../lockFiles';
import { foldedName } from '../outputTarget';

/** A file that came back, by the name it is told by. */
export interface GivenFile {
  /** Its own name; with its folder's where two have the same one. */
  name: string;
  path: string;
  modified: Day | null;
}

interface Given {
  files: GivenFile[];
  /** Folders within a folder that was named: they are not looked into. */
  subFolders: string[];
  locks: LockFile[];
}

/** What systems keep in folders. */
const OF_SYSTEMS = /^(?:\..*|thumbs\.db|desktop\.ini)$/i;

/**
 * The files that were named, and those of folders that were named, in the order of their names. The plan itself and the workbook to be written are no
 * copies, though they may lie there.
 *
 * @param others files that are none, by their paths
 */
export async function givenFiles(named: readonly string[], others: readonly string[]): Promise<Given> {
  const given: Given = { files: [], subFolders: [], locks: [] };
  const not = new Set(await Promise.all(others.map(realName)));
  const seen = new Set<string>();
  const add = async (file: string) => {
    const real = await realName(file);
    if (not.has(real) || seen.has(real)) return;
    seen.add(real);
    given.files.push({ name: path.basename(file), path: file, modified: await changedOn(file) });
  };
  for (const one of named) {
    if (!(await isFolder(one))) {
      await add(one);
      continue;
    }
    const entries = await fs.readdir(one, { withFileTypes: true });
    for (const { name } of entries.sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }))) {
      const file = path.join(one, name);
      const lock = byName(file);
      if (lock) given.locks.push(lock);
      else if (OF_SYSTEMS.test(name)) continue;
      else if (await isFolder(file)) given.subFolders.push(file);
      else await add(file);
    }
  }
  return { ...given, files: toldApart(given.files) };
}

/** Two files of one name are told by their paths. */
function toldApart(files: readonly GivenFile[]): GivenFile[] {
  const names = files.map(({ name }) => foldedName(name));
  return files.map((file, i) =>
    names.filter((name) => name === names[i]).length > 1 ? { ...file, name: file.path } : file,
  );
}

const isFolder = async (name: string): Promise<boolean> =>
  (await fs.stat(name).catch(() => null))?.isDirectory() ?? false;

const realName = async (file: string): Promise<string> =>
  foldedName(await fs.realpath(file).catch(() => path.resolve(file)));

const changedOn = async (file: string): Promise<Day | null> => {
  const found = await fs.stat(file).catch(() => null);
  return found && today(found.mtime);
};
