import { tortureWorkbook } from '../../../torture/torture';
import { faultsOf } from './heldTo';
import { PREFIXINGS, reprefixedWorkbook } from './reprefixed';

const input = tortureWorkbook();

// All of them on many workbooks: test/long/names.long.test.ts.
test.each(PREFIXINGS)(
  'a workbook with all in it, $name: read, marked, summarised, tracked, cleared alike',
  async (prefixing) => {
    expect(await faultsOf(input, reprefixedWorkbook(input, prefixing))).toEqual([]);
  },
);
