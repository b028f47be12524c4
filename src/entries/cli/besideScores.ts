import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { FilesAtHand } from '../../actions/score';
import type { Day } from '../../calendar/day';
import { fill } from '../../language/bilingual';
import type { Plan } from '../../plan/plan';
import type { CommandLine } from './options';
import { readParent } from './readParent';
import type { Terminal } from './shell';
import { systemSentence } from './systemWords';
import { CLI } from './words';

/** What scores are compared with and proved by: last year's table, the files of a folder by their full paths. */
export interface ScoresBeside {
  yearBefore?: Plan;
  evidence?: FilesAtHand;
}

/** Of a folder of documents no more files than these are looked at. */
const MOST_FILES = 50_000;

/** Reads what `score` is given besides its files; "unread" where that cannot be, which is told. */
export async function besideScores(line: CommandLine, asOf: Day, terminal: Terminal): Promise<ScoresBeside | 'unread'> {
  const words = CLI[line.language];
  const beside: ScoresBeside = {};
  if (line.lastYear !== undefined) {
    const option = { option: '--last-year', words: words.yearBeforeUnread };
    const read = await readParent(line.lastYear, line, asOf, terminal, option);
    if (read === 'unread') return read;
    const { scoreFigures } = await import(/* webpackChunkName: "score" */ '../../figures/scores/scoreFigures');
    const yearBefore = read.plans.map(({ plan }) => plan).find((plan) => scoreFigures(plan) !== null);
    if (!yearBefore) {
      terminal.err.lines([`${line.lastYear}: ${words.noScores}`, fill(option.words, option)]);
      return 'unread';
    }
    beside.yearBefore = yearBefore;
  }
  if (line.evidence === undefined) return beside;
  try {
    return { ...beside, evidence: await filesIn(line.evidence) };
  } catch (cause) {
    const why = systemSentence(cause, line.language);
    terminal.err.lines([fill(words.folderUnread, { folder: line.evidence, option: '--evidence', why })]);
    return 'unread';
  }
}

/** The files of a folder and the folders in it, by their names alone: nothing is opened. */
async function filesIn(folder: string): Promise<FilesAtHand> {
  const files: { name: string; path: string }[] = [];
  const folders = [path.resolve(folder)];
  for (let one = folders.shift(); one !== undefined && files.length < MOST_FILES; one = folders.shift())
    for (const entry of await readdir(one, { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(path.join(one, entry.name));
      else if (entry.isFile() && !entry.name.startsWith('~$'))
        files.push({ name: entry.name, path: path.join(one, entry.name) });
    }
  return { folder, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The same with paths as the folder of a workbook sees them, so that its links hold wherever both are taken. */
export function seenFrom(workbook: string, { folder, files }: FilesAtHand): FilesAtHand {
  const from = path.dirname(workbook);
  const shown = (file: string) =>
    path.relative(from, file).split(path.sep).join('/').replaceAll('%', '%25').replaceAll('#', '%23');
  return { folder, files: files.map(({ name, path: full }) => ({ name, path: shown(full) })) };
}
