import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Report } from '../../src/actions/report';
import { run } from '../../src/entries/cli/run';
import { cli } from './runCli';

const sample = path.resolve(__dirname, '../../samples/so-theo-doi-ket-qua-2026.xlsx');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-lệnh-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('an option that cannot be understood: one sentence in either language, nothing done, status 2', () => {
  const CASES: [string[], RegExp, RegExp][] = [
    [['mark', 'A', '-o'], /^Sau -o chưa có giá trị; cần tên một tệp/, /^There is no value after -o; it takes a file/],
    [['mark', 'A', '--output'], /^Sau --output chưa có giá trị/, /^There is no value after --output/],
    [['mark', 'A', '-o', '--force'], /^Sau -o là “--force”.*--output=--force$/, /^After -o stands “--force”/],
    [['mark', 'A', '-o', ''], /Giá trị “” của --output/, /The value “” of --output/],
    [['mark', 'A', '--output='], /Giá trị “” của --output/, /The value “” of --output/],
    [['mark', 'A', '-o=mới.xlsx'], /Không rõ dấu “=” trong “-o=mới.xlsx”/, /the “=” in “-o=mới.xlsx”/],
    [
      ['mark', 'A', '-o', 'a.xlsx', '-o', 'b.xlsx'],
      /-o được ghi hai lần \(“a.xlsx” và “b.xlsx”\)/,
      /-o is given twice/,
    ],
    [['inspect', 'A', '--year', '2025', '--year=2026'], /--year được ghi hai lần/, /--year is given twice/],
    [['inspect', 'A', '--as-of', '1/1/2026', '--as-of', '1/1/2026'], /hai lần/, /twice/],
    [['inspect', 'A', '--json=1'], /--json không có giá trị đi kèm/, /--json takes no value/],
    [['inspect', 'A', '--json=', 'B'], /--json không có giá trị đi kèm/, /--json takes no value/],
    [['inspect', 'A', '--year', '20a'], /Giá trị “20a” của --year/, /The value “20a” of --year/],
    [['inspect', 'A', '--year', ''], /Giá trị “” của --year/, /The value “” of --year/],
    [['inspect', 'A', '--year', '0x7ea'], /--year không dùng được/, /of --year cannot be used/],
    [['inspect', 'A', '--year', '1999'], /--year không dùng được/, /of --year cannot be used/],
    [['inspect', 'A', '--year', '-5'], /^Sau --year là “-5”/, /^After --year stands “-5”/],
    [['inspect', 'A', '--as-of', 'hôm qua'], /“hôm qua” của --as-of.*ngày có thật/, /“hôm qua” of --as-of.*a real day/],
    [['inspect', 'A', '--as-of', '30/2/2026'], /của --as-of/, /of --as-of/],
    [['inspect', 'A', '--as-of', '2026-13-01'], /của --as-of/, /of --as-of/],
    [['inspect', 'A', '--as-of', ''], /của --as-of/, /of --as-of/],
    [['inspect', 'A', '--sheet='], /cần tên một trang tính/, /a sheet's name/],
    [['inspect', 'A', '--fail-on', 'ERROR'], /--fail-on/, /--fail-on/],
    [['summarise', 'A', '-o', 'b.xlsx', '--unit', ' '], /cần tên một đơn vị/, /a unit's name/],
    [
      ['summarise', 'A', '-o', 'b.xlsx', '--sheets', 'units,'],
      /--sheets.*một hay nhiều loại/,
      /--sheets.*one or several/,
    ],
    [['fix', 'A', '-o', 'b.xlsx', '--check='], /cần tên một phép kiểm tra/, /a check's name/],
    [['period', 'A', '-o', 'b.xlsx', '--close', '6 tháng cuối năm'], /--close.*cần một kỳ/, /--close.*a period/],
    // Which year is the plan's to say; of a month it is part of the name.
    [['period', 'A', '-o', 'b.xlsx', '--close', 'quý I/2025'], /“quý I\/2025” của --close/, /of --close/],
    [['period', 'A', '-o', 'b.xlsx', '--close', 'tháng 6'], /“tháng 6” của --close/, /of --close/],
    [['mark', 'A', '-o', 'b.xlsx', '--close', 'h1'], /--close chỉ dùng với lệnh period/, /--close is for period/],
    [['summarise', 'A', '-o', 'b.xlsx', '--replace'], /--replace chỉ dùng với lệnh period/, /--replace is for period/],
    [['inspect', 'A', '-x'], /Không hiểu tùy chọn “-x”/, /“-x” is not known/],
    [['inspect', 'A', '--colour=5'], /Không hiểu tùy chọn “--colour”/, /“--colour” is not known/],
    [['inspect', 'A', '--no-json'], /Không hiểu tùy chọn “--no-json”/, /“--no-json” is not known/],
    [['inspect', 'A', '--constructor'], /Không hiểu tùy chọn “--constructor”/, /“--constructor” is not known/],
    [['inspect', 'A', '--__proto__=x'], /Không hiểu tùy chọn “--__proto__”/, /“--__proto__” is not known/],
    [['inspect', 'A', '-o', 'b.xlsx'], /-o chỉ dùng với/, /-o is for/],
    [['constructor', 'A'], /Không có lệnh “constructor”/, /no command “constructor”/],
    [['mark'], /Chưa cho biết tệp nào/, /No file was named/],
  ];

  test.each(CASES)('%j', async (argv, vi, en) => {
    const before = fs.readdirSync('.');
    for (const [language, words] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const { status, out, err } = await cli(`--language=${language}`, ...argv);
      expect([status, out]).toEqual([2, '']);
      expect(err.trimEnd()).toMatch(words);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(err).not.toMatch(/\{\w+\}|undefined|cần \.|takes \./);
    }
    expect(fs.readdirSync('.')).toEqual(before);
  });

  test('a language that is not known', async () => {
    expect((await cli('inspect', sample, '--language', 'fr')).err).toContain('“fr” của --language');
    expect((await cli('inspect', sample, '--language')).err).toContain(
      'Sau --language chưa có giá trị; cần vi hoặc en',
    );
  });

  test('switches may be said twice, and names may begin with a dash after --', async () => {
    expect((await cli('inspect', sample, '--json', '--json', '--fail-on', 'never')).status).toBe(0);
    expect((await cli('inspect', '--', '--json')).err).toMatch(/^--json: Không tìm thấy tệp/);
  });
});

describe('files that programs keep beside an open workbook', () => {
  const put = (name: string, content: string | Uint8Array = `\u0006Nguyễn Thị A${' '.repeat(140)}`) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, content);
    return file;
  };
  const good = put('Kế hoạch.xlsx', fs.readFileSync(sample));
  const excel = put('~$Kế hoạch.xlsx');
  const libre = put('.~lock.Kế hoạch.xlsx#', ',an,may,15.06.2026 08:00,file:///home/an;');

  test.each([
    [excel, 'vi', /tệp khóa Excel để cạnh “Kế hoạch.xlsx”/],
    [excel, 'en', /lock file that Excel keeps beside “Kế hoạch.xlsx”/],
    [libre, 'vi', /tệp khóa LibreOffice để cạnh “Kế hoạch.xlsx”/],
    [libre, 'en', /lock file that LibreOffice keeps beside “Kế hoạch.xlsx”/],
  ])('named alone it is told as what it is: %s, %s', async (file, language, words) => {
    for (const command of ['inspect', 'mark', 'clear']) {
      const to = command === 'inspect' ? [] : ['-o', path.join(folder, 'ra.xlsx')];
      const { status, out, err } = await cli(command, file, ...to, '--language', language);
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(words);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  test('among others it is passed over, with a notice, and the others are read as ever', async () => {
    const { status, out, err } = await cli('inspect', excel, good, libre, '--json', '--fail-on', 'never');
    expect(status).toBe(0);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toMatch(/Bỏ qua tệp khóa của Excel: “Kế hoạch.xlsx” có thể đang mở/);
    const report = Report.parse(JSON.parse(out));
    expect(report.plans.map(({ file }) => file)).toEqual([good]);
    expect(report.skipped.filter(({ reason }) => reason === 'lock-file').map(({ file }) => file)).toEqual([
      excel,
      libre,
    ]);
  });

  test('as data, alone: it stands among what was not read', async () => {
    const { status, out } = await cli('inspect', excel, '--json');
    expect(status).toBe(2);
    expect(Report.parse(JSON.parse(out))).toMatchObject({ plans: [], skipped: [{ file: excel, reason: 'lock-file' }] });
  });

  test('into a folder: the workbooks are written, the lock file is not', async () => {
    const to = fs.mkdtempSync(path.join(folder, 'ra-'));
    const { status, err } = await cli('mark', excel, good, '-o', to);
    expect(status).toBe(0);
    expect(err).toMatch(/Bỏ qua tệp khóa/);
    expect(fs.readdirSync(to)).toEqual(['Kế hoạch.xlsx']);
  });

  test('a whole workbook that only has such a name is read', async () => {
    const odd = put('~$Bản sao.xlsx', fs.readFileSync(sample));
    const { status, err } = await cli('inspect', odd, '--fail-on', 'never');
    expect([status, err]).toEqual([0, '']);
  });

  test('one that is not there is told as not found', async () => {
    expect((await cli('inspect', path.join(folder, '~$Không có.xlsx'))).err).toMatch(/Không tìm thấy tệp/);
  });
});

test('a fault that nobody has thought of is a sentence and status 2', async () => {
  const broken = {
    write: () => {
      throw new Error('lạ');
    },
  };
  const err: string[] = [];
  const shell = { out: broken, err: { write: (text: string) => err.push(text) }, now: () => new Date(2026, 5, 15) };
  expect(await run(['inspect', sample, '--language', 'en'], shell)).toBe(2);
  const [sentence, tell, ...passedOn] = err.join('').split('\n');
  expect(sentence).toMatch(/^Something unexpected went wrong .*: lạ$/);
  expect(tell).toMatch(/^If it happens again, send what follows/);
  expect(passedOn.join('\n')).toMatch(/^Năm Rõ .*\nRuns in: cli\n[^]*Error: Error\n/);
  expect(passedOn.join('\n')).not.toContain('lạ');
});
