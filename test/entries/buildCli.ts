import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(__dirname, '../..');
type Configure = (env: Record<string, string>) => webpack.Configuration[];
const configure = createRequire(__filename)('../../webpack.config.js') as Configure;

/** Builds the command line as it is built for use. Returns the program's file. */
export async function buildCli(): Promise<string> {
  const folder = path.join(tmpdir(), 'nam-ro-cli');
  mkdirSync(folder, { recursive: true });
  const cli = configure({}).find(({ name }) => name === 'cli')!;
  const compiler = webpack({
    ...cli,
    mode: 'production',
    context: root,
    output: { ...cli.output, path: folder },
  });
  const stats = await new Promise<webpack.Stats>((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result!)));
  });
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return path.join(folder, 'nam-ro.cjs');
}
