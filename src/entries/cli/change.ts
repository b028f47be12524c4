import path from 'node:path';
import type { ChangeReport } from '../../actions/changeReport';
import { clear } from '../../actions/clear';
import { closePeriod } from '../../actions/closePeriod';
import { fix } from '../../actions/fix';
import { mark } from '../../actions/mark';
import { preparePeriods } from '../../actions/preparePeriods';
import { summarise } from '../../actions/summarise';
import { track } from '../../actions/track';
import { openWorkbook } from '../../hosts/file/openWorkbook';
import { importFile } from '../../importing/importFile';
import { madeOf } from './made';
import type { WorkbookHost } from '../../workbook/host';
import { changeText } from './changeText';
import { now, today } from '../clock';
import type { ChangeCommand, CommandLine } from './options';
import { writeWhole } from './output';
import { OutputTargets } from './outputTarget';
import { removeLeftovers } from './leftovers';
import { readFile } from './readFile';
import { sentence } from './sentence';
import type { Terminal } from './shell';
import { supportLines } from './supportLines';

/**
 * Changes copies of workbooks. Exit status: 0 done, 2 when one was not done, each with one sentence that says why; the inputs are as they were
 * either way, and one that fails keeps no other back.
 */
export async function change(command: ChangeCommand, line: CommandLine, terminal: Terminal): Promise<0 | 2> {
  const targets = new OutputTargets(line.files, line.output, line.force);
  const reports: ChangeReport[] = [];
  for (const file of line.files) {
    try {
      const { workbook, made } = await importFile(await readFile(file), file, terminal.old);
      const target = await targets.of(file, made !== null);
      const host = await openWorkbook(workbook);
      const result = await ACTIONS[command](host, line, terminal.now());
      await removeLeftovers(path.dirname(target.target), terminal.now());
      await writeWhole(target, host.bytes());
      targets.done(target);
      const from = madeOf(made, line.language);
      const report = { version: 1, command, file, output: target.output, ...from, result } as ChangeReport;
      reports.push(report);
      if (!line.json) terminal.out.lines(changeText(report, line.language));
    } catch (cause) {
      terminal.err.lines([
        `${file}: ${sentence(cause, line.language)}`,
        ...supportLines(cause, line.language, command),
      ]);
    }
  }
  if (line.json && line.files.length > 1) terminal.out.json(reports);
  else if (line.json && reports[0]) terminal.out.json(reports[0]);
  return reports.length === line.files.length ? 0 : 2;
}

/** What each command does, with the options of its own. The day and the hour come from the shell's clock. */
const ACTIONS: Record<
  ChangeCommand,
  (host: WorkbookHost, line: CommandLine, at: Date) => Promise<ChangeReport['result']>
> = {
  mark: (host, line, at) =>
    mark(host, { ...asked(line, at), language: line.language, writtenAt: now(at), notes: line.notes }),
  summarise: (host, line, at) =>
    summarise(host, { ...asked(line, at), writtenAt: now(at), kinds: line.kinds, units: line.units }),
  track: (host, line, at) => {
    const reports = line.reports && { reportsOn: today(at) };
    return track(host, { ...asked(line, at), periods: line.periods, ...reports });
  },
  period: (host, line, at) => {
    const options = { ...asked(line, at), today: today(at) };
    return line.close === undefined
      ? preparePeriods(host, options)
      : closePeriod(host, { ...options, period: line.close, asOf: line.asOf ?? undefined, replace: line.replace });
  },
  fix: (host, line, at) => fix(host, { ...asked(line, at), all: line.all, checks: line.checks }),
  clear: (host, { sheet }) => clear(host, { sheet }),
};

const asked = ({ asOf, sheet, year, columnsConfirmed }: CommandLine, at: Date) => ({
  asOf: asOf ?? today(at),
  sheet,
  year,
  columnsConfirmed,
});
