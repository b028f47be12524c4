// Bundles what runs in processes of its own with webpack, installs what it is compared with on the first run, and starts the bench.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

const swc = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } };

/** The same way as the command line is bundled, so that what is measured is what ships. */
const bundle = {
  mode: 'production',
  target: 'node20',
  context: __dirname,
  entry: {
    make: './workbooks/make.ts',
    measure: './measures/measure.ts',
    offices: './many/offices.ts',
  },
  output: { path: path.join(__dirname, 'dist'), filename: '[name].cjs', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc } }] },
  optimization: { minimize: false },
  performance: { hints: false },
  node: { __dirname: false },
  devtool: false,
};

function installPeers() {
  if (existsSync(path.join(__dirname, 'node_modules'))) return;
  console.log('npm ci --prefix bench …');
  const options = { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['ci', '--prefix', __dirname, '--no-audit', '--no-fund'], options);
  if (status !== 0) console.log('npm ci failed: the bench goes on without what is missing.');
}

/** The program itself, for what is measured from outside. */
const [commandLine] = require('../webpack.config.js')();

webpack([bundle, { ...commandLine, mode: 'production' }], (error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString('errors-only'));
    process.exit(2);
  }
  installPeers();
  const bench = ['-r', path.join(__dirname, '..', '.config', 'typescript.cjs'), path.join(__dirname, 'bench.ts')];
  const { status } = spawnSync(process.execPath, [...bench, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 2);
});
