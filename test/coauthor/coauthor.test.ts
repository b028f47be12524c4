import { atEveryMoment } from './everyMoment';
import { STAGES } from './stages';

/** A sample of what `test/long/coauthor.long.test.ts` tries: for each action what hurts most where it writes beside rows, or into them. */
const SAMPLE = [
  ['mark', 'puts a row in and fills it'],
  ['track', 'takes a row away'],
  ['fix', 'sorts the table'],
  ['fix', 'changes a task'],
  ['summarise', 'gives the sheet another name'],
] as const;

/** Whatever somebody else does while an action is at work, it comes out as if one had come after the other, or it is said and left undone. */
describe.each(['memory', 'Excel'] as const)('a co-author in %s', (name) => {
  test.each(SAMPLE)('%s, while somebody %s', async (action, change) => {
    const outcomes = await atEveryMoment(STAGES[name], action, change);
    expect(outcomes.length).toBeGreaterThan(2);
    expect(outcomes.filter(({ fault }) => fault !== null)).toEqual([]);
  });
});

/** A script is asked hundreds of things: the first moment of each, one in the middle and the last. */
const ENDS = (moment: number, moments: number) => [1, Math.ceil(moments / 2), moments].includes(moment);

describe('a co-author in Google Sheets', () => {
  test.each(SAMPLE.slice(0, 3))('%s, while somebody %s', async (action, change) => {
    const outcomes = await atEveryMoment(STAGES['Google Sheets'], action, change, ENDS);
    expect(outcomes.map(({ fault }) => fault)).toEqual([null, null, null]);
  });
});
