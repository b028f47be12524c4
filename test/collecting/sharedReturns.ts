import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import type { CollectedMaster, Returned } from '../../src/collecting/master';
import { returnedSheets } from '../../src/collecting/returnedSheets';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { importFile } from '../../src/importing/importFile';
import { UnreadableWorkbook } from '../../src/workbook/host';
import { unzipSync, strFromU8 } from 'fflate';

const folder = resolve(__dirname, '../../../shared/year/returns');

/** The folder of real copies beside this checkout; null where there is none. */
export const returnsFolder: string | null = existsSync(folder) ? folder : null;

export const AS_OF = '2024-06-14';

export async function masterOf(name: string): Promise<CollectedMaster> {
  const host = await openWorkbook(bytesOf(name));
  const { inspections, snapshots, settings } = await inspectWorkbook(host, { asOf: AS_OF });
  const sheets = inspections.map(({ plan }) => ({ plan, snapshot: snapshots.get(plan.sheet)! }));
  return { sheets, settings, before: [], decisions: [], file: name, digest: digestOf(bytesOf(name)) };
}

export const returnedFiles = (): string[] => readdirSync(folder).filter((name) => /^\d/.test(name));

export async function returnedFile(file: string, { settings }: CollectedMaster): Promise<Returned> {
  const bytes = bytesOf(file);
  const about = { file, digest: digestOf(bytes) };
  try {
    const { workbook } = await importFile(bytes, file);
    const reading = { calendar: makeCalendar([]), settings, asOf: AS_OF };
    const sheets = await returnedSheets(await openWorkbook(workbook), reading);
    return { ...about, modified: savedOn(bytes), sheets };
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) return { ...about, unreadable: cause.reason };
    throw cause;
  }
}

export const masterBytes = (name: string): Uint8Array => bytesOf(name);

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(resolve(folder, name)));

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function savedOn(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0x50) return null;
  const core = unzipSync(bytes, { filter: ({ name }) => name === 'docProps/core.xml' })['docProps/core.xml'];
  return core ? (/modified[^>]*>(\d{4}-\d\d-\d\d)/.exec(strFromU8(core))?.[1] ?? null) : null;
}
