import type { Collection } from '../../collecting/collection';
import { COLLECTING_NAMES } from '../../collecting/sheets/sheets';
import { ChangeRefused, ChangeUnfinished, type WorkbookHost } from '../../workbook/host';
import { claimedIn, freeMark } from '../../workbook/ownMarks';
import type { SheetModel } from '../../workbook/sheetModel';
import { TABLE_CELL } from '../../workbook/sheetModel';
import type { CollectResult } from '../collectResult';
import { anchorsIn } from '../inspected';
import { trackingColumns } from '../tracking/columns';
import type { Looked } from './looked';

export interface Prepared {
  columns: CollectResult['columns'];
  /** Marks of sheets that were not there before. */
  added: string[];
  /** Does the rest; where that fails it says what stands already. */
  rest<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Adds the columns for tracking to tables into which something is to be written and that lack them, and the sheets of ours that are not there yet, as
 * sheets that are being written: so that a run that is broken off between the plan's cells and what we say of them is known by it.
 */
export async function prepare(host: WorkbookHost, { found }: Looked, { items }: Collection): Promise<Prepared> {
  const models = Object.values(COLLECTING_NAMES);
  const taken = models.find(({ mark }) => freeMark(mark, claimedIn(found.sheets)) !== mark);
  if (taken) throw new ChangeRefused('name-taken', taken.mark);
  const filled = new Set(items.flatMap(({ sheet, entry }) => (entry === null ? [] : [sheet])));
  const columns = found.inspections
    .filter(({ plan }) => filled.has(plan.sheet))
    .flatMap(({ plan }) =>
      trackingColumns(plan, found.snapshots.get(plan.sheet)!).map((column) => ({ ...column, sheet: plan.sheet })),
    );
  const missing = models.filter(({ mark }) => !found.sheets.some((sheet) => sheet.mark === mark));
  if (columns.length + missing.length === 0) return { columns: [], added: [], rest: (work) => work() };
  const applied = await host.apply({
    anchors: anchorsIn(found),
    columns: columns.flatMap(({ pieces }) => pieces),
    sheets: missing.map(announced),
  });
  const written = [...new Set([...columns.map(({ sheet }) => sheet), ...applied.sheets.map(({ name }) => name)])];
  return {
    columns: columns.map(({ sheet, cell, header }) => ({ sheet, cell, header })),
    added: missing.map(({ mark }) => mark),
    rest: (work) =>
      work().catch((cause: unknown) => {
        throw unfinished(cause, written);
      }),
  };
}

function unfinished(cause: unknown, written: string[]): ChangeUnfinished {
  if (cause instanceof ChangeUnfinished) {
    const { reason, detail, doubtful } = cause;
    // Where nobody knows how far it came, no list of sheets is true.
    const all = cause.written.length === 0 ? [] : [...new Set([...written, ...cause.written])];
    return new ChangeUnfinished(reason, all, detail, { cause, doubtful });
  }
  if (cause instanceof ChangeRefused) return new ChangeUnfinished(cause.reason, written, cause.detail, { cause });
  return new ChangeUnfinished('failed', written, cause instanceof Error ? cause.message : String(cause), { cause });
}

/** A sheet of which nothing stands yet but that it is being written. */
const announced = ({ mark, name }: { mark: string; name: string }): SheetModel => ({
  ...{ mark, name, tab: null, styles: { plain: { ...TABLE_CELL, border: 'none' } }, widths: [40] },
  rows: [{ cells: [{ value: 'Mã trang: đang ghi…', style: 'plain' }], height: null }],
  ...{ merges: [], freeze: { rows: 0, columns: 0 }, filter: null, charts: [] },
  print: { landscape: true, repeat: null, breaks: [] },
});
