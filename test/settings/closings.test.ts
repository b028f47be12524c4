import { closedCells } from '../../src/settings/closings/closedCells';
import type { ClosedRow } from '../../src/settings/closings/closedRow';
import { closingChanges } from '../../src/settings/closings/closingChanges';
import { readSettings } from '../../src/settings/readSettings';
import { SETTING_PROBLEMS } from '../../src/settings/settingProblems';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import { applyEdits } from '../../src/workbook/applyEdits';
import type { SheetModel } from '../../src/workbook/sheetModel';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../snapshotOf';

const row = (of: Partial<ClosedRow> = {}): ClosedRow => ({
  kind: 'q1',
  year: 2026,
  closedOn: '2026-03-14',
  number: '1',
  task: 'Ban hành kế hoạch',
  unit: 'Văn phòng Sở',
  part: '',
  end: '2026-01-31',
  progress: 'overdue',
  daysLate: 42,
  sheet: 'Phụ lục',
  ...of,
});
const cellsOf = ({ rows }: SheetModel) =>
  rows.map(({ cells }) => cells.map((cell) => (cell?.value ?? null) as TestCell));
const madeOf = (rows: ClosedRow[]): SheetSnapshot => {
  const model = closingChanges(rows, null).sheets![0]!;
  return snapshotOf(model.name, cellsOf(model));
};
const read = (snapshot: SheetSnapshot) => readSettings([{ kind: 'closings', snapshot }]);

const Q1 = [
  row(),
  row({ number: '2', task: 'Báo cáo', progress: 'in-progress', daysLate: 0, end: '2026-09-09' }),
  row({ number: '2', task: 'Báo cáo', part: 'Quý I', progress: 'done-on-time', daysLate: 0, end: '2026-03-09' }),
  row({ number: '2', task: 'Báo cáo', part: 'Quý III', progress: 'within-term', daysLate: 0, end: '2026-09-09' }),
  row({ number: '', task: '=A1+1', unit: '', end: null, progress: 'no-date', daysLate: 0 }),
];
const h1 = (rows: ClosedRow[]) => rows.map((one) => ({ ...one, kind: 'h1' as const, closedOn: '2026-06-14' }));

test('a closing made reads back', () => {
  expect(read(madeOf(Q1))).toMatchObject({ settings: { closings: Q1 }, problems: [] });
});

test('the next closing goes below; both read back', () => {
  const { sheets } = closingChanges(h1(Q1), madeOf(Q1));
  const both = snapshotOf(sheets![0]!.name, cellsOf(sheets![0]!));
  expect(read(both).settings.closings).toEqual([...Q1, ...h1(Q1)]);
});

test('a period closed again takes the place of what was kept of it, of the same plan alone', () => {
  const other = row({ sheet: 'Phụ lục II' });
  const before = madeOf([...Q1, other, ...h1(Q1)]);
  const { sheets } = closingChanges([row({ progress: 'done', daysLate: 0 })], before);
  const closings = read(snapshotOf(sheets![0]!.name, cellsOf(sheets![0]!))).settings.closings;
  expect(closings).toEqual([other, ...h1(Q1), row({ progress: 'done', daysLate: 0 })]);
});

describe('a sheet in which people have written', () => {
  const touched = () => {
    const sheet = madeOf(Q1);
    const rows = sheet.values.map((cells) => [...cells] as TestCell[]);
    rows[4]![10] = 'Đã báo cáo miệng';
    return snapshotOf('Các kỳ của Sở', rows);
  };

  test('keeps what they wrote; new rows go below', () => {
    const { sheets, edits } = closingChanges(h1(Q1), touched());
    expect(sheets).toBeUndefined();
    const { snapshot, refused } = applyEdits(touched(), edits!);
    expect(refused).toEqual([]);
    expect(read(snapshot).settings.closings).toEqual([...Q1, ...h1(Q1)]);
    expect(snapshot.texts[4]![10]).toBe('Đã báo cáo miệng');
  });

  test('closed again, rows are changed where they stand, those of items that are gone are emptied', () => {
    const again = [row({ progress: 'done', daysLate: 0 }), row({ number: '7', task: 'Việc mới' })];
    const { edits } = closingChanges(again, touched());
    const { snapshot, refused } = applyEdits(touched(), edits!);
    expect(refused).toEqual([]);
    expect(read(snapshot).settings.closings).toEqual(again);
    expect(snapshot.texts[4]![10]).toBe('Đã báo cáo miệng');
  });

  test('two items of the same words keep a row each', () => {
    const twice = [row({ progress: 'done', daysLate: 0 }), row()];
    const { edits } = closingChanges(h1(twice), touched());
    expect(read(applyEdits(touched(), edits!).snapshot).settings.closings.slice(Q1.length)).toEqual(h1(twice));
  });
});

describe('a row that people have made unusable is told and not compared', () => {
  test.each<[number, TestCell, string]>([
    [0, 'Quý V năm 2026', 'closing-period'],
    [0, 'Quý I', 'closing-period'],
    [1, '31/6/2026', 'day'],
    [1, '15/03/2026', 'closing-two-days'],
    [6, 'cuối năm', 'day'],
    [7, 'gần xong', 'closing-state'],
    [7, null, 'closing-state'],
    [8, 'nhiều', 'closing-days'],
    [8, -3, 'closing-days'],
  ])('column %i: %j', (column, value, problem) => {
    const form = SETTINGS_SHEETS.closings;
    const rows = Q1.map((one) => [...(closedCells(one) as TestCell[])]);
    rows[1]![column] = value;
    const { settings, problems } = read(snapshotOf(form.title, [[form.title], form.columns, ...rows]));
    expect(problems).toMatchObject([{ problem, sheet: form.title }]);
    expect(SETTING_PROBLEMS[problem]).toBeDefined();
    expect(settings.closings).toHaveLength(Q1.length - 1);
  });

  test('without number and task', () => {
    const form = SETTINGS_SHEETS.closings;
    const bare = closedCells(row({ number: '', task: '' })) as TestCell[];
    expect(read(snapshotOf(form.title, [form.columns, bare])).problems).toMatchObject([{ problem: 'closing-no-task' }]);
  });
});
