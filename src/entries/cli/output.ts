import type { Stats } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { nameBeside } from './leftovers';
import { asRefused, codeOf } from './outputRefused';
import type { OutputTarget } from './outputTarget';

/**
 * Writes a file as a whole: beside it first, then put in its place. Stopped at any point, what stood there before is whole, and so is what stands
 * there after. A file that is replaced hands on its permissions; one that came meanwhile is not replaced unless that was asked for.
 * @throws OutputRefused
 */
export async function writeWhole({ target, output, replace }: OutputTarget, bytes: Uint8Array): Promise<void> {
  const beside = nameBeside(target);
  try {
    const handle = await fs.open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      if (replace) await takeOver(handle, await fs.stat(target).catch(() => null));
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (replace) await fs.rename(beside, target);
    else await putNew(beside, target);
  } catch (cause) {
    await fs.rm(beside, { force: true }).catch(() => undefined);
    throw asRefused(output, cause);
  }
}

/** Owner and group first: giving them away takes some of the permissions back. Only an administrator may give a file to others. */
async function takeOver(handle: FileHandle, replaced: Stats | null): Promise<void> {
  if (!replaced) return;
  const own = await handle.stat();
  if (own.uid !== replaced.uid || own.gid !== replaced.gid)
    await handle.chown(replaced.uid, replaced.gid).catch((cause: unknown) => {
      if (!NOT_ALLOWED.has(codeOf(cause) ?? '')) throw cause;
    });
  await handle.chmod(replaced.mode & 0o7777);
}

const NOT_ALLOWED = new Set(['EPERM', 'EACCES', 'EINVAL', 'ENOSYS', 'ENOTSUP']);
/** Disks without hard links: FAT, some of a network. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV']);

/** A second name is refused where one stands, a new name given by `rename` is not. */
async function putNew(beside: string, target: string): Promise<void> {
  try {
    await fs.link(beside, target);
    await fs.rm(beside);
  } catch (cause) {
    if (!NO_LINKS.has(codeOf(cause) ?? '')) throw cause;
    await (await fs.open(target, 'wx')).close();
    await fs.rename(beside, target).catch(async (failure: unknown) => {
      await fs.rm(target, { force: true });
      throw failure;
    });
  }
}
