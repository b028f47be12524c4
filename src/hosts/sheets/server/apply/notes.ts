import { parseAddress } from '../../../../workbook/address';
import { isWrittenInto, type Note, NOTE_AUTHOR, NOTE_SIGNATURE } from '../../../../workbook/changes';
import type { MergedRange } from '../../../../workbook/snapshot';
import type { Ledger } from './ledger';

/** A note has no author. Ours begin with our name; those of a workbook that came from Excel have it behind them. */
const FROM_EXCEL = `-${NOTE_AUTHOR}`;
export function noteIsOurs(text: string): boolean {
  const end = text.trimEnd();
  const signed = end.endsWith(FROM_EXCEL);
  return (
    (text.startsWith(NOTE_SIGNATURE) || signed) && !isWrittenInto(signed ? end.slice(0, -FROM_EXCEL.length) : text)
  );
}

/** Takes ours away from a sheet and says how many they were. */
export function clearNotes(ledger: Ledger, name: string): number {
  const notes = ledger.notesOf(name);
  const count = notes.flat().filter(noteIsOurs).length;
  if (count === 0) return 0;
  const kept = notes.map((row) => row.map((text) => (noteIsOurs(text) ? '' : text)));
  write(ledger, name, kept, noteColumns(notes, noteIsOurs));
  return count;
}

/** Writes notes where none stands yet; the others are given back. */
export function setNotes(ledger: Ledger, name: string, wanted: Note[]): { set: number; refused: Note[] } {
  const notes = ledger.notesOf(name).map((row) => [...row]);
  const refused: Note[] = [];
  const set: string[][] = [];
  for (const note of wanted) {
    const { row, column } = parseAddress(note.at)!;
    if (notes[row - 1]?.[column - 1]) {
      refused.push(note);
      continue;
    }
    for (const rows of [notes, set]) {
      while (rows.length < row) rows.push([]);
      rows[row - 1]![column - 1] = NOTE_SIGNATURE + note.text;
    }
  }
  write(
    ledger,
    name,
    notes,
    noteColumns(set, (text) => text !== ''),
  );
  return { set: wanted.length - refused.length, refused };
}

/** From the first to the last row with such a note, for each column that has one. */
export function noteColumns(notes: string[][], isMeant: (text: string) => boolean): MergedRange[] {
  const found = new Map<number, MergedRange>();
  notes.forEach((row, r) =>
    row.forEach((text, c) => {
      if (!isMeant(text)) return;
      const block = found.get(c);
      if (block) block.bottom = r + 1;
      else found.set(c, { top: r + 1, left: c + 1, bottom: r + 1, right: c + 1 });
    }),
  );
  return [...found.values()];
}

/** One call for each column, not for each note: the notes between ours are written again as they are. */
function write(ledger: Ledger, name: string, notes: string[][], columns: MergedRange[]): void {
  const { sheet } = ledger.named(name);
  if (columns.length > 0) ledger.written.add(name);
  for (const { top, left, bottom } of columns) {
    const texts = Array.from({ length: bottom - top + 1 }, (_, i) => [notes[top - 1 + i]?.[left - 1] ?? '']);
    sheet.getRange(top, left, texts.length, 1).setNotes(texts);
  }
  ledger.notes.set(name, notes);
}
