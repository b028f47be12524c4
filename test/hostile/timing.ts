import { filled, FILLINGS, LONGEST } from './hostileTexts';
import type { Pattern } from './literals';

/** How much longer a pattern takes for four times as many signs; and on what. */
export interface Slowest {
  /** Milliseconds for the longest text. */
  time: number;
  /** Time for the longest text over that for a quarter of it. Linear is 4, quadratic 16. */
  ratio: number;
  filling: string;
}

/** Below this a time says nothing. */
const LEAST = 10;

const SUSPECT = 5;

/** Ends that keep what came before from matching, and some that let it. */
const ENDS = ['', '!'];

/** Tries a pattern on every hostile text and gives the text on which it grows fastest among those that take any time at all. */
export function slowestOf({ source, flags }: Pattern, beginnings: readonly string[] = ['']): Slowest | null {
  const pattern = new RegExp(source, flags);
  let slowest: Slowest | null = null;
  for (const filling of FILLINGS)
    for (const end of ENDS)
      for (const begin of beginnings) {
        const long = begin + filled(filling, LONGEST - begin.length, end);
        const time = timeOf(pattern, long);
        if (time < LEAST) continue;
        const short = begin + filled(filling, (LONGEST >> 2) - begin.length, end);
        const ratio = ratioOf(pattern, long, short, 2);
        // A machine that is busy stretches one time and not the other: what seems too much is measured once more, with care.
        const sure = ratio < SUSPECT ? ratio : Math.min(ratio, ratioOf(pattern, long, short, 7));
        if (slowest === null || sure > slowest.ratio) slowest = { time, ratio: sure, filling: begin + filling + end };
      }
  return slowest;
}

/** The least times of several, one text after the other in turn. */
function ratioOf(pattern: RegExp, long: string, short: string, times: number): number {
  let [most, least] = [Infinity, Infinity];
  for (let nth = 0; nth < times; nth += 1) {
    most = Math.min(most, timeOf(pattern, long));
    least = Math.min(least, timeOf(pattern, short), timeOf(pattern, short));
  }
  return most / Math.max(least, 0.05);
}

/** Times a pattern on a text made for it, at two lengths: how much longer four times the signs take; null when it takes no time. */
export function ratioOn({ source, flags }: Pattern, text: (length: number) => string): number | null {
  const pattern = new RegExp(source, flags);
  const [long, short] = [text(LONGEST), text(LONGEST >> 2)];
  const least = (one: string) => Math.min(timeOf(pattern, one), timeOf(pattern, one), timeOf(pattern, one));
  const time = least(long);
  return time < LEAST ? null : time / Math.max(least(short), 0.05);
}

/** Processor time to find all matches, as `replace` and `matchAll` do. */
function timeOf(pattern: RegExp, text: string): number {
  const from = process.cpuUsage();
  if (pattern.global) text.replace(pattern, '');
  else {
    pattern.lastIndex = 0;
    pattern.exec(text);
  }
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
