import type { CellObject, WorkSheet } from '@e965/xlsx';
import { DAYS_TO_1904 } from '../../calendar/serial';
import { isDateFormat } from '../../workbook/numberFormat';
import type { CountNotice, ForeignCell, ForeignSheet } from '../foreignSheet';
import { placeOf, type SheetLooks } from './biff';

export interface OldSheet {
  name: string;
  /** Dense: rows of cells under "!data". */
  sheet: WorkSheet;
  /** null where the format tells none. */
  looks: SheetLooks | null;
  hidden: boolean;
  date1904: boolean;
}

/** Formats 14 and 22 show a day in the order of the machine's region: day before month in Vietnam. */
const SHORT_DATES: Record<string, string> = { 'm/d/yy': 'dd/mm/yyyy', 'm/d/yy h:mm': 'dd/mm/yyyy hh:mm' };

export const rowsOf = (sheet: WorkSheet): readonly (readonly (CellObject | undefined)[] | undefined)[] =>
  (sheet['!data'] as (CellObject | undefined)[][] | undefined) ?? [];

/** A sheet as the library gives it, as one of another format. */
export function foreignSheetOf({ name, sheet, looks, date1904 }: OldSheet, count: CountNotice): ForeignSheet {
  const cells = rowsOf(sheet);
  for (const row of sheet['!rows'] ?? []) if (row?.hidden) count('hidden-rows', 1);
  for (const column of sheet['!cols'] ?? []) if (column?.hidden) count('hidden-rows', 1);
  return {
    name,
    rows: Array.from({ length: cells.length }, (_, row) => ({
      height: sheet['!rows']?.[row]?.hpt ?? null,
      cells: Array.from(cells[row] ?? [], (cell, column): ForeignCell | undefined => {
        const look = looks?.get(placeOf(row, column)) ?? null;
        const content = contentOf(cell, date1904, count);
        return content.value === null && look === null ? undefined : { ...content, look };
      }),
    })),
    widths: (sheet['!cols'] ?? []).map((column) => column?.width ?? column?.wch ?? null),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r + 1,
      left: s.c + 1,
      bottom: e.r + 1,
      right: e.c + 1,
    })),
  };
}

function contentOf(
  cell: CellObject | undefined,
  date1904: boolean,
  count: CountNotice,
): Pick<ForeignCell, 'value' | 'format'> {
  if (!cell || cell.t === 'z' || cell.v === undefined) return { value: null, format: 'General' };
  if (cell.f !== undefined) count('formulas', 1);
  if (cell.c !== undefined && cell.c.length > 0) count('notes', 1);
  const code = typeof cell.z === 'string' ? cell.z : 'General';
  const format = SHORT_DATES[code] ?? code;
  switch (cell.t) {
    case 'n':
      return { value: Number(cell.v) + (date1904 && isDateFormat(format) ? DAYS_TO_1904 : 0), format };
    case 'b':
      return { value: cell.v === true, format: 'General' };
    case 'e':
      count('errors', 1);
      return { value: cell.w ?? '#N/A', format: 'General' };
    default:
      return { value: String(cell.v).replace(/\r\n?/g, '\n'), format: format === '@' ? '@' : 'General' };
  }
}
