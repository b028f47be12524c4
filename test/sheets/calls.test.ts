import { builtScript } from './builtScript';
import { callsOf } from './callsOf';

describe('calls of the Spreadsheet service', () => {
  let small: Awaited<ReturnType<typeof callsOf>>;
  beforeAll(async () => {
    await builtScript();
    small = await callsOf(65);
  });

  test('of a plan of 65 rows', () => {
    expect(small).toMatchInlineSnapshot(`
      {
        "inspect": {
          "calls": 32,
          "trips": 2,
        },
        "mark": {
          "calls": 195,
          "trips": 3,
        },
        "summarise": {
          "calls": 602,
          "trips": 3,
        },
      }
    `);
  });

  // A longer plan has a few months and kinds of findings more; its rows cost nothing. `test/long` asks for 10,000.
  test.each([600])(
    'are no more for %i rows',
    async (rows) => {
      const grown = await callsOf(rows);
      expect(grown.inspect).toEqual(small.inspect);
      expect(grown.mark).toEqual(small.mark);
      expect(grown.summarise!.trips).toBe(small.summarise!.trips);
      expect(grown.summarise!.calls).toBeLessThanOrEqual(small.summarise!.calls * 1.05);
    },
    120_000,
  );
});
