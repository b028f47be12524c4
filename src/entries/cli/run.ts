import { VERSION } from '../version';
import { languageOf } from './languageOf';
import { lockSentence, withoutLocks } from './lockFiles';
import { type ChangeCommand, type CommandLine, readCommandLine, UsageError } from './options';
import { Printer } from './printing';
import type { Shell, Terminal } from './shell';
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
    else {
      const { failureLines } = await import(/* webpackChunkName: "failure" */ './failureLines');
      terminal.err.lines(failureLines(cause, language));
    }
    return 2;
  }
}

/** Each command is loaded when it is asked for: a word of help waits for none of them. */
async function obey(asked: CommandLine, terminal: Terminal): Promise<0 | 1 | 2> {
  if (asked.command === 'version') terminal.out.lines([`nam-ro ${VERSION}`]);
  if (asked.command === 'help') terminal.out.lines(CLI[asked.language].help.split('\n'));
  if (asked.command === 'version' || asked.command === 'help') return 0;
  const { files, locks } = await withoutLocks(asked.files);
  const line = { ...asked, files };
  for (const lock of locks)
    terminal.err.lines([`${lock.file}: ${lockSentence(lock, files.length > 0, line.language)}`]);
  if (line.command === 'inspect')
    return (await import(/* webpackChunkName: "inspect" */ './inspect')).inspect(line, locks, terminal);
  if (files.length === 0) return 2;
  if (line.command === 'hand-out')
    return (await import(/* webpackChunkName: "hand-out" */ './handOutBooks')).handOutBooks(line, terminal);
  if (line.command === 'collect')
    return (await import(/* webpackChunkName: "collect" */ './collecting/collectFiles')).collectFiles(line, terminal);
  if (line.command === 'table')
    return (await import(/* webpackChunkName: "table" */ './makeTables')).makeTables(line, terminal);
  return (await import(/* webpackChunkName: "change" */ './change')).change(
    line.command as ChangeCommand,
    line,
    terminal,
  );
}
