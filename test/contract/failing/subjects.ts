import { memoryHost } from '../../../src/hosts/memory/memoryHost';
import type { WorkbookHost } from '../../../src/workbook/host';
import { sidebarHost } from '../../../src/hosts/sheets/sidebarHost';
import { type OfficeWindow, openOffice } from '../../excel/officeWindow';
import { SimulatedExcel } from '../../excel/simulatedExcel';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { builtScript, runScript } from '../../sheets/builtScript';
import { seededBook } from '../../sheets/seededBook';
import { snapshotOf } from '../../snapshotOf';
import type { Seed } from '../subjects';
import { bookShown, memoryShown, type Shown, spreadsheetShown } from './shown';

/** How a request is failed: its number, and a name for where and how, known to the subject. */
export interface Failing {
  request: number;
  how: string;
}

/** A workbook in a program that can be made to refuse any request. */
export interface Opened {
  host: WorkbookHost;
  /** Requests so far. */
  requests(): number;
  /** The numbers of those that are worth failing, where not every one is: failing the others leaves the same and is seen at the same place. */
  telling?(): readonly number[];
  fail(failing: Failing | null): void;
  /** Whether anything was refused. */
  refused(): boolean;
  /** Everything that stands in it. */
  shown(): Shown;
}

export interface FailingSubject {
  name: string;
  /** The ways in which it can refuse. */
  hows: string[];
  prepare?(): Promise<unknown>;
  open(seed: Seed): Promise<Opened>;
}

const CODES = ['GeneralException', 'InvalidOperation', 'AccessDenied', 'ItemNotFound', 'InvalidArgument'];

/** Excel and office.js are started once a version: each start stays in memory to the end. */
const started = new Map<string, { excel: SimulatedExcel; office: OfficeWindow }>();

async function startedExcel(version: string): Promise<SimulatedExcel> {
  if (!started.has(version)) {
    const excel = new SimulatedExcel([], { version });
    started.set(version, { excel, office: await openOffice(excel) });
  }
  const { excel, office } = started.get(version)!;
  Object.assign(globalThis, { Office: office.Office, Excel: office.Excel });
  return excel;
}

const excel = (version: string): FailingSubject => ({
  name: `Excel ${version}`,
  hows: ['before', 'after', 'lasting', 'action 30 %', 'action 60 %', 'action 95 %', 'busy'],
  async open({ sheets }) {
    const excel = await startedExcel(version);
    excel.reopen(sheets.map(({ name, rows, merges }) => ({ snapshot: snapshotOf(name, rows, merges) })));
    excel.refusal = null;
    const host = excelHost();
    return {
      host,
      requests: () => excel.syncs,
      fail(failing) {
        excel.refused = false;
        if (!failing) return void (excel.refusal = null);
        const { request, how } = failing;
        const share = /^action (\d+)/.exec(how)?.[1];
        excel.refusal = {
          request,
          code: how === 'busy' ? 'InvalidOperationInCellEditMode' : CODES[request % CODES.length]!,
          at: share ? { share: Number(share) / 100 } : how === 'after' ? 'after' : 'before',
          lasting: how === 'lasting',
        };
      },
      refused: () => excel.refused,
      shown: () => bookShown(excel.book),
    };
  },
});

const sheets: FailingSubject = {
  name: 'Google Sheets',
  hows: ['refused', 'cut'],
  prepare: builtScript,
  async open(seed) {
    const book = seededBook(seed);
    const running = await runScript(book);
    const host = sidebarHost(async (question) => {
      const answer = running.call('namRo', question) as string;
      // A run that is ended gives no answer, whatever the script makes of it.
      if (book.calls.isCut) throw new Error('Exceeded maximum execution time');
      return answer;
    });
    return {
      host,
      requests: () => book.calls.made,
      telling: () => book.calls.telling,
      fail: (failing) => book.calls.refuse(failing && { call: failing.request, cut: failing.how === 'cut' }),
      refused: () => book.calls.hasRefused,
      shown: () => spreadsheetShown(book),
    };
  },
};

const memory: FailingSubject = {
  name: 'memory',
  hows: ['refused'],
  async open({ sheets }) {
    let [steps, at, hasRefused] = [0, Infinity, false];
    const host = memoryHost(
      sheets.map(({ name, rows, merges }) => ({ snapshot: snapshotOf(name, rows, merges) })),
      {
        refusesStep: () => {
          steps += 1;
          hasRefused ||= steps === at;
          return steps === at;
        },
      },
    );
    return {
      host,
      requests: () => steps,
      fail(failing) {
        hasRefused = false;
        at = failing ? steps + failing.request : Infinity;
      },
      refused: () => hasRefused,
      shown: () => memoryShown(host.state()),
    };
  },
};

export const FAILING: FailingSubject[] = [memory, excel('1.15'), excel('1.13'), sheets];
