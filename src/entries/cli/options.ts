import { z } from 'zod';
import { isDay, type Day, makeDay } from '../../calendar/day';
import { fill, type Language } from '../../language/bilingual';
import { periodKey } from '../../settings/periods/period';
import { readPeriodName } from '../../settings/periods/periodWords';
import { SUMMARY_KINDS, type SummaryKind } from '../../summaries/kinds';
import { languageOf } from './languageOf';
import { type OPTIONS, readOptions } from './readOptions';
import { UsageError } from './usageError';
import { CLI } from './words';

export { UsageError };

const CHANGE_COMMANDS = ['mark', 'summarise', 'track', 'score', 'period', 'fix', 'clear'] as const;
export type ChangeCommand = (typeof CHANGE_COMMANDS)[number];
const OTHER_COMMANDS = ['inspect', 'table', 'hand-out', 'collect'] as const;
type Command = (typeof OTHER_COMMANDS)[number] | ChangeCommand;

export interface CommandLine {
  command: Command | 'help' | 'version';
  files: string[];
  language: Language;
  asOf: Day | null;
  sheet?: string;
  year?: number;
  json: boolean;
  /** inspect: a line a plan and a line an item, as each is read. */
  jsonLines: boolean;
  /** inspect: count by person too. */
  people: boolean;
  failOn: 'error' | 'warning' | 'info' | 'never';
  /** Where a changed workbook is written. */
  output?: string;
  /** A file that stands there already may be replaced; never an input. */
  force: boolean;
  /** The columns of tables without known headers are what they are guessed to be. */
  columnsConfirmed: boolean;
  /** mark: notes at the cells as well. */
  notes: boolean;
  /** summarise: which sheets. */
  kinds?: SummaryKind[];
  /** summarise: units that get a sheet of their own. hand-out: those that get a book. With `parent`: what the plan above calls this office. */
  units: string[];
  /** inspect, summarise: the file with the plan above. */
  parent?: string;
  /** hand-out: by when the books are to come back. */
  due: Day | null;
  /** hand-out: the other units' tasks too. */
  allRows: boolean;
  /** collect: which reporting period the copies are of. */
  period?: string;
  /** collect: file → unit, where a person says whose it is. */
  unitOf: Map<string, string>;
  /** collect: how many files are read at a time; as many as there are cores when left out. */
  jobs?: number;
  /** track: the sheet of parts too. */
  periods: boolean;
  /** track: the register of reports too. */
  reports: boolean;
  /** score: the folder with the documents that prove the criteria. */
  evidence?: string;
  /** score: the file with last year's table. */
  lastYear?: string;
  /** period: which one is closed. */
  close?: string;
  /** period: what was kept of it before gives way. */
  replace: boolean;
  /** fix: these checks only. */
  checks?: string[];
  /** fix: proposals too. */
  all: boolean;
}

/** Options that only some commands take. */
const OPTION_OF: Partial<Record<keyof typeof OPTIONS, Command | readonly Command[]>> = {
  people: 'inspect',
  jsonl: 'inspect',
  'confirm-columns': [...CHANGE_COMMANDS.filter((command) => command !== 'clear'), 'hand-out', 'collect'],
  notes: 'mark',
  sheets: 'summarise',
  unit: ['summarise', 'hand-out', 'inspect'],
  parent: ['inspect', 'summarise'],
  due: 'hand-out',
  'all-rows': 'hand-out',
  period: 'collect',
  'unit-of': 'collect',
  jobs: 'collect',
  periods: 'track',
  reports: 'track',
  evidence: 'score',
  'last-year': 'score',
  close: 'period',
  replace: 'period',
  check: 'fix',
  all: 'fix',
};

/** "overview,units" as kinds of sheets. */
const KindsOption = z.string().transform((text, context): SummaryKind[] => {
  const named = text.split(',').map((part) => part.trim().toLowerCase().replace(/-/g, ''));
  const kinds = named.map((name) => SUMMARY_KINDS.find((kind) => kind.toLowerCase() === name));
  if (kinds.every((kind) => kind !== undefined)) return kinds;
  context.addIssue({ code: 'custom', message: 'sheets' });
  return z.NEVER;
});

/** A day as people type it: 2026-06-15, 15/6/2026, 15-06-2026. */
const DayOption = z.string().transform((text, context): Day => {
  const dmy = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const day = dmy ? makeDay(Number(dmy[3]), Number(dmy[2]), Number(dmy[1])) : isDay(text.trim()) ? text.trim() : null;
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'day' });
  return z.NEVER;
});

