import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(__dirname, '../..');
type Configure = (env: Record<string, string>) => webpack.Configuration[];
const configure = createRequire(__filename)('../../webpack.config.js') as Configure;

/** Builds the Excel add-in as it is built for use. Returns the folder. */
export async function buildExcel(): Promise<string> {
  const folder = path.join(tmpdir(), 'nam-ro-excel');
  mkdirSync(folder, { recursive: true });
  const excel = configure({ web: 'https://nam-ro.example/web/' }).find(({ name }) => name === 'excel')!;
  const compiler = webpack({
    ...excel,
    mode: 'production',
    context: root,
    output: { ...excel.output, path: path.join(folder, 'dist') },
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
  return path.join(folder, 'dist');
}
