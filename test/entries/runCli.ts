import { run } from '../../src/entries/cli/run';

/** The command line in this process, at five past eight of 15 June 2026: its status, and what it printed. */
export async function cli(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(argv, {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
    now: () => new Date(2026, 5, 15, 8, 5),
  });
  return { status, out: out.join(''), err: err.join('') };
}
