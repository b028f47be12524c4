import { Stopped } from '../../actions/brokenOff';
import type { PlainSheet } from '../../workbook/sheetModel';
import { PageHost } from '../../hosts/page/pageHost';
import type { Day } from '../../calendar/day';
import type { Language } from '../../language/bilingual';
import type { WorkbookGiver } from '../../pane/session/handing';
import { Session } from '../../pane/session/session';
import { errorDetails, type Surroundings } from '../../actions/support/errorDetails';
import type { ErrorFacts, Tried } from '../../actions/support/errorFacts';
import { now, today } from '../clock';
import type { MadeFrom } from '../../importing/imported';
import { VERSION } from '../version';
import type { PageNotice } from './pageWords';
import { SAMPLES, SAMPLES_AS_OF } from './samples';
import { madeName, savedName } from './savedName';
import { failureOf } from './failureOf';
import { startFile } from '../worker/startFile';
import { startInspection } from '../worker/startInspection';
import { startReturns } from '../worker/startReturns';
import { type Reopening, WorkerFile } from '../worker/workerFile';
import { WorkerInspector } from '../worker/workerInspector';
import { returnsReader } from '../worker/workerReturns';

interface Opened {
  /** Counts what was opened: parts of the page that belong to one workbook are made anew for another. */
  number: number;
  name: string;
  sample: boolean;
  host: PageHost;
  session: Session;
  file: WorkerFile;
}

export interface DeskState {
  opened: Opened | null;
  /** The file that is being opened. */
  opening: string | null;
  /** Ends the opening at once. */
  stopOpening: (() => void) | null;
  notice: PageNotice | null;
  /** What waits for a word about unsaved changes. */
  waiting: (() => Promise<void>) | null;
  language: Language;
}

/** What lies on the page: one workbook at a time. Whatever cannot be opened leaves the one that is open. */
export class Desk {
  private state: DeskState;
  private readonly listeners = new Set<() => void>();
  private count = 0;

