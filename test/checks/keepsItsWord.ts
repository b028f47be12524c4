import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Check, Inspected } from '../../src/checks/engine/check';
import { CHECKS } from '../../src/checks/engine/registry';
import { runChecks } from '../../src/checks/engine/runChecks';
import { fold } from '../../src/language/text';
import { standingsOf } from '../../src/checks/time/standingsOf';
import { readPlans } from '../../src/reading/readPlans';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { inspectedOf } from './exampleInspected';
import { notByItem, notByText } from './looksAtTrial';
import { mergedVariants } from './mergedVariants';
import { examplesOf, pageOf } from './pages/pageOf';
import { textsOf, withoutWords } from './planWords';
import { sheetsAtHand } from './unknownTrial';

const calendar = makeCalendar();
const settings = DEFAULT_SETTINGS;

/** The plans of the tables and workbooks at hand, as of two days. */
export async function plansInspected(folders: string[]): Promise<Inspected[]> {
  const sheets = (await sheetsAtHand(folders)).map(([, sheet]) => sheet);
  return sheets.flatMap((sheet) => ['2026-06-15', '2024-10-30'].flatMap((asOf) => inspectedSheet(sheet, asOf)));
}

const inspectedSheet = (sheet: SheetSnapshot, asOf: string): Inspected[] =>
  readPlans(sheet, { calendar }).map((plan) => {
    const standings = standingsOf(plan, asOf, settings);
    return { plan, asOf, calendar, settings, sheet, standings };
  });

/** Every example of every check. */
export const allExamples = (): Inspected[] => CHECKS.flatMap(({ id }) => examplesOf(id).map(inspectedOf));

/** A check's own examples, and those in which what it reports is merged. */
export const ownExamples = ({ id }: Check): Inspected[] => [
  ...examplesOf(id).map(inspectedOf),
  ...pageOf(id).reported.flatMap((example) => [...mergedVariants(example)].map((one) => inspectedOf(one.example))),
];

/** Rows to keep, drawn without chance: another half or third of them each time. */
const WAYS = [0, 1, 2, 3].map((way) => (place: number) => (place * 7 + way * 5 + (place >> 2)) % (2 + (way % 2)) === 0);

/** Where a check does not look at what it says it looks at, or its words are not all it needs; nothing where it keeps its word. */
export function brokenWord(check: Check, inspected: Inspected): string[] {
  const each = inspected.plan.items.length > 12 ? [] : inspected.plan.items;
  const keeps = [...WAYS, ...each.map((_, place) => (one: number) => one === place)];
  return [
    ...(check.looksAt === 'plan' ? [] : keeps.flatMap((keep) => notByItem(check, inspected, keep))),
    ...(check.looksAt === 'text' ? notByText(check, inspected) : []),
    ...(check.words === undefined ? [] : notByWords(check, check.words, inspected)),
  ];
}

function notByWords(check: Check, words: readonly string[], inspected: Inspected): string[] {
  const found = runChecks(inspected, [check]);
  if (found.length === 0) return [];
  const texts = textsOf(inspected.plan);
  const stands = words.some((word) => texts.some((text) => text.includes(fold(word))));
  const without = runChecks({ ...inspected, plan: withoutWords(inspected.plan, words) }, [check]);
  return [
    ...(stands ? [] : found.map(({ at }) => `${at}: none of its words stands in the plan`)),
    ...without.map(({ at }) => `${at}: reported without a word`),
  ];
}
