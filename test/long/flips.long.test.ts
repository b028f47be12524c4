import { plansFolder } from '../plansAtHand';
import { drawFlips, plans, samples, tryFlips } from '../hosts/file/integrity/flips';

const COUNT = 2000;
const SEED = 20260615;

const where =
  plansFolder === null ? 'samples (the plans are not beside this checkout: not flipped)' : 'samples and plans';

test(
  `${COUNT} flipped bits in ${where}: the same workbook or a typed refusal`,
  async () => {
    const tally = await tryFlips(drawFlips([...samples(), ...plans()], COUNT, SEED));
    process.stdout.write(
      `flips: ${tally.refused} refused, ${tally.harmless} harmless, ${tally.faults.length} faults\n`,
    );
    expect(tally.faults.slice(0, 20)).toEqual([]);
    expect(tally.refused + tally.harmless).toBe(COUNT);
  },
  60 * 60 * 1000,
);
