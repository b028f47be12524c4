import { excelWith } from '../../contract/excelSubject';
import { snapshotOf } from '../../snapshotOf';

const seeds = () => [
  {
    snapshot: snapshotOf(
      'Phụ lục',
      [
        ['STT', 'Nhiệm vụ', 'Chủ trì'],
        [1, 'Rà soát', 'Sở Nội vụ'],
        [2, 'Báo cáo', null],
      ],
      ['C2:C3'],
    ),
  },
  { snapshot: snapshotOf('Biểu 2', [['x']]) },
];
/** As many turns as an event takes to get about, and more; turns and not time, so that a busy machine changes nothing. */
const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await new Promise((done) => setTimeout(done));
};

describe.each(['1.15', '1.14', '1.13'])('changes in Excel with ExcelApi %s', (version) => {
  const opened = async () => {
    const { excel, host } = await excelWith(seeds(), { version });
    const heard: string[] = [];
    const stop = host.onChanged!((sheet) => heard.push(sheet));
    await settled();
    return { excel, host, heard, stop };
  };

  test('someone’s edit is heard, with the name the sheet has', async () => {
    const { excel, host, heard } = await opened();
    excel.edit('Biểu 2', 'A1', 'y');
    await settled();
    expect(heard).toEqual(['Biểu 2']);
    await host.sheets();
    excel.edit('Phụ lục', 'B2', 'z');
    await settled();
    expect(heard).toEqual(['Biểu 2', 'Phụ lục']);
  });

  test('our own writing is not taken for an edit; someone’s edit after it is', async () => {
    const { excel, host, heard } = await opened();
    await host.apply({ edits: [{ sheet: 'Phụ lục', at: 'B2', expect: 'Rà soát', value: 'Rà soát thủ tục' }] });
    await settled();
    expect(heard).toEqual([]);
    excel.edit('Phụ lục', 'C3', 'Sở Tư pháp');
    await settled();
    expect(heard).toEqual(['Phụ lục']);
  });

  test('events are raised again after changes that were refused or failed', async () => {
    const { excel, host, heard } = await opened();
    excel.before = () => (excel.sheet('Phụ lục').protected = excel.syncs > 0);
    const notes = [{ sheet: 'Phụ lục', at: 'B2', text: 'x' }];
    await expect(host.apply({ notes })).rejects.toMatchObject({ reason: 'protected-sheet' });
    excel.edit('Biểu 2', 'A1', 'y');
    await settled();
    expect(heard).toEqual(['Biểu 2']);
  });

  test('a listener that was taken off hears nothing', async () => {
    const { excel, heard, stop } = await opened();
    stop();
    await settled();
    excel.edit('Biểu 2', 'A1', 'y');
    await settled();
    expect(heard).toEqual([]);
  });
});

test('a listener taken off before Excel has taken it on hears nothing', async () => {
  const { excel, host } = await excelWith(seeds());
  const heard: string[] = [];
  host.onChanged!((sheet) => heard.push(sheet))();
  await settled();
  excel.edit('Biểu 2', 'A1', 'y');
  await settled();
  expect(heard).toEqual([]);
});

test('it is told when the user turns to another sheet', async () => {
  const { excel, host } = await excelWith(seeds());
  const heard: string[] = [];
  const stop = host.onActivated!((sheet) => heard.push(sheet));
  await settled();
  expect(await host.activeSheet!()).toBe('Phụ lục');
  excel.activate('Biểu 2');
  await settled();
  expect([heard, await host.activeSheet!()]).toEqual([['Biểu 2'], 'Biểu 2']);
  stop();
  await settled();
  excel.activate('Phụ lục');
  await settled();
  expect(heard).toEqual(['Biểu 2']);
});

describe('merged blocks, reading which takes away what can be undone', () => {
  const MERGED = [{ top: 2, left: 3, bottom: 3, right: 3 }];
  const following = async () => {
    const { excel, host } = await excelWith(seeds());
    host.onChanged!(() => undefined);
    await settled();
    expect((await host.read('Phụ lục')).merges).toEqual(MERGED);
    excel.mergesRead = 0;
    return { excel, host };
  };

  test('are not read again at each keystroke', async () => {
    const { excel, host } = await following();
    excel.edit('Phụ lục', 'B2', 'Rà soát lại');
    await settled();
    const { values, merges } = await host.read('Phụ lục');
    expect([values[1]![1], merges, excel.mergesRead]).toEqual(['Rà soát lại', MERGED, 0]);
  });

  const CASES: [string, (excel: Awaited<ReturnType<typeof following>>['excel']) => void][] = [
    ['the used range grew', (excel) => excel.edit('Phụ lục', 'B9', 'mới')],
    ['several cells were changed at once', (excel) => excel.edit('Phụ lục', 'B2:C3', 'mới')],
    ['a block of cells got another format', (excel) => excel.formatted('Phụ lục', 'A2:A3')],
  ];
  test.each(CASES)('are read again when %s', async (_what, change) => {
    const { excel, host } = await following();
    change(excel);
    await settled();
    await host.read('Phụ lục');
    expect(excel.mergesRead).toBe(1);
  });

  test('are read again after we wrote ourselves', async () => {
    const { excel, host } = await following();
    await host.apply({ edits: [{ sheet: 'Phụ lục', at: 'B2', expect: 'Rà soát', value: 'x' }] });
    // Which cells lie under them was asked before the writing.
    excel.mergesRead = 0;
    await host.read('Phụ lục');
    expect(excel.mergesRead).toBe(1);
  });

  test('are read each time while nobody listens', async () => {
    const { excel, host } = await excelWith(seeds());
    await host.read('Phụ lục');
    await host.read('Phụ lục');
    expect(excel.mergesRead).toBe(2);
  });
});
