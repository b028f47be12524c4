import { readFileSync } from 'node:fs';
import { chronoReader, exceljsReader, sheetjsReader } from './peers';
import { type DayReader, grammarReader, judge, readPhrases } from './phrases';
import { peakMebibytes, repeated, type Result, timed } from './result';
import { type Step, STEPS, timeStep } from './steps';
import { timeWriting, WRITINGS } from './writing';

const WARM_UP = 1;
const PHRASES_FOR = 1;

type Measured = Omit<Result, 'peak'>;

/** Measures one thing once in this process: `what`, the file or folder it reads, the workbook to warm up with. */
async function measure(what: string, path: string, warmUpWith: string): Promise<Measured> {
  if (what === 'grammar') return measureDayReader(path, grammarReader());
  if (what === 'chrono-node') return measureDayReader(path, await chronoReader());
  const [bytes, few] = [readFileSync(path), readFileSync(warmUpWith)];
  if (what === 'exceljs') return measureReader(await exceljsReader(), bytes, few);
  if (what === 'xlsx') return measureReader(await sheetjsReader(), bytes, few);
  const step = STEPS.find((known) => known === what) as Step;
  const time = (from: Uint8Array) => (what in WRITINGS ? timeWriting(what, from) : timeStep(step, from));
  await repeated(() => time(few), WARM_UP);
  return { passes: 1, ...(await time(bytes)) };
}

async function measureReader(
  read: (bytes: Uint8Array) => Promise<number>,
  bytes: Uint8Array,
  few: Uint8Array,
): Promise<Measured> {
  await repeated(() => read(few), WARM_UP);
  const { seconds, value: rows } = await timed(() => read(bytes));
  return { passes: 1, seconds, tally: { rows } };
}

async function measureDayReader(folder: string, read: DayReader): Promise<Measured> {
  const phrases = readPhrases(folder);
  const readAll = () => phrases.forEach(({ text, year }) => read(text, year));
  await repeated(readAll, WARM_UP);
  const { seconds, value: times } = await timed(() => repeated(readAll, PHRASES_FOR));
  return { passes: phrases.length * times, seconds, tally: judge(phrases, read) };
}

const [what, path, warmUpWith] = process.argv.slice(2);
void measure(what!, path!, warmUpWith!).then((result) => {
  process.stdout.write(JSON.stringify({ ...result, peak: peakMebibytes() }));
});
