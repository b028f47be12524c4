import fc from 'fast-check';
import { drawnSteps, lostWords } from '../actions/typedWords';
import { tellFigures } from './figures';

const CASES = Number(process.env.TYPED ?? 1000);

test(`${CASES} courses of typing into sheets of ours, making them again and clearing`, async () => {
  const faulty: string[] = [];
  for (const drawn of fc.sample(drawnSteps, { numRuns: CASES, seed: 7 })) {
    const lost = await lostWords(drawn).catch((cause: unknown) => [String(cause)]);
    if (lost.length > 0) faulty.push(`${lost.join(', ')}: ${JSON.stringify(drawn)}`);
  }
  tellFigures('08-typed', { what: 'courses of typing into sheets of ours', cases: CASES, faults: faulty.length });
  expect(faulty).toEqual([]);
});
