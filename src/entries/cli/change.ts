import { CannotDo } from '../../actions/cannotDo';
import type { ChangeReport } from '../../actions/changeReport';
import { clear } from '../../actions/clear';
import { fix } from '../../actions/fix';
import { mark } from '../../actions/mark';
import { REFUSED } from '../../actions/refused';
import { summarise } from '../../actions/summarise';
import { track } from '../../actions/track';
import { UNREADABLE } from '../../actions/unreadable';
import { openWorkbook } from '../../hosts/file/openWorkbook';
import { fill, type Language } from '../../language/bilingual';
import { ChangeRefused, UnreadableWorkbook, type WorkbookHost } from '../../workbook/host';
import { changeText } from './changeText';
import { OUTPUT_REFUSED } from './changeWords';
import { now, today } from '../clock';
import type { ChangeCommand, CommandLine } from './options';
import { OutputRefused, outputTarget, writeWhole } from './output';
import { readFile } from './readFile';
import type { Shell } from './shell';
import { CLI } from './words';

/** Changes a copy of a workbook. Exit status: 0 done, 2 not done, with one sentence that says why; the input is as it was either way. */
export async function change(command: ChangeCommand, line: CommandLine, shell: Shell): Promise<0 | 2> {
  const file = line.files[0]!;
  try {
    const target = await outputTarget(file, line.output);
    const host = await openWorkbook(await readFile(file));
    const result = await ACTIONS[command](host, line, shell.now());
    await writeWhole(target, host.bytes());
    const report = { version: 1, command, file, output: line.output!, result } as ChangeReport;
    shell.out.write(`${line.json ? JSON.stringify(report, null, 2) : changeText(report, line.language)}\n`);
    return 0;
  } catch (cause) {
    shell.err.write(`${file}: ${sentence(cause, line.language)}\n`);
    return 2;
  }
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
  if (cause instanceof ChangeRefused) return fill(REFUSED[cause.reason][language], { detail: cause.detail });
  if (cause instanceof CannotDo)
    return fill(REFUSED[cause.reason][language], { detail: cause.detail, known: cause.known });
  return fill(CLI[language].unexpected, { reason: cause instanceof Error ? cause.message : String(cause) });
}
