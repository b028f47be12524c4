import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { clear } from '../../../../src/actions/clear';
import { mark } from '../../../../src/actions/mark';
import { summarise } from '../../../../src/actions/summarise';
import { track } from '../../../../src/actions/track';
import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';
import { ChangeRefused, UnreadableWorkbook } from '../../../../src/workbook/host';
import type { WorkbookHost } from '../../../../src/workbook/host';
import { tortureWorkbook } from '../../../torture/torture';
import { samples } from '../integrity/flips';
import type { Breaking } from './breakings';

const options = { asOf: '2026-06-15', language: 'vi', writtenAt: '2026-06-15T08:30' } as const;
const notesToo = { ...options, notes: true };

type Action = readonly [name: string, run: (workbook: WorkbookHost) => Promise<unknown>];
export const ACTIONS: readonly Action[] = [
  ['mark', (workbook) => mark(workbook, notesToo)],
  ['summarise', (workbook) => summarise(workbook, options)],
  ['track', (workbook) => track(workbook, options)],
  ['clear', (workbook) => clear(workbook, {})],
];

/** A plan that has been marked, with notes and sheets of ours: its parts are what our own writing has to find again. */
async function markedSample(): Promise<Uint8Array> {
  const workbook = await openWorkbook(samples()[0]!.bytes);
  await mark(workbook, notesToo);
  await summarise(workbook, options);
  return workbook.bytes();
}

/** A workbook with one thing broken; null where it does not have it. */
export function broken(bytes: Uint8Array, [, part, before, after]: Breaking): Uint8Array | null {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((known) => part.test(known));
  if (name === undefined) return null;
  const text = strFromU8(parts[name]!);
  const changed = text.replace(before, after);
  if (changed === text) return null;
  return zipSync({ ...parts, [name]: strToU8(changed) }, { level: 1 });
}

const isTyped = (cause: unknown) =>
  cause instanceof ChangeRefused ||
  cause instanceof UnreadableWorkbook ||
  (cause instanceof Error && cause.name === 'CannotDo');

/** What the user's sheets hold: the values they had, to the width they had. Null where the reader refuses the file. */
async function held(bytes: Uint8Array, like?: Map<string, string>): Promise<Map<string, string> | null> {
  try {
    const workbook = await openWorkbook(bytes);
    const sheets = (await workbook.sheets()).filter(({ name, ours }) => (like ? like.has(name) : !ours));
    const all = new Map<string, string>();
    for (const { name } of sheets) all.set(name, JSON.stringify((await workbook.read(name)).values));
    return all;
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) return null;
    throw cause;
  }
}

/** Runs one action after the other, each on the file the one before has written. One line for each that went wrong. */
export async function tryAll(bytes: Uint8Array): Promise<string[]> {
  const faults: string[] = [];
  const before = await held(bytes);
  let current = bytes;
  for (const [name, run] of ACTIONS) {
    try {
      const workbook = await openWorkbook(current);
      await run(workbook);
      current = workbook.bytes();
    } catch (cause) {
      if (!isTyped(cause)) faults.push(`${name}: ${String(cause)}`);
      continue;
    }
    const after = await held(current, before ?? undefined);
    if (before && !after) faults.push(`${name}: written, and not readable`);
    if (before && after && name !== 'track' && name !== 'clear') {
      for (const [sheet, values] of before) if (after.get(sheet) !== values) faults.push(`${name}: ${sheet} differs`);
    }
  }
  return faults;
}

/** The workbooks that are broken. */
export const WORKBOOKS = [
  ['the workbook with everything in it', async () => tortureWorkbook()],
  ['a sample, marked', markedSample],
] as const;
