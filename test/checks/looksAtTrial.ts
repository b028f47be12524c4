import type { Check, Inspected } from '../../src/checks/engine/check';
import type { Finding } from '../../src/checks/engine/finding';
import { runChecks } from '../../src/checks/engine/runChecks';
import type { Field, Item } from '../../src/plan/plan';

const ofCheck = (inspected: Inspected, check: Check): Finding[] => runChecks(inspected, [check]);

/** The plan with these of its items alone. */
const withItems = (inspected: Inspected, kept: readonly Item[]): Inspected => ({
  ...inspected,
  plan: { ...inspected.plan, items: [...kept] },
  standings: inspected.standings.filter((_, i) => kept.includes(inspected.plan.items[i]!)),
});

/** The rows in groups: those that share a cell, merged or of their group, stand together. */
export function sharingRows({ plan }: Inspected): Item[][] {
  const groupOf = new Map<Item, Item[]>();
  const byCell = new Map<string, Item>();
  for (const item of plan.items) {
    let group = [item];
    for (const at of Object.values(item.cells)) {
      const other = groupOf.get(byCell.get(at)!);
      if (other && other !== group) {
        group = [...other, ...group];
        for (const one of group) groupOf.set(one, group);
      }
      byCell.set(at, item);
    }
    for (const one of group) groupOf.set(one, group);
  }
  return [...new Set(groupOf.values())];
}

/** What a check that looks at items says differently when some rows are not there; nothing where it keeps its word. */
export function notByItem(check: Check, inspected: Inspected, keep: (place: number) => boolean): string[] {
  const kept = sharingRows(inspected)
    .filter((_, place) => keep(place))
    .flat();
  if (kept.length === 0 || kept.length === inspected.plan.items.length) return [];
  const items = inspected.plan.items.filter((item) => kept.includes(item));
  const rows = new Set(items.map(({ row }) => row));
  const whole = ofCheck(inspected, check);
  const said = (findings: Finding[]) => findings.map((finding) => JSON.stringify(finding));
  const expected = said(whole.filter(({ row }) => row !== null && rows.has(row)));
  const alone = said(ofCheck(withItems(inspected, items), check));
  return [
    ...whole.filter(({ row }) => row === null).map(({ at }) => `${at} is of no row`),
    ...alone.filter((one) => !expected.includes(one)).map((one) => `alone: ${one}`),
    ...expected.filter((one) => !alone.includes(one)).map((one) => `among others: ${one}`),
  ];
}

const NOTHING: Pick<
  Item,
  'task' | 'activity' | 'target' | 'product' | 'budget' | 'reason' | 'responsible' | 'remedy' | 'note' | 'evidence'
> &
  Pick<Item, 'leads' | 'partners' | 'deadline' | 'result' | 'score' | 'criterion' | 'section' | 'group'> = {
  task: '',
  activity: '',
  target: '',
  product: '',
  budget: '',
  reason: '',
  responsible: '',
  remedy: '',
  note: '',
  evidence: '',
  leads: [],
  partners: [],
  deadline: { from: 'cell', text: '', milestones: [], rest: '' },
  result: null,
  score: null,
  criterion: null,
  section: null,
  group: null,
};
const PROPERTY: Partial<Record<Field, keyof typeof NOTHING>> = { lead: 'leads', partner: 'partners', result: 'result' };

/** What a check that looks at one text says differently of it when its row says nothing else and no other row is there. */
export function notByText(check: Check, inspected: Inspected): string[] {
  const whole = ofCheck(inspected, check);
  const said = (findings: Finding[], at: string) =>
    findings
      .filter((finding) => finding.at === at)
      .map(({ message, data, severity, question }) => JSON.stringify([message, data, severity, question]))
      .sort()
      .join();
  const cells = new Set(inspected.plan.items.flatMap((item) => Object.values(item.cells)));
  return [
    ...whole.filter(({ at }) => !cells.has(at)).map(({ at }) => `${at} is no cell of a row`),
    ...inspected.plan.items.flatMap((item) =>
      (Object.entries(item.cells) as [Field, string][]).flatMap(([field, at]) => {
        const property = PROPERTY[field] ?? (field as keyof typeof NOTHING);
        if (!(property in NOTHING)) return [];
        const alone = { ...item, ...NOTHING, [property]: item[property] };
        const standings = inspected.standings.filter((_, i) => inspected.plan.items[i] === item);
        const plan = { ...inspected.plan, items: [alone] };
        const [there, here] = [said(whole, at), said(ofCheck({ ...inspected, plan, standings }, check), at)];
        return there === here ? [] : [`${at} ${field}: ${there} · alone: ${here}`];
      }),
    ),
  ];
}
