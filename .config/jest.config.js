const base = require('./jest.base.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/test', '<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
  testSequencer: '<rootDir>/.config/dearestFirst.cjs',
  testPathIgnorePatterns: ['/node_modules/', '\\.long\\.test\\.ts$'],
};
