import path from 'node:path';
import pc from 'picocolors';
import { inspectWorkbook } from '../../actions/inspectWorkbook';
import { type Report, reportPlan } from '../../actions/report';
import { UNREADABLE } from '../../actions/unreadable';
import type { Day } from '../../calendar/day';
import type { Severity } from '../../checks/finding';
import type { Inspection } from '../../checks/inspection';
import { openWorkbook } from '../../hosts/file/openWorkbook';
import { fill } from '../../language/bilingual';
import { SETTING_PROBLEMS } from '../../settings/sheets';
import { UnreadableWorkbook } from '../../workbook/host';
import { today } from '../clock';
import { change } from './change';
import { type CommandLine, readCommandLine, UsageError } from './options';
import { readFile } from './readFile';
import type { Shell } from './shell';
import { textReport } from './textReport';
import { CLI } from './words';

declare const NAM_RO_VERSION: string;

/** Runs the command line. Exit status: 0 nothing at or above --fail-on, or done; 1 findings; 2 something could not be read or done. */
export async function run(argv: string[], shell: Shell): Promise<0 | 1 | 2> {
  let line: CommandLine;
  try {
    line = readCommandLine(argv);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    shell.err.write(`${cause.message}\n`);
    return 2;
  }
  if (line.command === 'version') shell.out.write(`nam-ro ${NAM_RO_VERSION}\n`);
  if (line.command === 'help') shell.out.write(`${CLI[line.language].help}\n`);
  if (line.command === 'version' || line.command === 'help') return 0;
  return line.command === 'inspect' ? inspect(line, shell) : change(line.command, line, shell);
}

async function inspect(line: CommandLine, shell: Shell): Promise<0 | 1 | 2> {
  const words = CLI[line.language];
  const asOf = line.asOf ?? today(shell.now());
  const report: Report = { version: 1, asOf, plans: [], skipped: [], settingProblems: [] };
  let worst = false;
  let unread = false;
  for (const [i, file] of line.files.entries()) {
    const progress = line.files.length > 1 && shell.err.isTTY;
    if (progress)
      shell.err.write(
        `\r\x1b[K${fill(words.reading, { n: i + 1, all: line.files.length, file: path.basename(file) })}`,
      );
    const result = await inspectFile(file, line, asOf);
    if (progress) shell.err.write('\r\x1b[K');
    if ('reason' in result) {
      unread = true;
      report.skipped.push({ file, sheet: line.sheet ?? null, reason: result.reason });
      shell.err.write(`${file}: ${result.sentence}\n`);
      continue;
    }
    worst ||= result.inspections.some((inspection) => fails(inspection, line.failOn));
    for (const { sheet, reason } of result.skipped) report.skipped.push({ file, sheet, reason });
    for (const problem of result.problems) {
      const message = fill(SETTING_PROBLEMS[problem.problem]![line.language], { value: problem.value });
      report.settingProblems.push({ ...problem, file, message });
      if (!line.json) shell.out.write(`${problem.sheet} ${problem.at}: ${message}\n`);
    }
    for (const inspection of result.inspections) {
      if (line.json) report.plans.push(reportPlan(file, inspection, line.language));
      else
        shell.out.write(
          `${textReport(path.basename(file), inspection, line.language, shell.out.isTTY ? pc : pc.createColors(Boolean(process.env.FORCE_COLOR)))}\n`,
        );
    }
    const named = result.skipped.map(({ sheet, reason }) => `“${sheet}” (${words.reasons[reason]})`);
    if (!line.json && named.length > 0) shell.out.write(`${words.skipped}: ${named.join(', ')}\n\n`);
  }
  if (line.json) shell.out.write(`${JSON.stringify(report, null, 2)}\n`);
  return unread ? 2 : worst ? 1 : 0;
}

type Unread = { reason: string; sentence: string };

async function inspectFile(
  file: string,
  line: CommandLine,
  asOf: Day,
): Promise<Awaited<ReturnType<typeof inspectWorkbook>> | Unread> {
  try {
    const workbook = await openWorkbook(await readFile(file));
    const result = await inspectWorkbook(workbook, { asOf, sheet: line.sheet, year: line.year });
    return result.inspections.length > 0
      ? result
      : { reason: 'no-plan', sentence: UNREADABLE['no-plan'][line.language] };
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook)
      return {
        reason: cause.reason,
        sentence: fill(UNREADABLE[cause.reason][line.language], { detail: cause.detail }),
      };
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { reason: 'unexpected', sentence: fill(CLI[line.language].unexpected, { reason }) };
  }
}

const RANK: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

const fails = ({ findings }: Inspection, failOn: CommandLine['failOn']) =>
  failOn !== 'never' && findings.some((finding) => RANK[finding.severity] >= RANK[failOn]);
