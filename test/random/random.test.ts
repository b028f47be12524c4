import fc from 'fast-check';
import { drawnActions, walk } from './walk';
import { bytesOfDrawn, drawnWorkbook } from './workbooks';

test('whatever is pressed in whatever workbook, all of the user’s is there when it is cleared', async () => {
  await fc.assert(
    fc.asyncProperty(drawnWorkbook, drawnActions, async (drawn, actions) => {
      expect(await walk(bytesOfDrawn(drawn), actions)).toEqual([]);
    }),
    { numRuns: 12, seed: 2026 },
  );
});
