import type { HowToRead } from '../../actions/collect';
import type { CollectResult } from '../../actions/collectResult';
import { Stopped } from '../../actions/brokenOff';
import type { Returned } from '../../collecting/collect';
import type { Conflict, Decision } from '../../collecting/collection';
import type { WorkbookHost } from '../../workbook/host';
import type { InspectOptions } from '../../actions/inspectWorkbook';

/** What is told while files are read, and how it is ended. */
interface ReadingReturns {
  /** So many of them are read. */
  onRead(done: number, all: number): void;
  readonly signal: AbortSignal;
}
/** Reads files that came back from units, each of any kind. One that cannot be read is told as such and stops nothing. @throws Stopped */
export type ReturnsReader = (files: readonly File[], how: HowToRead, at: ReadingReturns) => Promise<Returned[]>;

/** What an action needs beyond the files. */
interface At extends InspectOptions {
  writtenAt: string;
}

/**
 * One round of collecting, as long as the pane is open: the files as they were read, so that what a person says of them afterwards (whose a file is,
 * which word counts) asks for them no second time.
 */
export class Collecting {
  private returned: readonly Returned[] | null = null;
  private files: readonly File[] = [];
  private period: string | undefined;
  private unitOf = new Map<string, string>();
  private decisions: Decision[] = [];
  private reading: AbortController | null = null;

  constructor(private readonly read: ReturnsReader) {}

  /** New files; none: what was decided in the sheet is applied to what is known already. */
  begin(files: readonly File[], period: string | null): void {
    [this.files, this.returned] = [files, files.length === 0 ? [] : null];
    this.period = period ?? undefined;
    this.unitOf = new Map();
    this.decisions = [];
  }

  /** A person has said whose a file is. */
  isOf(file: string, unit: string): void {
    this.unitOf.set(file, unit);
  }

  /** A person has decided: a unit's name, or "keep". */
  decide({ key, task, why, words }: Conflict, choice: string): void {
    const said = words.map(({ unit, result }) => ({ unit, result }));
    this.decisions.push({ key, task, why, choice, reason: '', words: said });
  }

  stop(): void {
    this.reading?.abort();
  }

  async run(host: WorkbookHost, at: At, onRead: ReadingReturns['onRead']): Promise<CollectResult> {
    const { collectInto } = await import('../../actions/collect');
    const { period, unitOf, decisions } = this;
    return collectInto(host, (how) => this.readOnce(how, onRead), {
      ...at,
      ...(period && { period }),
      unitOf,
      decisions,
    });
  }

  private async readOnce(how: HowToRead, onRead: ReadingReturns['onRead']): Promise<readonly Returned[]> {
    if (this.returned) return this.returned;
    const reading = new AbortController();
    this.reading = reading;
    try {
      const returned = await this.read(this.files, how, { onRead, signal: reading.signal });
      if (reading.signal.aborted) throw new Stopped();
      this.returned = returned;
      this.files = [];
      return returned;
    } finally {
      this.reading = null;
    }
  }
}
