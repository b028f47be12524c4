import { excelHost } from '../../src/hosts/excel/excelHost';
import type { WorkbookHost } from '../../src/workbook/host';
import { SimulatedExcel, type SimulationOptions } from '../excel/simulatedExcel';
import { openOffice } from '../excel/officeWindow';
import type { SeedSheet } from '../excel/book';
import { snapshotOf } from '../snapshotOf';
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

export const excel: Subject = {
  name: 'Excel',
  async open({ sheets, notes = [], protectedStructure }) {
    const { excel, host } = await excelWith(
      sheets.map(({ name, rows, merges, protected: locked }) => ({
        snapshot: snapshotOf(name, rows, merges),
        info: { protected: locked ?? false },
      })),
    );
    excel.book.structureProtected = protectedStructure ?? false;
    for (const { sheet, at } of notes) excel.sheet(sheet).notes.push(at);
    return host;
  },
  reopen: async (host) => host,
};
