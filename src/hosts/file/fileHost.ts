import type { Applied, Changes } from '../../workbook/changes';
import { ChangeRefused, UnreadableWorkbook, type WorkbookHost } from '../../workbook/host';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import { FileWorkbook } from './fileWorkbook';
import { readLook } from './look/readLook';
import type { SheetLook } from '../../workbook/sheetLook';
import { Package, type UnpackingLimits } from './package';
import type { Unpacker } from './unpacker';
import { prove } from './proving/prove';
import { addSheet } from './writing/sheets/addSheet';
import type { PlainSheet } from '../../workbook/sheetModel';
import { applyChanges } from './writing/applyChanges';
import { PackageDraft } from './writing/draft';
import { isShared, isSigned } from './writing/sheets/protection';
import { workbookPartOf } from './writing/sheets/workbookTabs';

/**
 * A workbook in an .xlsx or .xlsm, as bytes. Changes are made in a draft; only one that came to its end takes the workbook's place, so a
 * refusal half-way leaves nothing behind. Whatever changes do not name keeps its bytes.
 */
export class FileHost implements WorkbookHost {
  private source: Package;
  private workbook: FileWorkbook;

  constructor(
    private current: Uint8Array,
    private readonly limits: UnpackingLimits,
    private readonly unpacker: Unpacker | null,
  ) {
    this.source = new Package(current, limits, unpacker);
    this.workbook = new FileWorkbook(this.source);
  }

  sheets(): Promise<SheetInfo[]> {
    return this.workbook.sheets();
  }

  read(sheet: string): Promise<SheetSnapshot> {
    return this.workbook.read(sheet);
  }

  readOwn(sheets: string[]): Promise<SheetSnapshot[]> {
    return this.workbook.readOwn(sheets);
  }

  /** @throws ChangeRefused, or UnreadableWorkbook when the file is found to be damaged. */
  async apply(changes: Changes): Promise<Applied> {
    return this.write((draft) => applyChanges(draft, changes, this.workbook, this.workbook.ownMarks()));
  }

  /** Adds a sheet of the user's own and gives the name it got. @throws ChangeRefused */
  async addSheet(sheet: PlainSheet): Promise<string> {
    return this.write((draft) => addSheet(draft, sheet));
  }

  /** Adds sheets of the user's own, all or none, and gives the names they got. @throws ChangeRefused */
  async addSheets(sheets: readonly PlainSheet[]): Promise<string[]> {
    return this.write((draft) => sheets.map((sheet) => addSheet(draft, sheet)));
  }

  /** How a sheet looks, for shells that draw it themselves. @throws UnreadableWorkbook */
  async look(sheet: string): Promise<SheetLook> {
    return readLook(new PackageDraft(this.source), sheet);
  }

  /** A file has no window to show a cell in. */
  async select(): Promise<void> {}

  /** The file as it stands now: the very bytes it was opened from, as long as nothing was changed. */
  bytes(): Uint8Array {
    return this.current;
  }

  private write<T>(change: (draft: PackageDraft) => T): T {
    const draft = new PackageDraft(this.source);
    try {
      const done = change(draft);
      if (!draft.touched) return done;
      if (isSigned(draft)) throw new ChangeRefused('signed');
      if (isShared(draft, workbookPartOf(draft))) throw new ChangeRefused('shared-workbook');
      // A damaged part that is passed on would be damaged in a file of ours, with a checksum that says it is sound.
      this.source.checkAll();
      const bytes = draft.save();
      const source = new Package(bytes, this.limits, this.unpacker);
      prove(this.source, source, draft.changed);
      this.workbook = new FileWorkbook(source);
      this.source = source;
      this.current = bytes;
      return done;
    } catch (cause) {
      if (!(cause instanceof UnreadableWorkbook)) throw cause;
      this.source.checkAll();
      throw new ChangeRefused('unsupported', cause.detail, { cause });
    }
  }
}
