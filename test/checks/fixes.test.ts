import type { Check } from '../../src/checks/engine/check';
import { replacing } from '../../src/checks/engine/fix';
import { CHECKS } from '../../src/checks/engine/registry';
import { runChecks } from '../../src/checks/engine/runChecks';
import { tidyEdits } from '../../src/checks/wording/tidy';
import { inspectPlan } from '../../src/checks/engine/inspection';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { readPlans } from '../../src/reading/readPlans';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { applyEdits } from '../../src/workbook/applyEdits';
import type { CellEdit } from '../../src/workbook/edits';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { toTcvn3 } from '../language/toLegacy';
import { snapshotOf } from '../snapshotOf';
import { inspectedOf, inspectedSheet } from './exampleInspected';
import type { Example } from './pages/checkPage';
import { pageOf } from './pages/pageOf';

const calendar = makeCalendar();
const MENDING = [
  'deadline-year-ambiguous',
  'number-repeated',
  'number-skipped',
  'text-legacy-encoding',
  'text-not-plain',
  'text-typing',
  'unit-misspelt',
  'unit-spellings',
  'unit-unknown',
];
const examples = CHECKS.flatMap((check) =>
  pageOf(check.id).reported.map((example): [string, Check, Example] => [check.id, check, example]),
);
const mends = (check: Check, example: Example) =>
  runChecks(inspectedOf(example), [check]).some(({ fix }) => fix !== null);

const asChanged = (edits: CellEdit[]) => edits.map((edit) => ({ ...edit, reason: 'changed' }));

test('there are checks that mend', () => {
  expect(new Set(examples.filter(([, check, example]) => mends(check, example)).map(([id]) => id))).toEqual(
    new Set(MENDING),
  );
});

describe.each(examples.filter(([id]) => MENDING.includes(id)))('%s: a fix', (_id, check, example) => {
  // looked at anew by each test, so that a reader or a check that throws fails these tests and not the whole file
  const look = () => {
    const before = inspectedOf(example);
    const findings = runChecks(before, [check]);
    return { sheet: before.sheet!, findings, edits: findings.flatMap(({ fix }) => fix?.edits ?? []) };
  };

  test('applied, its finding is gone and none comes in its place', () => {
    const { sheet, findings, edits } = look();
    const { snapshot, refused } = applyEdits(sheet, edits);
    expect(refused).toEqual([]);
    const after = runChecks(inspectedSheet(snapshot, example), [check]);
    expect(after.filter(({ at }) => findings.some((finding) => finding.at === at && finding.fix !== null))).toEqual([]);
  });

  test('applied twice changes nothing: the second time every edit is refused', () => {
    const { sheet, edits } = look();
    const once = applyEdits(sheet, edits).snapshot;
    const twice = applyEdits(once, edits);
    expect(twice.refused).toEqual(asChanged(edits));
    expect(twice.snapshot).toEqual(once);
  });

  test('is refused for a cell that has changed since', () => {
    const { sheet, edits } = look();
    const changed = applyEdits(
      sheet,
      edits.map(({ at, expect: was }) => ({ at, expect: was, value: 'Chữ khác' })),
    ).snapshot;
    const { snapshot, refused } = applyEdits(changed, edits);
    expect(refused).toEqual(asChanged(edits));
    expect(snapshot).toEqual(changed);
  });
});

test.each([
  ['Phòng KHTC', 'Phòng KHTC', 'Phòng Kế hoạch - Tài chính', 'Phòng Kế hoạch - Tài chính'],
  ['Phòng KHTC, Phòng KHTC-TH', 'Phòng KHTC', 'Phòng Tài chính', 'Phòng Tài chính, Phòng KHTC-TH'],
  ['Phòng KH; Phòng KH Tài chính', 'Phòng KH', 'Phòng KH Tài chính', 'Phòng KH Tài chính; Phòng KH Tài chính'],
  ['Văn phòng Sở', 'phòng S', 'Phòng S', null],
  ['Thanh tra', 'Phòng A', 'Phòng B', null],
])('in “%s” “%s” → “%s” gives %s', (cell, from, to, value) => {
  const fix = replacing(snapshotOf('K', [[cell]]), [{ at: 'A1', from, to }]);
  expect(fix?.edits[0]?.value ?? null).toBe(value);
});

