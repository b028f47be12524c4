import { makeCalendar } from '../../src/calendar/workCalendar';
import { inspectPlan } from '../../src/checks/engine/inspection';
import { readPlans } from '../../src/reading/readPlans';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { namePlans } from '../../src/summaries/names';
import type { SheetContext } from '../../src/summaries/summary';
import { address } from '../../src/workbook/address';
import { type CellLink, type ModelCell, SheetModel } from '../../src/workbook/sheetModel';
import { snapshotOf, type TestCell } from '../snapshotOf';

export interface TestTable {
  /** "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026" when left out. */
  title?: string;
  columns?: string[];
  /** The first stands in row 4. */
  rows: TestCell[][];
  asOf?: string;
  settings?: Partial<Settings>;
  /** What stands there besides: formulas, and which of them nobody has worked out. */
  more?: Parameters<typeof snapshotOf>[3];
}

/** A table read and inspected as a workbook's would be. */
export function tableContext({
  title,
  columns,
  rows,
  asOf = '2026-06-15',
  settings = {},
  more,
}: TestTable): SheetContext {
  const head = columns ?? ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
  const lines = [[title ?? 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'], [null], head, ...rows];
  const sheet = snapshotOf('Kế hoạch', lines, [], more);
  const calendar = makeCalendar();
  const [plan] = readPlans(sheet, { calendar });
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const inspection = inspectPlan(plan!, asOf, calendar, all, sheet);
  const [names] = namePlans([inspection]);
  return { inspection, names: names!, has: () => true, settings: all, writtenAt: '08:15 ngày 15/06/2026' };
}

const shown = (cell: ModelCell | null | undefined): string | number =>
  cell?.day ?? (cell?.value === null || cell?.value === undefined ? '' : (cell.value as string | number));

/** What the rows of a sheet say, blank cells at their ends left out; the lines that every sheet has above its first sentence come along. */
export function shownRows(model: SheetModel): (string | number)[][] {
  return SheetModel.parse(model).rows.map(({ cells }) => {
    const values = cells.map(shown);
    while (values.at(-1) === '') values.pop();
    return values;
  });
}

/** The rows from the one that begins with `first` to the next that says nothing. */
export function rowsFrom(model: SheetModel, first: string | number): (string | number)[][] {
  const rows = shownRows(model);
  const from = rows.findIndex(([value]) => value === first);
  const to = rows.findIndex((row, i) => i > from && row.length === 0);
  return from < 0 ? [] : rows.slice(from, to < 0 ? undefined : to);
}

/** Where the cell that shows a text leads. */
export function linkOf(model: SheetModel, words: string): CellLink | undefined {
  return model.rows.flatMap(({ cells }) => cells).find((cell) => cell?.value === words)?.link;
}

/** The cells of a sheet with their addresses. */
export const cellsOf = (model: SheetModel): [string, ModelCell][] =>
  model.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, i): [string, ModelCell][] => (cell ? [[address(row + 1, i + 1), cell]] : [])),
  );
