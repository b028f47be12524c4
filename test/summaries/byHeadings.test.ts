import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { CLEAR_NAMES } from '../../src/checks/engine/names';
import { calendarMonths, itemsWithoutDay } from '../../src/figures/calendarDays';
import { dueDay } from '../../src/figures/dueDay';
import { changesSince } from '../../src/figures/closings/changes';
import { closedRowsOf } from '../../src/figures/closings/closedRows';
import { earlierClosings } from '../../src/figures/closings/earlier';
import { type Figures, figuresOf } from '../../src/figures/figures';
import { countClears } from '../../src/figures/fiveClears';
import { peopleCount } from '../../src/figures/people/peopleCount';
import { hasResults } from '../../src/figures/results';
import { unitItems } from '../../src/figures/unitItems';
import { unitRows } from '../../src/figures/unitRows';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { clean, oneLine } from '../../src/language/text';
import { PROGRESS_NAMES } from '../../src/progress/names';
import { groupFindings } from '../../src/summaries/groupFindings';
import { leadNames, numberOf, taskOf } from '../../src/summaries/itemWords';
import { namePlans } from '../../src/summaries/names';
import { byLead, byLoser, bySection } from '../../src/figures/scores/scoreGroups';
import { evidenceRows } from '../../src/figures/scores/evidenceRows';
import { scoreFigures } from '../../src/figures/scores/scoreFigures';
import { scoreRows } from '../../src/summaries/scoreRows';
import { SHEETS } from '../../src/summaries/sheets';
import type { SheetContext } from '../../src/summaries/summary';
import type { SummaryKind } from '../../src/summaries/kinds';
import { describePlans } from '../plansAtHand';
import { headedTables, type HeadedTable, type Shown, tableWith } from './headedTables';
import { samplesFolder, workbooksIn } from './inspected';
import { tableContext } from './tableContext';

type Row = Record<string, Shown>;

/** Each figure under the heading it has to stand under. Written out here once more: what a sheet's own words say is not asked. */
const FIGURE_HEADS: Record<Exclude<keyof Figures, 'items' | 'overdueLong'>, string> = {
  onTime: 'Đã hoàn thành / Đúng hạn',
  late: 'Đã hoàn thành / Trễ hạn',
  undated: 'Đã hoàn thành / Chưa xác định',
  withinTerm: 'Chưa hoàn thành, trong hạn / Chưa đến hạn',
  begun: 'Chưa hoàn thành, trong hạn / Đang thực hiện',
  dueSoon: 'Chưa hoàn thành, trong hạn / Sắp đến hạn',
  overdue: 'Chưa hoàn thành, quá hạn / Quá hạn',
  perhapsOverdue: 'Có thể quá hạn, ngày chưa rõ',
  waiting: 'Chờ xác nhận',
  continuous: 'Không thời hạn / Thường xuyên',
  noDate: 'Không thời hạn / Chưa rõ ngày',
  begunNoDate: 'Không thời hạn / Đang thực hiện',
  notApplicable: 'Không phát sinh, dừng',
  notWritten: 'Chưa cập nhật kết quả',
  missed: 'Trong đó không đạt chỉ tiêu',
};
/** Left out of a table where they are nothing in all its rows. */
const SELDOM = ['perhapsOverdue', 'begunNoDate', 'missed'];

function figureRow(of: Figures, longDays: number, shown: HeadedTable): Row {
  const figures = (Object.keys(FIGURE_HEADS) as (keyof typeof FIGURE_HEADS)[])
    .filter((key) => !SELDOM.includes(key) || shown.heads.includes(FIGURE_HEADS[key]))
    .map((key): [string, number] => [FIGURE_HEADS[key], of[key]]);
  return {
    ...Object.fromEntries(figures),
    [`Chưa hoàn thành, quá hạn / Trong đó trên ${longDays} ngày`]: of.overdueLong,
  };
}

const share = (part: number, whole: number): Shown => (whole === 0 ? '' : part / whole);
const doneOf = ({ onTime, late, undated }: Figures): number => onTime + late + undated;
const UNKNOWN = 'Chưa có số liệu';