describe('tidying', () => {
  const rows = [
    ['KẾ HOẠCH NĂM 2026'],
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
    ['1.', ' Rà soát  thủ\u00A0tục ', 'Văn phòng Sở', 'Quý I'],
    ['2', 'Kiểm tra\n- văn thư '.normalize('NFD'), 'Thanh\u200B tra', 'Trước  30/6'],
    ['2.1', 'Báo cáo', 'Văn phòng', 'Quý IV'],
    [3, 'Tổng kết', 'Văn phòng', '=1+1'],
  ];
  const sheet = snapshotOf('Kế hoạch', rows);
  const read = () => readPlans(sheet, { calendar })[0]!;

  test('changes blanks, signs and numbers kept as text, and nothing else', () => {
    const edits = tidyEdits(read(), sheet);
    expect(edits.map(({ at, value }) => [at, value])).toEqual([
      ['A3', 1],
      ['B3', 'Rà soát thủ tục'],
      ['A4', 2],
      ['B4', 'Kiểm tra\n- văn thư'],
      ['C4', 'Thanh tra'],
      ['D4', 'Trước 30/6'],
    ]);
  });

  test('done twice, nothing more changes, and the plan reads the same', () => {
    const plan = read();
    const { snapshot, refused } = applyEdits(sheet, tidyEdits(plan, sheet));
    expect(refused).toEqual([]);
    expect(tidyEdits(plan, snapshot)).toEqual([]);
    const [again] = readPlans(snapshot, { calendar });
    const said = ({ items }: typeof plan) =>
      items.map(({ number, task, leads, deadline }) => [
        number,
        task.replace(/\s+/g, ' '),
        leads,
        deadline.milestones.map(({ text: _text, ...days }) => days),
      ]);
    expect(said(again!)).toEqual(said(plan));
  });

  test('leaves a cell in an old encoding alone: there the soft hyphen is a letter', () => {
    const legacy = snapshotOf('K', [rows[0]!, rows[1]!, [1, 'B¸o c¸o th\u00ADêng xuyªn', 'V¨n phßng', 'Quý I']], [], {
      fonts: [[], [], ['', '.VnTime', '.VnTime', '']],
    });
    const [old] = readPlans(legacy, { calendar });
    expect(tidyEdits(old!, legacy)).toEqual([]);
  });
});

describe('conversion of an old encoding', () => {
  const rows = [
    ['KẾ HOẠCH NĂM 2026'],
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
    [1, toTcvn3('Báo cáo thường xuyên'), toTcvn3('Văn phòng Sở'), 'Quý I'],
    [2, toTcvn3('Kế hoạch công tác'), toTcvn3('Văn phòng Sở'), 'Quý II'],
  ];
  const font = ['.VnTime', '.VnTime', '.VnTimeH', 'Arial'];
  const sheet = snapshotOf('K', rows, [], { fonts: [[], [], font, ['', '.VnTime', '.VnTime', '']] });
  const found = (snapshot: SheetSnapshot) => {
    const [plan] = readPlans(snapshot, { calendar });
    return inspectPlan(plan!, '2026-06-15', calendar, DEFAULT_SETTINGS, snapshot).findings.filter(
      ({ check }) => check === 'text-legacy-encoding',
    );
  };

  test('decided by the fonts it is safe, and the cells get a font that shows Unicode', () => {
    const [finding, ...others] = found(sheet);
    expect(others).toEqual([]);
    expect(finding!.fix).toEqual({
      safe: true,
      edits: [
        ['B3', rows[2]![1], 'Báo cáo thường xuyên'],
        ['C3', rows[2]![2], 'VĂN PHÒNG SỞ'],
        ['B4', rows[3]![1], 'Kế hoạch công tác'],
        ['C4', rows[3]![2], 'Văn phòng Sở'],
      ].map(([at, expected, value]) => ({ at, expect: expected, value, font: 'Times New Roman' })),
    });
  });

  test('applied, nothing is found any more and nothing is left to do', () => {
    const { edits } = found(sheet)[0]!.fix!;
    const once = applyEdits(sheet, edits);
    expect(once.refused).toEqual([]);
    expect(found(once.snapshot)).toEqual([]);
    expect(applyEdits(once.snapshot, edits)).toEqual({ snapshot: once.snapshot, refused: asChanged(edits) });
    expect(applyEdits({ ...sheet, values: sheet.values.map(() => []) }, edits).refused).toEqual(asChanged(edits));
  });
});

describe('a year added to a day without one', () => {
  const header = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
  const fixOf = (deadline: string | number) => {
    const sheet = snapshotOf('K', [
      ['KẾ HOẠCH NĂM 2026'],
      header,
      [1, 'Đánh giá, xếp loại viên chức', 'Phòng Tổ chức', deadline],
    ]);
    const [plan] = readPlans(sheet, { calendar });
    const { findings } = inspectPlan(plan!, '2026-06-15', calendar, DEFAULT_SETTINGS, sheet);
    return findings.find(({ check }) => check === 'deadline-year-ambiguous')?.fix ?? null;
  };

  test.each([
    ['Trước 20/01', 'Trước 20/01/2027', 'Trước 20/01/2026'],
    ['Chậm nhất ngày 5-1', 'Chậm nhất ngày 5-1-2027', 'Chậm nhất ngày 5-1-2026'],
    ['Trước ngày 20 tháng 01', 'Trước ngày 20 tháng 01 năm 2027', 'Trước ngày 20 tháng 01 năm 2026'],
  ])('%s: the following year is proposed, the plan’s year is the other answer', (deadline, next, own) => {
    const fix = fixOf(deadline);
    expect(fix).toMatchObject({
      safe: false,
      edits: [{ at: 'D3', value: next }],
      otherwise: [{ at: 'D3', value: own }],
    });
    expect(fixOf(next)).toBeNull();
    expect(fixOf(own)).toBeNull();
  });

  test('a stretch that runs into the next year gets the year of its end', () => {
    expect(fixOf('Tháng 11 đến tháng 01')?.edits[0]?.value).toBe('Tháng 11 đến tháng 01/2027');
    expect(fixOf('Tháng 11 đến tháng 01/2027')).toBeNull();
  });

  test('“năm đánh giá” becomes the year', () => {
    expect(fixOf('Trước 15/8 của năm đánh giá')?.edits).toEqual([
      { at: 'D3', expect: 'Trước 15/8 của năm đánh giá', value: 'Trước 15/8 của năm 2026' },
    ]);
  });
});
