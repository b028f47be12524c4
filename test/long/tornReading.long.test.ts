import { builtScript } from '../sheets/builtScript';
import { RESIZING, tornReadings } from '../sheets/tornReadings';

beforeAll(builtScript, 300_000);

test.each(RESIZING)('a sheet in which somebody %s while it is read, at any moment', async (_, change) => {
  const { moments, torn } = await tornReadings(change, () => true);
  expect(torn).toEqual([]);
  expect(moments).toBeGreaterThan(10);
});