/** What a table must say: exactly these headings, and these rows among its rows, in this order. */
function expectRows(table: HeadedTable, heads: string[], rows: Row[], isOne: (row: Row) => boolean): void {
  expect(table.heads).toEqual(heads);
  expect(table.rows.filter(isOne)).toEqual(
    rows.map((row) => Object.fromEntries(heads.map((head) => [head, row[head]!]))),
  );
}
const isNumbered = ({ TT }: Row): boolean => typeof TT === 'number';

function overviewHolds({ inspection, settings }: SheetContext, [sheet]: ReturnType<typeof made>): void {
  const figures = figuresOf(inspection);
  const known = hasResults(inspection.plan);
  const { plan } = figures;
  const count = tableWith(sheet!, 'Tình hình', 'Tỷ lệ');
  const lines: [string, number][] = [
    ['Đã hoàn thành', doneOf(plan)],
    ['Chưa hoàn thành, trong hạn', plan.withinTerm + plan.begun + plan.dueSoon],
    ['Chưa hoàn thành, quá hạn', plan.overdue],
    ['Có thể quá hạn, ngày chưa rõ', plan.perhapsOverdue],
    ['Chờ xác nhận', plan.waiting],
    ['Không thời hạn', plan.continuous + plan.noDate + plan.begunNoDate],
    ['Không phát sinh, dừng', plan.notApplicable],
    ['Tổng số nhiệm vụ', plan.items],
    ['Trong tổng số: chưa cập nhật kết quả', plan.notWritten],
  ];
  expect(count.heads).toEqual(['TT', 'Tình hình', 'Số nhiệm vụ', 'Tỷ lệ', 'Trong đó']);
  expect(count.rows.map((row) => [row['Tình hình'], row['Số nhiệm vụ'], row['Tỷ lệ']])).toEqual(
    lines.map(([name, n], i) => [name, n, i === 0 && !known ? UNKNOWN : share(n, plan.items)]),
  );

  const clears = tableWith(sheet!, 'Năm rõ (số nhiệm vụ)');
  expect(clears.heads.slice(0, 5)).toEqual(['TT', 'Năm rõ (số nhiệm vụ)', 'Đã rõ', 'Chưa rõ', 'Tỷ lệ đã rõ']);
  expect(
    clears.rows
      .slice(0, 5)
      .map((row) => [row['Năm rõ (số nhiệm vụ)'], row['Đã rõ'], row['Chưa rõ'], row['Tỷ lệ đã rõ']]),
  ).toEqual(
    countClears(inspection).map(({ clear, clearItems, unclearItems }) => [
      CLEAR_NAMES[clear].vi,
      clearItems,
      unclearItems,
      share(clearItems, clearItems + unclearItems),
    ]),
  );

  const table = tableWith(sheet!, 'Lĩnh vực, nội dung');
  const parted = figures.sections.some(({ key }) => key !== null);
  const rowOf = (of: Figures, TT: Shown, name: Shown): Row => ({
    TT,
    'Lĩnh vực, nội dung': name,
    'Tổng số nhiệm vụ': of.items,
    ...figureRow(of, settings.longOverdueDays, table),
    'Tỷ lệ hoàn thành': known ? share(doneOf(of), of.items) : UNKNOWN,
  });
  const rows = parted
    ? [
        ...figures.sections.map((one) =>
          rowOf(one, one.number, one.key === null ? '(không thuộc mục nào)' : oneLine(one.title)),
        ),
        rowOf(plan, 'Tổng cộng', 'Tổng cộng'),
      ]
    : [rowOf(plan, '', 'Tất cả nhiệm vụ')];
  expect(new Set(table.heads)).toEqual(new Set(Object.keys(rows[0]!)));
  expect(table.rows.slice(0, rows.length)).toEqual(rows);
}

