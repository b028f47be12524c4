import fs from 'node:fs';
import path from 'node:path';
import type { CheckPage } from './checkPage';
import { parseCheckPage } from './parseCheckPage';

export const CHECKS_FOLDER = path.resolve(__dirname, '../../../src/checks');
const read = new Map<string, CheckPage>();

/** The page of a check, read once. */
export function pageOf(id: string): CheckPage {
  const page =
    read.get(id) ??
    parseCheckPage(fs.readFileSync(path.join(CHECKS_FOLDER, `${id}.md`), 'utf8'), `src/checks/${id}.md`);
  read.set(id, page);
  return page;
}

/** All examples of a check, those it reports first. */
export const examplesOf = (id: string) => [...pageOf(id).reported, ...pageOf(id).notReported];
