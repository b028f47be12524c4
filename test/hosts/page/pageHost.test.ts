import { makeWorkbook } from '../../../samples/making/workbook';
import { KeptFile } from '../../../src/hosts/page/keptFile';
import { PageHost } from '../../../src/hosts/page/pageHost';
import { tableSheet } from '../../../src/importing/table/tableSheet';
import { textTable } from '../../../src/entries/web/pasting/textTable';
import { newErrors } from '../../validated';

const bytes = makeWorkbook({
  sheets: [
    { name: 'Ẩn', rows: [['x']], state: 'hidden' },
    {
      name: 'Phụ lục',
      rows: [
        ['STT', 'Nhiệm vụ'],
        [1, 'Ban hành kế hoạch', { formula: 'A2+1', value: 2 }],
      ],
    },
    { name: 'Danh bạ', rows: [['Họ tên']] },
  ],
});
async function opened() {
  const host = await PageHost.over(await KeptFile.open(bytes));
  const heard: string[] = [];
  host.onChanged((sheet) => heard.push(`changed ${sheet}`));
  host.onActivated((sheet) => heard.push(`at ${sheet}`));
  return { host, heard };
}

test('the first visible sheet is open', async () => {
  const { host } = await opened();
  expect(await host.activeSheet()).toBe('Phụ lục');
});

test('what the user types is told, what we write is not', async () => {
  const { host, heard } = await opened();
  await host.apply({ edits: [{ sheet: 'Phụ lục', at: 'B2', expect: 'Ban hành kế hoạch', value: 'Một' }] });
  expect(heard).toEqual([]);
  await host.edit({ sheet: 'Phụ lục', at: 'B2' }, 'Một', 'Hai');
  await host.undo();
  expect(heard).toEqual(['changed Phụ lục', 'changed Phụ lục']);
  expect((await host.read('Phụ lục')).values[1]![1]).toBe('Một');
});

test('a result of a formula is not typed over', async () => {
  const { host } = await opened();
  await expect(host.edit({ sheet: 'Phụ lục', at: 'C2' }, 2, 5)).rejects.toMatchObject({
    name: 'EditNotMade',
    refused: { at: 'C2', reason: 'formula' },
  });
  expect(host.current().unsaved).toBe(false);
});

test('a cell shown on another sheet turns to it; a sheet that is not there is no matter', async () => {
  const { host, heard } = await opened();
  await host.select({ sheet: 'Danh bạ', at: 'A1' });
  await host.select({ sheet: 'Danh bạ', at: 'A1' });
  await host.select({ sheet: 'Không có', at: 'A1' });
  expect(heard).toEqual(['at Danh bạ']);
  expect(host.current()).toMatchObject({ active: 'Danh bạ', cell: 'A1', shown: 2 });
});

test('saved is what was saved: taking back makes it unsaved, doing again does not', async () => {
  const { host } = await opened();
  await host.edit({ sheet: 'Phụ lục', at: 'B2' }, 'Ban hành kế hoạch', 'Một');
  expect(host.current().unsaved).toBe(true);
  host.markSaved();
  await host.undo();
  expect(host.current().unsaved).toBe(true);
  await host.redo();
  expect(host.current().unsaved).toBe(false);
});

test('a pasted table is a sheet of the user’s; taken back, the page turns to one that is there', async () => {
  const { host, heard } = await opened();
  const name = await host.addSheet(tableSheet(textTable('STT\tNhiệm vụ\n4.1\t=SUM(A1)')!, 'Phụ lục'));
  expect(name).toBe('Phụ lục (2)');
  expect((await host.sheets()).at(-1)).toMatchObject({ name, ours: false, visible: true });
  expect((await host.read(name)).values).toEqual([
    ['STT', 'Nhiệm vụ'],
    ['4.1', '=SUM(A1)'],
  ]);
  expect(await newErrors(bytes, await host.bytes())).toEqual([]);
  await host.undo();
  expect(host.current().active).toBe('Phụ lục');
  expect(heard.filter((what) => what.startsWith('at'))).toEqual([`at ${name}`, 'at Phụ lục']);
});
