import type { CellObject, WorkSheet } from '@e965/xlsx';
import { damaged, UnreadableWorkbook } from '../../workbook/host';
import { Package, UNPACKING_LIMITS } from '../../hosts/file/package';
import { compoundNames } from '../compoundNames';
import type { Imported, ImportNotice } from '../imported';
import { looksOfSheets, type SheetLooks } from './biff';
import { type OldSheet, plainSheetOf } from './oldSheet';

type Library = typeof import('@e965/xlsx');

/**
 * A workbook that is no .xlsx (.xls of any age, .xlsb, .ods, a table of a web page, the XML of Excel 2003) as sheets of a new one: values and what
 * they show, merged blocks, widths, number formats. What did not come along is told.
 *
 * @throws UnreadableWorkbook
 */
export async function readOld(bytes: Uint8Array, kind: 'xls' | 'xlsb' | 'ods' | 'web-table'): Promise<Imported> {
  if (kind === 'xlsb' || kind === 'ods') new Package(bytes, UNPACKING_LIMITS).checkAll();
  const library = await import('@e965/xlsx');
  const looks = kind === 'xls' ? looksIn(library, bytes) : [];
  const workbook = parsed(library, bytes);
  const found: OldSheet[] = workbook.SheetNames.map((name, at) => ({
    name,
    sheet: workbook.Sheets[name] ?? {},
    looks: looks[at] ?? null,
    hidden: (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
  }));
  const notices: ImportNotice[] = [{ id: 'looks', values: {} }];
  const filled = found.filter(({ sheet }) => hasCells(sheet));
  const empty = found.filter(({ sheet }) => !hasCells(sheet));
  if (filled.length === 0) throw new UnreadableWorkbook('empty');
  if (empty.length > 0) notices.push({ id: 'empty-sheets', values: { names: namesOf(empty) } });
  const hidden = filled.filter((one) => one.hidden);
  if (hidden.length > 0) notices.push({ id: 'hidden-sheets', values: { names: namesOf(hidden) } });
  if (hasMacros(bytes, kind)) notices.push({ id: 'macros', values: {} });
  const counts = new Map<ImportNotice['id'], number>();
  const sheets = filled.map((one) =>
    plainSheetOf(one, (id, more) => void counts.set(id, (counts.get(id) ?? 0) + more)),
  );
  for (const [id, n] of counts) notices.push({ id, values: { n } });
  return { sheets, notices };
}

function parsed(library: Library, bytes: Uint8Array) {
  try {
    return library.read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      // A table of a web page keeps its texts: "1/2" is no day.
      raw: true,
    });
  } catch (cause) {
    if (cause instanceof Error && /password|encrypt/i.test(cause.message))
      throw new UnreadableWorkbook('encrypted', '', { cause });
    throw damaged('old-file', '', cause);
  }
}

/** @throws UnreadableWorkbook when half of the file is missing: the library reads on in silence */
function looksIn(library: Library, bytes: Uint8Array): SheetLooks[] {
  let stream: Uint8Array;
  try {
    const file = library.CFB.read(bytes, { type: 'array' }) as { FullPaths: string[]; FileIndex: StreamEntry[] };
    const at = file.FullPaths.findIndex((path) => /^[^/]*\/(?:Workbook|Book)$/.test(path));
    const entry = file.FileIndex[at];
    if (!entry?.content) throw damaged('old-file');
    stream = Uint8Array.from(entry.content as ArrayLike<number>);
    if (stream.length < entry.size) throw new UnreadableWorkbook('truncated');
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause;
    throw damaged('old-file', '', cause);
  }
  const looks = looksOfSheets(stream);
  if (!looks) throw new UnreadableWorkbook('truncated');
  return looks;
}
interface StreamEntry {
  size: number;
  content?: unknown;
}

const rowsOf = (sheet: WorkSheet): (CellObject | undefined)[][] =>
  (sheet['!data'] as (CellObject | undefined)[][] | undefined) ?? [];

const hasCells = (sheet: WorkSheet): boolean =>
  rowsOf(sheet).some((row) => row?.some((cell) => cell !== undefined && cell.t !== 'z'));

const namesOf = (sheets: readonly OldSheet[]): string => sheets.map(({ name }) => `“${name}”`).join(', ');

function hasMacros(bytes: Uint8Array, kind: string): boolean {
  if (kind === 'xls') return compoundNames(bytes).has('_VBA_PROJECT_CUR');
  return kind === 'xlsb' && new Package(bytes, UNPACKING_LIMITS).has('xl/vbaProject.bin');
}
