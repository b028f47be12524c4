import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BASES, textsOf } from '../corpus/bases';
import { HABITS } from '../corpus/habits/all';
import { habitTrial } from '../corpus/habitTrial';
import { WRITTEN_OTHERWISE } from '../corpus/meaning';
import { tellFigures } from './figures';

const SAMPLES = path.resolve(__dirname, '../../samples');
const samples = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));
const bases = {
  ...BASES,
  ...Object.fromEntries(samples.map((file) => [file, () => textsOf(readFileSync(path.join(SAMPLES, file)))])),
};

let cases = 0;
let faulty = 0;
let otherwise = 0;
afterAll(() => {
  const what = `producers’ habits (${HABITS.length}) × workbooks; ${otherwise} say the same in other letters when cleared`;
  tellFigures('50-corpus', { what, cases, faults: faulty });
});

describe.each(Object.entries(bases))('%s', (_name, base) => {
  test.each(HABITS)('$name ($by)', async (habit) => {
    const told = await habitTrial(habit, base, true);
    if (told === null) return;
    const faults = told.filter((fault) => !fault.includes(WRITTEN_OTHERWISE));
    cases += 1;
    if (faults.length > 0) faulty += 1;
    else if (told.length > 0) otherwise += 1;
    expect(faults).toEqual([]);
  });
});
