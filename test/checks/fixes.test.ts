import type { Check, Example } from '../../src/checks/check';
import { replacing } from '../../src/checks/fix';
import { CHECKS } from '../../src/checks/registry';
import { runChecks } from '../../src/checks/runChecks';
import { tidyEdits } from '../../src/checks/wording/tidy';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { readPlans } from '../../src/reading/readPlans';
import { applyEdits } from '../../src/workbook/edits';
import { snapshotOf } from '../snapshotOf';
import { inspectedOf, inspectedSheet } from './exampleInspected';

const calendar = makeCalendar();
const withFix = CHECKS.flatMap((check) =>
  check.examples.invalid.map((example): [string, Check, Example] => [check.id, check, example]),
).filter(([, check, example]) => runChecks(inspectedOf(example), [check]).some(({ fix }) => fix !== null));

test('there are checks that mend', () => {
  expect(new Set(withFix.map(([id]) => id))).toEqual(
    new Set(['number-repeated', 'number-skipped', 'text-not-plain', 'unit-misspelt', 'unit-spellings', 'unit-unknown']),
  );
});

describe.each(withFix)('%s: a fix', (_id, check, example) => {
  const before = inspectedOf(example);
  const findings = runChecks(before, [check]);
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);

  test('applied, its finding is gone and none comes in its place', () => {
    const { snapshot, refused } = applyEdits(before.sheet!, edits);
    expect(refused).toEqual([]);
    const after = runChecks(inspectedSheet(snapshot, example), [check]);
    expect(after.filter(({ at }) => findings.some((finding) => finding.at === at && finding.fix !== null))).toEqual([]);
  });

  test('applied twice changes nothing: the second time every edit is refused', () => {
    const once = applyEdits(before.sheet!, edits).snapshot;
    const twice = applyEdits(once, edits);
    expect(twice.refused).toEqual(edits);
    expect(twice.snapshot).toEqual(once);
  });

  test('is refused for a cell that has changed since', () => {
    const changed = applyEdits(
      before.sheet!,
      edits.map(({ at, expect: was }) => ({ at, expect: was, value: 'Chữ khác' })),
    ).snapshot;
    const { snapshot, refused } = applyEdits(changed, edits);
    expect(refused).toEqual(edits);
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
  const [plan] = readPlans(sheet, { calendar });
  const edits = tidyEdits(plan!, sheet);

  test('changes blanks, signs and numbers kept as text, and nothing else', () => {
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
    const { snapshot, refused } = applyEdits(sheet, edits);
    expect(refused).toEqual([]);
    expect(tidyEdits(plan!, snapshot)).toEqual([]);
    const [again] = readPlans(snapshot, { calendar });
    const said = ({ items }: typeof again & object) =>
      items.map(({ number, task, leads, deadline }) => [
        number,
        task.replace(/\s+/g, ' '),
        leads,
        deadline.milestones.map(({ text: _text, ...days }) => days),
      ]);
    expect(said(again!)).toEqual(said(plan!));
  });

  test('leaves a cell in an old encoding alone: there the soft hyphen is a letter', () => {
    const legacy = snapshotOf('K', [rows[0]!, rows[1]!, [1, 'B¸o c¸o th\u00ADêng xuyªn', 'V¨n phßng', 'Quý I']], [], {
      fonts: [[], [], ['', '.VnTime', '.VnTime', '']],
    });
    const [old] = readPlans(legacy, { calendar });
    expect(tidyEdits(old!, legacy)).toEqual([]);
  });
});
