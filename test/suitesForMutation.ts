import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/** Suites that look at `reading`, `progress` and `checks`. Those that are left out look at thousands of drawn cases, or at whole workbooks: too long for each mutant. */
const ALL = ['checks', 'deadlines', 'reading', 'progress', 'actions', 'samples'];
/** `MUTATION_SUITES=progress,figures` looks with these alone: quicker, and what they miss another suite may notice. */
const FOLDERS = process.env.MUTATION_SUITES?.split(',') ?? ALL;
const LEFT_OUT = [
  'reading/anything.test.ts',
  'actions/trackPartsAtRandom.test.ts',
  'actions/trackPartsOfPlans.test.ts',
];

const suites = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(path.join(__dirname, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.includes(file)),
);

// Cases are the same ones for each mutant.
fc.configureGlobal({ seed: 2026 });

for (const suite of [...suites, 'docs.test.ts'])
  describe(suite, () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded one by one, each under its name
    require(`./${suite}`);
  });
