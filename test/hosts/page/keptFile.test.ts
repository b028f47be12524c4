import { makeWorkbook } from '../../../samples/making/workbook';
import { KeptFile } from '../../../src/hosts/page/keptFile';
import { valueAt } from '../../../src/workbook/edits';

const bytes = makeWorkbook({
  sheets: [
    {
      name: 'Phụ lục',
      rows: [
        ['STT', 'Nhiệm vụ'],
        [1, 'Ban hành kế hoạch'],
      ],
    },
  ],
});
const edit = (value: string, expect: string) => ({ edits: [{ sheet: 'Phụ lục', at: 'B2', expect, value }] });
const shown = async (file: KeptFile) => valueAt(await file.read('Phụ lục'), 'B2');

test('what is taken back are the very bytes of before', async () => {
  const file = await KeptFile.open(bytes);
  await file.apply(edit('Kiểm tra', 'Ban hành kế hoạch'));
  const changed = await file.bytes();
  expect(await shown(file)).toBe('Kiểm tra');
  await file.undo();
  expect(await file.bytes()).toBe(bytes);
  expect(await shown(file)).toBe('Ban hành kế hoạch');
  expect(await file.standing()).toEqual({ version: 0, canUndo: false, canRedo: true });
  await file.redo();
  expect(await file.bytes()).toBe(changed);
  expect(await file.standing()).toEqual({ version: 1, canUndo: true, canRedo: false });
});

test('a change after taking back drops what was taken back, and is no state that was there before', async () => {
  const file = await KeptFile.open(bytes);
  await file.apply(edit('Một', 'Ban hành kế hoạch'));
  await file.undo();
  await file.apply(edit('Hai', 'Ban hành kế hoạch'));
  expect(await file.standing()).toEqual({ version: 2, canUndo: true, canRedo: false });
  await file.redo();
  expect(await shown(file)).toBe('Hai');
});

test('what is refused or changes nothing is no step', async () => {
  const file = await KeptFile.open(bytes);
  await file.apply(edit('Một', 'nội dung khác'));
  await file.apply({ clearHighlights: 'all' });
  await expect(file.apply({ clearHighlights: ['Không có'] })).rejects.toMatchObject({ reason: 'no-such-sheet' });
  expect(await file.standing()).toEqual({ version: 0, canUndo: false, canRedo: false });
});

test('what is asked at once is done one after the other', async () => {
  const file = await KeptFile.open(bytes);
  const [, , text] = await Promise.all([
    file.apply(edit('Một', 'Ban hành kế hoạch')),
    file.apply(edit('Hai', 'Một')),
    shown(file),
    file.undo(),
  ]);
  expect(text).toBe('Hai');
  expect(await shown(file)).toBe('Một');
});

test('a file with a broken sheet is refused when it is opened', async () => {
  const broken = bytes.slice(0, bytes.length - 40);
  await expect(KeptFile.open(broken)).rejects.toMatchObject({ name: 'UnreadableWorkbook', reason: 'truncated' });
});
