import { CannotDo } from '../../actions/cannotDo';
import type { ChangeReport } from '../../actions/changeReport';
import { clear } from '../../actions/clear';
import { fix } from '../../actions/fix';
import { mark } from '../../actions/mark';
import { REFUSED } from '../../actions/refused';
import { summarise } from '../../actions/summarise';
import { track } from '../../actions/track';
import { unfinishedSentence } from '../../actions/unfinished';
import { UNREADABLE } from '../../actions/unreadable';
import { openWorkbook } from '../../hosts/file/openWorkbook';
import { fill, type Language } from '../../language/bilingual';
import { ChangeRefused, ChangeUnfinished, UnreadableWorkbook, type WorkbookHost } from '../../workbook/host';
import { changeText } from './changeText';
import { OUTPUT_REFUSED } from './changeWords';
import { now, today } from '../clock';
import type { ChangeCommand, CommandLine } from './options';
import { writeWhole } from './output';
import { OutputRefused } from './outputRefused';
import { OutputTargets } from './outputTarget';
import { readFile } from './readFile';
import type { Shell } from './shell';
import { CLI } from './words';

/**
 * Changes copies of workbooks. Exit status: 0 done, 2 when one was not done, each with one sentence that says why; the inputs are as they were
 * either way, and one that fails keeps no other back.
 */
export async function change(command: ChangeCommand, line: CommandLine, shell: Shell): Promise<0 | 2> {
  const targets = new OutputTargets(line.files, line.output, line.force);
  const reports: ChangeReport[] = [];
  for (const file of line.files) {
    try {
      const target = await targets.of(file);
      const host = await openWorkbook(await readFile(file));
      const result = await ACTIONS[command](host, line, shell.now());
      await writeWhole(target, host.bytes());
      targets.done(target);
      const report = { version: 1, command, file, output: target.output, result } as ChangeReport;
      reports.push(report);
      if (!line.json) shell.out.write(`${changeText(report, line.language)}\n`);
    } catch (cause) {
      shell.err.write(`${file}: ${sentence(cause, line.language)}\n`);
    }
  }
  if (line.json && line.files.length > 1) shell.out.write(`${JSON.stringify(reports, null, 2)}\n`);
  else if (line.json && reports[0]) shell.out.write(`${JSON.stringify(reports[0], null, 2)}\n`);
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
  track: (host, line, at) => track(host, asked(line, at)),
  fix: (host, line, at) => fix(host, { ...asked(line, at), all: line.all, checks: line.checks }),
  clear: (host, { sheet }) => clear(host, { sheet }),
};

const asked = ({ asOf, sheet, year }: CommandLine, at: Date) => ({ asOf: asOf ?? today(at), sheet, year });

function sentence(cause: unknown, language: Language): string {
  if (cause instanceof OutputRefused) return fill(OUTPUT_REFUSED[cause.reason][language], { detail: cause.detail });
  if (cause instanceof UnreadableWorkbook) return fill(UNREADABLE[cause.reason][language], { detail: cause.detail });
  if (cause instanceof ChangeUnfinished) return unfinishedSentence(cause, language);
  if (cause instanceof ChangeRefused) return fill(REFUSED[cause.reason][language], { detail: cause.detail });
  if (cause instanceof CannotDo)
    return fill(REFUSED[cause.reason][language], { detail: cause.detail, known: cause.known });
  return fill(CLI[language].unexpected, { reason: cause instanceof Error ? cause.message : String(cause) });
}
