import { withFreshReading } from '../../src/actions/withFreshReading';
import { ChangeRefused, ChangeUnfinished, UnreadableWorkbook } from '../../src/workbook/host';

const failing = (...causes: Error[]) => {
  let done = 0;
  return {
    work: async () => {
      const cause = causes[done];
      done += 1;
      if (cause !== undefined) throw cause;
      return `after ${done}`;
    },
    times: () => done,
  };
};

describe('reading again when somebody was quicker', () => {
  test.each([
    ['nothing in the way', [], 'after 1'],
    ['a cell has changed', [new ChangeRefused('changed', 'S!B4')], 'after 2'],
    ['the sheet has another name', [new ChangeRefused('no-such-sheet', 'S')], 'after 2'],
    ['somebody types where a column was to be', [new ChangeRefused('not-empty', 'S!H2')], 'after 2'],
    ['noticed only after writing', [new ChangeUnfinished('changed', ['S'], 'S!B4')], 'after 2'],
  ])('%s', async (_, causes, result) => {
    await expect(withFreshReading(failing(...causes).work)).resolves.toBe(result);
  });

  test('once; the second time it is told', async () => {
    const second = new ChangeRefused('changed', 'S!B9');
    const { work, times } = failing(new ChangeRefused('changed', 'S!B4'), second);
    await expect(withFreshReading(work)).rejects.toBe(second);
    expect(times()).toBe(2);
  });

  test.each([
    new ChangeRefused('protected-sheet', 'S'),
    new ChangeRefused('busy'),
    new ChangeUnfinished('failed', ['S'], 'S'),
    new UnreadableWorkbook('no-such-sheet', 'S'),
    new TypeError('x'),
  ])('not for anything else: %s', async (cause) => {
    const { work, times } = failing(cause);
    await expect(withFreshReading(work)).rejects.toBe(cause);
    expect(times()).toBe(1);
  });
});
