import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const page = read('docs/security.md');

test('every permission that is asked for stands on the page with its reason, and no other', () => {
  const excel = [...read('manifest.xml').matchAll(/<Permissions>(\w+)</g)].map(([, name]) => name!);
  const unified = [...read('manifest/manifest.json').matchAll(/"name": "(\w+\.\w+\.\w+)"/g)].map(([, name]) => name!);
  const { oauthScopes } = JSON.parse(read('src/entries/sheets/appsscript.json')) as { oauthScopes: string[] };
  const google = oauthScopes.map((scope) => scope.split('/').at(-1)!);
  expect([excel.length, unified.length, google.length]).toEqual([1, 1, 2]);
  const rows = [...page.matchAll(/^\| (?:Excel|Google): (.*?)\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  );
  expect(rows.sort()).toEqual([...excel, ...unified, ...google].sort());
});

test('what is said of Google’s log is so', () => {
  expect(page).toContain('`exceptionLogging: NONE`');
  expect(JSON.parse(read('src/entries/sheets/appsscript.json'))).toMatchObject({ exceptionLogging: 'NONE' });
});

test.each(['docs/security.md', '.github/SECURITY.md'])('every link and every file named in %s is there', (file) => {
  const text = read(file);
  const links = [...text.matchAll(/\]\(([^)#]+)(?:#([^)]*))?\)/g)];
  expect(links.length).toBeGreaterThan(0);
  for (const [, target, heading] of links) {
    const at = path.join(root, path.dirname(file), target!);
    expect({ target, there: fs.existsSync(at) }).toEqual({ target, there: true });
    // GitHub makes a heading's address of its words: small letters, blanks as dashes, other signs left out.
    const addresses = [...fs.readFileSync(at, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, words]) =>
      words!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    if (heading !== undefined) expect(addresses).toContain(heading);
  }
  for (const [, named] of text.matchAll(/`((?:src|test|docs|\.config)\/[^`]+)`/g))
    expect({ named, there: fs.existsSync(path.join(root, named!)) }).toEqual({ named, there: true });
});
