import path from 'node:path';
import { inspectWorkbook } from '../../actions/inspectWorkbook';
import type { Made } from '../../actions/made';
import { UNREADABLE } from '../../actions/unreadable';
import type { Day } from '../../calendar/day';
import type { Severity } from '../../checks/engine/finding';
import type { Inspection } from '../../checks/engine/inspection';
import { parentGaps } from '../../figures/parentGaps';
import { openFile } from './openFile';
import { importFile } from '../../importing/importFile';
import { fill } from '../../language/bilingual';
import { settingProblemSentence } from '../../settings/settingProblems';
import { UnreadableWorkbook } from '../../workbook/host';
import { today } from '../clock';
import type { LockFile } from './lockFiles';
import { madeOf } from './made';
import type { CommandLine } from './options';
import { readFile } from './readFile';
import { readParent } from './readParent';
import { sentence } from './sentence';
import type { Terminal } from './shell';
import { supportLines } from './supportLines';
import { tellingOf } from './telling';
import { CLI } from './words';

/** Reads each file, and tells what was found as it goes. Exit status: 0, 1 for findings at or above --fail-on, 2 where a file could not be read. */
export async function inspect(line: CommandLine, locks: LockFile[], terminal: Terminal): Promise<0 | 1 | 2> {
  const words = CLI[line.language];
  const asOf = line.asOf ?? today(terminal.now());
  const above = line.parent === undefined ? null : await readParent(line.parent, line, asOf, terminal);
  if (above === 'unread') return 2;
  const telling = tellingOf(line, asOf, terminal);
  for (const { file } of locks) telling.skipped({ file, sheet: null, reason: 'lock-file' });
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
      telling.skipped({ file, sheet: line.sheet ?? null, reason: result.reason });
      terminal.err.lines([`${file}: ${result.sentence}`, ...result.support]);
      continue;
    }
    if (result.made) telling.made({ file, ...result.made });
    worst ||= result.inspections.some((inspection) => fails(inspection, line.failOn));
    for (const { sheet, reason } of result.skipped) telling.skipped({ file, sheet, reason });
    for (const problem of result.problems) {
      telling.settingProblem({ ...problem, file, message: settingProblemSentence(problem, line.language) });
    }
    for (const inspection of result.inspections) telling.plan(file, inspection, result.settings);
    const plans = result.inspections.map(({ plan }) => plan);
    if (above)
      telling.parent(
        file,
        above.plans.map(({ plan }) => plan),
        parentGaps(above.plans, plans, line.units),
      );
    telling.fileEnds?.(result.skipped);
  }
  telling.ends?.();
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
    const result = await inspectWorkbook(await openFile(workbook), { asOf, sheet: line.sheet, year: line.year });
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
