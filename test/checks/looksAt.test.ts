import type { Inspected } from '../../src/checks/engine/check';
import { CHECKS } from '../../src/checks/engine/registry';
import { fold } from '../../src/language/text';
import { allExamples, brokenWord, ownExamples } from './keepsItsWord';

/** Of the others' examples; all of them and every plan at hand are among the long tests. */
const ONE_IN = 20;

let others: Inspected[] = [];
beforeAll(() => {
  others = allExamples().filter((_, place) => place % ONE_IN === 0);
});

test.each(CHECKS.map((check) => [check.id, check] as const))('%s keeps its word', (_id, check) => {
  expect([...ownExamples(check), ...others].flatMap((inspected) => brokenWord(check, inspected))).toEqual([]);
  expect(check.words?.map(fold)).toEqual(check.words);
});
