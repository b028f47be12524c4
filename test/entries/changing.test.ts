import { spawn } from 'node:child_process';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { makeWorkbook } from '../../samples/making/workbook';
import { ChangeReport } from '../../src/actions/changeReport';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { cli } from './runCli';

const root = path.resolve(__dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-đổi-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
afterEach(() => jest.restoreAllMocks());

const SAMPLES = fs.readdirSync(path.join(root, 'samples')).filter((name) => name.endsWith('.xlsx'));
/** A sample of its own for each test, under a name as offices give them. */
let nth = 0;
function input(sample = 'so-theo-doi-ket-qua-2026.xlsx'): string {
  const own = path.join(folder, `${(nth += 1)}`);
  fs.mkdirSync(own);
  const file = path.join(own, 'Kế hoạch CCHC.xlsx');
  fs.copyFileSync(path.join(root, 'samples', sample), file);
  return file;
}
const beside = (file: string, name = 'Đã sửa.xlsx') => path.join(path.dirname(file), name);

const sheetNames = async (file: string) =>
  (await (await openWorkbook(new Uint8Array(fs.readFileSync(file)))).sheets()).map(({ name }) => name);

describe.each(['mark', 'summarise', 'track', 'fix', 'clear'])('%s', (command) => {
  test.each(SAMPLES)('%s: writes a copy, says what it did, leaves the input alone', async (sample) => {
    const file = input(sample);
    const before = fs.readFileSync(file);
    const { status, out, err } = await cli(command, file, '-o', beside(file));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(`Đã ghi: ${beside(file)}`);
    expect(out).toContain('Tệp gốc giữ nguyên.');
    expect(out).not.toMatch(/\{\w+\}|undefined/);
    expect(out.split('\n').filter((line) => line.length > 100 && !line.includes(folder))).toEqual([]);
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    expect((await sheetNames(beside(file))).slice(0, 1)).toEqual((await sheetNames(file)).slice(0, 1));
    expect(fs.readdirSync(path.dirname(file)).sort()).toEqual(['Kế hoạch CCHC.xlsx', 'Đã sửa.xlsx'].sort());
  });

  test('the same in English, and as data by its schema', async () => {
    const file = input();
    const english = await cli(command, file, '-o', beside(file), '--language', 'en');
    expect(english.out).toContain('The input is as it was.');
    expect(english.out).not.toMatch(/\{\w+\}|undefined/);
    const { status, out } = await cli(
      command,
      file,
      '--output',
      beside(file),
      '--json',
      '--as-of',
      '15/6/2026',
      '--force',
    );
    expect(status).toBe(0);
    const report = ChangeReport.parse(JSON.parse(out));
    expect(report).toMatchObject({ version: 1, command, file, output: beside(file) });
    expect(JSON.parse(out)).toEqual(report);
  });
});

describe('what each command says', () => {
  test('mark: how many of which kind, and the legend of this hour', async () => {
    const file = input();
    const { out } = await cli('mark', file, '-o', beside(file), '--notes');
    expect(out).toMatch(/^ {2}Quá hạn +5 ô, 5 việc$/m);
    expect(out).toContain('Chú giải ở trang tính “Chú giải màu”.');
    expect(out).toMatch(/^Ghi chú: \d+ ô\.$/m);
    const legend = await (await openWorkbook(new Uint8Array(fs.readFileSync(beside(file))))).read('Chú giải màu');
    expect(legend.texts[1]![0]).toContain('Đánh dấu lúc 08:05 ngày 15/06/2026, tính đến ngày 15/06/2026');
  });

  test('mark and clear: notes left alone because their drawing is not understood, and no new ones beside them', async () => {
    const file = input();
    await cli('mark', file, '-o', beside(file), '--notes');
    const parts = unzipSync(new Uint8Array(fs.readFileSync(beside(file))));
    const drawings = Object.keys(parts).filter((name) => /vmlDrawing/.test(name));
    expect(drawings.length).toBeGreaterThan(0);
    const changed = beside(file, 'Hình lạ.xlsx');
    fs.writeFileSync(
      changed,
      zipSync({ ...parts, ...Object.fromEntries(drawings.map((name) => [name, strToU8('<a/>')])) }),
    );
    const marked = await cli('mark', changed, '-o', beside(file, 'Tô lại.xlsx'), '--notes');
    expect(marked).toMatchObject({ status: 0, err: '' });
    const oneLine = (text: string) => text.replace(/\s+/g, ' ');
    expect(oneLine(marked.out)).toMatch(/Không ghi thêm ghi chú nào ở trang “.+” vì Năm Rõ không hiểu hết/);
    expect(oneLine(marked.out)).toMatch(/ghi chú cũ của Năm Rõ ở đó \(nếu có\) vẫn còn/);
    expect(marked.out).not.toMatch(/^Ghi chú: \d+ ô\.$/m);
    const cleared = await cli('clear', changed, '-o', beside(file, 'Xóa.xlsx'), '--language', 'en');
    expect(oneLine(cleared.out)).toContain('could not be read or taken away');
    expect(oneLine(cleared.out)).not.toContain('No new notes');
  });

  test('summarise: only the sheets asked for, and a unit’s own', async () => {
    const file = input();
    const { out } = await cli(
      'summarise',
      file,
      '-o',
      beside(file),
      '--sheets',
      'overview',
      '--unit',
      'Chi cục Dân số',
    );
    expect(out).toMatch(/Tổng hợp \(mới\)/);
    expect(await sheetNames(beside(file))).toHaveLength(3);
  });

  test('track, then mark what was tracked: a chain of copies', async () => {
    const file = input('so-nhiem-vu-phan-cap-2026.xlsx');
    const tracked = await cli('track', file, '-o', beside(file, '1.xlsx'));
    expect(tracked.out).toMatch(/^ {2}G5 +Kết quả thực hiện; chọn: Chưa thực hiện/m);
    const again = await cli('track', beside(file, '1.xlsx'), '-o', beside(file, '2.xlsx'));
    expect(again.out).toContain('Bảng đã có đủ các cột theo dõi');
  });

  test('clear after mark and summarise: the sheets are the user’s again', async () => {
    const file = input();
    await cli('mark', file, '-o', beside(file, '1.xlsx'), '--notes');
    await cli('summarise', beside(file, '1.xlsx'), '-o', beside(file, '2.xlsx'));
    const { out } = await cli('clear', beside(file, '2.xlsx'), '-o', beside(file, '3.xlsx'));
    expect(out).toMatch(/^Đã bỏ \d+ lớp màu, \d+ ghi chú\.$/m);
    expect(await sheetNames(beside(file, '3.xlsx'))).toEqual(await sheetNames(file));
  });

  test('fix: what was mended, and proposals that wait; one check by its name', async () => {
    const file = input();
    const { out } = await cli('fix', file, '-o', beside(file));
    expect(out).toContain('Đề xuất chờ bạn quyết định');
    expect(out).toContain('[number-repeated]: A38');
    const one = await cli('fix', file, '-o', beside(file), '--check', 'number-repeated', '--force');
    expect(one.out).toMatch(/Đã sửa \d+ ô/);
  });
});

describe('a table of which every column is a guess', () => {
  const guessed = () => {
    const file = path.join(path.dirname(input()), 'Danh mục.xlsx');
    const rows = ['Rà soát văn bản của tỉnh', 'Kiểm tra công vụ hằng năm', 'Tổng kết công tác cải cách'].map(
      (work, i) => [i + 1, work, 'Phòng Nội vụ', `Quý ${['I', 'II', 'III'][i]}`],
    );
    const sheets = [{ name: 'Danh mục', rows: [['Lơ phơ', 'Tút rề', 'Quăm', 'Xoăn'], ...rows] }];
    fs.writeFileSync(file, makeWorkbook({ sheets }));
    return file;
  };

  test.each(['mark', 'summarise', 'track', 'fix'])('%s asks before it changes anything', async (command) => {
    const file = guessed();
    const refused = await cli(command, file, '-o', beside(file));
    expect([refused.status, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('B “Tút rề”: nhiệm vụ; C “Quăm”: đơn vị chủ trì; D “Xoăn”: thời hạn');
    expect(refused.err).toContain('--confirm-columns');
    expect(refused.err.trimEnd().split('\n')).toHaveLength(1);
    expect(fs.existsSync(beside(file))).toBe(false);
    const { status, err } = await cli(command, file, '-o', beside(file), '--confirm-columns');
    expect([status, err]).toEqual([0, '']);
    expect(fs.existsSync(beside(file))).toBe(true);
  });

  test('inspect shows it', async () => {
    expect(await cli('inspect', guessed(), '--fail-on', 'never')).toMatchObject({ status: 0, err: '' });
  });

  test.each(['inspect', 'clear'])('nothing is to be confirmed for %s', async (command) => {
    const { status, err } = await cli(command, 'a.xlsx', '--confirm-columns');
    expect(status).toBe(2);
    expect(err).toContain('--confirm-columns chỉ dùng với lệnh mark, summarise, track, score, period, fix');
  });
});

describe('never over the input', () => {
  const SAME: [string, (file: string) => string][] = [
    ['the same name', (file) => file],
    [
      'another path',
      (file) => path.join(path.dirname(file), '..', path.basename(path.dirname(file)), path.basename(file)),
    ],
    ['a relative path', (file) => path.relative(process.cwd(), file)],
    ['other capitals', (file) => beside(file, 'KẾ HOẠCH cchc.xlsx')],
    ['letters and marks apart', (file) => beside(file, 'Kế hoạch CCHC.xlsx'.normalize('NFD'))],
    [
      'a symbolic link',
      (file) => {
        fs.symlinkSync(file, beside(file, 'link.xlsx'));
        return beside(file, 'link.xlsx');
      },
    ],
    [
      'a hard link',
      (file) => {
        fs.linkSync(file, beside(file, 'hard.xlsx'));
        return beside(file, 'hard.xlsx');
      },
    ],
    [
      'a link to its folder',
      (file) => {
        const link = `${path.dirname(file)}-link`;
        fs.symlinkSync(path.dirname(file), link);
        return path.join(link, path.basename(file));
      },
    ],
  ];

  test.each(
    SAME.flatMap(([name, nameOf]) => [[name, nameOf, []] as const, [`${name}, forced`, nameOf, ['--force']] as const]),
  )('%s', async (_name, nameOf, force) => {
    const file = input();
    const before = fs.readFileSync(file);
    const { status, out, err } = await cli('mark', file, '-o', nameOf(file), ...force);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/trùng với tệp gốc.*- 5 rõ\.xlsx/);
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });
});

describe('what cannot be written gives one sentence and exit status 2', () => {
  const failing = (code: string) => Object.assign(new Error(code), { code });

  test('no output named: one is proposed', async () => {
    const file = input();
    const { status, err } = await cli('mark', file);
    expect(status).toBe(2);
    expect(err).toContain(`-o "${beside(file, 'Kế hoạch CCHC - 5 rõ.xlsx')}"`);
  });

  test.each([
    ['another ending', (file: string) => beside(file, 'a.xlsm'), /đuôi \.xlsx/],
    ['no such folder', (file: string) => beside(file, 'không có/a.xlsx'), /Không có thư mục/],
    ['a file as a folder', (file: string) => path.join(file, 'a.xlsx'), /Không có thư mục/],
    [
      'a folder of that name',
      (file: string) => {
        fs.mkdirSync(beside(file, `a.xlsx/${path.basename(file)}`), { recursive: true });
        return beside(file, 'a.xlsx');
      },
      /là một thư mục/,
    ],
  ])('%s', async (_name, nameOf, words) => {
    const file = input();
    const { status, out, err } = await cli('mark', file, '-o', nameOf(file));
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['a folder that takes no files', 'open', 'EACCES', /thư mục không cho ghi/],
    ['a disk that can only be read', 'open', 'EROFS', /thư mục không cho ghi/],
    ['open in Excel', 'rename', 'EBUSY', /đang được chương trình khác mở/],
    ['something else', 'rename', 'EIO', /Chưa ghi được “.*Đã sửa\.xlsx”: ổ đĩa hoặc thẻ nhớ báo lỗi/],
  ] as const)('%s', async (_name, step, code, words) => {
    const file = input();
    fs.writeFileSync(beside(file), 'bản cũ');
    jest.spyOn(fsp, step).mockRejectedValueOnce(failing(code));
    const { status, err } = await cli('mark', file, '-o', beside(file), '--force');
    expect(status).toBe(2);
    expect(err).toMatch(words);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(fs.readFileSync(beside(file), 'utf8')).toBe('bản cũ');
    expect(fs.readdirSync(path.dirname(file))).toHaveLength(2);
  });

  test('a disk that is full half-way: the old output is whole, nothing is left over', async () => {
    const file = input();
    fs.writeFileSync(beside(file), 'bản cũ');
    const open = fsp.open.bind(fsp);
    jest.spyOn(fsp, 'open').mockImplementationOnce(async (...args) => {
      const handle = await open(...args);
      handle.writeFile = async () => {
        await handle.write('nửa chừng');
        throw failing('ENOSPC');
      };
      return handle;
    });
    const { err } = await cli('mark', file, '-o', beside(file), '--force');
    expect(err).toMatch(/Ổ đĩa đã đầy/);
    expect(fs.readFileSync(beside(file), 'utf8')).toBe('bản cũ');
    expect(fs.readdirSync(path.dirname(file))).toHaveLength(2);
  });
});

/** Writes two outputs in turn, as fast as it can, until it is killed. */
const WRITER = `
  require(${JSON.stringify(path.join(root, '.config/typescript.cjs'))});
  const { writeWhole } = require(${JSON.stringify(path.join(root, 'src/entries/cli/output.ts'))});
  const bytes = ['a', 'b'].map((sign) => Buffer.alloc(3_000_000, sign));
  process.stdout.write('ready');
  (async () => { for (let i = 0; ; i++) await writeWhole({ target: process.argv[1], output: process.argv[1], replace: true }, bytes[i % 2]); })();
`;

test('killed at any point, the output is one of the two, and whole', async () => {
  const target = path.join(folder, 'bị ngắt.xlsx');
  for (let round = 0; round < 4; round++) {
    const writer = spawn(process.execPath, ['-e', WRITER, target], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => writer.once('exit', resolve));
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    while (!fs.existsSync(target)) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 13 * (round + 1)));
    writer.kill('SIGKILL');
    await ended;
    const text = fs.readFileSync(target, 'utf8');
    expect(text.length).toBe(3_000_000);
    expect(new Set(text).size).toBe(1);
  }
});