function unitsHold({ inspection, settings }: SheetContext, [sheet]: ReturnType<typeof made>): void {
  const table = tableWith(sheet!, 'Đơn vị', 'Phối hợp');
  const { units, collectives, unled } = unitRows(inspection);
  const known = hasResults(inspection.plan);
  const rows = [...units, ...collectives, ...(unled ? [unled] : [])].map((of) => {
    const due = of.onTime + of.late + of.overdue;
    return {
      'Đơn vị': of.unit ?? '(chưa giao)',
      'Chủ trì (tổng số)': of.items,
      ...figureRow(of, settings.longOverdueDays, table),
      'Phối hợp': of.partnerOf,
      'Tỷ lệ đúng hạn': known || due === 0 ? share(of.onTime, due) : UNKNOWN,
    };
  });
  expect(new Set(table.heads)).toEqual(new Set(['TT', ...Object.keys(rows[0]!), 'Phiếu riêng']));
  const shown = table.rows.map(({ TT, 'Phiếu riêng': _, ...row }) => ({ TT, row }));
  for (const row of rows) expect(shown.map((one) => one.row)).toContainEqual(row);
  const total = shown.find(({ TT }) => TT === 'Cộng các dòng')!.row;
  const sum = (key: 'items' | 'partnerOf' | 'overdue') =>
    [...units, ...collectives, ...(unled ? [unled] : [])].reduce((all, of) => all + of[key], 0);
  expect([total['Chủ trì (tổng số)'], total['Phối hợp'], total[FIGURE_HEADS.overdue]]).toEqual([
    sum('items'),
    sum('partnerOf'),
    sum('overdue'),
  ]);
}

function peopleHold({ inspection, settings }: SheetContext, [sheet]: ReturnType<typeof made>): void {
  const table = tableWith(sheet!, 'Họ tên', 'Tỷ lệ tiến độ');
  const known = hasResults(inspection.plan);
  const { rows } = peopleCount(inspection, settings.units);
  const undated = 'Hoàn thành, chưa rõ ngày';
  const seldom = table.heads.includes(undated) ? [undated] : [];
  const shareOf = (of: number | null, given: number): Shown => (known || given === 0 ? (of ?? '') : UNKNOWN);
  expectRows(
    table,
    [
      ...['TT', 'Họ tên', 'Đơn vị', 'Được giao trong kỳ', 'Hoàn thành', 'Đúng hạn', ...seldom],
      ...['Trễ (số lần)', 'Chưa, quá hạn', 'Tỷ lệ số lượng', 'Tỷ lệ tiến độ'],
    ],
    rows.map((row, i) => ({
      TT: i + 1,
      'Họ tên': row.name,
      'Đơn vị': row.units.join('; '),
      'Được giao trong kỳ': row.given,
      'Hoàn thành': row.done,
      'Đúng hạn': row.onTime,
      [undated]: row.undated,
      'Trễ (số lần)': row.late,
      'Chưa, quá hạn': row.overdue,
      'Tỷ lệ số lượng': shareOf(row.quantity, row.given),
      'Tỷ lệ tiến độ': shareOf(row.progress, row.given),
    })),
    isNumbered,
  );
}

/** What the lists of items say of one, under their headings. */
function itemRows({ inspection }: SheetContext): (Row & { progress: string })[] {
  const { plan, standings, asOf } = inspection;
  return plan.items.map((item, i) => {
    const standing = standings[i]!;
    return {
      progress: standing.progress,
      Số: numberOf(plan, item),
      'Nhiệm vụ': taskOf(item),
      'Đơn vị chủ trì': leadNames(item),
      'Thời hạn ghi trong bảng': item.deadline.text,
      'Ngày cuối': dueDay(item, standing, asOf) ?? '',
      'Số ngày quá hạn/còn lại':
        standing.progress === 'overdue'
          ? standing.daysLate
          : standing.progress === 'due-soon'
            ? standing.daysLeft!
            : '',
      'Tình trạng': PROGRESS_NAMES[standing.progress].vi,
      'Xem trong bảng': `Dòng ${item.row}`,
    };
  });
}

