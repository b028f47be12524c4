const base = require('./jest.base.config.js');

/**
 * Thousands of cases of what `npm test` tries a few of: damaged files, broken-off writing, producers' habits, random workbooks.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/long'],
  testMatch: ['**/*.long.test.ts'],
  testTimeout: 4 * 3_600_000,
  reporters: ['default', '<rootDir>/.config/figures.reporter.cjs'],
};
