import { PageFault, parseCheckPage } from './parseCheckPage';

const page = (from: string, to = from) =>
  `# Thiếu đơn vị chủ trì · No lead unit

Mỗi nhiệm vụ cần một đơn vị.

Each task needs one unit.

- Căn cứ: Yêu cầu “rõ người”.
- Source: The rule “clear owner”.

## Báo · Reported

- vi: Ô để trống.
- en: An empty cell.
- title: KẾ HOẠCH<br>(Kèm theo Kế hoạch số␣␣7/KH-SNV)
- merged: C4:C5
- as of: 2026-06-15
- units: Văn phòng Sở = Văn phòng, VP; Chi cục Văn thư (to 2025-06-30)
- finds: C4 C6

| STT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Rà\\|soát&#x200B;<br>- Báo cáo |  |
| '1.1 | ␣Tổng kết | '- |

## Không báo · Not reported

- vi: Đủ.
- en: All there.

| STT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Rà soát | Văn phòng |
`.replace(from, to);

const SAYS_NO_MORE = { groups: [], head: '', email: '' };

test('a page is read whole', () => {
  expect(parseCheckPage(page('', ''), 'a.md')).toEqual({
    title: { vi: 'Thiếu đơn vị chủ trì', en: 'No lead unit' },
    about: { vi: 'Mỗi nhiệm vụ cần một đơn vị.', en: 'Each task needs one unit.' },
    source: { vi: 'Yêu cầu “rõ người”.', en: 'The rule “clear owner”.' },
    reported: [
      {
        note: { vi: 'Ô để trống.', en: 'An empty cell.' },
        title: ['KẾ HOẠCH', '(Kèm theo Kế hoạch số  7/KH-SNV)'],
        merges: ['C4:C5'],
        asOf: '2026-06-15',
        units: [
          { ...{ name: 'Văn phòng Sở', aliases: ['Văn phòng', 'VP'], from: null, to: null }, ...SAYS_NO_MORE },
          { ...{ name: 'Chi cục Văn thư', aliases: [], from: null, to: '2025-06-30' }, ...SAYS_NO_MORE },
        ],
        finds: ['C4', 'C6'],
        columns: ['STT', 'Nhiệm vụ', 'Chủ trì'],
        rows: [
          [1, 'Rà|soát\u200B\n- Báo cáo', null],
          ['1.1', ' Tổng kết', '-'],
        ],
      },
    ],
    notReported: [
      {
        note: { vi: 'Đủ.', en: 'All there.' },
        columns: ['STT', 'Nhiệm vụ', 'Chủ trì'],
        rows: [[1, 'Rà soát', 'Văn phòng']],
        finds: [],
      },
    ],
  });
});

test.each([
  ['a title in one language', ' · No lead unit', '', 'a.md:1: the first line'],
  ['no source', '- Source: The rule “clear owner”.\n', '', 'a.md:8: “- Source: …” is wanted'],
  ['no heading', '## Báo · Reported', '## Reported', 'the heading “## Báo · Reported” is missing'],
  ['an unknown line', '- as of:', '- day:', 'a.md:16: “- day: 2026-06-15” is no line'],
  ['a day that is none', '2026-06-15', '15/6/2026', 'a.md:12: '],
  ['a cell that is none', 'C4 C6', 'C4, C6', 'is no cell like C5'],
  ['a block that is none', 'C4:C5', 'C4-C5', 'is no block like C4:C6'],
  ['a row too short', "| '1.1 | ␣Tổng kết | '- |", "| '1.1 | ␣Tổng kết |", 'a.md:23: has 2 cells under 3 columns'],
  ['no cell found', '- finds: C4 C6\n', '', 'names no cell in “finds”'],
  ['a cell found where none should be', '- en: All there.', '- en: All there.\n- finds: C4', 'has “finds”'],
  ['no English', '- en: All there.\n', '', 'a.md:27: '],
  ['the same line twice', '- as of: 2026-06-15', '- as of: 2026-06-15\n- as of: 2026-06-16', 'a.md:17: “as of”'],
  ['a table without a line under its header', '|---|---|---|\n', '', 'has a table with a header'],
])('%s is told with file and line', (_name, from, to, said) => {
  expect(page(from, to)).not.toBe(page('', ''));
  const read = () => parseCheckPage(page(from, to), 'a.md');
  expect(read).toThrow(PageFault);
  expect(read).toThrow(said);
});
