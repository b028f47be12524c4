import { excelHost } from '../../src/hosts/excel/excelHost';
import type { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { excelWith } from '../contract/excelSubject';
import { openBook } from '../contract/sheetsSubject';
import { SUBJECTS } from '../contract/subjects';
import type { SimulatedExcel } from '../excel/simulatedExcel';
import { seededBook } from '../sheets/seededBook';
import { snapshotOf } from '../snapshotOf';
import { PLAN, SEED, type Stage } from './everyMoment';
import { changeInExcel, contentOfExcel } from './inExcel';
import { changeInMemory, contentOfMemory } from './inMemory';
import { changeInSheets, contentOfSheets } from './inSheets';

/** Before each question to the host. */
async function inMemory(): Promise<Stage> {
  const memory = (await SUBJECTS.find(({ name }) => name === 'memory')!.open(SEED)) as MemoryHost;
  let before = () => undefined as void;
  return {
    host: {
      ...memory,
      sheets: () => (before(), memory.sheets()),
      read: (sheet) => (before(), memory.read(sheet)),
      apply: (changes) => (before(), memory.apply(changes)),
    },
    content: () => contentOfMemory(memory.state()),
    change: (change) => memory.alter((states) => changeInMemory(states, PLAN, change)),
    onMoment: (listener) => (before = listener),
  };
}

const SHEETS = SEED.sheets.map(({ name, rows }) => ({ snapshot: snapshotOf(name, rows) }));
let program: Promise<SimulatedExcel> | null = null;

/** Starts Excel and office.js once for all workbooks. */
async function startExcel(): Promise<SimulatedExcel> {
  const { excel } = await excelWith(SHEETS);
  return excel;
}

/** Before each request to Excel, which carries one out in one go. */
async function inExcel(): Promise<Stage> {
  const excel = await (program ??= startExcel());
  excel.reopen(structuredClone(SHEETS));
  return {
    host: excelHost(),
    content: () => contentOfExcel(excel.book),
    change: (change) => changeInExcel(excel, PLAN, change),
    onMoment: (listener) => (excel.before = () => listener()),
  };
}

/** Before each call of the Spreadsheet service: a run of the script is none in one go. */
async function inSheets(): Promise<Stage> {
  const book = seededBook(SEED);
  const host = await openBook(book);
  return {
    host,
    content: () => contentOfSheets(book),
    change: (change) => changeInSheets(book, PLAN, change),
    onMoment: (listener) => (book.calls.before = listener),
  };
}

export const STAGES = { memory: inMemory, Excel: inExcel, 'Google Sheets': inSheets } as const;
