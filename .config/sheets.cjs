const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const webpack = require('webpack');
const { Licences } = require('./release/licences.cjs');

const root = path.resolve(__dirname, '..');
const folder = path.join(root, 'src/entries/sheets');
/** Apps Script calls functions by these names; it finds only those that a script declares at its top. */
const FUNCTIONS = ['onOpen', 'onInstall', 'kiemTra', 'toMau', 'taoBangTongHop', 'themCotTheoDoi', 'xoaDau', 'namRo'];
const STUBS = FUNCTIONS.map((name) => `function ${name}() { return NamRo.${name}.apply(null, arguments); }`).join('\n');
const { PROCESS_ASSETS_STAGE_REPORT } = webpack.Compilation;

/** Everything goes through swc, packages too: which newer syntax Apps Script reads is written nowhere. */
const rule = (options) => ({ test: /\.(ts|tsx|js|mjs)$/, use: { loader: 'swc-loader', options } });
const parser = { syntax: 'typescript', tsx: true };
const transform = { react: { runtime: 'automatic' } };

/** Both go into one folder. For Apps Script swc writes newer syntax as older, with some code of its own. */
const licences = (part) => ({ file: `THIRD-PARTY-LICENSES.${part}.txt`, runtime: ['webpack', '@swc/core'] });

/** The script and the sidebar for Google Sheets, as files for clasp or to be pasted into the editor. */
module.exports = ({ resolve, versionOf, noJsonSchema, addOn }) => {
  const common = {
    output: { path: path.join(root, 'dist/sheets'), chunkFormat: false, asyncChunks: false },
    resolve,
    performance: { hints: false },
    devtool: false,
  };
  return [
    {
      ...common,
      name: 'sheets-server',
      target: 'es2019',
      entry: { Code: path.join(folder, 'server.ts') },
      output: { ...common.output, filename: '[name].js', library: { type: 'var', name: 'NamRo' } },
      module: { rules: [rule({ jsc: { target: 'es2019', parser, transform } }), noJsonSchema] },
      plugins: [
        versionOf,
        new Licences(licences('Code')),
        new webpack.DefinePlugin({ NAM_RO_ADD_ON: JSON.stringify(Boolean(addOn)) }),
        new webpack.BannerPlugin({ banner: STUBS, raw: true, footer: true, stage: PROCESS_ASSETS_STAGE_REPORT }),
        new CopyPlugin({ patterns: [{ from: path.join(folder, 'appsscript.json'), to: 'appsscript.json' }] }),
      ],
    },
    {
      ...common,
      name: 'sheets-sidebar',
      target: ['web', 'es2019'],
      entry: { sidebar: path.join(folder, 'sidebar.tsx') },
      output: { ...common.output, filename: '[name].js', environment: { templateLiteral: false } },
      // HtmlService takes "//" within a template literal for a comment and cuts the line: there are to be none.
      module: {
        rules: [
          rule({ jsc: { parser, transform }, env: { targets: 'chrome 90', include: ['transform-template-literals'] } }),
          noJsonSchema,
        ],
      },
      plugins: [
        versionOf,
        new webpack.NormalModuleReplacementPlugin(/\/old\/readOld$/, path.join(folder, 'oldElsewhere.ts')),
        new Licences(licences('Sidebar')),
        new Inlined(path.join(folder, 'sidebar.html')),
      ],
    },
  ];
};

/** Puts the script into the page: HtmlService serves one file, and no other address may be asked. */
class Inlined {
  constructor(page) {
    this.page = page;
  }
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('Inlined', (compilation) => {
      compilation.fileDependencies.add(this.page);
      compilation.hooks.processAssets.tap({ name: 'Inlined', stage: PROCESS_ASSETS_STAGE_REPORT }, () => {
        const script = compilation.getAsset('sidebar.js').source.source().toString();
        // Within a page the first "</script" ends the script, and "<!--" begins something else.
        const inPage = script.replace(/<(?=\/script|!--)/gi, '\\x3C');
        const page = readFileSync(this.page, 'utf8').replace('/* script */', () => inPage);
        compilation.emitAsset('Sidebar.html', new RawSource(page));
        compilation.deleteAsset('sidebar.js');
      });
    });
  }
}
