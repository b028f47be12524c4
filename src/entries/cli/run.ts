import { VERSION } from '../version';
import { change } from './change';
import { collectFiles } from './collecting/collectFiles';
import { inspect } from './inspect';
import { handOutBooks } from './handOutBooks';
import { lockSentence, withoutLocks } from './lockFiles';
import { makeTables } from './makeTables';
import { type ChangeCommand, type CommandLine, languageOf, readCommandLine, UsageError } from './options';
import { Printer } from './printing';
import { sentence } from './sentence';
import type { Shell, Terminal } from './shell';
import { supportLines } from './supportLines';
import { CLI } from './words';

/** Runs the command line. Exit status: 0 nothing at or above --fail-on, or done; 1 findings; 2 something could not be read or done. */
export async function run(argv: string[], shell: Shell): Promise<0 | 1 | 2> {
  const terminal: Terminal = {
    out: new Printer(shell.out),
    err: new Printer(shell.err),
    now: () => shell.now(),
    old: shell.old,
    returned: shell.returned,
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
  if (line.command === 'hand-out') return files.length === 0 ? 2 : handOutBooks(line, terminal);
  if (line.command === 'collect') return files.length === 0 ? 2 : collectFiles(line, terminal);
  if (line.command === 'table') return files.length === 0 ? 2 : makeTables(line, terminal);
  return files.length === 0 ? 2 : change(line.command as ChangeCommand, line, terminal);
}
