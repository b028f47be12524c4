import { killed } from './killed';

test('killed while it writes, the command line leaves one whole file or the other', async () => {
  expect(await killed(4)).toEqual([]);
});
