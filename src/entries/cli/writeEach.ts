import path from 'node:path';
import { importFile } from '../../importing/importFile';
import type { MadeFrom } from '../../importing/imported';
import { removeLeftovers } from './leftovers';
import type { CommandLine } from './options';
import { writeWhole } from './output';
import { type OutputTarget, OutputTargets } from './outputTarget';
import type { Line } from './printing';
import { readFile } from './readFile';
import { sentence } from './sentence';
import type { Terminal } from './shell';
import { supportLines } from './supportLines';

/** A file as it was named, and the workbook it is worked on as. */
interface Given {
  file: string;
  workbook: Uint8Array;
  made: MadeFrom | null;
}
/** What is written of one file, and what is reported of it once it stands in its place. */
interface Outcome<Report> {
  bytes: Uint8Array;
  report(output: string): Report;
}
interface Work<Report> {
  /** Whether the command has anything to do with such a file. @throws OutputRefused */
  check?(given: Given): void;
  do(given: Given, target: OutputTarget): Promise<Outcome<Report>>;
  text(report: Report): Line[];
}

/**
 * Does a command's work on each file and writes what comes of it. Exit status: 0 done, 2 when one was not done, each with one sentence that says why;
 * the inputs are as they were either way, and one that fails keeps no other back.
 */
export async function writeEach<Report>(line: CommandLine, terminal: Terminal, work: Work<Report>): Promise<0 | 2> {
  const targets = new OutputTargets(line.files, line.output, line.force);
  const reports: Report[] = [];
  for (const file of line.files) {
    try {
      const given = { file, ...(await importFile(await readFile(file), file, terminal.old)) };
      work.check?.(given);
      const target = await targets.of(file, given.made !== null);
      const { bytes, report } = await work.do(given, target);
      await removeLeftovers(path.dirname(target.target), terminal.now());
      await writeWhole(target, bytes);
      targets.done(target);
      const done = report(target.output);
      reports.push(done);
      if (!line.json) terminal.out.lines(work.text(done));
    } catch (cause) {
      terminal.err.lines([
        `${file}: ${sentence(cause, line.language)}`,
        ...supportLines(cause, line.language, line.command),
      ]);
    }
  }
  if (line.json && line.files.length > 1) terminal.out.json(reports);
  else if (line.json && reports.length > 0) terminal.out.json(reports[0]!);
  return reports.length === line.files.length ? 0 : 2;
}
