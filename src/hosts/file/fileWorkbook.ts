import { UnreadableWorkbook, type WorkbookReader } from '../../workbook/host';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import type { CellSurroundings } from './cell';
import { CellText } from './cellText';
import type { PartSource } from './package';
import { readSharedStrings } from './sharedStrings';
import { isProtected } from './sheetProtection';
import { readSheetPart } from './sheetPart';
import { readStyles } from './styles';
import { readWorkbookPart, type WorkbookPart } from './workbookPart';

/** A workbook's parts, read. Sheets, texts and styles are unpacked when they are first asked for. */
export class FileWorkbook implements WorkbookReader {
  private readonly workbook: WorkbookPart;
  private known: CellSurroundings | null = null;

  constructor(private readonly source: PartSource) {
    this.workbook = readWorkbookPart(source);
  }

  async sheets(): Promise<SheetInfo[]> {
    return this.workbook.sheets.map(({ name, part, visible, mark }) => ({
      name,
      visible,
      protected: isProtected(this.source, part),
      ours: mark !== null,
      mark,
    }));
  }

  async read(name: string): Promise<SheetSnapshot> {
    const sheet = this.workbook.sheets.find((listed) => listed.name === name);
    if (!sheet) throw new UnreadableWorkbook('no-such-sheet', name);
    return readSheetPart(this.source, sheet.part, name, this.surroundings());
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
