import { inspectWorkbook } from '../../actions/inspectWorkbook';
import type { ParentPlans } from '../../actions/parentPlans';
import { UNREADABLE } from '../../actions/unreadable';
import type { Day } from '../../calendar/day';
import { openFile } from './openFile';
import { importFile } from '../../importing/importFile';
import { fill } from '../../language/bilingual';
import type { CommandLine } from './options';
import { readFile } from './readFile';
import { sentence } from './sentence';
import type { Terminal } from './shell';
import { supportLines } from './supportLines';
import { CLI } from './words';

/** The plans above, which are only read; "unread" where they cannot be, which is told: without them nothing can be compared. */
export async function readParent(
  file: string,
  { language }: Pick<CommandLine, 'language'>,
  asOf: Day,
  terminal: Terminal,
  { option, words }: { option: string; words: string } = { option: '--parent', words: CLI[language].parentUnread },
): Promise<ParentPlans | 'unread'> {
  const told = (why: string, support: readonly string[] = []) => {
    terminal.err.lines([`${file}: ${why}`, fill(words, { option }), ...support]);
    return 'unread' as const;
  };
  try {
    const { workbook } = await importFile(await readFile(file), file, terminal.old);
    const { inspections } = await inspectWorkbook(await openFile(workbook), { asOf });
    return inspections.length > 0 ? { file, plans: inspections } : told(UNREADABLE['no-plan'][language]);
  } catch (cause) {
    return told(sentence(cause, language), supportLines(cause, language));
  }
}
