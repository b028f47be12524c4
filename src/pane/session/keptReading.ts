import type { WorkbookReader } from '../../workbook/host';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';

/** A workbook as it was read once: asked for the same again, it answers without the program that holds the workbook. */
export class KeptReading implements WorkbookReader {
  private list: Promise<SheetInfo[]> | null = null;
  private readonly snapshots = new Map<string, Promise<SheetSnapshot>>();

  constructor(private readonly workbook: WorkbookReader) {}

  sheets(): Promise<SheetInfo[]> {
    return (this.list ??= this.workbook.sheets());
  }

  read(sheet: string): Promise<SheetSnapshot> {
    const known = this.snapshots.get(sheet);
    if (known) return known;
    const read = this.workbook.read(sheet);
    this.snapshots.set(sheet, read);
    return read;
  }
}
