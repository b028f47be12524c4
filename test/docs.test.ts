import fs from 'node:fs';
import path from 'node:path';
import { generatedPages } from '../docs/making/make';

const root = path.resolve(__dirname, '..');
const pages = generatedPages(root);

test.each([...pages])('%s is up to date (npm run docs)', (file, content) => {
  expect(fs.readFileSync(path.join(root, file), 'utf8')).toBe(content);
});

test('docs/checks holds no page of a check that is gone', () => {
  const written = ['vi', 'en'].flatMap((language) =>
    fs.readdirSync(path.join(root, 'docs/checks', language)).map((file) => `docs/checks/${language}/${file}`),
  );
  expect(written.sort()).toEqual([...pages.keys()].filter((file) => file.startsWith('docs/checks/')).sort());
});
