import { UnreadableWorkbook, type WorkbookReader } from '../../workbook/host';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import type { CellSurroundings } from './cell';
import { CellText } from './cellText';
import { isCompoundFile, isEncryptedWorkbook } from './compoundFile';
import { Package, UNPACKING_LIMITS, type UnpackingLimits } from './package';
import { readSharedStrings } from './sharedStrings';
import { isProtected } from './sheetProtection';
import { readSheetPart } from './sheetPart';
import { readStyles } from './styles';
import { readWorkbookPart, type WorkbookPart } from './workbookPart';
import { isZip } from './zipDirectory';

/**
 * Opens the bytes of an .xlsx or .xlsm. Sheets, texts and styles are unpacked when they are first asked for.
 *
 * @throws UnreadableWorkbook
 */
export async function openWorkbook(
  bytes: Uint8Array,
  limits: UnpackingLimits = UNPACKING_LIMITS,
): Promise<WorkbookReader> {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (isCompoundFile(bytes)) throw new UnreadableWorkbook(isEncryptedWorkbook(bytes) ? 'encrypted' : 'old-xls');
  if (!isZip(bytes)) throw new UnreadableWorkbook('not-a-workbook');
  const source = new Package(bytes, limits);
  return new FileWorkbook(source, readWorkbookPart(source));
}

class FileWorkbook implements WorkbookReader {
  private surroundings: CellSurroundings | null = null;

  constructor(
    private readonly source: Package,
    private readonly workbook: WorkbookPart,
  ) {}

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
    this.surroundings ??= this.readSurroundings();
    return readSheetPart(this.source, sheet.part, name, this.surroundings);
  }

  private readSurroundings(): CellSurroundings {
    const { date1904, sharedStrings, styles } = this.workbook;
    return {
      strings: readSharedStrings(this.source, sharedStrings),
      styles: readStyles(this.source, styles),
      date1904,
      shown: new CellText(date1904),
    };
  }
}
