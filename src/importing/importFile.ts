import { emptyWorkbook } from '../hosts/file/emptyWorkbook';
import { openWorkbook } from '../hosts/file/openWorkbook';
import { ChangeRefused, damaged, UnreadableWorkbook } from '../workbook/host';
import type { PlainSheet } from '../workbook/sheetModel';
import { readDocx } from './docx/readDocx';
import { fileKindOf, isReadKind } from './fileKind';
import type { Imported, MadeFrom, MadeKind } from './imported';
import { readOld } from './old/readOld';
import { readOds } from './ods/readOds';
import { sheetNameOf } from './sheetNameOf';
import { tableSheet } from './table/tableSheet';
import { readText } from './text/readText';
import { readWeb } from './web/readWeb';

/** A file as the workbook it is worked on as. */
interface ImportedFile {
  /** The bytes of an .xlsx: the file's own, or those of a new workbook made from it. */
  workbook: Uint8Array;
  /** What the workbook was made from, and what is to be told of it; null for a workbook as it stands. */
  made: MadeFrom | null;
}
/** The sheets a file of another kind is made of. */
type ImportedSheets = MadeFrom & { sheets: PlainSheet[] };
/** Reads a file of one of the kinds that are slow, or written by nobody knows whom; where it runs is the shell's to say. */
export type OldReader = typeof readOld;

/**
 * The one door for files: tells by its content what a file is, and brings it into a workbook. The file itself is never written.
 *
 * @param name the file's own, for sheets that have none and for the files Office keeps beside an open one
 * @throws UnreadableWorkbook with a reason for each kind that is not read
 */
export async function importFile(bytes: Uint8Array, name: string, old: OldReader = readOld): Promise<ImportedFile> {
  const imported = await sheetsOf(bytes, name, old);
  if (imported === null) return { workbook: bytes, made: null };
  const { sheets, ...made } = imported;
  return { workbook: await workbookOf(sheets), made };
}

/** The same for a workbook that is open already: the sheets to be added to it. @throws UnreadableWorkbook, for a workbook too */
export async function importSheets(bytes: Uint8Array, name: string): Promise<ImportedSheets> {
  const imported = await sheetsOf(bytes, name, readOld);
  if (imported === null) throw new UnreadableWorkbook('a-workbook');
  return imported;
}

/** null for a workbook, which needs no new sheets */
async function sheetsOf(bytes: Uint8Array, name: string, old: OldReader): Promise<ImportedSheets | null> {
  const kind = fileKindOf(bytes, name);
  if (!isReadKind(kind)) throw new UnreadableWorkbook(kind);
  if (kind === 'xlsx') return null;
  const { sheets, notices, outside = [] } = await read(kind, bytes, name, old);
  return { kind, sheets, notices, outside };
}

async function read(kind: MadeKind, bytes: Uint8Array, name: string, old: OldReader): Promise<Imported> {
  if (kind === 'docx') return readWord(bytes, name);
  if (kind === 'ods') return readOds(bytes);
  if (kind === 'web-table') return readWeb(bytes, name);
  return kind === 'text' ? readText(bytes, name) : old(bytes, kind);
}

function readWord(bytes: Uint8Array, name: string): Imported {
  const { sheets, outside, told } = readDocx(bytes, sheetNameOf(name));
  return { sheets: sheets.map((sheet) => tableSheet(sheet.table, sheet.name)), notices: told, outside };
}

/** A new workbook of these sheets. */
async function workbookOf(sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const host = await openWorkbook(emptyWorkbook());
  try {
    await host.addSheets(sheets);
  } catch (cause) {
    // What the file says cannot stand in any workbook: merged blocks that overlap, more columns than there are.
    if (cause instanceof ChangeRefused) throw damaged('old-file', '', cause);
    throw cause;
  }
  return host.bytes();
}
