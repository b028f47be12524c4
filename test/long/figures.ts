import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../../.cache/figures');

/**
 * Says what a long suite tried: the cases, and those in which something of the user's was lost or said wrongly. The whole run ends with a
 * table of all of them, in the order of `id`.
 */
export function tellFigures(id: string, figures: { what: string; cases: number; faults: number }): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${id}.json`), `${JSON.stringify(figures)}\n`);
}