  constructor(private readonly asked: { asOf: Day | null; language: Language }) {
    this.state = {
      opened: null,
      opening: null,
      stopOpening: null,
      notice: null,
      waiting: null,
      language: asked.language,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly current = (): DeskState => this.state;

  /** Files chosen or dropped at once: the page has one workbook at a time, so the first is opened and the others are named. */
  readonly openFiles = async ([file, ...others]: readonly File[]): Promise<void> => {
    if (!file) return;
    const read = async () =>
      WorkerFile.import(startFile, { bytes: await bytesOf(file), name: file.name }, this.stoppable);
    await this.whenSaved(() => this.open(file.name, false, read, { others: others.map(({ name }) => `“${name}”`) }));
  };

  readonly openSample = (file: string): Promise<void> =>
    this.whenSaved(() =>
      this.open(file, true, async () => {
        const answer = await fetch(`samples/${file}`);
        if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
        return WorkerFile.open(startFile, new Uint8Array(await answer.arrayBuffer()), this.stoppable);
      }),
    );
  readonly openFirst = (): Promise<void> => this.openSample(SAMPLES[0]!.file);

  /** A pasted table: a new sheet of the user's workbook, or a workbook of its own while only a sample is open. */
  readonly addTable = async (sheet: PlainSheet): Promise<void> => {
    const { opened } = this.state;
    if (!opened || opened.sample) {
      return this.whenSaved(() =>
        this.open(`${sheet.name}.xlsx`, false, () => WorkerFile.make(startFile, sheet, this.stoppable), {
          fresh: true,
        }),
      );
    }
    await this.attempt('pasting', async () => {
      const name = await opened.host.addSheet(sheet);
      this.set({ notice: { id: 'pasted', intent: 'success', values: { name, rows: sheet.rows.length } } });
    });
  };

  readonly save = (): Promise<void> =>
    this.attempt('saving', async () => {
      const { opened } = this.state;
      if (!opened) return;
      const name = savedName(opened.name);
      handOver(await opened.host.bytes(), name);
      opened.host.markSaved();
      this.set({ notice: { id: 'saved', intent: 'success', values: { name } } });
    });

  readonly attempt = async (tried: Tried, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      // The file was put away while something was asked of it: nobody waits for that any more.
      if (cause instanceof Stopped) return;
      this.set({ notice: failureOf(cause, this.state.language, tried) });
    }
  };

  readonly say = (notice: PageNotice | null): void => this.set({ notice });
  /** What is copied for whoever helps. */
  readonly detailsOf = (facts: ErrorFacts): string => errorDetails(facts, AROUND, this.state.language);
  /** Opens the file again whose worker has ended. */
  readonly reopen = async (): Promise<void> => this.state.opened?.file.reopen();
  /** The answer to “there are unsaved changes”. */
  readonly answer = async (goOn: boolean): Promise<void> => {
    const { waiting } = this.state;
    this.set({ waiting: null });
    if (goOn) await waiting?.();
  };

  private async whenSaved(open: () => Promise<void>): Promise<void> {
    const { opened } = this.state;
    if (opened?.host.current().unsaved) this.set({ waiting: open });
    else await open();
  }

  /** `fresh`: the workbook is stored nowhere yet; `others`: files that came with this one. */
  private async open(
    name: string,
    sample: boolean,
    read: () => Promise<WorkerFile>,
    { fresh = false, others = [] }: { fresh?: boolean; others?: readonly string[] } = {},
  ): Promise<void> {
    this.set({ opening: name, notice: null });
    try {
      const file = await read();
      const { made } = file;
      const host = await PageHost.over(file, { fresh: fresh || made !== null });
      const { language, opened: before } = this.state;
      const asOf = this.asked.asOf ?? (sample ? SAMPLES_AS_OF : today());
      const inspector = new WorkerInspector(startInspection);
      const session = new Session(host, {
        asOf,
        language,
        now: () => now(),
        inspector,
        around: AROUND,
        returns: returnsReader(startReturns),
        outside: made?.outside ?? [],
        giver: { as: 'file', give: (workbooks, onStep) => giveZip(workbooks, onStep, name) },
      });
      file.onReopened((how) => void this.reopened(host, how));
      session.subscribe(() => this.followLanguage(session));
      before?.session.close();
      before?.file.close();
      const number = (this.count += 1);
      const called = made ? madeName(name) : name;
      const opened: Opened = { number, name: called, sample, host, session, file };
      const notice = await openedNotice(name, made, others, language);
      this.set({ opened, opening: null, stopOpening: null, notice });
      await session.open();
      const sheet = session.current().sheet;
      if (sheet !== null && session.current().phase === 'ready') host.activate(sheet);
    } catch (cause) {
      this.set({ opening: null, stopOpening: null, notice: failureOf(cause, this.state.language, 'opening', name) });
    }
  }

  private readonly stoppable = (stopOpening: () => void): void => this.set({ stopOpening });

  /** The file's worker has ended: the page tells what became of it and shows the file as it is now. */
  private async reopened(host: PageHost, how: Reopening): Promise<void> {
    this.set({ notice: { id: `file-${how}`, intent: how === 'not-reopened' ? 'error' : 'warning', values: {} } });
    if (how !== 'not-reopened') await host.openedAgain();
  }

  /** The pane has the button for the language; the page goes with it. */
  private followLanguage(session: Session): void {
    const { language } = session.current();
    if (language !== this.state.language) this.set({ language });
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** What is told of a file that was opened: what it was made from, and which others were not taken. */
async function openedNotice(
  file: string,
  made: MadeFrom | null,
  others: readonly string[],
  language: Language,
): Promise<PageNotice | null> {
  const text = made ? (await importing()).noticeSentences(made, language).join(' ') : '';
  if (others.length > 0)
    return { id: 'opened-first', intent: 'warning', values: { file, others: others.join(', '), text } };
  return made ? { id: 'made', intent: 'info', values: { text } } : null;
}

/** Words about other files come with such a file. */
const importing = () => import(/* webpackChunkName: "notice-words" */ '../../importing/noticeWords');

const AROUND: Surroundings = { version: VERSION, shell: 'page', browser: globalThis.navigator?.userAgent };

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** What makes and packs new workbooks is loaded when they are asked for. */
async function giveZip(...[workbooks, onStep, name]: [...Parameters<WorkbookGiver['give']>, string]) {
  const { zipName, zipOf } = await import(/* webpackChunkName: "hand-out" */ './giveZip');
  const file = zipName(name);
  handOver(await zipOf(workbooks, onStep), file, 'application/zip');
  return { file, given: workbooks.length };
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the file to the browser, which asks or puts it among the downloads. */
function handOver(bytes: Uint8Array, name: string, type = WORKBOOK): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
