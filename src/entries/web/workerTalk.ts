import { ChangeRefused, UnreadableWorkbook, type RefusalReason, type UnreadableReason } from '../../workbook/host';
import type { OpenFile } from '../../hosts/page/openFile';

export type Method = keyof OpenFile | 'open' | 'make';
export interface Question {
  id: number;
  method: Method;
  input: unknown;
}

/** An error as it travels: classes are lost between two threads. */
export interface Told {
  name: string;
  reason: string;
  detail: string;
}
export type Answer = { id: number; output: unknown } | { id: number; failed: Told };

export function told(cause: unknown): Told {
  if (cause instanceof ChangeRefused || cause instanceof UnreadableWorkbook)
    return { name: cause.name, reason: cause.reason, detail: cause.detail };
  return { name: 'Error', reason: '', detail: cause instanceof Error ? cause.message : String(cause) };
}

export function errorOf({ name, reason, detail }: Told): Error {
  if (name === 'ChangeRefused') return new ChangeRefused(reason as RefusalReason, detail);
  if (name === 'UnreadableWorkbook') return new UnreadableWorkbook(reason as UnreadableReason, detail);
  return new Error(detail);
}
