import type { Duty } from '../../actions/addDuty';
import type { Decision } from '../../actions/decide';
import { ColumnsGuessed, type GuessedTable, guessedTable } from '../../actions/guessedTables';
import { isOnlyGuessed } from '../../plan/onlyGuessed';
import { Stopped, WorkerEnded } from '../../actions/brokenOff';
import type { InspectOptions } from '../../actions/inspectWorkbook';
import type { Day } from '../../calendar/day';
import type { Finding } from '../../checks/engine/finding';
import type { Language } from '../../language/bilingual';
import type { SummariseResult } from '../../actions/summarise';
import type { SummaryKind } from '../../summaries/kinds';
import type { Conflict } from '../../collecting/collection';
import type { WorkbookHost } from '../../workbook/host';
import { errorDetails, type Surroundings } from '../../actions/support/errorDetails';
import { type ErrorFacts, errorFacts } from '../../actions/support/errorFacts';
import { broughtFrom, type FileReader } from './bringing';
import { Collecting, type ReturnsReader } from './collecting';
import { confirmNotice, noticeOf } from './faults';
import { handedOut, handedSheets, type WorkbookGiver } from './handing';
import { type Inspector, WindowInspector } from './inspector';
import { KeptReading } from './keptReading';
import { MarkWatch } from './markWatch';
import {
  cleared,
  collected,
  dutyAdded,
  fixed,
  marked,
  ofPeriods,
  partsTracked,
  reportsTracked,
  successBut,
  summarised,
  scored,
  tracked,
} from './outcomes';
import { SheetWatch } from './sheetWatch';
import { type Busy, type Notice, type PaneState, shown } from './state';

interface SessionOptions {
  asOf: Day;
  language: Language;
  /** Local day and hour, "2026-06-15T15:42": what is written into the workbook says when. */
  now(): string;
  /** Who reads and checks; the window itself when left out. */
  inspector?: Inspector;
  /** Where Năm Rõ runs, for whoever helps. */
  around?: Surroundings;
  /** Reads files whose tables can be brought into the workbook, where the shell has such. */
  reader?: FileReader;
  /** How new workbooks are given to the user, where the shell can. */
  giver?: WorkbookGiver;
  /** Reads the files that units send back. */
  returns?: ReturnsReader;
  /** Duties outside of the tables of the document the workbook was made from. */
  outside?: readonly Duty[];
}

/** How long the sheet has to be quiet before it is read again: within a second of an edit, and not at every keystroke. */
const QUIET = 300;

/**
 * The pane's one state, and everything a user can do to it. It knows no React: components only show the state and call these.
 * What an action needs beyond reading is loaded when it is first asked for. One action runs at a time; a change in the sheet meanwhile is looked at when it is done.
 */
export class Session {
  private state: PaneState;
  /** The state without the latest of how far the reading is: that alone is drawn many times a second. */
  private still: PaneState;
  private readonly listeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stale = false;
  /** The sheet the user turned to while something else was under way. */
  private turnedTo: string | null = null;
  /** The sheet the last reading was asked for. */
  private wanted: string | null = null;
  private isMarkingAgain = false;
  private readonly inspector: Inspector;
  private readonly collecting: Collecting | null;
  private readonly marks = new MarkWatch();
  private readonly ownSheets = new SheetWatch();
  /** The workbook as it was last read; null once somebody has changed it. */
  private kept: KeptReading | null = null;
  private withNotes = false;
  /** What was not done because the columns are only guessed. */
  private again: (() => Promise<void>) | null = null;

