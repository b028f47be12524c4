import { z } from 'zod';
import { CannotDo, type CannotDoReason } from '../../actions/cannotDo';
import {
  ChangeRefused,
  ChangeUnfinished,
  type RefusalReason,
  type UnreadableOptions,
  type UnreadableReason,
  UnreadableWorkbook,
} from '../../workbook/host';

/** An error as it travels: classes are lost between two threads. */
export const Told = z.object({
  name: z.string(),
  message: z.string(),
  stack: z.string(),
  reason: z.string(),
  detail: z.string(),
  /** Of a workbook that cannot be read: what exactly is wrong. */
  what: z.string(),
  /** Of an unfinished change: the sheets on which something is written. */
  written: z.array(z.string()),
  /** Of what cannot be done: the names there are. */
  known: z.array(z.string()),
  get cause(): z.ZodNullable<typeof Told> {
    return Told.nullable();
  },
});
export type Told = z.infer<typeof Told>;

/** Causes of causes beyond this are left out: an error may be its own cause. */
const DEEPEST = 5;

export function told(cause: unknown, depth = 0): Told {
  const { name, message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  const deeper = cause instanceof Error && cause.cause !== undefined && depth < DEEPEST;
  return {
    ...{ name, message, stack: stack ?? '' },
    reason: isTyped(cause) ? cause.reason : '',
    detail: isTyped(cause) ? cause.detail : '',
    what: cause instanceof UnreadableWorkbook ? (cause.what ?? '') : '',
    written: cause instanceof ChangeUnfinished ? [...cause.written] : [],
    known: cause instanceof CannotDo ? [...cause.known] : [],
    cause: deeper ? told(cause.cause, depth + 1) : null,
  };
}

/** The error it was, with the place where it arose. */
export function errorOf(it: Told): Error {
  return Object.assign(made(it), { stack: it.stack });
}

function made({ name, message, reason, detail, what, written, known, cause }: Told): Error {
  const options = cause ? { cause: errorOf(cause) } : undefined;
  if (name === 'ChangeRefused') return new ChangeRefused(reason as RefusalReason, detail, options);
  if (name === 'ChangeUnfinished')
    return new ChangeUnfinished(reason as RefusalReason | 'failed', written, detail, options);
  if (name === 'UnreadableWorkbook') {
    const exactly = what === '' ? {} : { what: what as UnreadableOptions['what'] };
    return new UnreadableWorkbook(reason as UnreadableReason, detail, { ...options, ...exactly });
  }
  if (name === 'CannotDo') return new CannotDo(reason as CannotDoReason, detail, known);
  return Object.assign(new Error(message, options), { name });
}

const isTyped = (cause: unknown): cause is { reason: string; detail: string } =>
  [ChangeRefused, ChangeUnfinished, UnreadableWorkbook, CannotDo].some((kind) => cause instanceof kind);
