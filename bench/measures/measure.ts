import { readFileSync } from 'node:fs';
import { CHAINS } from './chains';
import { PEERS, peerRead } from './peers';
import { DAY_READERS, measureDayReader } from './phrases';
import { Meter, type Result } from './result';

const WARM_UPS = 3;

/** Measures one thing in this process: `what`, the file or folder it reads, and a workbook to warm up with, where it is not to be cold. */
async function measure(what: string, path: string, warmUpWith?: string): Promise<Result> {
  if (what in DAY_READERS) return measureDayReader(what, path);
  const chain = what in PEERS ? await peerChain(what) : CHAINS[what]!;
  const bytes = new Uint8Array(readFileSync(path));
  if (warmUpWith) for (let i = 0; i < WARM_UPS; i++) await chain(new Uint8Array(readFileSync(warmUpWith)), new Meter());
  const meter = new Meter();
  const tally = await chain(bytes, meter);
  return { steps: meter.steps, tally };
}

async function peerChain(name: string): Promise<(typeof CHAINS)[string]> {
  const read = await peerRead(name);
  return async (bytes, meter) => ({ rows: (await meter.step(name, () => read(bytes))).length });
}

const [what, path, warmUpWith] = process.argv.slice(2);
void measure(what!, path!, warmUpWith).then((result) => process.stdout.write(JSON.stringify(result)));
