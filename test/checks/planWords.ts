import { fold } from '../../src/language/text';
import type { Item, Plan, UnitRef } from '../../src/plan/plan';

const TEXTS = [
  'task',
  'activity',
  'target',
  'product',
  'budget',
  'reason',
  'responsible',
  'remedy',
  'note',
  'evidence',
] as const;

const namesOf = (units: readonly UnitRef[]): string[] => units.flatMap(({ text, unit }) => [text, unit]);

const textsOfItem = (item: Item): string[] => [
  ...TEXTS.map((field) => item[field]),
  ...namesOf([...item.leads, ...item.partners]),
  item.deadline.text,
  item.result?.text ?? '',
];

/** Every text of a plan, folded: its title, headers, headings and rows. */
export const textsOf = (plan: Plan): string[] =>
  [
    plan.title,
    plan.issuer,
    ...plan.titleLines.map(({ text }) => text),
    ...plan.columns.map(({ header }) => header),
    ...[...plan.sections, ...plan.groups].map(({ title }) => title),
    ...plan.totals.map(({ text }) => text),
    ...plan.items.flatMap(textsOfItem),
  ].map(fold);

/** The plan without the texts of its headers and rows that hold one of the words. */
export function withoutWords(plan: Plan, words: readonly string[]): Plan {
  const folded = words.map(fold);
  const kept = (text: string) => (folded.some((word) => fold(text).includes(word)) ? '' : text);
  const keptUnits = (units: UnitRef[]) => units.filter((unit) => namesOf([unit]).every((name) => kept(name) === name));
  const items = plan.items.map((item): Item => ({
    ...item,
    ...Object.fromEntries(TEXTS.map((field) => [field, kept(item[field])])),
    leads: keptUnits(item.leads),
    partners: keptUnits(item.partners),
    deadline:
      kept(item.deadline.text) === item.deadline.text
        ? item.deadline
        : { ...item.deadline, text: '', milestones: [], rest: '' },
    result: item.result && kept(item.result.text) === item.result.text ? item.result : null,
  }));
  return { ...plan, items, columns: plan.columns.map((column) => ({ ...column, header: kept(column.header) })) };
}
