import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ChangeReport } from '../../src/actions/changeReport';
import { writeWhole } from '../../src/entries/cli/output';
import { cli } from './runCli';

const root = path.resolve(__dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-ghi-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
afterEach(() => jest.restoreAllMocks());

let nth = 0;
/** An empty folder of its own. */
function ownFolder(): string {
  const own = path.join(folder, `${(nth += 1)}`);
  fs.mkdirSync(own);
  return own;
}
function input(own = ownFolder(), name = 'Kế hoạch.xlsx'): string {
  const file = path.join(own, name);
  fs.copyFileSync(path.join(root, 'samples/so-theo-doi-ket-qua-2026.xlsx'), file);
  return file;
}
const beside = (file: string, name = 'Mới.xlsx') => path.join(path.dirname(file), name);
const OLD = 'bản cũ';

const isWorkbook = (file: string) => fs.readFileSync(file).subarray(0, 2).toString() === 'PK';
const failing = (code: string) => Object.assign(new Error(code), { code });

describe('a file that stands there already', () => {
  test.each(['mark', 'summarise', 'track', 'fix', 'clear'])('%s replaces it only with --force', async (command) => {
    const file = input();
    fs.writeFileSync(beside(file), OLD);
    const refused = await cli(command, file, '-o', beside(file));
    expect([refused.status, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/đã có.*--force/);
    expect(fs.readFileSync(beside(file), 'utf8')).toBe(OLD);
    expect((await cli(command, file, '-o', beside(file), '--force')).status).toBe(0);
    expect(isWorkbook(beside(file))).toBe(true);
    expect(fs.readdirSync(path.dirname(file))).toHaveLength(2);
  });

  test('in English', async () => {
    const file = input();
    fs.writeFileSync(beside(file), OLD);
    expect((await cli('mark', file, '-o', beside(file), '--language', 'en')).err).toMatch(/is there already.*--force/);
  });

  test.each([0o600, 0o640, 0o664, 0o755])('its permissions are handed on: %o', async (mode) => {
    const file = input();
    fs.writeFileSync(beside(file), OLD);
    fs.chmodSync(beside(file), mode);
    expect((await cli('mark', file, '-o', beside(file), '--force')).status).toBe(0);
    expect(fs.statSync(beside(file)).mode & 0o7777).toBe(mode);
  });

  (process.getuid?.() === 0 ? test : test.skip)('so is its owner, where that is allowed', async () => {
    const file = input();
    fs.writeFileSync(beside(file), OLD);
    fs.chownSync(beside(file), 12345, 12346);
    expect((await cli('mark', file, '-o', beside(file), '--force')).status).toBe(0);
    expect(fs.statSync(beside(file))).toMatchObject({ uid: 12345, gid: 12346 });
  });

  test('a link is written through with --force, and stays a link', async () => {
    const file = input();
    fs.writeFileSync(beside(file, 'thật.xlsx'), OLD);
    fs.symlinkSync('thật.xlsx', beside(file));
    expect((await cli('mark', file, '-o', beside(file))).err).toMatch(/--force/);
    expect(fs.readFileSync(beside(file, 'thật.xlsx'), 'utf8')).toBe(OLD);
    expect((await cli('mark', file, '-o', beside(file), '--force')).status).toBe(0);
    expect(fs.readlinkSync(beside(file))).toBe('thật.xlsx');
    expect(isWorkbook(beside(file, 'thật.xlsx'))).toBe(true);
  });

  test.each([true, false])(
    'one that comes while the workbook is changed is not replaced (links: %s)',
    async (links) => {
      const target = path.join(ownFolder(), 'Mới.xlsx');
      fs.writeFileSync(target, OLD);
      if (!links) jest.spyOn(fsp, 'link').mockRejectedValueOnce(failing('EPERM'));
      const written = writeWhole({ target, output: 'Mới.xlsx', replace: false }, Buffer.from('x'));
      await expect(written).rejects.toMatchObject({ reason: 'exists', detail: 'Mới.xlsx' });
      expect(fs.readFileSync(target, 'utf8')).toBe(OLD);
      expect(fs.readdirSync(path.dirname(target))).toHaveLength(1);
    },
  );

  test('a disk without hard links takes new files', async () => {
    const target = path.join(ownFolder(), 'Mới.xlsx');
    jest.spyOn(fsp, 'link').mockRejectedValueOnce(failing('ENOTSUP'));
    await writeWhole({ target, output: target, replace: false }, Buffer.from('x'));
    expect(fs.readFileSync(target, 'utf8')).toBe('x');
    expect(fs.readdirSync(path.dirname(target))).toHaveLength(1);
  });

  test('there too, nothing is left over when the writing fails', async () => {
    const target = path.join(ownFolder(), 'Mới.xlsx');
    jest.spyOn(fsp, 'link').mockRejectedValueOnce(failing('ENOTSUP'));
    jest.spyOn(fsp, 'rename').mockRejectedValueOnce(failing('ENOSPC'));
    const written = writeWhole({ target, output: target, replace: false }, Buffer.from('x'));
    await expect(written).rejects.toMatchObject({ reason: 'no-space' });
    expect(fs.readdirSync(path.dirname(target))).toEqual([]);
  });
});

describe.each([[[]], [['--force']]])('what is no file to be written, %j', (force) => {
  const KINDS: [string, (at: string) => void, RegExp][] = [
    ['a link to nothing', (at) => fs.symlinkSync('không còn.xlsx', at), /liên kết tới một tệp không còn/],
    ['a link to itself', (at) => fs.symlinkSync(path.basename(at), at), /liên kết vòng/],
    ['a pipe', (at) => execFileSync('mkfifo', [at]), /không phải là tệp thường/],
    ['a link to a device', (at) => fs.symlinkSync('/dev/null', at), /không phải là tệp thường/],
  ];
  test.each(KINDS)('%s', async (_name, make, words) => {
    const file = input();
    make(beside(file));
    const before = fs.lstatSync(beside(file));
    const { status, out, err } = await cli('mark', file, '-o', beside(file), ...force);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(fs.lstatSync(beside(file))).toMatchObject({ ino: before.ino, mode: before.mode });
    expect(fs.readdirSync(path.dirname(file))).toHaveLength(2);
  });

  test('a name longer than the system allows', async () => {
    const file = input();
    const { status, err } = await cli('mark', file, '-o', beside(file, `${'ă'.repeat(200)}.xlsx`), ...force);
    expect(status).toBe(2);
    expect(err).toMatch(/dài quá mức/);
    expect(fs.readdirSync(path.dirname(file))).toHaveLength(1);
  });

  test('a read-only file', async () => {
    const file = input();
    fs.writeFileSync(beside(file), OLD, { mode: 0o444 });
    const { status, err } = await cli('mark', file, '-o', beside(file), ...force);
    expect(status).toBe(2);
    expect(err).toMatch(force.length > 0 ? /chỉ cho đọc/ : /--force/);
    expect(fs.readFileSync(beside(file), 'utf8')).toBe(OLD);
  });
});

describe('into a folder', () => {
  test('several files go under their own names, each judged by itself', async () => {
    const [from, to] = [ownFolder(), ownFolder()];
    const files = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => input(from, name));
    fs.writeFileSync(path.join(to, 'b.xlsx'), OLD);
    fs.writeFileSync(files[2]!, 'hỏng');
    const { status, out, err } = await cli('mark', ...files, '-o', to);
    expect(status).toBe(2);
    expect(fs.readdirSync(to).sort()).toEqual(['a.xlsx', 'b.xlsx']);
    expect(isWorkbook(path.join(to, 'a.xlsx'))).toBe(true);
    expect(fs.readFileSync(path.join(to, 'b.xlsx'), 'utf8')).toBe(OLD);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toMatch(/b\.xlsx.*--force/);
    expect(out).toContain(path.join(to, 'a.xlsx'));
  });

  test('as data: one report for one file, a list for several', async () => {
    const [from, to] = [ownFolder(), ownFolder()];
    const files = ['a.xlsx', 'b.xlsx'].map((name) => input(from, name));
    const { status, out } = await cli('clear', ...files, '-o', to, '--json');
    expect(status).toBe(0);
    expect((JSON.parse(out) as unknown[]).map((one) => ChangeReport.parse(one).output)).toEqual(
      ['a.xlsx', 'b.xlsx'].map((name) => path.join(to, name)),
    );
    const one = await cli('clear', files[0]!, '-o', to, '--json', '--force');
    expect(ChangeReport.parse(JSON.parse(one.out)).output).toBe(path.join(to, 'a.xlsx'));
  });

  test('the folder of the inputs: none is written over', async () => {
    const from = ownFolder();
    const files = ['a.xlsx', 'b.xlsx'].map((name) => input(from, name));
    const before = files.map((file) => fs.readFileSync(file));
    const { status, err } = await cli('mark', ...files, '-o', from, '--force');
    expect(status).toBe(2);
    expect(err.match(/trùng với tệp gốc/g)).toHaveLength(2);
    expect(files.map((file, i) => fs.readFileSync(file).equals(before[i]!))).toEqual([true, true]);
  });

  test('a name there that is another input: it is not written over', async () => {
    const [from, to] = [ownFolder(), ownFolder()];
    const files = [input(from, 'a.xlsx'), input(to, 'a.xlsx')];
    const before = fs.readFileSync(files[1]!);
    const { status } = await cli('mark', ...files, '-o', to, '--force');
    expect(status).toBe(2);
    expect(fs.readFileSync(files[1]!).equals(before)).toBe(true);
  });

  test('two inputs of one name: the second does not replace what the first became', async () => {
    const to = ownFolder();
    const files = [input(), input()];
    fs.writeFileSync(path.join(to, 'Kế hoạch.xlsx'), OLD);
    const { status, out, err } = await cli('mark', ...files, '-o', to, '--force');
    expect(status).toBe(2);
    expect(out).toContain('Đã ghi');
    expect(err).toMatch(/vừa được ghi từ một tệp khác/);
  });

  test.each([
    ['several files, and no folder', ['a.xlsx', 'b.xlsx'], 'mới.xlsx'],
    ['a folder that is not there', ['a.xlsx'], 'chưa có/'],
  ])('%s', async (_name, names, output) => {
    const from = ownFolder();
    const files = names.map((name) => input(from, name));
    const { status, out, err } = await cli('mark', ...files, '-o', `${from}/${output}`);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/Không có thư mục/);
    expect(fs.readdirSync(from).sort()).toEqual(names);
  });
});
