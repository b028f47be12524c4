import os from 'node:os';
import path from 'node:path';
import type { CollectReport } from '../../../actions/changeReport';
import { collectInto } from '../../../actions/collect';
import type { CollectResult } from '../../../actions/collectResult';
import { openFile } from '../openFile';
import { importFile } from '../../../importing/importFile';
import { fill } from '../../../language/bilingual';
import { ChangeUnfinished } from '../../../workbook/host';
import { now, today } from '../../clock';
import { digestOf } from '../../collecting/digest';
import { removeLeftovers } from '../leftovers';
import { lockSentence } from '../lockFiles';
import { madeOf } from '../made';
import type { CommandLine } from '../options';
import { writeWhole } from '../output';
import { OutputTargets } from '../outputTarget';
import { readFile } from '../readFile';
import { sentence } from '../sentence';
import type { Terminal } from '../shell';
import { supportLines } from '../supportLines';
import { UsageError } from '../usageError';
import { CLI } from '../words';
import { COLLECT_TEXT, collectText } from './collectText';
import { type GivenFile, givenFiles } from './givenFiles';
import { returnedHere } from './returnedReader';

/**
 * Brings what units sent back into a copy of the plan. Exit status: 0 done, 1 done, and something waits for a person (a place to be decided, a file
 * of which nothing could be taken), 2 not done; the plan's file is as it was, and nothing is written by half.
 */
export async function collectFiles(line: CommandLine, terminal: Terminal): Promise<0 | 1 | 2> {
  const { language } = line;
  const [file, ...named] = line.files as [string, ...string[]];
  try {
    const bytes = await readFile(file);
    const { workbook, made } = await importFile(bytes, file, terminal.old);
    const targets = new OutputTargets([file], line.output, line.force);
    const target = await targets.of(file, made !== null);
    const given = await givenFiles(named, [file, target.target]);
    tellPassedOver(given, line, terminal);
    const host = await openFile(workbook);
    const { sheet, year, columnsConfirmed, period } = line;
    const asked = { asOf: line.asOf ?? today(terminal.now()), sheet, year, columnsConfirmed, period };
    const read = terminal.returned ?? returnedHere(terminal.old);
    const result = await collectInto(
      host,
      async (how) => {
        const onStep = progressOn(terminal, given.files.length, line);
        const returned = await read(given.files, how, { jobs: line.jobs ?? os.availableParallelism(), onStep });
        if (terminal.err.isTTY) terminal.err.passing(null);
        return returned;
      },
      {
        ...asked,
        writtenAt: now(terminal.now()),
        unitOf: unitOf(line, given.files),
        master: { file: path.basename(file), digest: digestOf(bytes) },
      },
    );
    await removeLeftovers(path.dirname(target.target), terminal.now());
    await writeWhole(target, host.bytes());
    const report: CollectReport = {
      ...{ version: 1, command: 'collect', file, output: target.output },
      ...madeOf(made, language),
      passedOver: [
        ...given.locks.map((lock) => ({ file: lock.file, reason: 'lock-file' as const })),
        ...given.subFolders.map((folder) => ({ file: folder, reason: 'sub-folder' as const })),
      ],
      result,
    };
    if (line.json) terminal.out.json(report);
    else terminal.out.lines(collectText(report, language));
    return waits(result) ? 1 : 0;
  } catch (cause) {
    if (terminal.err.isTTY) terminal.err.passing(null);
    if (cause instanceof UsageError) throw cause;
    // Of a file nothing is written before all of it is: what was refused was refused as a whole.
    const said = cause instanceof ChangeUnfinished && cause.cause !== undefined ? cause.cause : cause;
    terminal.err.lines([`${file}: ${sentence(said, language)}`, ...supportLines(said, language, line.command)]);
    return 2;
  }
}

const NOT_TAKEN: readonly string[] = ['cannot-be-read', 'another-plan', 'another-year', 'unit-unknown'];

/** Whether something waits for a person. */
const waits = ({ counts, files, refused, withoutColumn }: CollectResult): boolean =>
  counts.undecided + refused.length + withoutColumn.length > 0 || files.some(({ kind }) => NOT_TAKEN.includes(kind));

function tellPassedOver(
  { locks, subFolders }: Awaited<ReturnType<typeof givenFiles>>,
  line: CommandLine,
  terminal: Terminal,
) {
  const { language } = line;
  terminal.err.lines([
    ...locks.map((lock) => `${lock.file}: ${lockSentence(lock, true, language)}`),
    ...subFolders.map((folder) => `${folder}: ${COLLECT_TEXT.subFolder[language]}`),
  ]);
}

const progressOn =
  ({ err }: Terminal, all: number, { language }: CommandLine) =>
  (name: string, n: number): void => {
    if (err.isTTY) err.passing(fill(CLI[language].reading, { n, all, file: name }));
  };

/** Whose the files are that a person has named, by the names they are told by. @throws UsageError where there is no such file */
function unitOf({ unitOf: told, language }: CommandLine, files: readonly GivenFile[]): Map<string, string> {
  return new Map(
    [...told].map(([file, unit]) => {
      const found =
        files.find(({ name }) => name === file) ?? files.find((one) => path.resolve(one.path) === path.resolve(file));
      if (!found) throw new UsageError(fill(COLLECT_TEXT.noSuchFile[language], { file }));
      return [found.name, unit];
    }),
  );
}
