import type { Inspected } from '../../src/checks/engine/check';
import { CHECKS } from '../../src/checks/engine/registry';
import { allExamples, brokenWord, plansInspected } from '../checks/keepsItsWord';
import { SAMPLES } from '../checks/unknownTrial';
import { plansFolder } from '../plansAtHand';

let all: Inspected[] = [];
beforeAll(async () => {
  all = [...(await plansInspected(plansFolder === null ? [SAMPLES] : [SAMPLES, plansFolder])), ...allExamples()];
});

test.each(CHECKS.map((check) => [check.id, check] as const))(
  '%s keeps its word on all tables at hand',
  (_id, check) => {
    expect(all.flatMap((inspected) => brokenWord(check, inspected))).toEqual([]);
  },
);
