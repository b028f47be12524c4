// The types of a library, written beside it: what TypeScript says of its entry and of all that this imports.
const path = require('node:path');
const ts = require('typescript');

const root = path.resolve(__dirname, '../..');

/** Emits `types/….d.ts` for `entry` (a path within the project) and what it imports. A fault of types ends the build. */
class Declarations {
  constructor(entry) {
    this.entry = path.join(root, entry);
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Declarations', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Declarations', stage }, () => {
        const { files, faults } = declarationsOf(this.entry);
        for (const fault of faults) compilation.errors.push(new WebpackError(fault));
        for (const [name, text] of files)
          compilation.emitAsset(`types/${name}`, new sources.RawSource(text), { minimized: true });
      });
    });
  }
}
exports.Declarations = Declarations;

function declarationsOf(entry) {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const own = { incremental: false, tsBuildInfoFile: undefined, noEmit: false, declaration: true };
  const program = ts.createProgram([entry, path.join(root, 'src/entries/version.ts')], {
    ...options,
    ...own,
    types: [],
    emitDeclarationOnly: true,
    outDir: '/',
    rootDir: path.join(root, 'src'),
  });
  const files = new Map();
  const { diagnostics } = program.emit(undefined, (name, text) => files.set(path.posix.relative('/', name), text));
  const faults = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return { files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)), faults };
}
