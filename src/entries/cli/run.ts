import path from 'node:path';
import { inspectWorkbook } from '../../actions/inspectWorkbook';
import { type Report, reportPlan } from '../../actions/report';
import { UNREADABLE } from '../../actions/unreadable';
import type { Day } from '../../calendar/day';
import type { Severity } from '../../checks/engine/finding';
import type { Inspection } from '../../checks/engine/inspection';
import { openWorkbook } from '../../hosts/file/openWorkbook';
import { importFile } from '../../importing/importFile';
import type { Made } from '../../actions/made';
import { madeLines, madeOf } from './made';
import { makeTables } from './makeTables';
import { fill } from '../../language/bilingual';
import { SETTING_PROBLEMS } from '../../settings/settingProblems';
import { UnreadableWorkbook } from '../../workbook/host';
import { today } from '../clock';
import { VERSION } from '../version';
import { change } from './change';
import { lockSentence, type LockFile, withoutLocks } from './lockFiles';
import { type ChangeCommand, type CommandLine, languageOf, readCommandLine, UsageError } from './options';
import { Printer } from './printing';
import { readFile } from './readFile';
import { sentence } from './sentence';
import type { Terminal, Shell } from './shell';
import { supportLines } from './supportLines';
import { peopleLines } from './textPeople';
import { textReport } from './textReport';
import { CLI } from './words';

/** Runs the command line. Exit status: 0 nothing at or above --fail-on, or done; 1 findings; 2 something could not be read or done. */
export async function run(argv: string[], shell: Shell): Promise<0 | 1 | 2> {
  const terminal: Terminal = {
    out: new Printer(shell.out),
    err: new Printer(shell.err),
    now: () => shell.now(),
    old: shell.old,
  };
  try {
    return await obey(readCommandLine(argv), terminal);
  } catch (cause) {
    const language = languageOf(argv);
    if (cause instanceof UsageError) terminal.err.lines([cause.message]);
    else terminal.err.lines([sentence(cause, language), ...supportLines(cause, language)]);
    return 2;
  }
}

async function obey(asked: CommandLine, terminal: Terminal): Promise<0 | 1 | 2> {
  if (asked.command === 'version') terminal.out.lines([`nam-ro ${VERSION}`]);
  if (asked.command === 'help') terminal.out.lines(CLI[asked.language].help.split('\n'));
  if (asked.command === 'version' || asked.command === 'help') return 0;
  const { files, locks } = await withoutLocks(asked.files);
  const line = { ...asked, files };
  for (const lock of locks)
    terminal.err.lines([`${lock.file}: ${lockSentence(lock, files.length > 0, line.language)}`]);
  if (line.command === 'inspect') return inspect(line, locks, terminal);
  if (line.command === 'table') return files.length === 0 ? 2 : makeTables(line, terminal);
  return files.length === 0 ? 2 : change(line.command as ChangeCommand, line, terminal);
}

async function inspect(line: CommandLine, locks: LockFile[], terminal: Terminal): Promise<0 | 1 | 2> {
  const words = CLI[line.language];
  const asOf = line.asOf ?? today(terminal.now());
  const report: Report = { version: 1, asOf, plans: [], skipped: [], settingProblems: [], made: [] };
  for (const { file } of locks) report.skipped.push({ file, sheet: null, reason: 'lock-file' });
  let worst = false;
  let unread = line.files.length === 0;
  for (const [i, file] of line.files.entries()) {
    const progress = line.files.length > 1 && terminal.err.isTTY;
    if (progress)
      terminal.err.passing(fill(words.reading, { n: i + 1, all: line.files.length, file: path.basename(file) }));
    const result = await inspectFile(file, line, asOf, terminal);
    if (progress) terminal.err.passing(null);
    if ('reason' in result) {
      unread = true;
      report.skipped.push({ file, sheet: line.sheet ?? null, reason: result.reason });
      terminal.err.lines([`${file}: ${result.sentence}`, ...result.support]);
      continue;
    }
    if (result.made) {
      report.made.push({ file, ...result.made });
      if (!line.json) terminal.out.lines([...madeLines(path.basename(file), result.made), '']);
    }
    worst ||= result.inspections.some((inspection) => fails(inspection, line.failOn));
    for (const { sheet, reason } of result.skipped) report.skipped.push({ file, sheet, reason });
    for (const problem of result.problems) {
      const message = fill(SETTING_PROBLEMS[problem.problem]![line.language], { value: problem.value });
      report.settingProblems.push({ ...problem, file, message });
      if (!line.json) terminal.out.lines([`${problem.sheet} ${problem.at}: ${message}`]);
    }
    for (const inspection of result.inspections) {
      const { units } = result.settings;
      if (line.json) report.plans.push(reportPlan(file, inspection, line.language, line.people ? { units } : null));
      else terminal.out.lines(textReport(path.basename(file), inspection, line.language));
      if (line.people && !line.json) terminal.out.lines(peopleLines(inspection, units, line.language));
    }
    const named = result.skipped.map(({ sheet, reason }) => `“${sheet}” (${words.reasons[reason]})`);
    if (!line.json && named.length > 0) terminal.out.lines([`${words.skipped}: ${named.join(', ')}`, '']);
  }
  if (line.json) terminal.out.json(report);
  return unread ? 2 : worst ? 1 : 0;
}

/** `support`: lines that can be passed on to whoever helps. */
type Unread = { reason: string; sentence: string; support: string[] };

async function inspectFile(
  file: string,
  line: CommandLine,
  asOf: Day,
  terminal: Terminal,
): Promise<(Awaited<ReturnType<typeof inspectWorkbook>> & { made?: Made }) | Unread> {
  try {
    const { workbook, made } = await importFile(await readFile(file), file, terminal.old);
    const result = await inspectWorkbook(await openWorkbook(workbook), { asOf, sheet: line.sheet, year: line.year });
    return result.inspections.length > 0
      ? { ...result, ...madeOf(made, line.language) }
      : { reason: 'no-plan', sentence: UNREADABLE['no-plan'][line.language], support: [] };
  } catch (cause) {
    const reason = cause instanceof UnreadableWorkbook ? cause.reason : 'unexpected';
    const { language } = line;
    return { reason, sentence: sentence(cause, language), support: supportLines(cause, language) };
  }
}

const RANK: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

const fails = ({ findings }: Inspection, failOn: CommandLine['failOn']) =>
  failOn !== 'never' && findings.some((finding) => RANK[finding.severity] >= RANK[failOn]);
