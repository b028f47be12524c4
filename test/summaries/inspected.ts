import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import type { Inspection } from '../../src/checks/engine/inspection';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';

export const samplesFolder = resolve(__dirname, '../../samples');
export const workbooksIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .sort();

/** As of a day within the year that stands in the file's name. */
export async function inspected(folder: string, file: string): Promise<Inspection[]> {
  const year = /20\d\d/.exec(file)![0];
  const asOf = year === '2026' ? '2026-06-15' : `${year}-10-30`;
  return (await inspectWorkbook(await openWorkbook(readFileSync(join(folder, file))), { asOf })).inspections;
}
