import { makeCalendar } from '../../src/calendar/workCalendar';
import { addDuty } from '../../src/actions/addDuty';
import { KeptFile } from '../../src/hosts/page/keptFile';
import { tableSheet } from '../../src/importing/table/tableSheet';
import { readPlans } from '../../src/reading/readPlans';
import { ChangeRefused } from '../../src/workbook/host';
import { snapshotOf } from '../snapshotOf';

const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'];
const duty = { text: 'Các phòng gửi báo cáo về Sở trước ngày 31/01/2026.', deadlineText: 'trước ngày 31/01/2026' };
const settings = { calendar: makeCalendar([]), year: 2026 };

const rowsOf = (...numbers: string[]) =>
  numbers.map((number, at) => [number, `Rà soát thủ tục số ${at + 1}`, 'Văn phòng', 'Quý II']);
function added(rows: string[][], merges: string[] = []) {
  const sheet = snapshotOf('Kế hoạch', rows, merges);
  const [plan] = readPlans(sheet, settings);
  const changes = addDuty(sheet, plan!, duty);
  if (typeof changes === 'string') return changes;
  return changes.edits!.map(({ at, value }) => `${at}=${value}`);
}
const text = duty.text;
const until = duty.deadlineText;

const CASES: [name: string, rows: string[][], merges: string[], edits: string[] | string][] = [
  ['số nối tiếp', [HEAD, ...rowsOf('1', '2', '3')], [], ['A5=4', `B5=${text}`, `D5=${until}`]],
  ['số có dấu chấm', [HEAD, ...rowsOf('1.', '2.')], [], ['A4=3.', `B4=${text}`, `D4=${until}`]],
  ['số trong ngoặc', [HEAD, ...rowsOf('(1)', '(2)')], [], ['A4=(3)', `B4=${text}`, `D4=${until}`]],
  [
    'số nhiều cấp',
    [HEAD, ['1', 'Nhóm việc', '', ''], ...rowsOf('1.1', '1.2')],
    [],
    ['A5=1.3', `B5=${text}`, `D5=${until}`],
  ],
  ['số La Mã để trống', [HEAD, ...rowsOf('I', 'II')], [], [`B4=${text}`, `D4=${until}`]],
  ['không có số', [HEAD.slice(1), ...rowsOf('', '').map((row) => row.slice(1))], [], [`A4=${text}`, `C4=${until}`]],
  [
    'dòng cuối là ô gộp',
    [HEAD, ...rowsOf('1', '2'), ['', '', '', '']],
    ['C3:C4'],
    ['A5=3', `B5=${text}`, `D5=${until}`],
  ],
  ['ngay dưới bảng có chữ', [HEAD, ...rowsOf('1', '2'), ['Nơi nhận: như trên', '', '', '']], [], 'no-room'],
  [
    'dưới bảng chỉ trống một dòng',
    [HEAD, ...rowsOf('1', '2'), ['', '', '', ''], ['Nơi nhận: như trên', '', '', '']],
    [],
    'no-room',
  ],
  [
    'dưới bảng trống hai dòng',
    [HEAD, ...rowsOf('1', '2'), ['', '', '', ''], ['', '', '', ''], ['Nơi nhận: như trên', '', '', '']],
    [],
    ['A4=3', `B4=${text}`, `D4=${until}`],
  ],
];
test.each(CASES)('%s', (_, rows, merges, edits) => {
  expect(added(rows, merges)).toEqual(edits);
});

const made = () =>
  KeptFile.make(
    tableSheet(
      {
        rows: [HEAD, ...rowsOf('1', '2')].map((cells) => ({
          cells: cells.map((each) => ({ text: each, bold: false, centred: false })),
          inTable: true,
        })),
        merges: [],
        widths: [],
      },
      'Kế hoạch',
    ),
  );

test('the row is read as one more item, with its deadline', async () => {
  const file = await made();
  const sheet = await file.read('Kế hoạch');
  const [plan] = readPlans(sheet, settings);
  await file.apply(addDuty(sheet, plan!, duty) as Exclude<ReturnType<typeof addDuty>, string>);
  const [again] = readPlans(await file.read('Kế hoạch'), settings);
  expect(
    again!.items
      .map(({ number, task, deadline }) => [number, task, deadline.milestones.map(({ lastDay }) => lastDay)])
      .at(-1),
  ).toEqual(['3', text, ['2026-01-30']]);
});

test('nothing is written where the table has changed since, or the row is taken', async () => {
  const file = await made();
  const sheet = await file.read('Kế hoạch');
  const [plan] = readPlans(sheet, settings);
  const changes = addDuty(sheet, plan!, duty) as Exclude<ReturnType<typeof addDuty>, string>;
  await file.apply({ edits: [{ sheet: 'Kế hoạch', at: 'B3', expect: 'Rà soát thủ tục số 2', value: 'Việc khác' }] });
  await expect(file.apply(changes)).rejects.toThrow(ChangeRefused);
  await file.undo();
  await file.apply({ edits: [{ sheet: 'Kế hoạch', at: 'D4', expect: null, value: 'ghi chú' }] });
  expect((await file.apply(changes)).edits).toMatchObject({ made: 0 });
});
