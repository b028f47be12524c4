import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHECKS } from '../../../src/checks/engine/registry';
import { parseCheckPage } from '../pages/parseCheckPage';
import { newCheck, NotMade } from './newCheck';
import { constantOf } from './template';

const checks = path.resolve(__dirname, '../../../src/checks');
let root: string;

/** What a new check is made beside: the registry, and a check. */
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'new-check-'));
  fs.mkdirSync(path.join(root, 'src/checks/engine'), { recursive: true });
  for (const file of ['engine/registry.ts', 'lead-missing.ts'])
    fs.copyFileSync(path.join(checks, file), path.join(root, 'src/checks', file));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const registry = (): string => fs.readFileSync(path.join(root, 'src/checks/engine/registry.ts'), 'utf8');
const listed = (): string[] => [...registry().matchAll(/^  (\w+),$/gm)].map(([, name]) => name!);
const imported = (): string[] =>
  [...registry().matchAll(/^import \{ \w+ \} from '\.\.\/(.*)';$/gm)].map(([, id]) => id!);

test.each([
  ['deadline-strange', undefined, undefined, 'time', 'warning'],
  ['a-beginning', 'task', 'error', 'task', 'error'],
  ['zone-last', 'plan', 'info', 'plan', 'info'],
] as const)('%s: two files and a line in its place', (id, clear, severity, itsClear, itsSeverity) => {
  expect(newCheck(root, id, clear, severity)).toEqual([
    `src/checks/${id}.ts`,
    `src/checks/${id}.md`,
    'src/checks/engine/registry.ts',
  ]);
  const rank = ['error', 'warning', 'info'];
  const alike = CHECKS.filter((check) => check.clear === itsClear);
  const before = alike.filter(
    (check) =>
      rank.indexOf(check.severity) < rank.indexOf(itsSeverity) || (check.severity === itsSeverity && check.id < id),
  );
  const own = constantOf(id);
  expect(listed().filter((name) => name !== own)).toEqual(CHECKS.map((check) => constantOf(check.id)));
  expect(listed().indexOf(own)).toBe(CHECKS.indexOf(alike[0]!) + before.length);
  expect(imported()).toEqual([...CHECKS.map((check) => check.id), id].sort());
  const page = parseCheckPage(fs.readFileSync(path.join(root, `src/checks/${id}.md`), 'utf8'), `${id}.md`);
  expect(page.reported.map(({ finds }) => finds)).toEqual([['B4']]);
});

test.each([
  ['LeadMissing', undefined, undefined, 'named after its fault'],
  ['lead', undefined, undefined, 'named after its fault'],
  ['lead-missing', undefined, undefined, 'is there already'],
  ['lead-strange', 'money', undefined, 'none of the clears'],
  ['lead-strange', 'owner', 'bad', 'is none of error'],
])('%s %s %s: nothing is made', (id, clear, severity, said) => {
  const before = fs.readdirSync(path.join(root, 'src/checks')).sort();
  expect(() => newCheck(root, id, clear, severity)).toThrow(NotMade);
  expect(() => newCheck(root, id, clear, severity)).toThrow(said);
  expect(fs.readdirSync(path.join(root, 'src/checks')).sort()).toEqual(before);
});
