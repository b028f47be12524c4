import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(__dirname, '../../..');
const [rules] = createRequire(__filename)('../../../webpack.config.js')() as [webpack.Configuration];

/** Builds the page by the project's own rules, quickly; what has not changed since the last time is taken from there. Returns the script's file. */
export async function buildPage(): Promise<string> {
  const folder = path.join(tmpdir(), 'nam-ro-pane');
  mkdirSync(folder, { recursive: true });
  const compiler = webpack({
    mode: 'development',
    context: root,
    target: ['web', 'es2022'],
    entry: path.join(__dirname, 'page.tsx'),
    output: { path: folder, filename: 'page.js', asyncChunks: false },
    experiments: { topLevelAwait: true, outputModule: true },
    module: rules.module,
    resolve: rules.resolve,
    devtool: false,
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(folder, 'cache'),
      buildDependencies: { rules: [path.join(root, 'webpack.config.js')] },
    },
  });
  const stats = await new Promise<webpack.Stats>((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result!)));
  });
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return path.join(folder, 'page.js');
}
