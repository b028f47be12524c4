/**
 * Mutation tests of `checks`, `progress` and `reading`: does any test notice when a line of them is changed? `npm run mutation` tries every mutant
 * (16,000, a night); `MUTATION_SAMPLE=40 npm run mutation` every fortieth. `-- --mutate src/reading/year.ts` looks at one file.
 *
 * Left out by stryker.ignorer.mjs, because a change there is a change of wording and not of behaviour: sentences in two languages and
 * single entries of tables of words. Left out for their time, unless MUTATION_STATIC=1:
 * mutants of what runs while a module loads (3,400: patterns, whole tables); each needs every suite. Nothing else is left out.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/checks/**/*.ts', 'src/progress/**/*.ts', 'src/reading/**/*.ts'],
  plugins: ['./.config/stryker.runner.mjs', './.config/stryker.ignorer.mjs', './.config/stryker.sample.mjs'],
  ignorers: ['texts'],
  checkers: process.env.MUTATION_SAMPLE ? ['sample'] : [],
  testRunner: 'suites',
  coverageAnalysis: 'perTest',
  ignoreStatic: !process.env.MUTATION_STATIC,
  timeoutMS: Number(process.env.MUTATION_TIMEOUT ?? 8000),
  concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
  // Results are kept between runs. Delete the folder after a change in test/tables or in src that tests read as data.
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
};
