import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { WorkerEnded } from '../../src/actions/brokenOff';
import { CannotDo } from '../../src/actions/cannotDo';
import { errorDetails, type Surroundings } from '../../src/actions/support/errorDetails';
import { errorFacts } from '../../src/actions/support/errorFacts';
import { ERROR_CODES, ERROR_NAMES, OUR_SCRIPT } from '../../src/actions/support/known';
import { supportLines } from '../../src/entries/cli/supportLines';
import { errorOf, told } from '../../src/entries/worker/told';
import { ChangeRefused, ChangeUnfinished, UnreadableWorkbook } from '../../src/workbook/host';
import { EditNotMade } from '../../src/workbook/judgeEdits';

const AROUND: Surroundings = {
  version: '1.2.3',
  shell: 'excel',
  program: 'PC 16.0.17328',
  api: '1.17',
  browser: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
};
const details = (cause: unknown) => errorDetails(errorFacts(cause, 'marking'), AROUND, 'vi');

const STACK = `ChangeRefused: changed: Phụ lục 2!F12
    at apply (https://add-in.sonoivu.example/nguyen-van-a/pane/42.0a1b2c3d.js:1:2345)
    at async Object.mark (https://add-in.sonoivu.example/pane.00ff00ff.js:1:99)
    at C:\\Users\\nguyenvana\\nam-ro.cjs:120:7
    at run (/home/nguyenvana/nam-ro.hand-out.cjs:3:15)
    at run (/home/nguyenvana/nam-ro.408.cjs:9:1)
    at run (/home/nguyenvana/nam-ro.nguyenvana.cjs:9:1)
    at file:///home/nguyenvana/kế hoạch.js:3:1
    at Nguyễn Văn A (https://elsewhere.example/office.js:1:1)`;

test('what is copied: versions, what was tried, the error by name, places in our own scripts', () => {
  const cause = Object.assign(new TypeError('Nguyễn Văn A <a@sonoivu.example>'), { code: 'InvalidArgument' });
  const error = Object.assign(new ChangeRefused('changed', 'Phụ lục 2!F12', { cause }), { stack: STACK });
  expect(details(error)).toBe(
    [
      'Năm Rõ 1.2.3: thông tin lỗi (không có nội dung bảng, tên tệp hay tên người)',
      'Nơi chạy: excel',
      'Chương trình: PC 16.0.17328',
      'ExcelApi: 1.17',
      'Trình duyệt: Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
      'Ngôn ngữ: vi',
      'Việc đang làm: marking',
      'Lỗi: ChangeRefused (changed) ← TypeError (InvalidArgument)',
      'Vị trí trong mã: 42.0a1b2c3d.js:1:2345, pane.00ff00ff.js:1:99, nam-ro.cjs:120:7, nam-ro.hand-out.cjs:3:15, nam-ro.408.cjs:9:1',
    ].join('\n'),
  );
  const unknown = errorDetails(errorFacts('chuỗi', 'opening'), { version: '1.2.3', shell: 'cli' }, 'en');
  expect(unknown).toBe(
    [
      'Năm Rõ 1.2.3: details of an error (no content of the workbook, no names of files or people)',
      'Runs in: cli',
      'Language: en',
      'What was tried: opening',
      'Error: other',
    ].join('\n'),
  );
});

test.each<[unknown, string]>([
  [new UnreadableWorkbook('damaged', 'xl/worksheets/sheet1.xml'), 'UnreadableWorkbook (damaged)'],
  [new ChangeUnfinished('failed', ['Kế hoạch'], 'lỗi'), 'ChangeUnfinished (failed)'],
  [new CannotDo('no-such-unit', 'Phòng A', ['Phòng B']), 'CannotDo (no-such-unit)'],
  [new WorkerEnded('file', 'gone'), 'WorkerEnded (gone, file)'],
  [new EditNotMade({ sheet: 'A', at: 'B2', expect: null, value: 'x', reason: 'formula' }), 'EditNotMade (formula)'],
  [Object.assign(new Error('x'), { name: 'Nguyễn Văn A', code: 'Phòng Nội vụ' }), 'other'],
  [
    errorOf(told(new ChangeRefused('signed', 'x', { cause: new RangeError('y') }))),
    'ChangeRefused (signed) ← RangeError',
  ],
  [null, ''],
])('%s', (cause, kinds) => {
  expect(errorFacts(cause, 'reading').kinds.join(' ← ')).toBe(kinds);
});

