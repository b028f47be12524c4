import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isDay, type Day, makeDay } from '../../calendar/day';
import { fill, type Language } from '../../language/bilingual';
import { CLI } from './words';

export interface CommandLine {
  command: 'inspect' | 'help' | 'version';
  files: string[];
  language: Language;
  asOf: Day | null;
  sheet?: string;
  year?: number;
  json: boolean;
  failOn: 'error' | 'warning' | 'info' | 'never';
}

/** A command line that cannot be understood: the sentence is for the user, in the language asked for. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const OPTIONS = {
  sheet: { type: 'string' },
  'as-of': { type: 'string' },
  year: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean', default: false },
  'fail-on': { type: 'string', default: 'error' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'V', default: false },
} as const;

/** A day as people type it: 2026-06-15, 15/6/2026, 15-06-2026. */
const DayOption = z.string().transform((text, context): Day => {
  const dmy = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const day = dmy ? makeDay(Number(dmy[3]), Number(dmy[2]), Number(dmy[1])) : isDay(text.trim()) ? text.trim() : null;
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'day' });
  return z.NEVER;
});

const Values = z.object({
  sheet: z.string().min(1).optional(),
  'as-of': DayOption.optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  language: z.enum(['vi', 'en']).default('vi'),
  json: z.boolean(),
  'fail-on': z.enum(['error', 'warning', 'info', 'never']),
});

/** Reads the command line. @throws UsageError */
export function readCommandLine(argv: string[]): CommandLine {
  const language: Language =
    /^en$/.test(argv[argv.indexOf('--language') + 1] ?? '') || argv.includes('--language=en') ? 'en' : 'vi';
  const words = CLI[language];
  const { values, positionals } = parse(argv, words.unknownOption);
  const parsed = Values.safeParse(values);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const option = String(issue.path[0]);
    throw new UsageError(
      fill(words.badValue, {
        option: `--${option}`,
        value: String(values[option as keyof typeof values]),
        expected: words.expected[option] ?? '',
      }),
    );
  }
  const { sheet, year, json } = parsed.data;
  const [command, ...files] = positionals;
  const base = {
    language,
    asOf: parsed.data['as-of'] ?? null,
    sheet,
    year,
    json,
    failOn: parsed.data['fail-on'],
    files,
  };
  if (values.version) return { ...base, command: 'version' };
  if (values.help || command === undefined || command === 'help') return { ...base, command: 'help' };
  if (command !== 'inspect') throw new UsageError(fill(words.unknownCommand, { command }));
  if (files.length === 0) throw new UsageError(words.noFiles);
  return { ...base, command };
}

function parse(argv: string[], sentence: string) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const option =
      /'?(--?[\w-]+)/.exec(cause instanceof Error ? cause.message : '')?.[1] ??
      argv.find((arg) => arg.startsWith('-')) ??
      '';
    throw new UsageError(fill(sentence, { option }), { cause });
  }
}
