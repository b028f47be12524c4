import { memoryHost } from '../../src/hosts/memory/memoryHost';
import type { WorkbookHost } from '../../src/workbook/host';
import { snapshotOf, type TestCell } from '../snapshotOf';
import { excel } from './excelSubject';
import { file } from './fileSubject';
import { page } from './pageSubject';
import { sheets } from './sheetsSubject';

/** A workbook to be made for a test, in whatever program the host is for. */
export interface Seed {
  sheets: {
    name: string;
    rows: TestCell[][];
    merges?: string[];
    protected?: boolean;
    /** The font all its cells are in. */
    font?: string;
  }[];
  /** Notes that are someone else's. */
  notes?: { sheet: string; at: string; text: string }[];
  /** No sheet can be added or removed. */
  protectedStructure?: boolean;
}

/** A kind of host, and how a workbook is opened in it. A new host joins the contract by a line in SUBJECTS. */
export interface Subject {
  name: string;
  open(seed: Seed): Promise<WorkbookHost>;
  /** The same workbook after it was stored and opened again, where it can be stored. */
  reopen(host: WorkbookHost): Promise<WorkbookHost>;
  /** What takes long and is needed once. */
  prepare?(): Promise<unknown>;
  /** The program knows no workbook whose sheets cannot be added to. */
  hasNoStructureLock?: true;
}

const memory: Subject = {
  name: 'memory',
  async open({ sheets, notes = [], protectedStructure }) {
    const ofSheet = (name: string) => notes.filter(({ sheet }) => sheet === name).map(({ at, text }) => [at, text]);
    return memoryHost(
      sheets.map(({ name, rows, merges, protected: locked, font }) => ({
        snapshot: snapshotOf(name, rows, merges, font ? { fonts: rows.map((row) => row.map(() => font)) } : {}),
        info: { protected: locked ?? false },
      })),
      {
        notes: Object.fromEntries(sheets.map(({ name }) => [name, Object.fromEntries(ofSheet(name))])),
        protectedStructure,
      },
    );
  },
  reopen: async (host) => host,
};

export const SUBJECTS: Subject[] = [memory, file, page, excel, sheets];
