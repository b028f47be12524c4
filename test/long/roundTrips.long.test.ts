import { requestsOf } from '../hosts/excel/requests';
import { callsOf } from '../sheets/callsOf';

test('10,000 rows take one request more for every part larger than 5 MB, and no more', async () =>
  expect(await requestsOf(10_000, ['mark', 'summarise'])).toEqual({ mark: 12, summarise: 16 }));

test('10,000 rows take no more calls of the Spreadsheet service than 65', async () => {
  const [small, grown] = [await callsOf(65), await callsOf(10_000)];
  expect(grown.inspect).toEqual(small.inspect);
  expect(grown.mark).toEqual(small.mark);
  expect(grown.summarise!.trips).toBe(small.summarise!.trips);
  expect(grown.summarise!.calls).toBeLessThanOrEqual(small.summarise!.calls * 1.05);
});