describe('a command line that cannot be understood', () => {
  const file = path.join(root, 'samples', SAMPLES[0]!);
  test.each([
    [['mark'], /Chưa cho biết tệp nào.*nam-ro mark/],
    [['track', file, '-o', 'x.xlsx', '--force', '--notes'], /--notes chỉ dùng với lệnh mark/],
    [['inspect', file, '--force'], /--force chỉ dùng với lệnh mark/],
    [['inspect', file, '-o', 'x.xlsx'], /-o chỉ dùng với lệnh mark/],
    [['track', file, '--notes', '-o', 'x.xlsx'], /--notes chỉ dùng với lệnh mark/],
    [['mark', file, '--all', '-o', 'x.xlsx'], /--all chỉ dùng với lệnh fix/],
    [['summarise', file, '--sheets', 'overview,bieudo', '-o', 'x.xlsx'], /--sheets/],
    [
      ['fix', file, '--check', 'sai-ten', '-o', path.join(folder, 'x.xlsx')],
      /Không có phép kiểm tra nào tên “sai-ten”/,
    ],
    [['summarise', file, '--unit', 'Phòng Nhà', '-o', path.join(folder, 'x.xlsx')], /“Phòng Nhà” là đơn vị nào/],
    [['mark', path.join(folder, 'không có.xlsx'), '-o', path.join(folder, 'x.xlsx')], /Không tìm thấy tệp/],
    [['mark', file, '--sheet', 'Biểu 9', '-o', path.join(folder, 'x.xlsx')], /Biểu 9/],
  ])('%j', async (argv, words) => {
    const { status, out, err } = await cli(...argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(fs.existsSync(path.join(folder, 'x.xlsx'))).toBe(false);
  });
});

test('help names every command', async () => {
  for (const language of ['vi', 'en']) {
    const { out } = await cli('--help', '--language', language);
    for (const command of ['inspect', 'table', 'mark', 'summarise', 'track', 'score', 'period', 'fix', 'clear'])
      expect(out).toContain(`nam-ro ${command} `);
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  }
});
