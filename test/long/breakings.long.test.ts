import { BREAKINGS } from '../hosts/file/proving/breakings';
import { broken, tryAll, WORKBOOKS } from '../hosts/file/proving/tryAll';

test.each(WORKBOOKS)('%s, one thing broken: refused, or written so that it can be read', async (_name, make) => {
  const good = await make();
  const faults: string[] = [];
  let tried = 0;
  for (const breaking of BREAKINGS) {
    const bytes = broken(good, breaking);
    if (!bytes) continue;
    tried += 1;
    for (const fault of await tryAll(bytes)) faults.push(`${breaking[0]}: ${fault}`);
  }
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(30);
});
