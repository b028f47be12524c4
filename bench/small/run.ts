import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureRatios } from './ratios';

/** run.ts: tells the ratios as JSON. run.ts --keep: makes them what later runs are held to. */
void measureRatios().then((ratios) => {
  const text = `${JSON.stringify(ratios, null, 2)}\n`;
  process.stdout.write(text);
  if (process.argv.includes('--keep')) writeFileSync(join(__dirname, '../ratios.json'), text);
});
