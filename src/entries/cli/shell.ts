/** What the command line runs in: the streams, and the clock, which the core never asks. */
export interface Shell {
  out: { write(text: string): unknown; isTTY?: boolean };
  err: { write(text: string): unknown; isTTY?: boolean };
  now(): Date;
}
