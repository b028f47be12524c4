import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { parseBlock } from '../../src/workbook/block';
import { claimsBut } from '../../src/workbook/ownMarks';
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
    /** What may be changed on the protected sheet all the same, where the program knows such a thing. */
    allows?: ('formats' | 'notes')[];
    /** Cells that may be changed all the same ("F3", "F3:F9"). */
    unlocked?: string[];
    /** Formulas by cell, without "="; their results stand in `rows`. */
    formulas?: Record<string, string>;
    /** Cells with formulas whose results were never worked out, in a program that keeps such. */
    unworked?: string[];
    /** Formulas that each fill a block ("F3:F5"). */
    arrays?: Record<string, string>;
    /** Tables of the spreadsheet's own, where the program has them. */
    tables?: { block: string; header?: boolean; totals?: boolean }[];
    /** The font all its cells are in. */
    font?: string;
  }[];
  /** Notes that are someone else's. */
  notes?: { sheet: string; at: string; text: string }[];
  /** Defined names of the whole workbook, each for a block of a sheet ("A1", "A1:F9"); or, where the program has such, for a constant. */
  names?: { name: string; sheet: string; block: string; constant?: string }[];
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
  /** What a cell of the first sheet holds as a formula, without "="; null for none. Left out where the host keeps results only. */
  formulaAt?(host: WorkbookHost, at: string): Promise<string | null>;
  /** Google's tables are not shown to scripts: their headings are cells like others. */
  hidesTables?: true;
  /** Cells that may be changed on a protected sheet may be given another look as well. */
  opensLooks?: true;
  /** A sheet protected against somebody takes nothing of theirs. */
  allowsNothing?: true;
  /** Nobody else can be at work in it. */
  hasNoCoauthors?: true;
  /** The longest text of a cell. */
  longest?: number;
  /** The program knows no workbook whose sheets cannot be added to. */
  hasNoStructureLock?: true;
}

const memory: Subject = {
  name: 'memory',
  async open({ sheets, notes = [], names = [], protectedStructure }) {
    const ofSheet = (name: string) => notes.filter(({ sheet }) => sheet === name).map(({ at, text }) => [at, text]);
    return memoryHost(
      sheets.map(({ name, rows, merges, protected: locked, allows, font, unlocked = [], tables = [], ...more }) => ({
        snapshot: snapshotOf(name, rows, merges, {
          ...(font && { fonts: rows.map((row) => row.map(() => font)) }),
          formulas: [...Object.keys({ ...more.formulas, ...more.arrays }), ...(more.unworked ?? [])].map(parseBlock),
          ...(more.unworked && { unknown: more.unworked.map(parseBlock) }),
        }),
        info: {
          protected: locked ?? false,
          ...claimsBut(
            null,
            names.flatMap((one) => (one.sheet === name ? [one.name] : [])),
          ),
        },
        unlocked: unlocked.map(parseBlock),
        allows,
        tables: tables.map(({ block, header = true, totals = false }) => ({
          block: parseBlock(block),
          header,
          totals,
        })),
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
