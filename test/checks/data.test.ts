import { CHECKS } from '../../src/checks/engine/registry';
import { runChecks } from '../../src/checks/engine/runChecks';
import { fold } from '../../src/language/text';
import { inspectedOf } from './exampleInspected';
import { examplesOf } from './pages/pageOf';

/** Checks whose data names what does not stand in the sheet. */
const NOT_OF_THE_SHEET: Record<string, string> = {
  'deadline-overdue': 'the period of a rhythm, as offices name it (“quý I”)',
  'done-late': 'the same',
  'deadline-on-day-off': 'the names of days off, as the table of days off has them',
  'deadline-two-readings': 'the quarter that was meant',
  'number-skipped': 'the numbers that are missing',
  'text-typing': 'what was meant',
};

const wordsOf = (text: string): string[] => fold(text).match(/\p{L}{2,}/gu) ?? [];

/** A finding's data are names, numbers, days and texts of the sheet; sentences stand in messages, in both languages. */
test.each(CHECKS.map((check) => [check.id, check] as const))('%s: its data says nothing of its own', (id, check) => {
  const strange = examplesOf(id).flatMap((example) => {
    const inspected = inspectedOf(example);
    const known = fold([...inspected.sheet!.texts.flat(), JSON.stringify(inspected.settings.units)].join('\n'));
    return runChecks(inspected, [check])
      .flatMap(({ data }) => Object.values(data).flat().map(String))
      .filter((value) => wordsOf(value).some((word) => !known.includes(word)));
  });
  expect(strange.length > 0).toBe(id in NOT_OF_THE_SHEET);
});
