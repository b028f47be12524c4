const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { Declarations } = require('./.config/release/declarations.cjs');
const { Licences } = require('./.config/release/licences.cjs');
const sheets = require('./.config/sheets.cjs');
const { version } = require('./package.json');

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};
/** Left out of what people load. */
const noJsonSchema = {
  test: /zod.v4.core.(json-schema-processors|to-json-schema)\.js$/,
  loader: path.resolve(__dirname, '.config/noJsonSchema.cjs'),
};
const lazyLocales = { test: /numfmt.dist.index\.js$/, loader: path.resolve(__dirname, '.config/lazyLocales.cjs') };
const resolve = { extensions: ['.tsx', '.ts', '.js'] };
const versionOf = new webpack.DefinePlugin({ NAM_RO_VERSION: JSON.stringify(version) });

/**
 * The command line, run by Node 20 or later: one file that starts, and beside it what each command loads of its own. All in one file, which starts more
 * slowly: `webpack --mode production --config-name cli --no-output-async-chunks`.
 */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { 'nam-ro': './src/entries/cli/main.ts' },
  output: {
    path: path.resolve(__dirname, 'dist/cli'),
    filename: '[name].cjs',
    chunkFilename: 'nam-ro.[name].cjs',
    clean: true,
  },
  resolve,
  externalsPresets: { node: true },
  module: { rules: [swc, lazyLocales] },
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
  plugins: [versionOf, new Licences(), new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

/** What `require('nam-ro')` and `import … from 'nam-ro'` give to other programs, with its types. */
const library = {
  ...cli,
  name: 'library',
  entry: { 'nam-ro': './src/entries/library/library.ts' },
  output: {
    path: path.resolve(__dirname, 'dist/library'),
    filename: '[name].cjs',
    library: { type: 'commonjs-static' },
    clean: true,
  },
  plugins: [versionOf, new Licences(), new Declarations('src/entries/library/library.ts')],
};

const DEVELOPMENT = 'https://localhost:3000';
/** Microsoft's licence allows office.js from its own servers only; nothing else is asked of any other machine. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com';

/** The Excel add-in: pane, ribbon commands, manifests. `--env base=https://…` is where it will be served from. */
const excel = ({ base = DEVELOPMENT, web = `${base}/web/` }) => ({
  name: 'excel',
  target: ['web', 'es2022'],
  entry: { pane: './src/entries/excel/pane.tsx', commands: './src/entries/excel/commands.ts' },
  output: {
    path: path.resolve(__dirname, 'dist/excel'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: '',
    clean: true,
  },
  resolve,
  module: { rules: [swc, noJsonSchema, lazyLocales] },
  performance: { hints: false },
  devtool: false,
  plugins: [
    versionOf,
    new Licences(),
    new webpack.DefinePlugin({ NAM_RO_WEB_PAGE: JSON.stringify(web) }),
    ...['pane', 'commands'].map(
      (name) =>
        new HtmlPlugin({
          filename: `${name}.html`,
          template: `src/entries/excel/${name}.html`,
          chunks: [name],
          scriptLoading: 'module',
          inject: 'body',
          templateParameters: { officeJs: OFFICE_JS, web },
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
        { from: 'src/entries/excel/old.js', to: 'old.js', info: { minimized: true } },
        { from: 'src/entries/excel/help.html', to: 'help.html' },
        { from: 'src/entries/excel/message.html', to: 'message.html' },
        { from: 'src/entries/excel/message.js', to: 'message.js' },
        { from: 'manifest.xml', transform: (text) => rebase(text, base) },
        {
          from: 'manifest/*.json',
          to: '[name][ext]',
          transform: (text) => rebase(text, base).replaceAll(new URL(DEVELOPMENT).host, new URL(base).host),
        },
      ],
    }),
  ],
});

/** The page with an embedded workbook: a static folder for any web server, also without the internet. */
const web = {
  name: 'web',
  target: ['web', 'es2022'],
  entry: { page: './src/entries/web/main.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/web'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    cssFilename: '[name].[contenthash:8].css',
    publicPath: '',
    clean: true,
  },
  resolve,
  module: { rules: [swc, noJsonSchema, lazyLocales, { test: /\.css$/, type: 'css' }] },
  experiments: { css: true },
  performance: { hints: false },
  devtool: false,
  plugins: [
    versionOf,
    new Licences(),
    new HtmlPlugin({
      filename: 'index.html',
      template: 'src/entries/web/index.html',
      scriptLoading: 'module',
      inject: 'body',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
        { from: 'samples/*.xlsx', to: 'samples/[name][ext]' },
      ],
    }),
  ],
};

const rebase = (text, base) => text.toString().replaceAll(DEVELOPMENT, base.replace(/\/$/, ''));

module.exports = (env = {}) => [
  cli,
  library,
  excel(env),
  web,
  ...sheets({ resolve, versionOf, noJsonSchema, addOn: env.addOn }),
];
