import { drawFlips, plans, samples, tryFlips } from '../hosts/file/integrity/flips';
import { readWhole } from '../hosts/file/integrity/readWhole';
import { plansFolder } from '../plansAtHand';
import { tellFigures } from './figures';

const FLIPS = 2000;
const CUTS = 300;
const SEED = 20_260_615;
const BOOKS = [...samples(), ...plans()];
const books = plansFolder === null ? 'samples (the plans are not beside this checkout)' : 'samples and plans';

test(`${FLIPS} flipped bits in ${books}: the same workbook or a typed refusal`, async () => {
  const tally = await tryFlips(drawFlips(BOOKS, FLIPS, SEED));
  tellFigures('file-flips', { what: `flipped bits in ${books}`, cases: FLIPS, faults: tally.faults.length });
  expect(tally.faults.slice(0, 20)).toEqual([]);
  expect(tally.refused + tally.harmless).toBe(FLIPS);
});

test(`${CUTS} cuts of each of ${books}: a typed refusal`, async () => {
  const read: string[] = [];
  for (const { name, bytes } of BOOKS) {
    for (let cut = 0; cut < CUTS; cut++) {
      const at = Math.floor((bytes.length * cut) / CUTS);
      if (!('refused' in (await readWhole(bytes.slice(0, at))))) read.push(`${name} at ${at}`);
    }
  }
  tellFigures('file-cuts', { what: `cuts of ${books}`, cases: CUTS * BOOKS.length, faults: read.length });
  expect(read).toEqual([]);
});
