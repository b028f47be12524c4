import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { inspectPlan } from '../../src/checks/engine/inspection';
import { byLead, byLoser, bySection } from '../../src/figures/scores/scoreGroups';
import { scoreFigures } from '../../src/figures/scores/scoreFigures';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { readPlans } from '../../src/reading/readPlans';
import type { ScoreSum } from '../../src/scoring/points';

const shared = resolve(__dirname, '../../../shared');
const year = resolve(shared, 'year');

/** The first plan of a workbook, looked at as of a day. */
async function inspectedFile(file: string, asOf: string) {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(resolve(shared, file))));
  const [sheet] = await workbook.sheets();
  const snapshot = await workbook.read(sheet!.name);
  const [plan] = readPlans(snapshot, { calendar: makeCalendar() });
  return inspectPlan(plan!, asOf, makeCalendar(), undefined, snapshot);
}

interface Points {
  max: number;
  self: number;
  notClaimed: number;
  appraised: number | null;
  appraisedMax: number | null;
  cut: number | null;
  lost: number | null;
}
interface Truth {
  workbook: string;
  asOf: string;
  faults: { fault: string; rows: number[] }[];
  groups: (Points & { row: number })[];
  total: Points & { criteria: number };
  byUnit: Record<string, Points & { criteria: number }>;
}

/** Faults of the truth under the names of the checks that say them. */
const CHECK_OF: Record<string, string> = {
  'score-over-maximum': 'score-above-maximum',
  'score-negative': 'score-not-points',
  'score-not-a-number': 'score-not-points',
  'score-turned-into-date': 'score-not-points',
  'number-twice': 'number-repeated',
  'group-maximum-differs': 'score-sum',
};

const pointsOf = (sum: ScoreSum): Points => ({
  max: sum.maximum,
  self: sum.self!,
  notClaimed: sum.notClaimed!,
  appraised: sum.appraised,
  appraisedMax: sum.appraisedOf,
  cut: sum.cut,
  lost: sum.lost,
});
const only = ({ max, self, notClaimed, appraised, appraisedMax, cut, lost }: Points): Points => ({
  max,
  self,
  notClaimed,
  appraised,
  appraisedMax,
  cut,
  lost,
});

describe('scores whose truth was written by hand', () => {
  if (!existsSync(year)) {
    it('scores whose truth was written by hand (the year is not beside this checkout: not run)', () =>
      expect(existsSync(year)).toBe(false));
    return;
  }

  const truth = JSON.parse(readFileSync(resolve(year, 'scores/scores.truth.json'), 'utf8')) as Truth;
  const scored = () => inspectedFile(`year/${truth.workbook}`, truth.asOf);
  const rowOf = (at: string) => Number(/\d+$/.exec(at)?.[0]);

  it('every planted fault is found, and no other of these kinds', async () => {
    const { findings } = await scored();
    const kinds = new Set(truth.faults.map(({ fault }) => CHECK_OF[fault] ?? fault));
    const found = findings
      .filter(({ check }) => kinds.has(check))
      .map(({ check, row, at, related }) => {
        const rows = check === 'evidence-twice' ? [at, ...related].map(rowOf) : [row ?? rowOf(at)];
        return `${check} ${[...new Set(rows)].join()}`;
      });
    const planted = truth.faults.map(({ fault, rows }) => {
      const check = CHECK_OF[fault] ?? fault;
      return `${check} ${check === 'number-repeated' ? rows[1] : rows.join()}`;
    });
    expect(found.sort()).toEqual(planted.sort());
    expect(truth.faults).toHaveLength(15);
  });

  it('the sums hold: of all, of each group, of each unit', async () => {
    const { plan } = await scored();
    const { sum, criteria } = scoreFigures(plan)!;
    expect({ ...pointsOf(sum), criteria: sum.criteria }).toEqual({
      ...only(truth.total),
      criteria: truth.total.criteria,
    });
    expect(bySection(plan, criteria).map((group) => pointsOf(group.sum))).toEqual(truth.groups.map(only));
    const units = Object.fromEntries(byLead(criteria).map((unit) => [unit.key, pointsOf(unit.sum)]));
    expect(units).toEqual(Object.fromEntries(Object.entries(truth.byUnit).map(([unit, of]) => [unit, only(of)])));
  });

  it('two of one point cancel nobody else’s loss, and each claim is asked for its evidence', async () => {
    const { plan, findings } = await inspectedFile('year/faults/F4-self-score.xlsx', '2025-12-15');
    const { sum } = scoreFigures(plan)!;
    expect([sum.self, sum.maximum, sum.notClaimed, sum.appraised, sum.lost]).toEqual([9, 10, 1, null, null]);
    const rows = (check: string) =>
      findings.filter((one) => one.check === check).map(({ row, at }) => row ?? rowOf(at));
    expect(rows('self-score-without-evidence')).toEqual([10, 11, 12]);
    expect(rows('self-score-explained-without-evidence')).toEqual([8]);
    expect(rows('score-above-maximum')).toEqual([12]);
    expect(rows('evidence-kind-missing')).toEqual([]);
    const sums = findings.filter(({ check }) => check === 'score-sum');
    expect(sums.map(({ at, data }) => [at, data.written, data.total])).toEqual([
      ['C5', 9, 10],
      ['D5', 7.5, 9],
    ]);
  });

  it('the plan of Hà Giang: points as they were, and by who lost them', async () => {
    const { plan } = await inspectedFile('plans/ha-giang-2024.xlsx', '2024-10-30');
    const { sum, criteria } = scoreFigures(plan)!;
    expect([sum.criteria, sum.appraised, sum.maximum, sum.lost, sum.self]).toEqual([18, 21.11, 42.5, 21.39, null]);
    // Added up by hand from the column “Trách nhiệm”.
    const lost = Object.fromEntries(byLoser(plan, criteria).map(({ key, kind, sum: its }) => [key ?? kind, its.lost]));
    expect(lost).toEqual({
      'Chi cục Phát triển nông thôn': 9.55,
      'Chi cục Kiểm lâm': 6.51,
      'Chi cục Quản lý chất lượng Nông, lâm sản và Thủy sản': 5.99,
      together: 7.55,
      'Bộ phận một cửa của Sở': 4.44,
      'Phòng Tổ chức cán bộ': 2.11,
      'Văn phòng Sở': 1.77,
      'Thanh tra Sở': 1.75,
      'Chi cục Thủy lợi': 1,
      'Trung tâm Nước sinh hoạt và Vệ sinh môi trường nông thôn': 1,
      'Phòng Kế hoạch – Tài chính Sở': 0.66,
      'Chi cục Trồng trọt và Bảo vệ thực vật': 0.52,
      'Ban Quản lý rừng đặc dụng Du Già': 0.52,
    });
  });
});
