import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Report } from '../../src/actions/report';
import { ink, type Line, Printer } from '../../src/entries/cli/printing';
import { escapedJson, visible } from '../../src/entries/cli/visible';
import { makeWorkbook } from '../../samples/making/workbook';
import { cli } from './runCli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-terminal-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Written here once more, by number: what must never reach a terminal. */
const NEVER =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/u;
/** Colours and weights that the printer itself may set. */
const OURS = /\u001b\[(?:1|2|22|31|32|33|36|39)m/g;
const HOSTILE = [
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\b\b',
  '\r',
  '\n',
  '\t',
  '\u0000',
  '\u007f',
  '\u0085',
  '\u009b31m',
  '\u061c',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u{e0041}',
  '\ud800',
  '\udc00',
];

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('Sở Nội vụ', 'Quý I', '; '),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('a text as a line may hold it', () => {
  test.each([
    ['␛[31mđỏ', '\u001b[31mđỏ'],
    ['a␇␈␀', 'a\u0007\b\u0000'],
    ['một␊hai␍␉ba', 'một\nhai\r\tba'],
    ['␡‹U+009B›31m', '\u007f\u009b31m'],
    ['‹U+202E›gnốt', '\u202egnốt'],
    ['a‹U+200B›b‹U+2060›c‹U+FEFF›', 'a\u200bb\u2060c\ufeff'],
    ['‹U+2028›‹U+2029›', '\u2028\u2029'],
    ['‹U+E0041›', '\u{e0041}'],
    ['‹U+D83D›', '\ud83d'],
    ['a‹U+FE0F›', 'a\ufe0f'],
  ])('%s', (shown, text) => {
    expect(visible(text)).toBe(shown);
  });

  test.each([
    'Sở Nội vụ; Ủy ban nhân dân tỉnh Đắk Lắk',
    'Sở Nội vụ'.normalize('NFD'),
    '“năm rõ” … – ≤ 5 %',
    '✔️ xong 👩‍💻 👍',
    'ô\u00a0trống',
  ])('nothing of it is hidden: %s', (text) => {
    expect(visible(text)).toBe(text);
  });
});

const drawn = (lines: Line[], coloured = true): string => {
  const before = process.env.FORCE_COLOR;
  process.env.FORCE_COLOR = coloured ? '1' : '';
  const written: string[] = [];
  new Printer({ write: (text) => written.push(text) }).lines(lines);
  if (before === undefined) delete process.env.FORCE_COLOR;
  else process.env.FORCE_COLOR = before;
  return written.join('');
};

describe('the printer', () => {
  test('whatever the texts: as many lines as were given, no hidden sign, no colour that is not ours', () => {
    const span = fc.oneof(
      anyText,
      anyText.map(ink.bold),
      anyText.map((text) => ink.bold(ink.red(text))),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(span, fc.array(span, { maxLength: 4 })), { maxLength: 5 }), (lines) => {
        const text = drawn(lines);
        expect(text.replace(OURS, '')).not.toMatch(NEVER);
        expect(text.split('\n')).toHaveLength(lines.length + 1);
        expect(drawn(lines, false)).not.toContain('\u001b');
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  test('our own colours stand, those of the text are written out', () => {
    expect(drawn([[ink.red('\u001b[32mx'), ' y']])).toBe('\u001b[31m␛[32mx\u001b[39m y\n');
  });

  test('a passing line holds no sign of the text that moves the cursor', () => {
    const written: string[] = [];
    new Printer({ write: (text) => written.push(text) }).passing('Đang đọc a\r\u001b[2J.xlsx');
    expect(written).toEqual(['\r\u001b[KĐang đọc a␍␛[2J.xlsx']);
  });

  test('JSON holds none of them, and gives the very texts when it is parsed', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, fc.oneof(anyText, fc.array(anyText))), (value) => {
        const text = escapedJson(value);
        expect(text).not.toMatch(NEVER);
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
      }),
      { numRuns: 500, seed: 12 },
    );
    expect(escapedJson(['\u202e\u009b\u{e0041}'])).toBe('[\n  "\\u202e\\u009b\\udb40\\udc41"\n]');
  });
});

