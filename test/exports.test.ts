import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const files = ['src', 'test', 'samples', 'bench', 'docs', '.config'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|cjs)$/.test(file))
    .map((file) => path.join(root, folder, file)),
);
const texts = new Map(files.map((file) => [file, fs.readFileSync(file, 'utf8')]));

/** What Google's script calls by name, out of menus and triggers. */
const CALLED_FROM_OUTSIDE = ['src/entries/sheets/server.ts'];

const fileOf = (importer: string, from: string): string | undefined => {
  const at = path.resolve(path.dirname(importer), from);
  return [at, `${at}.ts`, `${at}.tsx`].find((file) => texts.has(file));
};

/** `file name` of all that some other file imports; `file *` where a whole module is taken. */
const imported = new Set(
  [...texts].flatMap(([importer, text]) => [
    ...[...text.matchAll(/\b(?:import|export) (?:type )?\{([^{}]*)\} from '(\.[^']*)'/g)].flatMap(([, names, from]) =>
      names!.split(',').map((name) => `${fileOf(importer, from!)} ${nameOf(name)}`),
    ),
    ...[
      ...text.matchAll(/\bimport (?:type )?\* as \w+ from '(\.[^']*)'/g),
      ...text.matchAll(/\b(?:import|require)\(\s*(?:\/\*[^*]*\*\/\s*)?'(\.[^']*)',?\s*\)/g),
    ].map(([, from]) => `${fileOf(importer, from!)} *`),
  ]),
);

function nameOf(specifier: string): string {
  return specifier
    .trim()
    .replace(/^type /, '')
    .split(' as ')[0]!;
}

/** What a file gives on by `export * from` counts for the file it comes from. */
const givenOn = new Map(
  [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/^export \* from '(\.[^']*)'/gm)].map(([, from]) => [fileOf(file, from!), file] as const),
  ),
);
const isImported = (file: string, name: string): boolean =>
  imported.has(`${file} ${name}`) || imported.has(`${givenOn.get(file)} ${name}`);

test('what src exports is imported somewhere', () => {
  const idle = [...texts]
    .filter(([file]) => file.startsWith(path.join(root, 'src')))
    .filter(([file]) => !CALLED_FROM_OUTSIDE.includes(path.relative(root, file).split(path.sep).join('/')))
    .filter(([file]) => !imported.has(`${file} *`))
    .flatMap(([file, text]) =>
      [...text.matchAll(/^export (?:async )?(?:const|function|class|interface|type|enum) (\w+)/gm)]
        .filter(([, name]) => !isImported(file, name!))
        .map(([, name]) => `${path.relative(root, file)}: ${name}`),
    );
  expect(idle).toEqual([]);
});
