import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { addWorkingDays } from '../../src/calendar/workingDays';
import { readDeadline } from '../../src/reading/deadlines/readDeadline';
import { load } from './peers';
import { Meter, type Result } from './result';

interface Phrase {
  text: string;
  year: number | null;
  loose?: boolean;
  expect?: { kind: string; lastDay: string | null; boundary?: string }[];
}

/** Gives the days that a reader sees in a text of a plan of that year. */
type DayReader = (text: string, year: number) => string[];

/** The texts of the tests that have a plan's year. */
function readPhrases(folder: string): (Phrase & { year: number })[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const all = files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Phrase[]);
  return all.flatMap((phrase) => (phrase.year === null ? [] : [{ ...phrase, year: phrase.year }]));
}

function grammarReader(): DayReader {
  const calendar = makeCalendar();
  const day = (from: string, count: number) => addWorkingDays(from, count, calendar);
  return (text, year) =>
    readDeadline(text, { year, strictBefore: true, addWorkingDays: day }).milestones.flatMap(
      ({ lastDay }) => lastDay ?? [],
    );
}

/**
 * How a reader answers where the tests expect one day or one period. `right`: one of the days it sees is the last day on time.
 * `named`: it is the day after, which "trước ngày" names and which is late already. `other`: it sees other days only. `none`: no day.
 */
function judge(phrases: (Phrase & { year: number })[], read: DayReader): Record<string, number> {
  const tally = { asked: 0, right: 0, named: 0, other: 0, none: 0 };
  for (const { text, year, loose, expect = [] } of phrases) {
    const [only, another] = expect;
    const asked = only && !another && !loose && (only.kind === 'date' || only.kind === 'period') ? only.lastDay : null;
    if (!only || !asked) continue;
    const days = read(text, year);
    tally.asked++;
    if (days.includes(asked)) tally.right++;
    else if (only.boundary === 'before' && days.includes(dayAfter(asked))) tally.named++;
    else tally[days.length > 0 ? 'other' : 'none']++;
  }
  return tally;
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

interface Chrono {
  vi: { parse(text: string, reference: Date): { start: ChronoDay; end?: ChronoDay }[] };
}

interface ChronoDay {
  get(part: 'year' | 'month' | 'day'): number;
}

/** Every day that chrono's Vietnamese locale sees in a text: beginnings and ends. */
async function chronoReader(): Promise<DayReader> {
  const { vi } = await load<Chrono>('chrono-node');
  return (text, year) =>
    vi
      .parse(text, new Date(year, 0, 1))
      .flatMap(({ start, end }) => (end ? [shown(start), shown(end)] : [shown(start)]));
}

const shown = (day: ChronoDay): string =>
  [day.get('year'), day.get('month'), day.get('day')].map((part) => String(part).padStart(2, '0')).join('-');

export const DAY_READERS: Record<string, () => DayReader | Promise<DayReader>> = {
  grammar: grammarReader,
  'chrono-node': chronoReader,
};

/** Each phrase is read so often: once is too short to be measured. The first passes warm up. */
const PASSES = 10;
const WARM_UPS = 10;

export async function measureDayReader(name: string, folder: string): Promise<Result> {
  const read = await DAY_READERS[name]!();
  const phrases = readPhrases(folder);
  const pass = (times: number) => {
    for (let i = 0; i < times; i++) for (const { text, year } of phrases) read(text, year);
  };
  pass(WARM_UPS);
  const meter = new Meter();
  await meter.step(name, () => pass(PASSES));
  return { steps: meter.steps, tally: { ...judge(phrases, read), phrases: phrases.length * PASSES } };
}
