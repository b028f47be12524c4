import os from 'node:os';
import util from 'node:util';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { run } from '../../src/entries/cli/run';
import { SYSTEM_WORDS, systemCode, systemSentence } from '../../src/entries/cli/systemWords';

/** What the system's calls on files may answer: the manual pages of open, read, write, stat, rename, link, unlink, fsync, chmod, readdir. */
const OF_FILES =
  'EACCES EAGAIN EBADF EBUSY EDQUOT EEXIST EFBIG EINTR EINVAL EIO EISDIR ELOOP EMFILE EMLINK ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOSYS ENOTDIR ENOTEMPTY ENOTSUP ENXIO EOPNOTSUPP EOVERFLOW EPERM EPIPE EROFS ESPIPE ESTALE ETIMEDOUT ETXTBSY EWOULDBLOCK EXDEV UNKNOWN'.split(
    ' ',
  );
/** Every name that Node knows. */
const ALL = [
  ...new Set([...Object.keys(os.constants.errno), ...[...util.getSystemErrorMap().values()].map(([name]) => name)]),
];
const failing = (code: string, errno?: number) =>
  Object.assign(new Error(`${code}: no such luck, open 'x'`), { code, errno });

afterEach(() => jest.restoreAllMocks());

test('every code of files has words of its own', () => {
  expect(OF_FILES.filter((code) => !Object.hasOwn(SYSTEM_WORDS, code))).toEqual([]);
});

test('both languages, each different, each with what to do', () => {
  for (const { vi, en } of Object.values(SYSTEM_WORDS)) {
    expect(vi).toMatch(/^\p{Ll}.*\. Hãy .*\.$|^\p{Ll}.*\. Nếu .*, hãy .*\.$/u);
    expect(en).toMatch(/^\p{Ll}.*\. \p{Lu}.*\.$/u);
    expect(vi).not.toBe(en);
  }
});

test.each(['constructor', 'EOWNERDEAD', 'ENEWNESS', 'EAI_FAIL'])('a code in no table is named: %s', (code) => {
  expect(systemSentence(failing(code), 'vi')).toMatch(/^hệ thống báo lỗi (E\w+|UNKNOWN)|^hệ thống không nói rõ/);
  expect(systemSentence(failing('ENEWNESS'), 'en')).toContain('the system reports ENEWNESS');
});

test('a code that Node does not name is found by its number', () => {
  const { EDQUOT } = os.constants.errno;
  expect(systemCode(failing(`Unknown system error ${-EDQUOT}`, -EDQUOT))).toBe('EDQUOT');
  expect(systemSentence(failing('Unknown system error -9999', -9999), 'vi')).toContain('báo lỗi -9999');
});

test.each([null, undefined, 'x', new Error('x'), failing('ERR_ASSERTION')])('%p is no fault of the system', (cause) => {
  expect(systemCode(cause)).toBeNull();
});

async function cli(...argv: string[]) {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  return {
    status: await run(argv, { out: stream, err: stream, now: () => new Date(2026, 5, 15) }),
    text: written.join(''),
  };
}

describe.each(ALL)('%s', (code) => {
  test.each(['vi', 'en'])('reading and writing: one line in words, status 2 (%s)', async (language) => {
    jest.spyOn(fsp, 'readFile').mockRejectedValueOnce(failing(code));
    const read = await cli('inspect', 'x.xlsx', '--language', language);
    jest.restoreAllMocks();
    jest.spyOn(fsp, 'open').mockRejectedValueOnce(failing(code));
    const sample = path.resolve(__dirname, '../../samples/so-theo-doi-ket-qua-2026.xlsx');
    const out = path.join(os.tmpdir(), 'nam-ro-không-ghi.xlsx');
    const write = await cli('clear', sample, '-o', out, '--language', language);
    for (const { status, text } of [read, write]) {
      expect(status).toBe(2);
      expect(text.trimEnd().split('\n')).toHaveLength(1);
      expect(text).not.toContain('no such luck');
      expect(text).not.toMatch(/\{\w+\}|undefined|unexpected|ngoài dự kiến/);
    }
  });
});
