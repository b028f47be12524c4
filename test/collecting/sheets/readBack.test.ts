import type { CollectedItem, TakenBefore } from '../../../src/collecting/collection';
import { matrixSheet } from '../../../src/collecting/sheets/matrix';
import { readTaken } from '../../../src/collecting/sheets/readTaken';
import { columnLetters } from '../../../src/workbook/address';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { context, item, word, written } from './made';

/** What was taken is read back as it was, whatever people did to the look and the order of the sheet. */

const LONG = 'Đã làm xong phần việc được giao; '.repeat(980).slice(0, 32_000);
const of = (given: CollectedItem['given'], earlier: CollectedItem['earlier'] = []) => ({
  given,
  entry: given,
  earlier,
});
const entry = (result: string) => ({ result, doneOn: '', evidence: '', note: '' });
const several = [
  word('Văn phòng Sở'),
  word('Chi cục Nông, lâm sản', { basis: 'partner', state: 'in-progress', result: 'Đang làm' }),
];

const ITEMS: Record<string, CollectedItem[]> = {
  'one unit, word for word': [
    item(5, [word('Thanh tra Sở', { doneOn: '12/6/2026', day: '2026-06-12', evidence: 'BC 5' })]),
  ],
  'a day that only the evidence says': [item(5, [word('Thanh tra Sở', { day: '2026-06-12' })])],
  'several, with what was composed': [
    item(5, several, of(entry('1/2 đơn vị đã hoàn thành. Văn phòng Sở: Đã hoàn thành'))),
  ],
  'a place that waits, and what stood there before': [
    item(5, several, { outcome: 'pending', ...of(entry('Đang làm'), [entry('Chưa làm'), entry('Chưa thực hiện')]) }),
  ],
  'what the office had entered before a unit’s word was chosen': [
    item(
      5,
      [word('Thanh tra Sở')],
      of(entry('Đã hoàn thành'), [{ ...entry('Đang làm'), office: true }, entry('Chưa')]),
    ),
  ],
  'kept as the office has it': [item(5, [word('Thanh tra Sở')], { outcome: 'kept', ...of(null) })],
  'texts like formulas, long, of several lines, with blanks at their ends': [
    item(5, [word('Thanh tra Sở', { result: '=1+1', note: '+ thiếu người\n- thiếu tiền', evidence: ' @BC ' })]),
    item(6, [word('Thanh tra Sở', { result: LONG })]),
  ],
  'rows alike but for their place': [
    item(5, [word('A')], { task: 'Như nhau', key: '5' }),
    item(9, [word('A')], { task: 'Như nhau', key: '5' }),
  ],
  'every state, and a unit that has no part in it': (
    ['done', 'in-progress', 'waiting', 'not-begun', 'not-met', 'not-applicable', 'unclear', 'not-written'] as const
  ).map((state, i) => item(5 + i, [word('Thanh tra Sở', { state, basis: null })])),
  'no file and no day': [item(5, [word('Thanh tra Sở', { files: [], copyDay: null })])],
};

const asBefore = ({ key, task, words, given, earlier }: CollectedItem): TakenBefore => ({
  ...{ key, number: key, task, words, entry: given, earlier },
});

/** Rows in another order, as a sorting leaves them. */
function sorted(sheet: SheetSnapshot): SheetSnapshot {
  const first = sheet.texts.findIndex((row) => row.includes('Vào sổ')) + 1;
  const last = sheet.values.findLastIndex(([number]) => typeof number === 'number');
  const turned = <T>(rows: T[][]) => [
    ...rows.slice(0, first),
    ...rows.slice(first, last + 1).reverse(),
    ...rows.slice(last + 1),
  ];
  return { ...sheet, values: turned(sheet.values), texts: turned(sheet.texts), formats: turned(sheet.formats) };
}

/** Columns in another order. */
const mirrored = (sheet: SheetSnapshot): SheetSnapshot => {
  const turned = <T>(rows: T[][], empty: T) =>
    rows.map((row) => Array.from({ length: sheet.width }, (_, c) => row[c] ?? empty).reverse());
  return {
    ...sheet,
    values: turned(sheet.values, null),
    texts: turned(sheet.texts, ''),
    formats: turned(sheet.formats, 'General'),
  };
};

const HANDS: Record<string, (sheet: SheetSnapshot) => SheetSnapshot> = {
  'as written': (sheet) => sheet,
  sorted,
  'columns moved': mirrored,
  filtered: (sheet) => ({ ...sheet, hiddenRows: sheet.values.map((_, r) => r + 1) }),
};

describe.each(Object.entries(HANDS))('%s', (_hands, changed) => {
  test.each(Object.entries(ITEMS))('%s', async (_name, items) => {
    const { before, problems } = readTaken(changed(await written(matrixSheet(context({ items })))));
    expect(problems).toEqual([]);
    expect(before).toEqual(items.map(asBefore));
  });
});

test.each([
  ['Đơn vị', '', 'taken-row', ''],
  ['Tư cách', 'Trưởng nhóm', 'taken-row', 'Trưởng nhóm'],
  ['Tình trạng', 'xong rồi', 'taken-row', 'xong rồi'],
])(
  'a cell under “%s” that says “%s” is told at its place, and its row is not used',
  async (head, text, problem, value) => {
    const sheet = await written(matrixSheet(context({ items: [item(5, [word('Thanh tra Sở')])] })));
    const row = sheet.texts.findIndex((cells) => cells.includes('Vào sổ')) + 1;
    const column = sheet.texts[row - 1]!.indexOf(head);
    sheet.values[row]![column] = text === '' ? null : text;
    sheet.texts[row]![column] = text;
    const { before, problems } = readTaken(sheet);
    expect(problems).toEqual([{ sheet: sheet.name, at: `${columnLetters(column + 1)}${row + 1}`, problem, value }]);
    expect(before.flatMap(({ words }) => words)).toEqual([]);
  },
);

test('heads that were changed are told; an empty sheet is nothing to tell', async () => {
  const sheet = await written(matrixSheet(context({ items: [item(5, [word('A')])] })));
  sheet.texts.forEach((row) => row.forEach((text, c) => void (text === 'Vào sổ' && (row[c] = 'Ghi chú'))));
  expect(readTaken(sheet)).toMatchObject({ before: [], problems: [{ problem: 'taken-head', at: 'A1' }] });
  expect(readTaken({ ...sheet, values: [], texts: [], formats: [] })).toEqual({ before: [], problems: [] });
});
