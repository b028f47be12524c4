import { type Requests, requestsOf } from './requests';

/**
 * Requests, the two with which office.js forgets what it tracked among them. Above what a plan of 65 rows takes, a long one takes one for every part of
 * an answer or of a request that would be larger than 5 MB; of 65 and 1,000 rows there is no difference. `test/long` asks for 10,000 rows.
 */
test.each<[rows: number, most: Requests]>([
  [65, { inspect: 4, mark: 10, summarise: 14 }],
  [1_000, { inspect: 4, mark: 10, summarise: 14 }],
])(
  'the number of round trips does not grow with %d rows, and none is too large for the web',
  async (rows, most) => expect(await requestsOf(rows, Object.keys(most))).toEqual(most),
  180_000,
);
