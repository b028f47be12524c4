import { UnreadableWorkbook, type WorkbookReader } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import { claimsBut, saysOurs } from '../../workbook/ownMarks';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import type { CellSurroundings } from './cell';
import { CellText } from './cellText';
import type { PartSource } from './package';
import { readNoteTexts } from './look/noteTexts';
import { readSharedStrings } from './sharedStrings';
import { isProtected } from './sheetProtection';
import { readSheetPart } from './sheetPart';
import { readStyles } from './styles';
import { type ListedSheet, readWorkbookPart, type WorkbookPart } from './workbookPart';

/** A workbook's parts, read. Sheets, texts and styles are unpacked when they are first asked for. */
export class FileWorkbook implements WorkbookReader {
  private readonly workbook: WorkbookPart;
  private known: CellSurroundings | null = null;
  private readonly marks = new Map<string, string | null>();
  /** Cells kept of each part that was read. */
  private readonly places = new Map<string, number>();

  constructor(private readonly source: PartSource) {
    this.workbook = readWorkbookPart(source);
  }

  async sheets(): Promise<SheetInfo[]> {
    return this.workbook.sheets.map((listed) => {
      const mark = this.markOf(listed);
      const { name, part, visible, claims } = listed;
      const own = { ours: mark !== null, mark, ...claimsBut(mark, claims) };
      return { name, visible, protected: isProtected(this.source, part), ...own };
    });
  }

  async read(name: string): Promise<SheetSnapshot> {
    return this.snapshot(name);
  }

  /** @throws UnreadableWorkbook */
  snapshot(name: string): SheetSnapshot {
    const sheet = this.workbook.sheets.find((listed) => listed.name === name);
    if (!sheet) throw new UnreadableWorkbook('no-such-sheet', name);
    return this.snapshotOf(sheet);
  }

  /** What all sheets hold together is bounded; one that is read again does not count twice. @throws UnreadableWorkbook */
  private snapshotOf({ name, part }: ListedSheet): SheetSnapshot {
    let room: number = LIMITS.cells;
    for (const [other, places] of this.places) if (other !== part) room -= places;
    const snapshot = readSheetPart(this.source, part, name, this.surroundings(), room);
    this.places.set(
      part,
      snapshot.values.reduce((sum, row) => sum + row.length, 0),
    );
    return snapshot;
  }

  async readOwn(names: string[]): Promise<SheetSnapshot[]> {
    const read: SheetSnapshot[] = [];
    for (const name of names) {
      const part = this.workbook.sheets.find((listed) => listed.name === name)?.part;
      const snapshot = await this.read(name);
      read.push({ ...snapshot, notes: Object.keys(readNoteTexts(this.source, part!)) });
    }
    return read;
  }

  /** Marks of sheets that are ours by what stands on them as well. */
  ownMarks(): ReadonlySet<string> {
    return new Set(this.workbook.sheets.flatMap((listed) => this.markOf(listed) ?? []));
  }

  private markOf(listed: ListedSheet): string | null {
    const { part, marks } = listed;
    if (marks.length === 0) return null;
    const known = this.marks.get(part);
    if (known !== undefined) return known;
    const texts = this.snapshotOf(listed).texts.flat();
    const mark = marks.find((one) => saysOurs(one, texts)) ?? null;
    this.marks.set(part, mark);
    return mark;
  }

  /** What all sheets share. */
  surroundings(): CellSurroundings {
    const { date1904, sharedStrings, styles } = this.workbook;
    this.known ??= {
      strings: readSharedStrings(this.source, sharedStrings),
      styles: readStyles(this.source, styles),
      date1904,
      shown: new CellText(date1904),
    };
    return this.known;
  }
}
