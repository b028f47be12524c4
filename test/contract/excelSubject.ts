import { excelHost } from '../../src/hosts/excel/excelHost';
import { parseAddress } from '../../src/workbook/address';
import { absoluteBlock, parseBlock } from '../../src/workbook/block';
import { quoteName } from '../../src/workbook/sheetNames';
import type { WorkbookHost } from '../../src/workbook/host';
import { SimulatedExcel, type SimulationOptions } from '../excel/simulatedExcel';
import { openOffice } from '../excel/officeWindow';
import { cellAt, put, type SeedSheet } from '../excel/book';
import { snapshotOf } from '../snapshotOf';
import { UNWORKED } from './fileSubject';
import type { Subject } from './subjects';

/** The host in a simulated Excel. Its library is the one of the whole process: one Excel at a time. */
export async function hostIn(excel: SimulatedExcel): Promise<WorkbookHost> {
  const { Office, Excel } = await openOffice(excel);
  Object.assign(globalThis, { Office, Excel });
  return excelHost();
}

export async function excelWith(
  sheets: SeedSheet[],
  options?: SimulationOptions,
): Promise<{ excel: SimulatedExcel; host: WorkbookHost }> {
  const excel = new SimulatedExcel(sheets, options);
  return { excel, host: await hostIn(excel) };
}

const excels = new WeakMap<WorkbookHost, SimulatedExcel>();

export const excel: Subject = {
  name: 'Excel',
  async open({ sheets, notes = [], names = [], protectedStructure }) {
    const { excel, host } = await excelWith(
      sheets.map(({ name, rows, merges, protected: locked }) => ({
        snapshot: snapshotOf(name, rows, merges),
        info: { protected: locked ?? false },
      })),
    );
    excel.book.structureProtected = protectedStructure ?? false;
    for (const { name, sheet, block, constant = `${quoteName(sheet)}!${absoluteBlock(parseBlock(block))}` } of names)
      excel.book.names.push({ name, formula: `=${constant}` });
    for (const { sheet, at } of notes) excel.sheet(sheet).notes.push(at);
    for (const { name, formulas = {}, arrays = {}, tables = [], unlocked = [], allows = [], unworked = [] } of sheets) {
      const sheet = excel.sheet(name);
      for (const [block, formula] of Object.entries({ ...formulas, ...arrays })) {
        const { top, left } = parseBlock(block);
        put(sheet, top, left, { ...cellAt(sheet, top, left), formula: `=${formula}` });
      }
      for (const one of unworked) {
        const { row, column } = parseAddress(one)!;
        put(sheet, row, column, { ...cellAt(sheet, row, column), formula: `=${UNWORKED}` });
      }
      sheet.arrays = Object.keys(arrays).map(parseBlock);
      sheet.tables = tables.map(({ block, header = true, totals = false }) => ({
        block: parseBlock(block),
        header,
        totals,
      }));
      sheet.unlocked = unlocked.map(parseBlock);
      sheet.allows = new Set(allows);
    }
    excels.set(host, excel);
    return host;
  },
  reopen: async (host) => host,
  async formulaAt(host, at) {
    const { row, column } = parseAddress(at)!;
    return cellAt(excels.get(host)!.book.sheets[0]!, row, column).formula?.slice(1) ?? null;
  },
};
