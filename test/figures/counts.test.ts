import fc from 'fast-check';
import { Counts, countPlan } from '../../src/figures/counts';
import { progressOf } from '../../src/progress/progressOf';
import { Progress, type Standing } from '../../src/progress/standing';
import { byProgress, type Tally } from '../../src/figures/tally';
import { MilestoneKind, ResultState, type Item } from '../../src/plan/plan';
import { addDays } from '../../src/calendar/day';
import { deadline, makeItem, makePlan, result, section, unitRef } from '../makeItem';

const standing = (progress: Progress, partial: Partial<Standing> = {}): Standing => ({
  progress,
  daysLate: 0,
  daysLeft: null,
  nextDay: null,
  lateMilestones: [],
  written: true,
  parts: [],
  ...partial,
});

/** What must add up to `items`: the "of which" figures are left out. */
const parts = ({ done, open, inProgress, waiting, withoutTerm, notApplicable }: Tally) =>
  done.onTime +
  done.late +
  done.undated +
  open.withinTerm +
  open.dueSoon +
  open.overdue +
  open.perhapsOverdue +
  inProgress +
  waiting +
  withoutTerm.continuous +
  withoutTerm.noDate +
  notApplicable;

describe('countPlan', () => {
  it('gives the count of an office: 25 tasks, 15 in time, 9 open within term, 1 overdue', () => {
    const standings = [
      ...Array.from({ length: 15 }, () => standing('done-on-time')),
      ...Array.from({ length: 9 }, () => standing('within-term', { written: false })),
      standing('overdue', { daysLate: 31 }),
    ];
    const plan = makePlan({ items: standings.map(() => makeItem()) });
    expect(countPlan(plan, standings)).toMatchObject({
      items: 25,
      done: { onTime: 15, late: 0, undated: 0 },
      open: { withinTerm: 9, dueSoon: 0, overdue: 1, overdueLong: 1 },
      notWritten: 9,
    });
  });

  it.each([
    [30, 0],
    [31, 1],
  ])('%d days late: %d long overdue', (daysLate, overdueLong) => {
    const counts = countPlan(makePlan({ items: [makeItem()] }), [standing('overdue', { daysLate })]);
    expect(counts.open).toEqual({ withinTerm: 0, dueSoon: 0, overdue: 1, overdueLong, perhapsOverdue: 0 });
  });

  it('does not take a late result for long overdue', () => {
    const counts = countPlan(makePlan({ items: [makeItem()] }), [standing('done-late', { daysLate: 90 })]);
    expect(counts.open.overdueLong).toBe(0);
  });

  it('counts an item for each unit that leads, once in the plan', () => {
    const plan = makePlan({
      items: [
        makeItem({
          leads: [unitRef('Văn phòng Sở'), unitRef('Thanh tra Sở'), unitRef('Văn phòng Sở', { text: 'VP Sở' })],
        }),
        makeItem({ leads: [unitRef('các đơn vị', { collective: true })] }),
        makeItem({ leads: [unitRef('Thủ trưởng các đơn vị', { person: true })] }),
        makeItem(),
      ],
    });
    const counts = countPlan(
      plan,
      plan.items.map(() => standing('within-term')),
    );
    expect(counts.items).toBe(4);
    expect(counts.units.map(({ unit, collective, person, items }) => [unit, collective, person, items])).toEqual([
      ['Văn phòng Sở', false, false, 1],
      ['Thanh tra Sở', false, false, 1],
      ['các đơn vị', true, false, 1],
      ['Thủ trưởng các đơn vị', false, true, 1],
      [null, false, false, 1],
    ]);
  });

  it('counts the sections of a part in the part as well', () => {
    const plan = makePlan({
      sections: [section('A'), section('A.I', { parent: 'A' }), section('A.II', { parent: 'A' }), section('B')],
      items: [
        makeItem({ section: 'A.I' }),
        makeItem({ section: 'A.I' }),
        makeItem({ section: 'A.II' }),
        makeItem({ section: 'C' }),
      ],
    });
    const counts = countPlan(
      plan,
      plan.items.map(() => standing('waiting')),
    );
    expect(counts.sections.map(({ key, items }) => [key, items])).toEqual([
      ['A', 3],
      ['A.I', 2],
      ['A.II', 1],
      ['B', 0],
      [null, 1],
    ]);
  });

  it('survives a section that stands in itself', () => {
    const plan = makePlan({ sections: [section('A', { parent: 'A' })], items: [makeItem({ section: 'A' })] });
    expect(countPlan(plan, [standing('done')]).sections[0]?.items).toBe(1);
  });

  it('counts an empty plan', () => {
    const counts = countPlan(makePlan(), []);
    expect(parts(counts)).toBe(0);
    expect([counts.sections, counts.units]).toEqual([[], []]);
  });

  it('refuses standings that are not those of the items', () => {
    expect(() => countPlan(makePlan({ items: [makeItem()] }), [])).toThrow('0 standings for 1 items');
  });
});

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2024-06-15', days));
const milestones = fc.array(
  fc.record({
    kind: fc.constantFrom(...MilestoneKind.options),
    lastDay: fc.option(day),
    occurrences: fc.array(day, { maxLength: 4 }),
  }),
  { maxLength: 4 },
);
const item: fc.Arbitrary<Item> = fc
  .record({
    milestones,
    written: fc.option(fc.record({ state: fc.constantFrom(...ResultState.options), doneOn: fc.option(day) })),
    section: fc.constantFrom(null, 'A', 'A.I', 'B', 'nowhere'),
    units: fc.array(fc.constantFrom('P1', 'P2', 'P3'), { maxLength: 3 }),
  })
  .map(({ milestones, written, section, units }) =>
    makeItem({
      deadline: deadline(...milestones),
      result: written && result(written),
      section,
      leads: units.map((unit) => unitRef(unit)),
    }),
  );

