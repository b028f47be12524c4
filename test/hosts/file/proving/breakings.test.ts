import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';
import { BREAKINGS } from './breakings';
import { ACTIONS, broken, tryAll, WORKBOOKS } from './tryAll';

let workbooks: Uint8Array[];
beforeAll(async () => {
  workbooks = await Promise.all(WORKBOOKS.map(([, make]) => make()));
});

test.each(WORKBOOKS.map(([name], i) => [name, i] as const))('%s: as it is, every action is done', async (_name, i) => {
  for (const [, run] of ACTIONS) await expect(openWorkbook(workbooks[i]!).then(run)).resolves.toBeDefined();
});

test('one thing broken: refused, or written so that it can be read', async () => {
  const faults: string[] = [];
  const tried = [0, 0];
  for (const [i, breaking] of BREAKINGS.entries()) {
    // Each in one of the workbooks, by turns, or in the other where the one does not have it; test/long breaks each in both.
    const which = [i % 2, 1 - (i % 2)].find((one) => broken(workbooks[one]!, breaking));
    if (which === undefined) continue;
    tried[which]! += 1;
    for (const fault of await tryAll(broken(workbooks[which]!, breaking)!)) faults.push(`${breaking[0]}: ${fault}`);
  }
  expect(faults).toEqual([]);
  expect(tried[0]! + tried[1]!).toBe(BREAKINGS.length);
  expect(Math.min(...tried)).toBeGreaterThan(15);
});
