import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

const NAME = /^\.nam-ro-[0-9a-f]{12}\.tmp$/;
const HOUR = 3_600_000;

/** A name beside a file to be written, used until that is whole. */
export const nameBeside = (target: string): string =>
  path.join(path.dirname(target), `.nam-ro-${randomBytes(6).toString('hex')}.tmp`);

/**
 * Removes what runs that were killed have left in a folder: files of exactly our pattern of names, our own, untouched for an hour at least, so that
 * nobody is writing them any more. Links are neither followed nor removed. What cannot be removed stays: it is in nobody's way.
 * @returns names removed
 */
export async function removeLeftovers(folder: string, now: Date): Promise<string[]> {
  const removed: string[] = [];
  for (const name of await fs.readdir(folder).catch(() => [])) {
    if (!NAME.test(name)) continue;
    try {
      if (!(await isLeftover(path.join(folder, name), now))) continue;
      await fs.unlink(path.join(folder, name));
      removed.push(name);
    } catch {
      continue;
    }
  }
  return removed;
}

async function isLeftover(file: string, now: Date): Promise<boolean> {
  const found = await fs.lstat(file);
  const ours = process.getuid === undefined || found.uid === process.getuid();
  return found.isFile() && ours && now.getTime() - found.mtimeMs > HOUR;
}
