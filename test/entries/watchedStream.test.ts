import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { watched } from '../../src/entries/cli/watchedStream';

const root = path.resolve(__dirname, '../..');
const sample = path.join(root, 'samples/so-theo-doi-ket-qua-2026.xlsx');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-ống-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a stream whose faults are heard', () => {
  const failing = (code: string) => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
    const faults: Error[] = [];
    return { stream: watched(stream as unknown as NodeJS.WriteStream, (cause) => faults.push(cause)), faults };
  };
  const settled = () => new Promise((done) => setImmediate(done));

  test.each([
    ['EPIPE', 0],
    ['EOF', 0],
    ['ENOSPC', 1],
    ['EIO', 1],
  ])('%s is told %i times, however often is written', async (code, times) => {
    const { stream, faults } = failing(code);
    for (let i = 0; i < 3; i++) {
      stream.write('x');
      await settled();
    }
    expect(faults).toHaveLength(times);
  });

  test('one that throws at once', () => {
    const faults: unknown[] = [];
    const cause = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    const stream = {
      on: () => undefined,
      write: () => {
        throw cause;
      },
    };
    watched(stream as unknown as NodeJS.WriteStream, (fault) => faults.push(fault)).write('x');
    expect(faults).toEqual([cause]);
  });
});

/** The command line as a process, from its sources. */
const MAIN = `require(${JSON.stringify(path.join(root, '.config/typescript.cjs'))}); require(${JSON.stringify(path.join(root, 'src/entries/cli/main.ts'))});`;
const argv = (...line: string[]) => ['-e', MAIN, 'nam-ro', ...line];
const ended = (shell: string) => {
  const line = argv()
    .map((word) => `'${word}'`)
    .join(' ');
  const { status, stderr } = spawnSync('bash', ['-c', `nam() { '${process.execPath}' ${line} "$@"; }; ${shell}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, S: sample, FORCE_COLOR: '' },
  });
  return { status, stderr };
};

test.each([
  ['inspect "$S" --json', /^Không in được kết quả: tệp lớn hơn mức ổ đĩa này cho phép/],
  ['inspect "$S" --language en', /^The output could not be printed: it is larger than this disk allows/],
])('a file that takes a part only: %s', (line, words) => {
  // A file may grow to one kilobyte here: the system takes so much, and the rest is refused at the next try.
  const { status, stderr } = ended(`trap '' XFSZ; ulimit -f 1; nam ${line} > part.txt`);
  expect(fs.statSync(path.join(folder, 'part.txt')).size).toBe(1024);
  expect(stderr).toMatch(words);
  expect(status).toBe(2);
});

(fs.existsSync('/dev/full') ? describe : describe.skip)('a disk that is full', () => {
  test.each([
    ['inspect "$S" --json', /^Không in được kết quả: ổ đĩa đã đầy/],
    ['inspect "$S"', /^Không in được kết quả: ổ đĩa đã đầy/],
    ['--help', /^Không in được kết quả: ổ đĩa đã đầy/],
    ['inspect "$S" --language en', /^The output could not be printed: the disk is full/],
    ['clear "$S" -o a.xlsx', /tệp mới nào đã ghi xong thì vẫn nguyên vẹn/],
  ])('%s > /dev/full: a sentence and status 2', (line, words) => {
    const { status, stderr } = ended(`nam ${line} > /dev/full`);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('where even that cannot be said, the status says it', () => {
    expect(ended('nam inspect "$S" --fail-on never > /dev/full 2>&1')).toEqual({ status: 2, stderr: '' });
    expect(ended('nam inspect nothing.xlsx 2> /dev/full').status).toBe(2);
  });
});

test('a reader that closes the pipe: nothing is said, the work is done, the status is its own', async () => {
  const child = spawn(process.execPath, argv('clear', sample, sample, '-o', folder, '--force', '--json'), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const status = await new Promise((done) => child.once('close', done));
  expect(said.trimEnd().split('\n')).toHaveLength(1);
  expect(said).toMatch(/vừa được ghi từ một tệp khác/);
  expect(status).toBe(2);
  expect(fs.existsSync(path.join(folder, path.basename(sample)))).toBe(true);
});

test.each([
  ['nam inspect "$S" --json | head -c 10 > /dev/null; exit ${PIPESTATUS[0]}', 1],
  ['nam inspect "$S" --fail-on never | true; exit ${PIPESTATUS[0]}', 0],
  ['nam inspect "$S" --fail-on never >&-', 0],
  ['nam inspect "$S" >&- 2>&-', 1],
])('%s', (line, status) => {
  expect(ended(line)).toEqual({ status, stderr: '' });
});
