import { addNote, askForNotes } from '../../../src/hosts/excel/apply/notes';

/** The library that tests may use ends before notes (ExcelApi 1.18): here a sheet stands in that only keeps what it is told. */
function sheetOf(version: string, standing: { content: string; authorName: string }[] = []) {
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: (_set: string, asked: string) => Number(asked) <= Number(version) } },
    },
  });
  const added: string[] = [];
  const list = (kind: string, items: object[]) => ({
    items,
    load: () => undefined,
    add: (cell: string, text: string) => added.push(`${kind} ${cell} ${text}`),
  });
  const items = standing.map((item, i) => ({
    ...item,
    getLocation: () => ({ address: `'Phụ lục'!C${i + 1}`, load: () => undefined }),
  }));
  const sheet = { notes: list('note', items), comments: list('comment', []), getRange: (at: string) => at };
  return { sheet: sheet as never as Excel.Worksheet, added };
}

test.each([
  ['1.17', 'comment C3 Năm Rõ:\nx'],
  ['1.18', 'note C3 Năm Rõ:\nx'],
])('ExcelApi %s: %s', (version, expected) => {
  const { sheet, added } = sheetOf(version);
  addNote(sheet, { sheet: 'Phụ lục', at: 'C3', text: 'x' });
  expect(added).toEqual([expected]);
});

test('ours are told from others: by what they begin with, or by their author where the file was written by us', () => {
  const { sheet } = sheetOf('1.18', [
    { content: 'Năm Rõ:\nChưa ghi đơn vị.', authorName: 'Trần Thị Bích' },
    { content: 'Chưa ghi đơn vị.', authorName: 'Năm Rõ' },
    { content: 'Hỏi lại Năm Rõ: đơn vị nào?', authorName: 'Trần Thị Bích' },
  ]);
  const asked = askForNotes('Phụ lục', sheet);
  asked.askMore();
  expect(asked.found().map(({ at, ours }) => [at, ours])).toEqual([
    ['C1', true],
    ['C2', true],
    ['C3', false],
  ]);
});
