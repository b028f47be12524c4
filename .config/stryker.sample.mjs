import { createHash } from 'node:crypto';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Draws one mutant in MUTATION_SAMPLE, by a hash of where it stands and what it changes: the same ones each time, spread over all files.
 * Another MUTATION_SALT draws others: tests written against the survivors of one draw are judged by the next.
 * Stryker has no status “not drawn”: the others stand in the report as compile errors with that reason, outside the score.
 */
const ONE_IN = Number(process.env.MUTATION_SAMPLE ?? 1);
const SALT = process.env.MUTATION_SALT ?? '';

class Sample {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isDrawn(mutant)
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not drawn for the sample' },
      ]),
    );
  }
}

function isDrawn({ fileName, location, mutatorName, replacement }) {
  const file = fileName.replaceAll('\\', '/').replace(/^.*?\/src\//, '');
  const hash = createHash('sha256').update(SALT + JSON.stringify([file, location, mutatorName, replacement]));
  return hash.digest().readUInt32BE() % ONE_IN === 0;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