function overdueHolds(context: SheetContext, [sheet]: ReturnType<typeof made>): void {
  const due = itemRows(context).filter(({ progress }) => ['overdue', 'due-soon', 'perhaps-overdue'].includes(progress));
  const [table] = headedTables(sheet!);
  if (due.length === 0) return expect(table).toBeUndefined();
  const always = [
    'Số',
    'Nhiệm vụ',
    'Đơn vị chủ trì',
    'Thời hạn ghi trong bảng',
    'Ngày cuối',
    'Số ngày quá hạn/còn lại',
    'Xem trong bảng',
  ];
  const seldom = ['TT', 'Mốc nào', 'Cần làm rõ', 'Kết quả đã ghi'];
  expect(table!.heads.filter((head) => !seldom.includes(head))).toEqual(always);
  const pick = (row: Row) => always.map((head) => row[head]);
  const shown = table!.rows.filter(isNumbered);
  expect(shown.map(pick).sort(bySaying)).toEqual(due.map(pick).sort(bySaying));
  const asked = shown.filter((row) => (row['Cần làm rõ'] ?? '') !== '').length;
  expect(asked).toBe(due.filter(({ progress }) => progress === 'perhaps-overdue').length);
}
const bySaying = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function calendarHolds({ inspection }: SheetContext, [sheet]: ReturnType<typeof made>): void {
  const tables = headedTables(sheet!);
  const months = calendarMonths(inspection);
  if (months.length > 0) {
    const heads = ['Ngày', 'Thứ', 'Số', 'Nội dung phải hoàn thành', 'Đơn vị chủ trì', 'Tình trạng', 'Xem trong bảng'];
    expect(tables[0]!.heads).toEqual(heads);
    const shown = tables[0]!.rows.filter((row) => /^\d{4}-/.test(String(row.Ngày)));
    expect([...new Set(shown.map((row) => row.Ngày))]).toEqual(
      months.flatMap(({ days }) => days.map(({ day }) => day)),
    );
    for (const { day, events } of months.flatMap(({ days }) => days)) {
      const single = events.filter(({ wholeYear }) => !wholeYear);
      const rows = shown.filter(
        (row) => row.Ngày === day && row['Số'] !== '' && !/^Cả năm/.test(String(row['Nội dung phải hoàn thành'])),
      );
      expect(rows.map((row) => [row['Số'], row['Đơn vị chủ trì'], row['Xem trong bảng']])).toEqual(
        single
          .map(({ item }) => [numberOf(inspection.plan, item), leadNames(item), `Dòng ${item.row}`])
          .filter(([number]) => number !== ''),
      );
    }
  }
  const groups = itemsWithoutDay(inspection);
  if (groups.length === 0) return;
  const undated = tableWith(sheet!, 'Vì sao không có ngày');
  expect(undated.heads).toEqual(['Vì sao không có ngày', 'Các nhiệm vụ số', 'Số nhiệm vụ']);
  expect(undated.rows.map((row) => row['Số nhiệm vụ'])).toEqual(groups.map(({ items }) => items.length));
}

function findingsHold({ inspection }: SheetContext, [sheet]: ReturnType<typeof made>): void {
  const [table] = headedTables(sheet!);
  const sayings = groupFindings(inspection.findings);
  if (sayings.length === 0) return expect(table).toBeUndefined();
  expect(table!.heads).toEqual(['TT', 'Mức độ', 'Rõ gì', 'Ô', 'Nhiệm vụ', 'Nội dung chưa rõ', 'Vì sao', 'Cần làm']);
  const severities = { error: 'Lỗi', warning: 'Cần xem lại', info: 'Lưu ý' };
  const shown = table!.rows.filter(isNumbered);
  expect(shown.slice(0, 20).map((row) => [String(row['Mức độ']).split('\n')[0], row['Rõ gì']])).toEqual(
    sayings.slice(0, 20).map(({ severity, clear }) => [severities[severity], CLEAR_NAMES[clear].vi]),
  );
  sayings.slice(0, 20).forEach(({ what, findings }, i) => {
    expect(String(shown[i]!['Nội dung chưa rõ']).startsWith(what)).toBe(true);
    expect(String(shown[i]!['Ô'])).toContain(findings[0]!.at);
  });
  shown.forEach((row) => expect([row['Vì sao'], row['Cần làm']]).not.toContain(''));
  const first = shown[0]!;
  expect([first['Vì sao'], first['Cần làm']]).toEqual([sayings[0]!.why, sayings[0]!.do]);
}

