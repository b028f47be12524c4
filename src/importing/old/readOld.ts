import type * as Library from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import { damaged, UnreadableWorkbook } from '../../workbook/host';
import { Package, UNPACKING_LIMITS } from '../../hosts/file/package';
import { compoundNames } from '../compoundNames';
import type { Imported } from '../imported';
import { importedOf } from '../importedOf';
import { codePageOf, looksOfSheets, type SheetLooks } from './biff';
import { foreignSheetOf, type OldSheet, rowsOf } from './oldSheet';
import { vietnameseText } from './vietnameseText';

type OldKind = 'xls' | 'xlsb' | 'xml-2003';

/**
 * A workbook that is no .xlsx (.xls of any age, .xlsb, the XML of Excel 2003) as sheets of a new one: values and what
 * they show, merged blocks, widths, number formats. What did not come along is told.
 *
 * @throws UnreadableWorkbook
 */
export async function readOld(bytes: Uint8Array, kind: OldKind): Promise<Imported> {
  const zip = kind === 'xlsb' ? new Package(bytes, UNPACKING_LIMITS) : null;
  zip?.checkAll();
  const library = await import(/* webpackChunkName: "old-formats" */ '@e965/xlsx');
  const { looks, codePage } = kind === 'xls' ? streamOf(library, bytes) : NO_STREAM;
  const workbook = parsed(library, bytes);
  const found: OldSheet[] = workbook.SheetNames.map((name, at) => ({
    name: codePage === VIETNAMESE ? vietnameseText(name) : name,
    sheet: codePage === VIETNAMESE ? inVietnamese(workbook.Sheets[name] ?? {}) : (workbook.Sheets[name] ?? {}),
    looks: looks[at] ?? null,
    hidden: (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
  }));
  const macros = zip ? zip.has('xl/vbaProject.bin') : kind === 'xls' && compoundNames(bytes).has('_VBA_PROJECT_CUR');
  return importedOf(
    found.map((one) => ({
      hidden: one.hidden,
      filled: hasCells(one.sheet),
      name: one.name,
      read: (count) => foreignSheetOf(one, count),
    })),
    macros ? [{ id: 'macros', values: {} }] : [],
  );
}

function parsed(library: typeof Library, bytes: Uint8Array) {
  try {
    return quietly(() =>
      library.read(bytes, {
        type: 'array',
        dense: true,
        cellFormula: true,
        cellNF: true,
        cellStyles: true,
        cellHTML: false,
        // Texts stay texts: "1/2" is no day.
        raw: true,
      }),
    );
  } catch (cause) {
    if (cause instanceof Error && /password|encrypt/i.test(cause.message))
      throw new UnreadableWorkbook('encrypted', '', { cause });
    throw damaged('old-file', '', cause);
  }
}

/** The library tells its doubts to the console; what follows from them is told by us. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

interface Stream {
  looks: SheetLooks[];
  codePage: number | null;
}
const NO_STREAM: Stream = { looks: [], codePage: null };
const VIETNAMESE = 1258;

function inVietnamese(sheet: WorkSheet): WorkSheet {
  for (const row of rowsOf(sheet)) {
    for (const cell of row ?? []) if (typeof cell?.v === 'string') cell.v = vietnameseText(cell.v);
  }
  return sheet;
}

/** @throws UnreadableWorkbook when half of the file is missing: the library reads on in silence */
function streamOf(library: typeof Library, bytes: Uint8Array): Stream {
  let stream: Uint8Array;
  try {
    const file = (library.CFB as CompoundReader).read(bytes, { type: 'array' });
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
  return { looks, codePage: codePageOf(stream) };
}
/** What the library leaves untyped. */
interface CompoundReader {
  read(bytes: Uint8Array, options: { type: 'array' }): { FullPaths: string[]; FileIndex: StreamEntry[] };
}
interface StreamEntry {
  size: number;
  content?: unknown;
}

const hasCells = (sheet: WorkSheet): boolean =>
  rowsOf(sheet).some((row) => row?.some((cell) => cell !== undefined && cell.t !== 'z'));
