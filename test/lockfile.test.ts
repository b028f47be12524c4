import fs from 'node:fs';
import path from 'node:path';

interface LockEntry {
  version?: string;
  resolved?: string;
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
