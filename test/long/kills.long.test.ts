import { tellFigures } from './figures';
import { killed } from '../kills/killed';

const CASES = Number(process.env.KILLS ?? 200);

test(`the command line killed ${CASES} times while it writes`, async () => {
  const faults = await killed(CASES);
  tellFigures('30-kills', { what: 'command line killed while it writes', cases: CASES, faults: faults.length });
  expect(faults).toEqual([]);
});
