import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-phát-hành-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A whole release, in a folder of its own, with no way to any other machine. */
function release(name: string): string {
  const to = path.join(folder, name);
  const nowhere = 'http://127.0.0.1:9';
  const env = { ...process.env, npm_config_offline: 'true', HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere };
  const { status, stderr } = spawnSync('npm', ['run', 'release', '--', '--to', to], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return to;
}
const filesOf = (at: string) =>
  fs
    .readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(at, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

const LICENCES: Record<string, [string, string[]]> = {
  'cli/THIRD-PARTY-LICENSES.txt': [
    'cli/nam-ro.cjs',
    ['fflate', 'numfmt', 'picocolors', 'saxes', 'webpack', 'xmlchars', 'zod'],
  ],
  'library/THIRD-PARTY-LICENSES.txt': ['library/nam-ro.cjs', ['fflate', 'numfmt', 'saxes', 'webpack', 'zod']],
  'excel/THIRD-PARTY-LICENSES.txt': [
    'excel/pane.html',
    ['@fluentui/react-button', '@griffel/core', 'react', 'react-dom', 'scheduler', 'zod'],
  ],
  'web/THIRD-PARTY-LICENSES.txt': [
    'web/index.html',
    ['@fluentui/react-button', '@tanstack/virtual-core', 'fflate', 'react-dom', 'saxes'],
  ],
  'sheets/THIRD-PARTY-LICENSES.Code.txt': ['sheets/Code.js', ['@swc/core', 'webpack', 'zod']],
  'sheets/THIRD-PARTY-LICENSES.Sidebar.txt': ['sheets/Sidebar.html', ['@fluentui/react-button', 'react-dom', 'zod']],
};

test('a release: the same bytes twice, all of them in the list, licences in every folder', () => {
  const [first, second] = [release('một'), release('hai')];
  const sums = fs.readFileSync(path.join(first, 'SHA256SUMS'), 'utf8');
  expect(fs.readFileSync(path.join(second, 'SHA256SUMS'), 'utf8')).toBe(sums);
  const listed = sums
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66));
  expect(listed).toEqual([...listed].sort());
  expect(
    filesOf(first)
      .filter((file) => file !== 'SHA256SUMS')
      .sort(),
  ).toEqual(listed);
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: first });

  const bill = fs.readFileSync(path.join(first, 'sbom.cdx.json'), 'utf8');
  for (const [file, [program, packages]] of Object.entries(LICENCES)) {
    expect(listed).toContain(program);
    expect(listed).toContain(`${file.split('/')[0]}/LICENSE.txt`);
    const text = fs.readFileSync(path.join(first, file), 'utf8');
    const named = [...text.matchAll(/^(\S+) (\d\S*) \([^)]+\)$/gm)].map(([, name, version]) => [name!, version!]);
    expect(named.map(([name]) => name)).toEqual(expect.arrayContaining(packages));
    for (const [name, version] of named) expect(bill).toContain(`"bom-ref": "${name}@${version}"`);
  }
  for (const file of listed.filter((name) => /\.(js|cjs|html|css|txt)$/.test(name)))
    expect({ file, names: fs.readFileSync(path.join(first, file), 'utf8').includes(root) }).toEqual({
      file,
      names: false,
    });
});
