import { keepsPromises, yesterdaysWorkbooks } from '../yesterday/promises';
import { tellFigures } from './figures';

let cases = 0;
let faults = 0;
afterAll(() => tellFigures('60-yesterday', { what: 'promises to workbooks of version 0.1.0', cases, faults }));

describe.each(yesterdaysWorkbooks)('$name', (workbook) => {
  keepsPromises(workbook, (name, check) =>
    test(name, async () => {
      cases += 1;
      faults += 1;
      await check();
      faults -= 1;
    }),
  );
});