const YearOption = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(z.number().min(2000).max(2100));
/** "h1", "2026-06", and as people write it: "Quý I", "6 tháng". */
const PeriodOption = z.string().transform((text, context): string => {
  const named = readPeriodName(text);
  // Which year is the plan's to say; of a month it is part of the name.
  if (named && (named.year !== null) === named.kind.startsWith('m'))
    return periodKey({ kind: named.kind, year: named.year ?? 0 });
  context.addIssue({ code: 'custom', message: 'close' });
  return z.NEVER;
});
/** "FILE=Unit", each once. */
const UnitOfOption = z.array(z.string()).transform((texts, context): Map<string, string> => {
  const pairs = texts.map(
    (text) =>
      /^(.+)=([^=]+)$/s
        .exec(text)
        ?.slice(1)
        .map((part) => part.trim()) ?? [],
  );
  if (pairs.every(([file, unit]) => file && unit)) return new Map(pairs as [string, string][]);
  context.addIssue({ code: 'custom', message: 'unit-of' });
  return z.NEVER;
});
const JobsOption = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.number().min(1).max(256));
const NamesOption = z.array(z.string().trim().min(1));

const Values = z.object({
  sheet: z.string().min(1).optional(),
  'as-of': DayOption.optional(),
  year: YearOption.optional(),
  language: z.enum(['vi', 'en']).default('vi'),
  json: z.boolean(),
  jsonl: z.boolean(),
  people: z.boolean(),
  'fail-on': z.enum(['error', 'warning', 'info', 'never']),
  output: z.string().min(1).optional(),
  force: z.boolean(),
  'confirm-columns': z.boolean(),
  notes: z.boolean(),
  sheets: KindsOption.optional(),
  unit: NamesOption.default([]),
  parent: z.string().min(1).optional(),
  evidence: z.string().min(1).optional(),
  'last-year': z.string().min(1).optional(),
  due: DayOption.optional(),
  'all-rows': z.boolean(),
  close: PeriodOption.optional(),
  period: PeriodOption.optional(),
  'unit-of': UnitOfOption.default(new Map()),
  jobs: JobsOption.optional(),
  periods: z.boolean(),
  reports: z.boolean(),
  replace: z.boolean(),
  check: NamesOption.optional(),
  all: z.boolean(),
});

/** Reads the command line. @throws UsageError */
export function readCommandLine(argv: string[]): CommandLine {
  const language = languageOf(argv);
  const words = CLI[language];
  const { values, positionals } = readOptions(argv, words);
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
    jsonLines: parsed.data.jsonl,
    people: parsed.data.people,
    failOn: parsed.data['fail-on'],
    output: parsed.data.output,
    force: parsed.data.force,
    columnsConfirmed: parsed.data['confirm-columns'],
    notes: parsed.data.notes,
    kinds: parsed.data.sheets,
    units: parsed.data.unit,
    parent: parsed.data.parent,
    due: parsed.data.due ?? null,
    allRows: parsed.data['all-rows'],
    close: parsed.data.close,
    period: parsed.data.period,
    unitOf: parsed.data['unit-of'],
    jobs: parsed.data.jobs,
    evidence: parsed.data.evidence,
    lastYear: parsed.data['last-year'],
    periods: parsed.data.periods,
    reports: parsed.data.reports,
    replace: parsed.data.replace,
    checks: parsed.data.check?.flatMap((ids) => ids.split(',').map((id) => id.trim())),
    all: parsed.data.all,
    files,
  };
  if (values.version) return { ...base, command: 'version' };
  if (values.help || command === undefined || command === 'help') return { ...base, command: 'help' };
  const change = CHANGE_COMMANDS.find((known) => known === command);
  const other = OTHER_COMMANDS.find((known) => known === command);
  if (!other && !change) throw new UsageError(fill(words.unknownCommand, { command }));
  for (const [option, only] of Object.entries(OPTION_OF))
    if (!([only].flat() as string[]).includes(command) && isGiven(values[option as keyof typeof values]))
      throw new UsageError(fill(words.optionOfAnother, { option: `--${option}`, only, command }));
  if (command === 'inspect' && (base.output !== undefined || base.force))
    throw new UsageError(
      fill(words.optionOfAnother, {
        option: base.force ? '--force' : '-o',
        only: [...CHANGE_COMMANDS, 'table', 'hand-out', 'collect'],
        command,
      }),
    );
  if (command === 'inspect' && base.units.length > 0 && base.parent === undefined)
    throw new UsageError(fill(words.onlyBeside, { option: '--unit', beside: '--parent', command }));
  for (const other of ['json', 'people', 'parent'] as const)
    if (base.jsonLines && base[other])
      throw new UsageError(fill(words.notTogether, { one: '--jsonl', other: `--${other}` }));
  if (files.length === 0) throw new UsageError(fill(words.noFiles, { command }));
  if (command === 'hand-out' && files.length > 1) throw new UsageError(fill(words.oneFile, { command }));
  if (command === 'collect' && files.length < 2) throw new UsageError(words.noReturned);
  return { ...base, command: change ?? other! };
}

const isGiven = (value: unknown) => value !== undefined && value !== false;
