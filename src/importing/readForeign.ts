import { readDocx } from './docx/readDocx';
import type { Imported, MadeKind } from './imported';
import { readOds } from './ods/readOds';
import { readOld } from './old/readOld';
import { sheetNameOf } from './sheetNameOf';
import { tableSheet } from './table/tableSheet';
import { readText } from './text/readText';
import { readWeb } from './web/readWeb';

/** Reads a file of one of the kinds that are slow, or written by nobody knows whom; where it runs is the shell's to say. */
export type OldReader = typeof readOld;

/** A file that is no workbook, as sheets of one. @throws UnreadableWorkbook */
export async function readForeign(
  kind: MadeKind,
  bytes: Uint8Array,
  name: string,
  old: OldReader = readOld,
): Promise<Imported> {
  if (kind === 'docx') return readWord(bytes, name);
  if (kind === 'ods') return readOds(bytes);
  if (kind === 'web-table') return readWeb(bytes, name);
  return kind === 'text' ? readText(bytes, name) : old(bytes, kind);
}

function readWord(bytes: Uint8Array, name: string): Imported {
  const { sheets, outside, told } = readDocx(bytes, sheetNameOf(name));
  return { sheets: sheets.map((sheet) => tableSheet(sheet.table, sheet.name)), notices: told, outside };
}
