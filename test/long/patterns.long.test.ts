import { check, type VulnerableDiagnostics } from 'recheck';
import { everyPattern } from '../hostile/everyPattern';
import type { Pattern } from '../hostile/literals';
import { ratioOn, slowestOf } from '../hostile/timing';
import { tellFigures } from './figures';

/** Milliseconds for one pattern; those that are not done by then are given more. */
const FIRST = 1_500;
const AGAIN = 4_000;
/** Four times the signs may take four times as long, and half as long again. */
const MOST = 6;

let tried = 0;
let timed = 0;
let faults = 0;
afterAll(() =>
  tellFigures('patterns', {
    what: `patterns of the sources, written down or built, none above linear (${timed} of them timed on hostile texts)`,
    cases: tried,
    faults,
  }),
);

/** Null when a pattern takes a time in proportion to its text, whatever the text; else what it is. */
async function whatIsWrong(pattern: Pattern): Promise<string | null> {
  for (const timeout of [FIRST, AGAIN]) {
    const found = await check(pattern.source, pattern.flags, { timeout, attackTimeout: 1_000 });
    if (found.status === 'safe') return null;
    if (found.status === 'vulnerable') return confirmed(pattern, found);
  }
  // Nobody could prove it: then it is timed.
  timed += 1;
  const slowest = slowestOf(pattern, beginnings(pattern));
  return slowest === null || slowest.ratio < MOST
    ? null
    : `${slowest.ratio.toFixed(1)} times on ${JSON.stringify(slowest.filling)}`;
}

/**
 * A repetition with a bound ({0,40}) is taken for one without where the bound is high: what is held for more than linear is timed on the very
 * text that is to prove it, at two lengths, and on the hostile texts.
 */
function confirmed(pattern: Pattern, { attack, complexity }: VulnerableDiagnostics): string | null {
  timed += 1;
  const text = (length: number) => {
    const fixed = attack.pumps.reduce((sum, { prefix }) => sum + prefix.length, attack.suffix.length);
    const each = Math.floor((length - fixed) / attack.pumps.length);
    return (
      attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.floor(each / pump.length))).join('') +
      attack.suffix
    );
  };
  const ratio = Math.max(ratioOn(pattern, text) ?? 0, slowestOf(pattern, beginnings(pattern))?.ratio ?? 0);
  return ratio < MOST ? null : `${complexity.summary}, ${ratio.toFixed(1)} times`;
}

/** What a pattern asks for before anything repeats: its own words, so that hostile texts get further than its first sign. */
const beginnings = ({ source }: Pattern): string[] => [
  '',
  ...new Set((source.match(/[\p{L}][\p{L} ]{2,}/gu) ?? []).slice(0, 3)),
];

test('no pattern takes more than a time in proportion to its text', async () => {
  const wrong: string[] = [];
  for (const pattern of await everyPattern()) {
    tried += 1;
    const fault = await whatIsWrong(pattern);
    if (fault !== null) wrong.push(`${pattern.at} /${pattern.source}/${pattern.flags}: ${fault}`);
  }
  faults = wrong.length;
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(500);
});
