/**
 * What the ordinary tests and the long ones share.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  rootDir: '..',
  testEnvironment: 'node',
  // Left to itself Jest uses one core of two; browsers and the validator wait in processes of their own.
  maxWorkers: 2,
  // What a suite leaves behind is not all given back: a process that has grown is made anew, before it only clears memory.
  workerIdleMemoryLimit: '1200MB',
  // One time-out for all, only there to end what hangs: no test may fail because the machine is busy with something else.
  testTimeout: 600_000,
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
  // numfmt 4.0.x names a CommonJS file it does not ship; its ES module is taken instead.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transformIgnorePatterns: ['/node_modules/(?!(numfmt)/)'],
};
