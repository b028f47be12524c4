import path from 'node:path';
import type { TableReport } from '../../actions/changeReport';
import { importFile } from '../../importing/importFile';
import { CHANGE_WORDS } from './changeWords';
import { fill } from '../../language/bilingual';
import { removeLeftovers } from './leftovers';
import { madeLines, madeOf } from './made';
import type { CommandLine } from './options';
import { OutputRefused } from './outputRefused';
import { writeWhole } from './output';
import { OutputTargets } from './outputTarget';
import { readFile } from './readFile';
import { sentence } from './sentence';
import type { Terminal } from './shell';
import { supportLines } from './supportLines';

/**
 * Brings files of other kinds into new workbooks. Exit status: 0 done, 2 when one was not done, each with one sentence that says why; the inputs are
 * as they were either way.
 */
export async function makeTables(line: CommandLine, terminal: Terminal): Promise<0 | 2> {
  const targets = new OutputTargets(line.files, line.output, line.force);
  const reports: TableReport[] = [];
  for (const file of line.files) {
    try {
      const { workbook, made } = await importFile(await readFile(file), file, terminal.old);
      if (made === null) throw new OutputRefused('workbook-already', file);
      const target = await targets.of(file, true);
      await removeLeftovers(path.dirname(target.target), terminal.now());
      await writeWhole(target, workbook);
      targets.done(target);
      const report: TableReport = {
        version: 1,
        command: 'table',
        file,
        output: target.output,
        made: madeOf(made, line.language).made!,
      };
      reports.push(report);
      if (!line.json)
        terminal.out.lines([
          ...madeLines(path.basename(file), report.made),
          '',
          fill(CHANGE_WORDS.written[line.language], { output: target.output }),
        ]);
    } catch (cause) {
      terminal.err.lines([
        `${file}: ${sentence(cause, line.language)}`,
        ...supportLines(cause, line.language, 'table'),
      ]);
    }
  }
  if (line.json && line.files.length > 1) terminal.out.json(reports);
  else if (line.json && reports[0]) terminal.out.json(reports[0]);
  return reports.length === line.files.length ? 0 : 2;
}
