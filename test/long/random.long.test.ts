import fc from 'fast-check';
import { drawnActions, walk } from '../random/walk';
import { bytesOfDrawn, drawnWorkbook } from '../random/workbooks';
import { tellFigures } from './figures';

const CASES = Number(process.env.RANDOM_CASES ?? 2000);
const SEED = Number(process.env.RANDOM_SEED ?? 20260615);

test(`${CASES} random workbooks × random actions, from the seed ${SEED}`, async () => {
  let cases = 0;
  const faulty: string[] = [];
  const drawn = fc.sample(fc.tuple(drawnWorkbook, drawnActions), { numRuns: CASES, seed: SEED });
  for (const [workbook, actions] of drawn) {
    cases += 1;
    const faults = await walk(bytesOfDrawn(workbook), actions).catch((cause: unknown) => [String(cause)]);
    if (faults.length > 0) faulty.push(`case ${cases}, ${actions.join(', ')}: ${faults.join(' · ')}`);
  }
  tellFigures('40-random', { what: 'random workbooks × random actions, then clear', cases, faults: faulty.length });
  expect(faulty).toEqual([]);
});
