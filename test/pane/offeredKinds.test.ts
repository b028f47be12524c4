import { offeredKinds } from '../../src/pane/views/overview/offeredKinds';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { tableContext, type TestTable } from '../summaries/tableContext';

const PLAIN: TestTable = { rows: [[1, 'Ban hành quy chế', 'Phòng Nội vụ', '31/3/2026', null]] };
const PEOPLE: TestTable = { rows: [[1, 'Ban hành quy chế', 'Đ/c Lường Văn An', '31/3/2026', null]] };
const SCORED: TestTable = {
  columns: ['STT', 'Tiêu chí', 'Đơn vị chủ trì', 'Thời hạn', 'Điểm tối đa', 'Điểm đạt'],
  rows: [[1, 'Ban hành kế hoạch', 'Phòng Nội vụ', '30/6/2026', 2, 1]],
};
const CLOSED = { closings: [{ closedOn: '2026-03-14' }] as Settings['closings'] };
const ALWAYS = ['overview', 'units', 'overdue', 'calendar', 'findings', 'unitSheets'];

/** The plans of a sheet, what is offered beside what always is. */
test.each<[string, TestTable[], Partial<Settings>, string[]]>([
  ['nothing more', [PLAIN], {}, []],
  ['people by name', [PEOPLE], {}, ['people']],
  ['people in another plan of the sheet', [PLAIN, PEOPLE], {}, ['people']],
  ['points', [SCORED], {}, ['scores']],
  ['a period closed before', [PLAIN], CLOSED, ['changes']],
])('offered: %s', (_name, plans, settings, more) => {
  const inspections = plans.map((table) => tableContext(table).inspection);
  const offered = offeredKinds({
    ...{ inspections, chosen: 0, asOf: '2026-06-15' },
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });
  expect(new Set(offered)).toEqual(new Set([...ALWAYS, ...more]));
});