function scoresHold({ inspection: { plan } }: SheetContext, [sheet]: ReturnType<typeof made>): void {
  const figures = scoreFigures(plan)!;
  const rows = scoreRows(plan, figures);
  const { sum, criteria } = figures;
  type Points = Pick<typeof sum, 'maximum' | 'self' | 'notClaimed' | 'appraisedOf' | 'appraised' | 'cut' | 'lost'>;
  const [self, appraised] = [sum.self !== null, sum.appraised !== null];
  const rate = (part: number | null, of: number | null) => (part === null || of === null ? '' : share(part, of));
  const points = (of: Points): Record<string, Shown> => ({
    'Điểm tối đa': of.maximum,
    ...(self && { 'Điểm tự chấm': of.self ?? '', 'Không nhận': of.notClaimed ?? '' }),
    ...(self && appraised && { 'Tối đa phần đã thẩm định': of.appraisedOf ?? '' }),
    ...(appraised && { [self ? 'Điểm thẩm định' : 'Điểm đạt']: of.appraised ?? '' }),
    ...(self && appraised && { 'Bị cắt': of.cut ?? '' }),
    ...(appraised && { 'Điểm mất': of.lost ?? '' }),
    ...(appraised
      ? { [self ? 'Tỷ lệ thẩm định' : 'Tỷ lệ đạt']: rate(of.appraised, of.appraisedOf) }
      : { 'Tỷ lệ tự chấm': rate(of.self, of.maximum) }),
  });
  const ofRow = ({ criterion: one }: (typeof rows)[number]) => {
    const its = { ...one, maximum: one.maximum!, appraisedOf: one.appraised === null ? null : one.maximum };
    return points({ ...its, cut: one.cut === null ? null : Math.max(0, one.cut) });
  };
  const whyNot = appraised ? 'Lý do mất điểm' : 'Giải trình';
  const list = tableWith(sheet!, 'Tiêu chí', 'Xem dòng');
  const has = (there: boolean | 'unknown' | null): Shown => (there === null ? '' : there === true ? 'Có' : 'Chưa có');
  const sectionOf = new Map(plan.sections.map(({ key, number }) => [key, number]));
  expectRows(
    list,
    [
      'TT',
      'Tiêu chí',
      'Lĩnh vực',
      'Đơn vị chủ trì',
      ...Object.keys(points(sum)),
      whyNot,
      'Giải pháp khắc phục',
      'Thời hạn',
      'Xem dòng',
    ],
    rows.map((row, i) => ({
      TT: i + 1,
      'Tiêu chí': taskOf(row.item),
      'Lĩnh vực': sectionOf.get(row.item.section ?? '') ?? '',
      'Đơn vị chủ trì': leadNames(row.item),
      ...ofRow(row),
      [whyNot]: has(row.has.reason),
      'Giải pháp khắc phục': has(row.has.remedy),
      'Thời hạn': has(row.has.deadline),
      'Xem dòng': `Dòng ${row.item.row}`,
    })),
    isNumbered,
  );
  expect(list.rows.find(({ TT }) => TT === 'Tổng cộng')).toMatchObject(points(sum));

  const part = appraised ? 'Phần trong điểm mất' : 'Phần trong điểm không nhận';
  const worst = appraised ? 'Tiêu chí mất nhiều điểm nhất' : 'Tiêu chí không nhận nhiều điểm nhất';
  const groups = headedTables(sheet!).filter(({ heads }) => heads.includes(part));
  const groupsBy: Record<string, ReturnType<typeof byLead>> = {
    'Lĩnh vực': bySection(plan, criteria),
    'Đơn vị': byLead(criteria),
    'Đơn vị chịu trách nhiệm': byLoser(plan, criteria),
  };
  for (const table of groups) {
    const name = table.heads[1]!;
    expect(table.heads).toEqual(['TT', name, 'Số tiêu chí', worst, ...Object.keys(points(sum)), part]);
    const expected = groupsBy[name]!;
    const shown = table.rows.slice(0, expected.length).map((row) => ({ ...row, TT: '', [worst]: '' }));
    expect(shown.map((row) => row['Số tiêu chí' as keyof typeof row])).toEqual(
      expected.map((group) => group.criteria.length),
    );
    expected.forEach((group, i) => {
      const open = appraised ? group.sum.lost : group.sum.notClaimed;
      const all = appraised ? sum.lost : sum.notClaimed;
      expect(shown[i]).toMatchObject({ ...points(group.sum), [part]: open === null ? '' : share(open, all!) });
    });
  }
}

