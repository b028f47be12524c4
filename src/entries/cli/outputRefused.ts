import path from 'node:path';
import { systemCode } from './systemWords';

export type OutputReason =
  | 'missing'
  | 'same-file'
  | 'extension'
  | 'made-extension'
  /** The input is a workbook: there is nothing to be brought over. */
  | 'workbook-already'
  | 'no-folder'
  /** Several workbooks are written: they need a folder. `detail` is the name that is none, or one proposed. */
  | 'no-books-folder'
  | 'not-folder'
  | 'is-folder'
  | 'exists'
  | 'written-already'
  | 'not-a-file'
  | 'dangling-link'
  | 'link-loop'
  | 'name-too-long'
  | 'read-only'
  | 'no-access'
  | 'in-use'
  | 'no-space'
  | 'failed';

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

const REASONS: Record<string, OutputReason> = {
  EEXIST: 'exists',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'is-folder',
  ELOOP: 'link-loop',
  ENAMETOOLONG: 'name-too-long',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
};

/** An error of the system's over a file, as a refusal. */
export function asRefused(output: string, cause: unknown): OutputRefused {
  if (cause instanceof OutputRefused) return cause;
  const reason = REASONS[systemCode(cause) ?? ''] ?? 'failed';
  const detail = reason === 'no-folder' ? path.dirname(output) : output;
  return new OutputRefused(reason, detail, { cause });
}

export const codeOf = (cause: unknown): string | undefined => (cause as NodeJS.ErrnoException).code;
