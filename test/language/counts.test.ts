import fs from 'node:fs';
import path from 'node:path';
import { fill } from '../../src/language/bilingual';

/** Counts in English: of one thing it is said otherwise than of two. Walks over every table of words in src/. */
const src = path.resolve(__dirname, '../../src');

const tables = fs
  .readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^hosts|main\.ts$|\.test\.ts$/.test(file))
  .filter((file) => /\ben: [{'`]|^ {4}(?:'[^']+'|\w+): '.*\{/m.test(fs.readFileSync(path.join(src, file), 'utf8')))
  .filter((file) => !/entries\/(worker|web\/main|sheets\/server|excel\/commands)/.test(file));

/** English texts with places, by where they stand. */
function englishIn(value: unknown, where: string, seen = new Set<unknown>(), english = false): [string, string][] {
  if (typeof value === 'string') return english && value.includes('{') ? [[where, value]] : [];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'vi' ? [] : englishIn(one, `${where}.${key}`, seen, english || key === 'en'),
  );
}

const texts = tables.flatMap((file): [string, string][] =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  englishIn(require(path.join(src, file)), file.replace(/\.ts$/, '')),
);
const counted = texts.filter(([, text]) => /\{\w+:/.test(text));

/** Places that hold a count; all others hold words, days, names. */
const COUNTS = new Set(
  [
    'n',
    'all',
    'count',
    'items',
    'tasks',
    'total',
    'days',
    'error',
    'info',
    'highlights',
    'notes',
    'sheets',
    'rows',
    'cells',
  ].concat(['lost', 'worstLost', 'continuous', 'wholeYear', 'names', 'written']),
);
/** Messages whose count is never one: the check speaks of several only, or the number is a month's last day. */
const NEVER_ONE =
  /lead-several|unit-spellings|deadline-one-for-several-products|score-several-criteria|section-titles-differ|deadline-impossible/;

const counting = (text: string, number: number): string =>
  fill(
    text,
    Object.fromEntries(
      [...text.matchAll(/\{(\w+)/g)].map(([, name]) => [
        name,
        COUNTS.has(name!) || text.includes(`{${name}:`) ? number : 'x',
      ]),
    ),
  );

test('there are messages to walk over, and some that count', () => {
  expect(texts.length).toBeGreaterThan(200);
  expect(counted.length).toBeGreaterThan(40);
});

/** A number and what is counted: "1 cells", "1 more tasks", "1 new notes"; not "1 of 3 tasks". */
const SEVERAL =
  /\b1 (?:more |other |new )?(?!is\b|was\b|has\b|this\b|stands\b|runs\b)[a-z]+s\b|\b1 (?:criteria|are|were|have)\b/;

test.each(texts.filter(([where]) => !NEVER_ONE.test(where)))(
  '%s: one thing is not said to be several',
  (_where, text) => {
    const bare = text.replace(/\{\w+\} of (?:the )?(?:plan’s )?\{\w+\}(?: [a-z]+){0,2}/g, '');
    expect(counting(bare, 1)).not.toMatch(SEVERAL);
  },
);

test.each(counted)('%s says one thing and two in two ways', (_where, text) => {
  const [one, two] = [counting(text, 1), counting(text, 2)];
  expect([one, two].join()).not.toMatch(/[{}|]/);
  expect(two.replace(/\b2\b/g, '1')).not.toBe(one);
});

test.each([
  ['{n} {n:cell|cells}', 1, '1 cell'],
  ['{n} {n:cell|cells}', 2, '2 cells'],
  ['{n} {n:cell|cells}', 0, '0 cells'],
  ['{n} {n:cell|cells}', 21, '21 cells'],
  ['{names} {names:stays|stay}', ['A'], 'A stays'],
  ['{names} {names:stays|stay}', ['A', 'B'], 'A, B stay'],
  ['{other} {m:cell|cells}', 1, '{other} {m:cell|cells}'],
])('%s of %j is %s', (text, value, said) => {
  expect(fill(text, { n: value, names: value })).toBe(said);
});
