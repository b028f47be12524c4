import { emptyWorkbook } from '../hosts/file/emptyWorkbook';
import { openWorkbook } from '../hosts/file/openWorkbook';
import { ChangeRefused, damaged, UnreadableWorkbook } from '../workbook/host';
import type { PlainSheet } from '../workbook/sheetModel';
import { fileKindOf, isReadKind } from './fileKind';
import type { MadeFrom } from './imported';
import type { OldReader } from './readForeign';

export type { OldReader };

/** A file as the workbook it is worked on as. */
interface ImportedFile {
  /** The bytes of an .xlsx: the file's own, or those of a new workbook made from it. */
  workbook: Uint8Array;
  /** What the workbook was made from, and what is to be told of it; null for a workbook as it stands. */
  made: MadeFrom | null;
}
/** The sheets a file of another kind is made of. */
type ImportedSheets = MadeFrom & { sheets: PlainSheet[] };

/**
 * The one door for files: tells by its content what a file is, and brings it into a workbook. The file itself is never written.
 *
 * @param name the file's own, for sheets that have none and for the files Office keeps beside an open one
 * @throws UnreadableWorkbook with a reason for each kind that is not read
 */
export async function importFile(bytes: Uint8Array, name: string, old?: OldReader): Promise<ImportedFile> {
  const imported = await sheetsOf(bytes, name, old);
  if (imported === null) return { workbook: bytes, made: null };
  const { sheets, ...made } = imported;
  return { workbook: await workbookOf(sheets), made };
}

/** The same for a workbook that is open already: the sheets to be added to it. @throws UnreadableWorkbook, for a workbook too */
export async function importSheets(bytes: Uint8Array, name: string): Promise<ImportedSheets> {
  const imported = await sheetsOf(bytes, name);
  if (imported === null) throw new UnreadableWorkbook('a-workbook');
  return imported;
}

/** null for a workbook, which needs no new sheets; what reads the other kinds is loaded when a file of one comes */
async function sheetsOf(bytes: Uint8Array, name: string, old?: OldReader): Promise<ImportedSheets | null> {
  const kind = fileKindOf(bytes, name);
  if (!isReadKind(kind)) throw new UnreadableWorkbook(kind);
  if (kind === 'xlsx') return null;
  const { readForeign } = await import(/* webpackChunkName: "importing" */ './readForeign');
  const { sheets, notices, outside = [] } = await readForeign(kind, bytes, name, old);
  return { kind, sheets, notices, outside };
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
