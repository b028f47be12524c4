const path = require('node:path');
const webpack = require('webpack');

const swc = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
  },
};

/** The command line: one file, run by Node 20 or later. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { 'nam-ro': './src/entries/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].cjs', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  externalsPresets: { node: true },
  module: { rules: [swc] },
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
  plugins: [
    new webpack.DefinePlugin({ NAM_RO_VERSION: JSON.stringify(require('./package.json').version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
  ],
};

module.exports = [cli];
