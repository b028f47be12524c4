/** What a process that measures hands back, as JSON on its standard output. */
export interface Result {
  /** How often what is measured was done in the seconds. */
  passes: number;
  seconds: number;
  /** The most memory the process ever held, in MiB: program, warm-up and all steps before the measured one included. */
  peak: number;
  /** Judged answers, by kind. */
  tally: Record<string, number>;
}

/** Times the work alone: what is made ready for it, and the rubbish of that, is not counted. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ seconds: number; value: T }> {
  globalThis.gc?.();
  const begin = process.hrtime.bigint();
  const value = await work();
  return { seconds: Number(process.hrtime.bigint() - begin) / 1e9, value };
}

/** Runs the work until it has gone on for `seconds`; how often it ran. */
export async function repeated(work: () => unknown, seconds: number): Promise<number> {
  const end = process.hrtime.bigint() + BigInt(Math.round(seconds * 1e9));
  let times = 0;
  for (; times === 0 || process.hrtime.bigint() < end; times++) await work();
  return times;
}

export const peakMebibytes = (): number => process.resourceUsage().maxRSS / 1024;
