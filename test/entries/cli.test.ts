import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { Report } from '../../src/actions/report';
import { makeWorkbook } from '../../samples/making/workbook';
import { cli } from './runCli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = (name: string, bytes: Uint8Array): string => {
  const full = path.join(folder, name);
  fs.writeFileSync(full, bytes);
  return full;
};

const good = file(
  'ke-hoach.xlsx',
  makeWorkbook({
    sheets: [
      {
        name: 'Phụ lục',
        rows: [
          ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
          ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
          [1, 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch tuyên truyền', 'Văn phòng Sở', 'Phòng Kế hoạch', 'Quý I'],
          [2, 'Kiểm tra công tác văn thư', 'Báo cáo kiểm tra', null, 'Phòng Kế hoạch', 'Trước 30/11'],
        ],
      },
      {
        name: 'Danh bạ',
        rows: [
          ['STT', 'Họ và tên', 'Số điện thoại'],
          [1, 'Nguyễn Thị Hoa', '0123'],
        ],
      },
    ],
  }),
);

describe('inspect', () => {
  test('text for a person: at most 100 signs a line, Vietnamese, exit status 1 for faults', async () => {
    const { status, out, err } = await cli('inspect', good);
    expect(status).toBe(1);
    expect(err).toBe('');
    expect(out).toContain('KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026');
    expect(out).toContain('Tính đến ngày 15/06/2026');
    expect(out).toContain('Thiếu đơn vị chủ trì');
    expect(out).toMatch(/^ {4}D4 /m);
    expect(out).toContain('Không đọc: “Danh bạ”');
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(out).not.toMatch(/\{\w+\}/);
  });

  test('the same in English', async () => {
    const { out } = await cli('inspect', good, '--language', 'en');
    expect(out).toContain('As of 15 June 2026');
    expect(out).toContain('No lead unit');
  });

  test('JSON that follows its schema', async () => {
    const { status, out } = await cli('inspect', good, '--json', '--as-of', '1/12/2026');
    expect(status).toBe(1);
    const report = Report.parse(JSON.parse(out));
    expect(report).toMatchObject({
      version: 1,
      asOf: '2026-12-01',
      skipped: [{ sheet: 'Danh bạ', reason: 'no-plan' }],
    });
    const [plan] = report.plans;
    expect(plan).toMatchObject({
      file: good,
      sheet: 'Phụ lục',
      year: 2026,
      headerRow: 2,
      columns: { number: 'A', task: 'B', product: 'C', lead: 'D', partner: 'E', deadline: 'F' },
    });
    expect(plan!.items.map(({ row, progress }) => ({ row, progress }))).toEqual([
      { row: 3, progress: 'overdue' },
      { row: 4, progress: 'overdue' },
    ]);
    expect(plan!.items[1]!.deadline.milestones).toMatchObject([
      { kind: 'date', lastDay: '2026-11-29', boundary: 'before' },
    ]);
  });

  test.each([
    ['never', 0],
    ['error', 1],
    ['info', 1],
  ])('--fail-on %s gives %i', async (level, status) => {
    expect((await cli('inspect', good, '--fail-on', level)).status).toBe(status);
  });

  test('--year and --sheet', async () => {
    const { out } = await cli('inspect', good, '--json', '--year', '2025', '--sheet', 'Phụ lục');
    const report = Report.parse(JSON.parse(out));
    expect(report.plans[0]!.year).toBe(2025);
    expect(report.plans[0]!.items[1]!.deadline.milestones[0]!.lastDay).toBe('2025-11-29');
    expect(report.skipped).toEqual([]);
  });
});

describe('a file that cannot be read gives one clear sentence and exit status 2', () => {
  const ole = (text: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(text, 'utf16le'), 1024);
    return bytes;
  };
  const whole = fs.readFileSync(good);
  const CASES: [string, string, RegExp][] = [
    ['no such file', path.join(folder, 'không có.xlsx'), /Không tìm thấy tệp/],
    ['a folder', folder, /Không đọc được tệp: đây là một thư mục/],
    ['text', file('a.xlsx', strToU8('STT;Nhiệm vụ')), /Không tìm thấy bảng kế hoạch/],
    ['a Word file', file('b.xlsx', zipSync({ 'word/document.xml': strToU8('<w/>') })), /Văn bản Word bị hỏng/],
    ['a damaged .xls', file('c.xls', ole('Workbook')), /Tệp bị hỏng: cấu trúc bên trong/],
    ['encrypted', file('d.xlsx', ole('EncryptedPackage')), /mật khẩu/],
    ['cut short', file('e.xlsx', whole.subarray(0, Math.floor(whole.length / 2))), /thiếu phần cuối/],
    ['empty', file('f.xlsx', new Uint8Array()), /Tệp rỗng/],
    [
      'no plan in it',
      file('g.xlsx', makeWorkbook({ sheets: [{ name: 'Trang 1', rows: [['xin chào']] }] })),
      /Không tìm thấy bảng kế hoạch/,
    ],
  ];

  test.each(CASES)('%s', async (_name, target, sentence) => {
    const { status, out, err } = await cli('inspect', target);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('the others are read all the same', async () => {
    const { status, out, err } = await cli('inspect', CASES[0]![1], good, '--json');
    expect(status).toBe(2);
    expect(err).toMatch(/Không tìm thấy tệp/);
    const report = Report.parse(JSON.parse(out));
    expect(report.plans).toHaveLength(1);
    expect(report.skipped[0]).toMatchObject({ reason: 'not-found' });
  });

  test('a sheet that is not there', async () => {
    const { status, err } = await cli('inspect', good, '--sheet', 'Biểu 9');
    expect(status).toBe(2);
    expect(err).toContain('Biểu 9');
  });
});

describe('a command line that cannot be understood', () => {
  test.each([
    [['inspect'], /Chưa cho biết tệp nào/],
    [['ghi', good], /Không có lệnh “ghi”/],
    [['inspect', good, '--as-of', '31/11/2026'], /--as-of/],
    [['inspect', good, '--year', 'hai nghìn'], /--year/],
    [['inspect', good, '--fail-on', 'all'], /--fail-on/],
    [['inspect', good, '--colour'], /--colour/],
    [['inspect', good, '--colour', '--language', 'en'], /is not known/],
  ])('%j', async (argv, sentence) => {
    const { status, out, err } = await cli(...argv);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
  });
});

test('help and no command say how to use it', async () => {
  expect(await cli('--help')).toMatchObject({ status: 0, out: expect.stringContaining('nam-ro inspect TỆP') });
  expect(await cli()).toMatchObject({ status: 0, out: expect.stringContaining('Cách dùng') });
  expect(await cli('--help', '--language', 'en')).toMatchObject({ out: expect.stringContaining('Usage') });
});