describe('whatever the plan', () => {
  const plans = fc
    .array(item, { maxLength: 20 })
    .map((items) => makePlan({ sections: [section('A'), section('A.I', { parent: 'A' }), section('B')], items }));
  const count = (plan: ReturnType<typeof makePlan>) => {
    const standings = plan.items.map((one) => progressOf(one, '2024-06-15'));
    return { counts: countPlan(plan, standings), standings };
  };

  it('the parts add up to the items, in the plan, each section and each unit', () =>
    fc.assert(
      fc.property(plans, (plan) => {
        const { counts } = count(plan);
        for (const one of [counts, ...counts.sections, ...counts.units]) {
          expect(parts(one)).toBe(one.items);
          expect(one.open.overdueLong).toBeLessThanOrEqual(one.open.overdue);
          expect(one.notWritten).toBeLessThanOrEqual(one.items);
        }
        expect(Counts.parse(counts)).toEqual(counts);
      }),
    ));

  it('the topmost sections and the items outside add up to the plan', () =>
    fc.assert(
      fc.property(plans, (plan) => {
        const { counts } = count(plan);
        const topmost = counts.sections.filter(({ parent }) => parent === null);
        expect(topmost.reduce((sum, { items }) => sum + items, 0)).toBe(counts.items);
      }),
    ));

  it('every progress is counted once', () =>
    fc.assert(
      fc.property(plans, (plan) => {
        const { standings } = count(plan);
        const counted = byProgress(standings);
        expect(Object.keys(counted)).toEqual(Progress.options);
        expect(Object.values(counted).reduce((a, b) => a + b, 0)).toBe(standings.length);
      }),
    ));

  it('an item is late by some days exactly when it is overdue or done late, and then names its milestones', () =>
    fc.assert(
      fc.property(item, (one) => {
        const { progress, daysLate, lateMilestones, daysLeft, nextDay } = progressOf(one, '2024-06-15');
        const late = progress === 'overdue' || progress === 'done-late';
        expect(daysLate > 0).toBe(late);
        expect(lateMilestones.length > 0).toBe(late || progress === 'perhaps-overdue');
        expect(daysLeft === null).toBe(nextDay === null);
        expect(daysLeft ?? 0).toBeGreaterThanOrEqual(0);
      }),
    ));
});