test('an error that is its own cause, and one that cannot be looked at', () => {
  const own = new Error('x');
  own.cause = own;
  expect(errorFacts(own, 'reading').kinds).toEqual(['Error']);
  const closed = new Proxy({}, { get: () => { throw new Error('Nguyễn Văn A'); } }); // prettier-ignore
  expect(errorFacts(closed, 'reading').kinds).toEqual(['other']);
});

/** Words as they stand in cells, names of files and people, addresses; and anything at all. */
const secret = fc.oneof(
  fc.constantFrom('Nguyễn Văn A', 'a.nguyen@sonoivu.gov.vn', 'Kế hoạch 2026.xlsx', 'Phòng Nội vụ', '0912 345 678'),
  fc.string({ minLength: 6, maxLength: 40 }),
  fc.stringMatching(/^[a-z0-9./:@-]{6,40}$/),
);

test('nothing of what an error says of its own accord is ever in it', () => {
  const said = [details(new Error('x')), ...ERROR_NAMES, ...ERROR_CODES, 'file inspection other  ← '].join('\n');
  fc.assert(
    fc.property(fc.array(secret, { minLength: 14, maxLength: 14 }), fc.nat(4), (secrets, which) => {
      const hidden = secrets.filter((text) => text.trim().length > 5 && !said.includes(text.trim()));
      const s = (i: number) => secrets[i]!;
      const cause = Object.assign(new Error(s(0)), {
        ...{ name: s(1), code: s(2), reason: s(3), part: s(4), detail: s(5), refused: { reason: s(6), at: s(7) } },
        stack: `${s(1)}: ${s(0)}\n${s(8)}\n    at ${s(9)} (https://${s(10)}/${s(11)}.js:1:2)\n    at ${s(12)}:3:4`,
        data: secrets,
        cause: s(13),
      });
      const kinds = [
        new ChangeRefused('changed', s(5), { cause }),
        new ChangeUnfinished('failed', secrets, s(5), { cause }),
        new UnreadableWorkbook('damaged', s(5), { cause }),
        new AggregateError([cause], s(0), { cause }),
        cause,
      ];
      const text = details(errorOf(told(kinds[which]!))) + details(kinds[which]!);
      expect(hidden.filter((one) => text.includes(one.trim()))).toEqual([]);
    }),
    { numRuns: 500, seed: 20260615 },
  );
});

test('every error of ours is known by name', () => {
  const root = path.resolve(__dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const names = files.flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:override|this\.)\s*name = '(\w+)'/g)].map(
      ([, name]) => name!,
    ),
  );
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !ERROR_NAMES.includes(name))).toEqual([]);
});

test('the command line adds what can be passed on where nobody knows what to do', () => {
  const cause = new TypeError('ô B7: Nguyễn Văn A');
  const [tell, ...passedOn] = supportLines(cause, 'vi', 'mark');
  expect(tell).toMatch(/^Nếu chạy lại vẫn lỗi, hãy gửi phần dưới đây/);
  expect(passedOn.slice(1).join('\n')).toMatch(
    /^Nơi chạy: cli\nChương trình: Node \S+ \S+ \S+\nNgôn ngữ: vi\nViệc đang làm: marking\nLỗi: TypeError$/,
  );
  for (const told of [new ChangeRefused('signed'), Object.assign(new Error('x'), { code: 'ENOSPC' })])
    expect(supportLines(told, 'vi', 'mark')).toEqual([]);
});

test('each part that the command line loads by name is known for our own', () => {
  const src = path.resolve(__dirname, '../../src');
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:entries.cli|importing).*\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(path.join(src, file), 'utf8').matchAll(/webpackChunkName: "([^"]+)"/g)])
    .map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(10);
  const unknown = names.filter((name) => !OUR_SCRIPT.test(`at run (/home/a/nam-ro.${name}.cjs:3:15)`));
  expect(unknown).toEqual([]);
});
