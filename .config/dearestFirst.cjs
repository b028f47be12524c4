const { existsSync } = require('node:fs');
const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * Suites that take a core for longest, the dearest first. Of a checkout that never ran Jest knows only how large a suite's file is: a short file that
 * tries much would begin last, alone on one core of two.
 */
const DEAREST = [
  'browser/page.browser.test.ts',
  'contract/failing.test.ts',
  'entries/excelFlow.browser.test.ts',
  'hosts/file/proving/breakings.test.ts',
  'actions/ownSheets.test.ts',
  'pane/pane.browser.test.ts',
  'sheets/sidebar.browser.test.ts',
  'sheets/calls.test.ts',
  'yesterday/yesterday.test.ts',
  'hosts/file/hostile.test.ts',
  'browser/still.browser.test.ts',
  'sheets/tornReading.test.ts',
  'sheets/writing.test.ts',
  'entries/watchedStream.test.ts',
  'entries/excel.browser.test.ts',
  'hosts/excel/roundTrips.test.ts',
  'summaries/figures.test.ts',
  'contract/writing.test.ts',
  'corpus/corpus.test.ts',
  'contract/edits.test.ts',
  'figures/surfaces.test.ts',
].map((suite) => path.resolve(__dirname, '../test', suite));

const gone = DEAREST.filter((suite) => !existsSync(suite));
if (gone.length > 0) throw new Error(`No longer there, as .config/dearestFirst.cjs has it: ${gone.join(', ')}`);

/** Jest's own order, but for the dearest suites: they begin first. */
module.exports = class DearestFirst extends Sequencer {
  sort(tests) {
    const placeOf = (test) => (DEAREST.includes(test.path) ? DEAREST.indexOf(test.path) : DEAREST.length);
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b));
  }
};
