// The licences of what is put into a bundle, written beside it: from webpack's own list of modules, so nothing is left out that is in, or named that is not.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const LICENCE_FILE = /^(licen[cs]e|copying|unlicense|notice)([-.].*)?$/i;
const LINE = '-'.repeat(78);

/** Standard texts for packages that name their licence and ship no text of it. `{copyright}`: as far as the package says. */
const STANDARD = Object.fromEntries(
  ['MIT', 'ISC', '0BSD'].map((id) => [id, readFileSync(path.join(__dirname, 'texts', `${id}.txt`), 'utf8')]),
);

/** Emits `file` with the licence of every package in the bundle, and our own as LICENSE.txt. A package whose licence is not known ends the build. */
class Licences {
  /**
   * @param {{ file?: string, runtime?: string[] }} options `runtime`: packages whose code the tools put in, which are no modules
   */
  constructor({ file = 'THIRD-PARTY-LICENSES.txt', runtime = ['webpack'] } = {}) {
    this.file = file;
    this.runtime = runtime;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const folders = new Set(this.runtime.map((name) => path.join(root, 'node_modules', name)));
        for (const resource of resourcesOf(compilation)) {
          const folder = packageFolder(resource);
          if (folder !== null) folders.add(folder);
        }
        const packages = [...folders].map(licenceOf).sort(byName);
        for (const { name, fault } of packages)
          if (fault) compilation.errors.push(new WebpackError(`${name}: ${fault}`));
        compilation.emitAsset(this.file, new sources.RawSource(together(packages)), { minimized: true });
        const own = readFileSync(path.join(root, 'LICENSE'));
        compilation.emitAsset('LICENSE.txt', new sources.RawSource(own), { minimized: true });
      });
    });
  }
}
exports.Licences = Licences;

/** The file of every module that a chunk holds, of several joined into one, of each; and of those whose values were put where they are used. */
function* resourcesOf({ chunks, chunkGraph, modules, moduleGraph }) {
  for (const chunk of chunks)
    for (const module of chunkGraph.getChunkModulesIterable(chunk))
      for (const one of module.modules ?? [module]) if (one.resource) yield one.resource;
  for (const module of modules)
    if (module.resource && moduleGraph.getExportsInfo(module).isModuleUsed(undefined)) yield module.resource;
}

/** The folder of the package that a file belongs to; null for a file of ours. */
function packageFolder(resource) {
  const parts = resource.split('?')[0].split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at === -1) return null;
  return parts.slice(0, at + (parts[at + 1].startsWith('@') ? 3 : 2)).join(path.sep);
}
exports.packageFolder = packageFolder;

/** Name, version, licence and its text: the package's own, or the standard one of the licence it names. */
function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const id = typeof license === 'string' ? license : license?.type;
  const found = { name, version, id };
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((file) => clean(readFileSync(path.join(folder, file), 'utf8')))
    .filter((text) => text !== '');
  if (!id) return { ...found, text: '', fault: 'names no licence in its package.json' };
  if (texts.length > 0) return { ...found, text: texts.join(`\n${LINE}\n\n`) };
  if (!Object.hasOwn(STANDARD, id)) return { ...found, text: '', fault: `has no text of its licence, ${id}` };
  const holder = typeof author === 'string' ? author : author?.name;
  return {
    ...found,
    text: clean(STANDARD[id].replace('{copyright}', `Copyright (c) ${holder ?? `the authors of ${name}`}`)),
  };
}
exports.licenceOf = licenceOf;

const clean = (text) =>
  `${text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim()}\n`;

const byName = (a, b) => order(`${a.name} ${a.version}`, `${b.name} ${b.version}`);
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** One text for all: what is licensed in the same words stands together. */
function together(packages) {
  const byText = new Map();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const sections = [...byText].map(([text, those]) => {
    const names = those.map(({ name, version, id }) => `${name} ${version} (${id})`);
    return `${LINE}\n${names.join('\n')}\n${LINE}\n\n${text}`;
  });
  return `${HEAD}\n${sections.join('\n')}`;
}
exports.together = together;

/** "name version" of each package that such a text names. */
exports.namedIn = (text) => [...text.matchAll(/^(\S+ \d\S*) \([^)]+\)$/gm)].map(([, named]) => named);

const HEAD = `Năm Rõ có dùng các gói mã nguồn mở sau đây; mỗi gói theo giấy phép của gói đó.
Năm Rõ contains these packages of others, each under its own licence.
`;
