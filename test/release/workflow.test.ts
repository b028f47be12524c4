import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

test('a public host runs the same file, with the oldest Node that is promised', () => {
  const steps = [...read('.github/workflows/test.yml').matchAll(/^ {6}- (\w+): (.*)$/gm)].map(([, , what]) => what);
  expect(steps).toEqual(['actions/checkout@v4', 'actions/setup-node@v4', '.ci/run']);
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  expect(engines.node).toBe(`>=${read('.nvmrc').trim()}`);
  expect(read('.github/workflows/test.yml')).toContain('node-version-file: .nvmrc');
});

test('that file runs the command of the README', () => {
  const [, command] = /^(npm ci && npm test)$/m.exec(read('.ci/run')) ?? [];
  expect(read('README.md')).toContain(`\n${command}\n`);
});
