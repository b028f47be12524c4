import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { addWorkingDays } from '../../src/calendar/workingDays';
import { readDeadline } from '../../src/reading/deadlines/readDeadline';

interface Phrase {
  text: string;
  year: number | null;
  loose?: boolean;
  expect?: { kind: string; lastDay: string | null; boundary?: string }[];
}

/** Gives the days that a reader sees in a text of a plan of that year. */
export type DayReader = (text: string, year: number) => string[];

/** The texts of the tests that have a plan's year. */
export function readPhrases(folder: string): (Phrase & { year: number })[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const all = files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Phrase[]);
  return all.flatMap((phrase) => (phrase.year === null ? [] : [{ ...phrase, year: phrase.year }]));
}

export function grammarReader(): DayReader {
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
export function judge(phrases: (Phrase & { year: number })[], read: DayReader): Record<string, number> {
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
