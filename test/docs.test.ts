import fs from 'node:fs';
import path from 'node:path';
import { generatedPages, WHOLE_FOLDERS } from '../docs/making/make';

const root = path.resolve(__dirname, '..');
const pages = generatedPages(root);

test.each([...pages])('%s is up to date (npm run docs)', (file, content) => {
  expect(fs.readFileSync(path.join(root, file), 'utf8')).toBe(content());
});

test.each(WHOLE_FOLDERS)('%s holds no page that nothing makes any more', (folder) => {
  const written = fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`);
  expect(written.sort()).toEqual([...pages.keys()].filter((file) => file.startsWith(`${folder}/`)).sort());
});
