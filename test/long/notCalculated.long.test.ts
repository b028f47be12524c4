import { isDeepStrictEqual } from 'node:util';
import {
  holdsZero,
  inspectedWithResults,
  SAMPLES,
  sheetsAtHand,
  unknownCases,
  unknownFaults,
} from '../checks/unknownTrial';
import { plansFolder } from '../plansAtHand';
import { tellFigures } from './figures';

const FOLDERS = plansFolder === null ? [SAMPLES] : [SAMPLES, plansFolder];
const sheets =
  plansFolder === null ? 'samples and tables (the plans are not beside this checkout)' : 'samples, plans and tables';

test(`columns of ${sheets} as formulas nobody has worked out: nothing is said of them`, async () => {
  let cases = 0;
  const faults: string[][] = [];
  for (const one of unknownCases(await sheetsAtHand(FOLDERS))) {
    cases += 1;
    const wrong = unknownFaults(one);
    if (wrong.length > 0) faults.push(wrong);
  }
  tellFigures('reading-not-calculated', {
    what: `columns of ${sheets} as formulas without results`,
    cases,
    faults: faults.length,
  });
  expect(faults.flat().slice(0, 20)).toEqual([]);
  expect(cases).toBeGreaterThan(400);
});

test(`columns of ${sheets} as formulas with their results: read as constants are`, async () => {
  let cases = 0;
  const faults: string[] = [];
  for (const one of unknownCases(await sheetsAtHand(FOLDERS))) {
    if (holdsZero(one)) continue;
    cases += 1;
    if (!isDeepStrictEqual(inspectedWithResults(one), one.before)) faults.push(one.name);
  }
  tellFigures('reading-calculated', {
    what: `columns of ${sheets} as formulas with results`,
    cases,
    faults: faults.length,
  });
  expect(faults.slice(0, 20)).toEqual([]);
  expect(cases).toBeGreaterThan(400);
});
