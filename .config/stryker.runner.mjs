import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * Runs the Jest suites without Jest, which takes two seconds to load them for each mutant; this takes a tenth of one. Each run loads every
 * module of the project anew, as Jest does; only their compiled code and the packages are kept. `expect` and `each` are Jest's.
 */
const SUITES = 'test/suitesForMutation.ts';

/** As in jest.config.js. */
const MENDED = { numfmt: 'node_modules/numfmt/dist/index.js' };

class SuiteRunner {
  #load = makeLoader(process.cwd());
  #stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.#stryker.activeMutant = undefined;
    this.#stryker.hitLimit = this.#stryker.hitCount = undefined;
    const result = await this.#run({ bail: false });
    return { ...result, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    this.#stryker.activeMutant = activeMutant.id;
    this.#stryker.hitLimit = hitLimit;
    this.#stryker.hitCount = hitLimit === undefined ? undefined : 0;
    const result = await this.#run({ only: testFilter && new Set(testFilter), bail: !disableBail });
    return toMutantRunResult(determineHitLimitReached(this.#stryker.hitCount, hitLimit) ?? result, disableBail);
  }

  async #run({ only, bail }) {
    const tests = [];
    let collected;
    const ends = [];
    try {
      collected = collect(() => this.#load(SUITES), ends);
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
    for (const { id, fileName, body } of collected) {
      if (only && !only.has(id)) continue;
      const begun = performance.now();
      const failure = await this.#failureOf(id, body);
      tests.push({
        id,
        name: id,
        fileName,
        timeSpentMs: performance.now() - begun,
        ...(failure === null ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage: failure }),
      });
      if (bail && failure !== null) break;
    }
    for (const end of ends) await end();
    return { status: DryRunStatus.Complete, tests };
  }

  async #failureOf(id, body) {
    this.#stryker.currentTestId = id;
    try {
      await body();
      return null;
    } catch (error) {
      return String(error?.message ?? error);
    } finally {
      this.#stryker.currentTestId = undefined;
    }
  }
}

/**
 * What the suites register, each under its full name. What is to be done before all tests of a block is done before the first of them that runs;
 * what comes after all of them is put among `ends`.
 */
function collect(load, ends) {
  const tests = [];
  const above = [];
  const blocks = [{ before: [], after: [] }];
  const seen = new Map();
  const describe = (name, body) => {
    above.push(name);
    blocks.push({ before: [], after: [] });
    body();
    above.pop();
    blocks.pop();
  };
  const test = (name, body) => {
    const full = [...above, name].join(' ');
    const times = (seen.get(full) ?? 0) + 1;
    seen.set(full, times);
    const around = [...blocks];
    const whole = async () => {
      try {
        for (const block of around) for (const before of block.before) await before();
        await body();
      } finally {
        for (const block of around) for (const after of block.after) await after();
      }
    };
    tests.push({
      id: times === 1 ? full : `${full} (${times})`,
      fileName: path.resolve('test', above[0]),
      body: whole,
    });
  };
  const skip = () => undefined;
  const beforeAll = (work) => {
    let done;
    blocks.at(-1).before.push(() => (done ??= Promise.resolve(work())));
  };
  const beforeEach = (work) => blocks.at(-1).before.push(work);
  const afterEach = (work) => blocks.at(-1).after.push(work);
  const afterAll = (work) => ends.push(work);
  describe.each = bind(describe, false);
  test.each = bind(test, false);
  describe.skip = test.skip = skip;
  Object.assign(globalThis, { describe, test, it: test, expect, beforeAll, afterAll, beforeEach, afterEach });
  load();
  return tests;
}

/** A `require` for the project's own files that forgets them between calls. */
function makeLoader(root) {
  const compiled = new Map();
  const compile = (file) => {
    const source = fs.readFileSync(file, 'utf8');
    const { code } = transformSync(source, {
      filename: file,
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    return vm.runInThisContext(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, file);
  };
  return (entry) => {
    const loaded = new Map();
    const load = (file) => {
      if (file.endsWith('.json')) return JSON.parse(fs.readFileSync(file, 'utf8'));
      const known = loaded.get(file);
      if (known) return known.exports;
      const module = { exports: {} };
      loaded.set(file, module);
      if (!compiled.has(file)) compiled.set(file, compile(file));
      compiled.get(file)(module.exports, requireFrom(file), module, file, path.dirname(file));
      return module.exports;
    };
    const requireFrom = (file) => {
      const packages = createRequire(file);
      const required = (name) => {
        if (name.startsWith('.')) return load(resolve(path.resolve(path.dirname(file), name)));
        return name in MENDED ? load(path.join(root, MENDED[name])) : packages(name);
      };
      return Object.assign(required, { resolve: packages.resolve });
    };
    return load(path.join(root, entry));
  };
}

const resolve = (file) =>
  ['', '.ts', '/index.ts']
    .map((end) => file + end)
    .find((tried) => fs.statSync(tried, { throwIfNoEntry: false })?.isFile()) ?? file;

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'suites', SuiteRunner)];
