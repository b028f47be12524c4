import type { ChangeReport } from '../../actions/changeReport';
import { openFile } from './openFile';
import type { ParentPlans } from '../../actions/parentPlans';
import { madeOf } from './made';
import type { WorkbookHost } from '../../workbook/host';
import { changeText } from './changeText';
import { now, today } from '../clock';
import type { ChangeCommand, CommandLine } from './options';
import type { Terminal } from './shell';
import { besideScores, type ScoresBeside, seenFrom } from './besideScores';
import { readParent } from './readParent';
import { writeEach } from './writeEach';

/** Changes copies of workbooks. */
export async function change(command: ChangeCommand, line: CommandLine, terminal: Terminal): Promise<0 | 2> {
  const asOf = line.asOf ?? today(terminal.now());
  const above = line.parent === undefined ? undefined : await readParent(line.parent, line, asOf, terminal);
  if (above === 'unread') return 2;
  const beside = command === 'score' ? await besideScores(line, asOf, terminal) : {};
  if (beside === 'unread') return 2;
  return writeEach<ChangeReport>(line, terminal, {
    async do({ file, workbook, made }, { target }) {
      const host = await openFile(workbook);
      const result = await ACTIONS[command](host, line, terminal.now(), { above, target, ...beside });
      const from = madeOf(made, line.language);
      return {
        bytes: host.bytes(),
        report: (output) => ({ version: 1, command, file, output, ...from, result }) as ChangeReport,
      };
    },
    text: (report) => changeText(report, line.language),
  });
}

/** What is read besides the file that is changed, and where that goes. */
interface Beside extends Partial<ScoresBeside> {
  above?: ParentPlans;
  target: string;
}

/**
 * What each command does, with the options of its own, loaded when it is asked for. The day and the hour come from the shell's clock.
 */
const ACTIONS: Record<
  ChangeCommand,
  (host: WorkbookHost, line: CommandLine, at: Date, beside: Beside) => Promise<ChangeReport['result']>
> = {
  async mark(host, line, at) {
    const { mark } = await import(/* webpackChunkName: "mark" */ '../../actions/mark');
    return mark(host, { ...asked(line, at), language: line.language, writtenAt: now(at), notes: line.notes });
  },
  async summarise(host, line, at, { above: parent }) {
    const { summarise } = await import(/* webpackChunkName: "summarise" */ '../../actions/summarise');
    return summarise(host, { ...asked(line, at), writtenAt: now(at), kinds: line.kinds, units: line.units, parent });
  },
  async track(host, line, at) {
    const { track } = await import(/* webpackChunkName: "track" */ '../../actions/track');
    const reports = line.reports && { reportsOn: today(at) };
    return track(host, { ...asked(line, at), periods: line.periods, ...reports });
  },
  async score(host, line, at, { target, yearBefore, evidence }) {
    const { score } = await import(/* webpackChunkName: "score" */ '../../actions/score');
    const files = evidence && { evidence: seenFrom(target, evidence) };
    return score(host, { ...asked(line, at), writtenAt: now(at), yearBefore, ...files });
  },
  async period(host, line, at) {
    const options = { ...asked(line, at), today: today(at) };
    if (line.close === undefined) {
      const { preparePeriods } = await import(/* webpackChunkName: "period" */ '../../actions/preparePeriods');
      return preparePeriods(host, options);
    }
    const { closePeriod } = await import(/* webpackChunkName: "period" */ '../../actions/closePeriod');
    const { close: period, replace } = line;
    return closePeriod(host, { ...options, period, asOf: line.asOf ?? undefined, replace });
  },
  async fix(host, line, at) {
    const { fix } = await import(/* webpackChunkName: "fix" */ '../../actions/fix');
    return fix(host, { ...asked(line, at), all: line.all, checks: line.checks });
  },
  async clear(host, { sheet }) {
    const { clear } = await import(/* webpackChunkName: "clear" */ '../../actions/clear');
    return clear(host, { sheet });
  },
};

const asked = ({ asOf, sheet, year, columnsConfirmed }: CommandLine, at: Date) => ({
  asOf: asOf ?? today(at),
  sheet,
  year,
  columnsConfirmed,
});
