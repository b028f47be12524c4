import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { example, root } from '../library/example';

type Configure = () => webpack.Configuration[];
const configure = createRequire(__filename)('../../webpack.config.js') as Configure;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-gói-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const SAMPLE = path.join(root, 'samples/so-theo-doi-ket-qua-2026.xlsx');

/** The package as it would be packed from a checkout in which the command line and the library are built. */
async function pack(): Promise<string> {
  const checkout = path.join(folder, 'checkout');
  const { files } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { files: string[] };
  expect(files).toContain('dist');
  for (const part of ['package.json', 'README.md', 'LICENSE', 'samples', 'src/entries/cli/bin.cjs'])
    fs.cpSync(path.join(root, part), path.join(checkout, part), { recursive: true });
  const wanted = configure().filter(({ name }) => name === 'cli' || name === 'library');
  const configs = wanted.map((config) => {
    const to = path.join(checkout, path.relative(root, config.output!.path!));
    return { ...config, mode: 'production' as const, context: root, output: { ...config.output, path: to } };
  });
  await new Promise<void>((done, fail) =>
    webpack(configs, (fault, stats) =>
      fault || stats!.hasErrors() ? fail(fault ?? new Error(stats!.toString('errors-only'))) : done(),
    ),
  );
  return path.join(checkout, run(checkout, 'npm', ['pack', '--silent', '--offline']).trim());
}

function run(cwd: string, command: string, args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('packed and installed elsewhere without a network: the command line and the example of the library run, with no other package', async () => {
  const packed = await pack();
  const elsewhere = path.join(folder, 'chương trình khác');
  fs.mkdirSync(elsewhere);
  fs.writeFileSync(path.join(elsewhere, 'package.json'), '{ "private": true }');
  run(elsewhere, 'npm', ['install', '--offline', '--no-audit', '--no-fund', packed]);
  const installed = fs.readdirSync(path.join(elsewhere, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual(['nam-ro']);

  const line = ['--no-install', 'nam-ro', 'inspect', SAMPLE, '--as-of', '2026-06-15', '--json'];
  const { status, stdout } = spawnSync('npx', line, { cwd: elsewhere, encoding: 'utf8', maxBuffer: 2 ** 26 });
  expect(status).toBe(1);
  const report = JSON.parse(stdout) as { plans: { items: unknown[] }[] };

  fs.writeFileSync(path.join(elsewhere, 'example.mjs'), example);
  const told = run(elsewhere, process.execPath, ['example.mjs', SAMPLE, 'đã đánh dấu.xlsx', '2026-06-15']);
  expect(told.split('\n')[0]).toContain(`: ${report.plans[0]!.items.length} nhiệm vụ`);
  expect(fs.statSync(path.join(elsewhere, 'đã đánh dấu.xlsx')).size).toBeGreaterThan(0);

  // Whoever writes TypeScript has zod, in which the types are written.
  fs.symlinkSync(path.join(root, 'node_modules/zod'), path.join(elsewhere, 'node_modules/zod'));
  fs.writeFileSync(
    path.join(elsewhere, 'typed.ts'),
    "import { inspectWorkbook, type Plan, type WorkbookHost } from 'nam-ro';\n" +
      'export const plans = async (host: WorkbookHost): Promise<Plan[]> =>\n' +
      "  (await inspectWorkbook(host, { asOf: '2026-06-15' })).inspections.map(({ plan }) => plan);\n" +
      '// @ts-expect-error a row is a number\n' +
      'export const row = (plan: Plan): string => plan.items[0]!.row;\n',
  );
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'node20', 'typed.ts'];
  const typed = spawnSync(process.execPath, [tsc, ...options], { cwd: elsewhere, encoding: 'utf8' });
  expect(typed.stdout).toBe('');
}, 300_000);
