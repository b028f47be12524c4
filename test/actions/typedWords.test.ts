import fc from 'fast-check';
import { drawnSteps, lostWords } from './typedWords';

test('words typed anywhere into sheets of ours are never lost, whatever is done afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(drawnSteps, async (drawn) => expect(await lostWords(drawn)).toEqual([])),
    { numRuns: 40, seed: 20260615 },
  );
});