  constructor(
    private readonly host: WorkbookHost,
    private readonly options: SessionOptions,
  ) {
    this.inspector = options.inspector ?? new WindowInspector();
    this.collecting = options.returns ? new Collecting(options.returns) : null;
    this.state = {
      phase: 'reading',
      sheet: null,
      sheets: [],
      inspections: [],
      chosen: 0,
      snapshot: null,
      settings: null,
      problems: [],
      outside: options.outside ?? [],
      collected: null,
      asOf: options.asOf,
      language: options.language,
      marksStale: false,
      sheetsStale: null,
      sheetsAsOf: null,
      busy: null,
      share: null,
      stoppable: false,
      interrupted: null,
      endedBy: null,
      notice: null,
    };
    this.still = this.state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly current = (): PaneState => this.state;
  /** The state as it was before the reading went on: all but `share` is of now. */
  readonly currentButShare = (): PaneState => this.still;

  /** Reads the sheet the user has open, or the first one with a plan, and follows the workbook from then on. */
  async open(): Promise<void> {
    const { onChanged, onActivated } = this.host;
    if (onChanged) this.stops.push(onChanged.call(this.host, () => this.changed()));
    if (onActivated) this.stops.push(onActivated.call(this.host, (sheet) => this.turnTo(sheet)));
    await this.read((await this.host.activeSheet?.()) ?? null);
  }

  close(): void {
    clearTimeout(this.timer);
    this.inspector.stop();
    for (const stop of this.stops.splice(0)) stop();
    this.listeners.clear();
  }

  readonly choosePlan = (chosen: number): void => this.set({ chosen });
  readonly setLanguage = (language: Language): void => this.set({ language });
  /** Ends the reading or checking that is under way, at once; what was shown before stays, and nothing is changed in the workbook. */
  readonly stop = (): void => {
    if (!this.state.stoppable) return;
    this.inspector.stop();
    this.collecting?.stop();
  };
  readonly dismiss = (): void => this.set({ notice: null });

  readonly chooseSheet = (sheet: string): Promise<void> => this.read(sheet);
  /** Another day: the same tables are checked again. They are read again only where nobody would tell of a change. */
  readonly setAsOf = (asOf: Day): Promise<void> => {
    this.set({ asOf });
    return this.read(this.state.sheet, this.host.onChanged ? this.kept : null);
  };
  readonly readAgain = (): Promise<void> => this.read(this.state.sheet ?? this.wanted);
  /** The version, as shown to the user; null when the shell does not say it. */
  readonly version = (): string | null => this.options.around?.version ?? null;
  /** What is copied for whoever helps. */
  readonly detailsOf = (facts: ErrorFacts): string =>
    errorDetails(facts, this.options.around ?? { version: '', shell: 'page' }, this.state.language);

  readonly select = (at: string): Promise<void> =>
    this.attempt(null, async () => {
      if (this.state.sheet !== null) await this.host.select({ sheet: this.state.sheet, at });
      return null;
    });
  /** Shows a cell of any sheet. */
  readonly selectOn = (sheet: string, at: string): Promise<void> =>
    this.attempt(null, async () => {
      await this.host.select({ sheet, at });
      return null;
    });

  /** Marks the workbook; with notes or not as the last time when left out. */
  readonly mark = (notes = this.withNotes): Promise<void> =>
    this.attempt('marking', async () => {
      this.withNotes = notes;
      const { asOf, language } = this.state;
      const { mark } = await import('../../actions/mark');
      const result = await mark(this.host, { asOf, ...this.by, language, writtenAt: this.options.now(), notes });
      this.marks.set();
      return marked(result, language);
    });

  readonly clear = (): Promise<void> =>
    this.attempt('clearing', async () => {
      const { clear } = await import('../../actions/clear');
      const result = await clear(this.host, {});
      this.marks.forget();
      this.ownSheets.forget();
      return cleared(result, this.state.language);
    });

  readonly summarise = (kinds: readonly SummaryKind[], units: readonly string[] = []): Promise<void> =>
    this.attempt('summarising', async () => summarised(await this.writeSheets(kinds, units), this.state.language));

  private async writeSheets(kinds: readonly SummaryKind[], units: readonly string[]): Promise<SummariseResult> {
    const { asOf } = this.state;
    const { summarise } = await import('../../actions/summarise');
    const at = { asOf, ...this.by, writtenAt: this.options.now(), kinds, units };
    const result = await summarise(this.host, at);
    const { sheet } = this.state;
    const marks = result.written.map(({ mark }) => mark);
    if (sheet !== null) this.ownSheets.set(sheet, asOf, { kinds, units }, marks);
    return result;
  }

  /** In which way units get what is theirs: as sheets of this workbook where the shell gives no others. */
  readonly handsOutAs = (): WorkbookGiver['as'] | 'sheets' => this.options.giver?.as ?? 'sheets';

  /** Hands the workbook's plans out: to each unit what is its own, with room for what it has done. */
  readonly handOut = (units: readonly string[], due: Day | null): Promise<void> =>
    this.attempt('handing', async () => {
      const { asOf, language } = this.state;
      const { giver, around } = this.options;
      const onStep = (share: number) => this.set({ share });
      const asked = { asOf, ...this.by, units, due };
      try {
        const given = giver ? await handedOut(this.host, giver, asked, onStep, language) : null;
        if (given) return given;
      } finally {
        this.set({ share: null });
      }
      return handedSheets(await this.writeSheets(['unitSheets'], units), around?.shell === 'sheets', language);
    });

  /** Makes the summary sheets that were made before anew. */
  readonly renewSheets = async (): Promise<void> => {
    const asked = this.ownSheets.asked();
    if (asked) await this.summarise(asked.kinds, asked.units);
  };

  readonly track = (): Promise<void> =>
    this.attempt('tracking', async () => {
      const { track } = await import('../../actions/track');
      const at = { asOf: this.state.asOf, ...this.by, sheet: this.state.sheet ?? undefined };
      return tracked(await track(this.host, at), this.state.language);
    });

  /** Adds the columns that a table of criteria lacks to be scored, and makes its sheets of points and evidence where it has points. */
  readonly score = (): Promise<void> =>
    this.attempt('scoring', async () => {
      const { addScoringColumns } = await import('../../actions/score');
      const { asOf, sheet, language } = this.state;
      const added = await addScoringColumns(this.host, { asOf, ...this.by, sheet: sheet ?? undefined });
      return scored(added, await this.writeSheets(['scores', 'evidence'], []), language);
    });

  /** Makes the sheet in which each part of a deadline is followed by itself, for all plans of the workbook; or adds what it lacks. */
  readonly trackParts = (): Promise<void> =>
    this.attempt('tracking', async () => {
      const { trackParts } = await import('../../actions/trackParts');
      return partsTracked(await trackParts(this.host, { asOf: this.state.asOf, ...this.by }), this.state.language);
    });

  /** Makes the register of reports for the units of the workbook's plans, or adds what it lacks. */
  readonly trackReports = (): Promise<void> =>
    this.attempt('tracking', async () => {
      const { trackReports } = await import('../../actions/trackReports');
      const at = { asOf: this.state.asOf, ...this.by, today: this.today() };
      return reportsTracked(await trackReports(this.host, at), this.state.language);
    });

  /** Closes a reporting period: keeps where the tasks of the sheet shown stand on a day. */
  readonly closePeriod = (period: string, asOf: Day, replace: boolean): Promise<void> =>
    this.attempt('closing', async () => {
      const { closePeriod } = await import('../../actions/closePeriod');
      const at = { asOf, ...this.by, sheet: this.state.sheet ?? undefined, today: this.today() };
      return ofPeriods(await closePeriod(this.host, { ...at, period, replace }), this.state.language);
    });

  /** Makes the sheets in which an office enters its periods and the days of events. */
  readonly preparePeriods = (): Promise<void> =>
    this.attempt('closing', async () => {
      const { preparePeriods } = await import('../../actions/preparePeriods');
      const { asOf, sheet } = this.state;
      const at = { asOf, ...this.by, sheet: sheet ?? undefined, today: this.today() };
      return ofPeriods(await preparePeriods(this.host, at), this.state.language);
    });

  /** Whether what units send back can be collected here. */
  readonly canCollect = (): boolean => this.collecting !== null;
  /** Brings together what units have sent back; without files what was decided in the sheet "Cần quyết" is applied. */
  readonly collect = (files: readonly File[], period: string | null): Promise<void> =>
    this.collectWith((collecting) => collecting.begin(files, period));
  /** The same files once more: a person has said whose one of them is. */
  readonly collectOf = (file: string, unit: string): Promise<void> =>
    this.collectWith((collecting) => collecting.isOf(file, unit));
  /** The same once more: a person has decided a place. */
  readonly decideConflict = (conflict: Conflict, choice: string): Promise<void> =>
    this.collectWith((collecting) => collecting.decide(conflict, choice));

  /** Whether tables of other files can be brought into this workbook. */
  readonly canBring = (): boolean => this.options.reader !== undefined && this.host.addSheet !== undefined;
  /** Brings the tables of a file in, each as a sheet of its own, and turns to the first. */
  readonly bring = (file: File): Promise<void> =>
    this.attempt('bringing', async () => {
      const { sheets, outside, said } = await broughtFrom(file, this.options.reader!, this.host);
      this.turnedTo = sheets[0] ?? null;
      this.set({ outside });
      return {
        id: 'brought',
        intent: 'info',
        values: { sheets: sheets.map((name) => `“${name}”`) },
        also: said(this.state.language),
      };
    });

  /** Writes a duty that stands outside of the table under the table that is shown. */
  readonly addDuty = (duty: Duty): Promise<void> =>
    this.attempt('fixing', async () => {
      const { snapshot } = this.state;
      const plan = shown(this.state)?.plan;
      if (!snapshot || !plan) return null;
      const { addDuty } = await import('../../actions/addDuty');
      const changes = addDuty(snapshot, plan, duty);
      if (typeof changes === 'string') return { id: changes, intent: 'warning', values: {} };
      const { edits } = await this.host.apply(changes);
      if (edits.refused.length === 0) this.passOver(duty);
      return dutyAdded(edits, this.state.language);
    });
  readonly passOver = (duty: Duty): void => this.set({ outside: this.state.outside.filter((one) => one !== duty) });

  /** Makes the fix of one finding, safe or proposed, as it was shown. */
  readonly fixOne = (finding: Finding, edits = finding.fix?.edits ?? []): Promise<void> =>
    this.attempt('fixing', async () => {
      const sheet = this.state.sheet!;
      const applied = await this.host.apply({ edits: edits.map((edit) => ({ ...edit, sheet, group: finding.check })) });
      return fixed(applied.edits.made, applied.edits.refused, this.state.language);
    });

  /** Makes all fixes that change nothing a cell says. */
  readonly fixSafe = (): Promise<void> =>
    this.attempt('fixing', async () => {
      const { fix } = await import('../../actions/fix');
      const { made, refused, unconfirmed } = await fix(this.host, {
        asOf: this.state.asOf,
        ...this.by,
        sheet: this.state.sheet ?? undefined,
      });
      return fixed(made.length, refused, this.state.language, unconfirmed);
    });

  readonly decide = (decision: Decision): Promise<void> =>
    this.attempt('deciding', async () => {
      const { decide } = await import('../../actions/decide');
      const { leftOut } = await decide(this.host, decision);
      return successBut('decided', {}, { leftOut, once: true }, this.state.language);
    });

  /**
   * A person says that the columns of the tables shown are what they are guessed to be: this is kept in the workbook, and what was not done for want
   * of it is done.
   */
  readonly confirmColumns = async (): Promise<void> => {
    const entries = this.toConfirm().flatMap(({ sheet, headerRow, columns }) =>
      columns.map(({ column, field }) => ({ sheet, headerRow, column, field })),
    );
    const { again } = this;
    this.again = null;
    await this.decide({ kind: 'columns', entries });
    if (this.state.notice?.id === 'decided') await again?.();
  };

  private readonly collectWith = (prepare: (collecting: Collecting) => void): Promise<void> =>
    this.attempt('collecting', async () => {
      const { collecting } = this;
      if (!collecting) return null;
      prepare(collecting);
      const at = { asOf: this.state.asOf, ...this.by, writtenAt: this.options.now() };
      try {
        const onRead = (done: number, all: number) => this.set({ stoppable: true, share: done / all });
        const result = await collecting.run(this.host, at, onRead);
        this.set({ collected: result });
        return collected(result, this.state.language);
      } finally {
        this.set({ stoppable: false, share: null });
      }
    });

  /** By whom plans are inspected, as every action takes it. While it lasts it can be stopped. */
  private readonly by: Pick<InspectOptions, 'inspect'> = {
    inspect: async (workbook, options) => {
      this.set({ stoppable: true });
      try {
        return await this.inspector.inspect(workbook, { ...options, onStep: (share) => this.set({ share }) });
      } finally {
        this.set({ stoppable: false, share: null });
      }
    },
  };

  private today(): Day {
    return this.options.now().slice(0, 10);
  }

  private turnTo(sheet: string): void {
    const info = this.state.sheets.find(({ name }) => name === sheet);
    // A look at one of our own sheets does not take the plan away.
    if (sheet !== this.state.sheet && !info?.ours) void this.read(sheet);
  }

  private changed(): void {
    this.kept = null;
    this.readSoon();
  }

  private readSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(this.state.sheet), QUIET);
  }

  /** The tables shown whose columns wait to be confirmed. */
  private readonly toConfirm = (): GuessedTable[] =>
    this.state.inspections.flatMap(({ plan }) => (isOnlyGuessed(plan) ? [guessedTable(plan)] : []));

  /** Runs one action and then reads the table again, whatever came of it. */
  private async attempt(busy: Busy | null, action: () => Promise<Notice | null>): Promise<void> {
    if (this.state.busy !== null) return;
    this.set({ busy, notice: busy === null ? this.state.notice : null });
    try {
      const notice = await action();
      this.set({ busy: null, notice: notice ?? this.state.notice });
    } catch (cause) {
      const toConfirm = busy && cause instanceof ColumnsGuessed ? this.toConfirm() : [];
      this.again = toConfirm.length > 0 ? () => this.attempt(busy, action) : null;
      const notice = this.again
        ? confirmNotice(toConfirm, busy!, this.state.language)
        : noticeOf(cause, this.state.language, busy ?? 'showing');
      this.set({ busy: null, notice });
      // Nothing was written: what is shown still holds, unless others changed the table meanwhile.
      if (cause instanceof Stopped) return this.catchUp();
    }
    if (busy !== null) await this.read(this.state.sheet);
  }

  /**
   * Reads a sheet (null, or one of our own: the one shown, else the first with a plan) and inspects it. The plan shown stays the one it was. What is
   * `kept` of a reading before is not read again.
   */
  private async read(wanted: string | null, kept: KeptReading | null = null): Promise<void> {
    if (this.state.busy !== null) {
      this.stale = true;
      if (wanted !== this.state.sheet) this.turnedTo = wanted;
      return;
    }
    this.set({ busy: 'reading' });
    this.wanted = this.turnedTo ?? wanted;
    const asked = [this.wanted, this.state.sheet];
    this.turnedTo = null;
    let sorted = false;
    const workbook = kept ?? new KeptReading(this.host);
    this.kept = workbook;
    try {
      const sheets = await workbook.sheets();
      const sheet = asked.find((name) => sheets.some((one) => one.name === name && !one.ours)) ?? undefined;
      const all = await this.by.inspect!(workbook, { asOf: this.state.asOf, sheet });
      const own = all.inspections[0]?.plan.sheet ?? sheet ?? null;
      const inspections = all.inspections.filter(({ plan }) => plan.sheet === own);
      const snapshot = own === null ? null : (all.snapshots.get(own) ?? null);
      const marks = own !== null && snapshot ? this.marks.look(own, inspections, snapshot) : 'unknown';
      sorted = marks === 'sorted';
      const { settings } = all;
      const seen = { sheets, inspections, settings, asOf: inspections[0]?.asOf ?? this.state.asOf };
      const made = own === null ? 'unknown' : await this.ownSheets.look({ ...seen, sheet: own });
      this.set({
        busy: null,
        interrupted: null,
        phase: inspections.length > 0 ? 'ready' : 'nothing',
        sheet: own,
        sheets,
        inspections,
        chosen: own === this.state.sheet && this.state.chosen < inspections.length ? this.state.chosen : 0,
        snapshot,
        marksStale: marks === 'changed',
        sheetsStale: made === 'other-day' || made === 'changed' ? made : null,
        sheetsAsOf: this.ownSheets.asOf,
        settings,
        problems: all.problems,
      });
    } catch (cause) {
      this.kept = null;
      if (cause instanceof Stopped || cause instanceof WorkerEnded) this.interrupt(cause);
      else {
        const notice = noticeOf(cause, this.state.language, 'reading');
        this.set({ busy: null, phase: 'failed', interrupted: null, notice });
      }
    }
    // A sort leaves marks on the wrong rows: nobody should see those for longer than it takes to set them anew.
    if (sorted) await this.markAgain();
    this.catchUp();
  }

  /** Once, and whatever comes of it: what could not be set anew is shown as stale, and left to the user. */
  private async markAgain(): Promise<void> {
    if (this.isMarkingAgain) return this.set({ marksStale: true });
    this.isMarkingAgain = true;
    await this.mark();
    this.isMarkingAgain = false;
    if (this.state.notice?.id === 'stopped') this.set({ marksStale: true });
  }

  /** Looks at what was changed while something else was under way. */
  private catchUp(): void {
    if (!this.stale) return;
    this.stale = false;
    this.readSoon();
  }

  /** The reading came to no end: nothing of it is shown. What was read before stays, as of its own day, and the frame says that it is of before. */
  private interrupt(cause: Stopped | WorkerEnded): void {
    const asOf = shown(this.state)?.asOf ?? this.state.asOf;
    const stopped = cause instanceof Stopped;
    const endedBy = stopped ? null : errorFacts(cause, 'reading');
    this.set({ busy: null, asOf, interrupted: stopped ? 'stopped' : 'ended', endedBy });
    // It is not to begin anew by itself: who stopped it does not want that, and what ended it may do so again.
    this.stale = false;
    this.turnedTo = null;
  }

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    if (Object.keys(change).some((name) => name !== 'share')) this.still = this.state;
    for (const listener of this.listeners) listener();
  }
}
