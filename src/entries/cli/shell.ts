import type { OldReader } from '../../importing/importFile';
import type { ReturnedReader } from './collecting/returnedReader';
import type { Printer, Stream } from './printing';

/** What the command line runs in: the streams, and the clock, which the core never asks. */
export interface Shell {
  out: Stream;
  err: Stream;
  now(): Date;
  /** Where files of old formats are read; within this thread when left out. */
  old?: OldReader;
  /** Where files that came back are read; one after the other within this thread when left out. */
  returned?: ReturnedReader;
}

/** The same for what works within: it prints, and cannot write past the printer. */
export interface Terminal {
  out: Printer;
  err: Printer;
  now(): Date;
  old?: OldReader | undefined;
  returned?: ReturnedReader | undefined;
}