/** Signs that XML itself takes: Excel writes the others as _x001B_, and so do we. */
const inXml = (text: string) => text.replace(/[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/g, '');

function hostileFile(name: string, word: string): string {
  const sheet = `A${inXml(word)}`.replace(/[\\/?*[\]:']/g, '').slice(0, 31) || 'A';
  const file = path.join(folder, name);
  fs.writeFileSync(
    file,
    makeWorkbook({
      sheets: [
        {
          name: sheet,
          rows: [
            [`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 ${word}`],
            ['STT', 'Nhiệm vụ', `Sản phẩm${word}`, 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
            [
              1,
              `Ban hành kế hoạch ${word}`,
              `Kế hoạch ${word}`,
              `Văn phòng ${word} Sở`,
              `Phòng ${word}`,
              `Quý I ${word}`,
            ],
            [2, `Kiểm tra công tác ${word}`, null, null, `Phòng ${word}`, `Trước 30/11 ${word}`],
          ],
        },
        { name: `B${sheet}`.slice(0, 31), rows: [[word]] },
      ],
    }),
  );
  return file;
}

describe('a workbook that would rewrite the screen', () => {
  const WORD = 'x\u001b[2J\u001b]0;tựa\u0007\b\u009b31m\u202eđảo\u2066\u007f\u0085y';
  const NAME = 'kế\u001b[31m hoạch\n2026: đã kiểm tra\u202e.xlsx';
  const clean = (text: string) => {
    expect(text).not.toMatch(NEVER);
    return text;
  };

  test('what its cells hold as _x001B_ is read as the sign itself, and written out', async () => {
    const file = hostileFile('a.xlsx', WORD);
    const report = Report.parse(JSON.parse(clean((await cli('inspect', file, '--json')).out)));
    expect(JSON.stringify(report)).toContain('\\u001b[2J');
    const { out, err } = await cli('inspect', file);
    expect(clean(out)).toContain('␛[2J');
    expect(out).toContain('‹U+009B›31m');
    expect(clean(err)).toBe('');
  });

  test.each([
    ['inspect', []],
    ['mark', ['--notes']],
    ['summarise', []],
    ['track', []],
    ['fix', ['--all']],
    ['clear', []],
  ])('%s: nothing of it reaches the terminal, as text and as data', async (command, options) => {
    const file = hostileFile(NAME, WORD);
    for (const more of [[], ['--json'], ['--language', 'en']]) {
      const to = command === 'inspect' ? [] : ['-o', path.join(folder, `mới ${NAME}`), '--force'];
      const { status, out, err } = await cli(command, file, ...to, ...options, ...more);
      expect(status).toBe(command === 'inspect' ? 1 : 0);
      expect(clean(out)).not.toBe('');
      expect(clean(err)).toBe('');
    }
  });

  test('a name of a file forges no line: an error is one line', async () => {
    const { status, err } = await cli('inspect', path.join(folder, 'không có\nmọi thứ đều tốt\u001b[8m.xlsx'));
    expect(status).toBe(2);
    expect(clean(err).trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('không có␊mọi thứ đều tốt␛[8m.xlsx');
  });

  test('nor do the words of the command line', async () => {
    for (const argv of [
      ['\u001b[2J'],
      ['inspect', file, '--\u001b[2J'],
      ['inspect', file, '--as-of', 'x\ny'],
      ['inspect', file, '--sheet', 'x\ny\u202e'],
      ['fix', file, '-o', out, '--check', 'x\ny'],
    ]) {
      const { status, err } = await cli(...argv);
      expect(status).toBe(2);
      expect(clean(err).trimEnd().split('\n')).toHaveLength(1);
    }
  });
  const file = hostileFile('b.xlsx', '');
  const out = path.join(folder, 'b mới.xlsx');

  test('whatever stands in the cells and in the names of sheets', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (word) => {
        const nasty = hostileFile('c.xlsx', word);
        const text = await cli('inspect', nasty);
        clean(text.out + text.err);
        const data = await cli('inspect', nasty, '--json');
        clean(data.out + data.err);
        expect(() => Report.parse(JSON.parse(data.out))).not.toThrow();
      }),
      { numRuns: 40, seed: 12 },
    );
  });
});