function evidenceHolds({ inspection: { plan } }: SheetContext, [sheet]: ReturnType<typeof made>): void {
  const rows = evidenceRows(plan);
  const list = tableWith(sheet!, 'Cần có', 'Còn thiếu');
  const kinds = (all: string[][]) => all.map((choice) => choice.join(' hoặc ')).join(', ');
  const missing = ({ state, lacking, otherYears }: (typeof rows)[number]): Shown => {
    if (state === 'none') return ['Chưa có tài liệu', kinds(lacking)].filter((words) => words !== '').join(': ');
    if (state === 'explained') return 'Mới có giải trình';
    if (state === 'unknown') return '(công thức chưa có kết quả)';
    if (state === 'other-year') return `Tài liệu của năm ${otherYears.join(', ')}`;
    if (state === 'blank') return ['Chưa điền số, ngày', kinds(lacking)].filter((words) => words !== '').join('; ');
    return state === 'lacking' ? kinds(lacking) : '';
  };
  const withDeadline = plan.columns.some(({ field }) => field === 'deadline');
  const ofRow = (row: (typeof rows)[number], i: number): Row => {
    const { item, self } = row.criterion;
    return {
      TT: i + 1,
      Số: numberOf(plan, item),
      'Tiêu chí': taskOf(item),
      'Điểm tự chấm': self ?? '',
      'Cần có': kinds(row.asked),
      'Đã có': row.papers.join('\n'),
      'Còn thiếu': missing(row),
      'Đơn vị': leadNames(item),
      ...(withDeadline && { Hạn: oneLine(item.deadline.text) }),
      'Xem dòng': `Dòng ${item.row}`,
    };
  };
  expectRows(list, Object.keys(ofRow(rows[0]!, 0)), rows.map(ofRow), isNumbered);
}

function unitSheetsHold(context: SheetContext, sheets: ReturnType<typeof made>): void {
  const { inspection, names } = context;
  const rows = new Map(itemRows(context).map((row, i) => [inspection.plan.items[i]!, row]));
  [...names.units.keys()].forEach((unit, place) => {
    const table = tableWith(sheets[place]!, 'Tình trạng');
    expect(table.heads).toEqual([
      'TT',
      'Số',
      'Nhiệm vụ',
      'Sản phẩm, mục tiêu',
      'Đơn vị cùng làm',
      'Thời hạn ghi trong bảng',
      'Ngày cuối',
      'Tình trạng',
      'Kết quả thực hiện',
      'Ghi chú',
    ]);
    const { leads, partners, collective } = unitItems(inspection, unit);
    const pick = (row: Row) =>
      ['Số', 'Nhiệm vụ', 'Thời hạn ghi trong bảng', 'Ngày cuối', 'Tình trạng'].map((head) => row[head]);
    expect(table.rows.filter(isNumbered).map(pick)).toEqual(
      [...leads, ...partners, ...collective].map(({ item }) => pick(rows.get(item)!)),
    );
    [...leads, ...partners, ...collective].forEach(({ item }, i) => {
      const row = table.rows.filter(isNumbered)[i]!;
      if (item.product !== '' && clean(item.product) !== taskOf(item))
        expect(row['Sản phẩm, mục tiêu']).toContain(clean(item.product));
      if (item.leads.some((ref) => ref.unit !== unit))
        expect(row['Đơn vị cùng làm']).toMatch(/^(?:Chủ trì|Cùng chủ trì): /);
      expect([row['Kết quả thực hiện'], row['Ghi chú']]).toEqual([item.result?.text ?? '', '']);
    });
  });
}

/** Each list has as many rows as its title says, and every row stands under the headings an official reads. */
function changesHold({ since }: SheetContext, [sheet]: ReturnType<typeof made>): void {
  const table = tableWith(sheet!, 'Thay đổi');
  const { done, overdue, still, moved, added, gone, undone } = since!;
  const parted = table.heads.includes('Kỳ, mốc') ? ['Kỳ, mốc'] : [];
  expect(table.heads).toEqual([
    ...[
      'TT',
      'Số',
      'Nhiệm vụ',
      'Đơn vị chủ trì',
      ...parted,
      'Hạn cuối',
      'Kỳ trước',
      'Nay',
      'Thay đổi',
      'Xem trong bảng',
    ],
  ]);
  expect(table.rows.filter(isNumbered)).toHaveLength(
    [done, overdue, still, moved, added, gone, undone].reduce((n, list) => n + list.length, 0),
  );
}

