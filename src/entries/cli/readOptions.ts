import { parseArgs } from 'node:util';
import { fill } from '../../language/bilingual';
import { UsageError } from './usageError';
import type { CliWords } from './words';

export const OPTIONS = {
  sheet: { type: 'string' },
  'as-of': { type: 'string' },
  year: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  people: { type: 'boolean', default: false },
  'fail-on': { type: 'string', default: 'error' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean', default: false },
  'confirm-columns': { type: 'boolean', default: false },
  notes: { type: 'boolean', default: false },
  sheets: { type: 'string' },
  unit: { type: 'string', multiple: true },
  parent: { type: 'string' },
  due: { type: 'string' },
  period: { type: 'string' },
  'unit-of': { type: 'string', multiple: true },
  jobs: { type: 'string' },
  'all-rows': { type: 'boolean', default: false },
  evidence: { type: 'string' },
  'last-year': { type: 'string' },
  close: { type: 'string' },
  reports: { type: 'boolean', default: false },
  periods: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  check: { type: 'string', multiple: true },
  all: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'V', default: false },
} as const;

type Name = keyof typeof OPTIONS;

/**
 * The options and names of a command line, each option known, with a value where it takes one, and given once. Node's own strict reading says these
 * things in English.
 * @throws UsageError
 */
export function readOptions(argv: string[], words: CliWords) {
  const { values, positionals, tokens } = parseArgs({
    args: argv,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const seen = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const refuse = (sentence: string) => {
      const values = { option: rawName, name, value: value ?? '', first: seen.get(name) ?? '' };
      throw new UsageError(fill(sentence, { ...values, expected: words.expected[name] ?? '' }));
    };
    if (!isOption(name)) refuse(words.unknownOption);
    else if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) refuse(words.takesNoValue);
    } else {
      if (value === undefined) refuse(words.valueMissing);
      else if (!inlineValue && /^-./.test(value)) refuse(words.valueIsOption);
      else if (inlineValue && /^-\w$/.test(rawName) && value.startsWith('=')) refuse(words.joinedValue);
      if (seen.has(name) && !('multiple' in OPTIONS[name])) refuse(words.optionTwice);
    }
    seen.set(name, value);
  }
  return { values: values as Values, positionals };
}

const isOption = (name: string): name is Name => Object.hasOwn(OPTIONS, name);

type Values = {
  [name in Name]: (typeof OPTIONS)[name] extends { multiple: true }
    ? string[] | undefined
    : (typeof OPTIONS)[name] extends { type: 'string' }
      ? string | undefined
      : boolean;
};