const HOLDS: Record<SummaryKind, (context: SheetContext, sheets: ReturnType<typeof made>) => void> = {
  overview: overviewHolds,
  changes: changesHold,
  units: unitsHold,
  people: peopleHold,
  overdue: overdueHolds,
  calendar: calendarHolds,
  findings: findingsHold,
  scores: scoresHold,
  evidence: evidenceHolds,
  unitSheets: unitSheetsHold,
};

const made = (kind: SummaryKind, context: SheetContext) => SHEETS[kind].make(context);

function everySheetHolds(context: SheetContext): void {
  for (const kind of Object.keys(HOLDS) as SummaryKind[])
    if (SHEETS[kind].applies(context.inspection, context.settings, context.since))
      HOLDS[kind](context, made(kind, context));
}

test('a table with something of everything', () => {
  const rows = Array.from({ length: 40 }, (_, i) => [
    i + 1,
    `Việc thứ ${i + 1}`,
    ['Phòng A', 'Phòng B; Phòng C', null, 'Các phòng thuộc Sở'][i % 4]!,
    ['Quý I', '20/6/2026', 'Thường xuyên', 'Cả năm', 'Trước 30/4/2026, xyz tính lại', null, 'Khi có yêu cầu'][i % 7]!,
    [null, 'Đang làm', 'Đã hoàn thành', 'Không phát sinh'][i % 5] ?? null,
  ]);
  everySheetHolds(tableContext({ rows }));
});

test('a table that names people', () => {
  const rows = Array.from({ length: 40 }, (_, i) => [
    i + 1,
    `Việc thứ ${i + 1}`,
    ['Lường Văn An', 'Phòng B (Bế Thị Cúc)', 'Phòng C', 'Lường Văn An; Mùa A Sình'][i % 4]!,
    ['Quý I', '20/6/2026', 'Thường xuyên', '28/2/2026; 30/4/2026', 'Trước 30/4/2026, xyz tính lại', null][i % 6]!,
    [null, 'Đang làm', 'Đã hoàn thành ngày 2/4/2026', 'Đã hoàn thành', 'Không phát sinh'][i % 5]!,
  ]);
  everySheetHolds(tableContext({ rows }));
  everySheetHolds(tableContext({ rows: rows.map((row) => [...row.slice(0, 4), null]) }));
});

async function sheetsOfFileHold(folder: string, file: string): Promise<void> {
  const year = /20\d\d/.exec(file)![0];
  const asOf = year === '2026' ? '2026-06-15' : `${year}-10-30`;
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const { inspections, settings } = await inspectWorkbook(await openWorkbook(bytes), { asOf });
  const names = namePlans(inspections);
  inspections.forEach((inspection, place) =>
    everySheetHolds({ inspection, names: names[place]!, has: () => true, settings, writtenAt: '' }),
  );
  const before = await inspectWorkbook(await openWorkbook(bytes), { asOf: `${year}-02-14` });
  const rows = before.inspections.flatMap((inspection) =>
    closedRowsOf(inspection, { kind: 'm02', year: Number(year) }),
  );
  const earlier = earlierClosings(inspections, rows);
  inspections.forEach((inspection, place) => {
    const since = changesSince(inspection, earlier[place]!);
    const context = { inspection, names: names[place]!, has: () => true, settings, since, writtenAt: '' };
    // Nothing was written between the two days: rows are found again, and only days have passed.
    expect([since!.added, since!.gone, since!.moved]).toEqual([[], [], []]);
    changesHold(context, made('changes', context));
  });
}

describe('the sheets of the samples, read by their headings', () => {
  test.each(workbooksIn(samplesFolder))('%s', (file) => sheetsOfFileHold(samplesFolder, file));
});

describePlans('the sheets of the real plans, read by their headings', (folder) => {
  test.each(workbooksIn(folder))('%s', (file) => sheetsOfFileHold(folder, file));
});
