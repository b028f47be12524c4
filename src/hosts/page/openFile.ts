import type { SheetLook } from '../../workbook/sheetLook';
import type { PlainSheet } from '../../workbook/sheetModel';
import type { Applied, Changes } from '../../workbook/changes';
import type { WorkbookReader } from '../../workbook/host';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** Where an opened file stands among its changes. Equal numbers are equal bytes. */
export interface UndoState {
  version: number;
  canUndo: boolean;
  canRedo: boolean;
}

/** A workbook file that can be drawn, changed and taken back; beside the page or in a worker. */
export interface OpenFile extends WorkbookReader {
  readOwn(sheets: string[]): Promise<SheetSnapshot[]>;
  look(sheet: string): Promise<SheetLook>;
  /** @throws ChangeRefused */
  apply(changes: Changes): Promise<Applied>;
  /** @throws ChangeRefused */
  addSheet(sheet: PlainSheet): Promise<string>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  bytes(): Promise<Uint8Array>;
  standing(): Promise<UndoState>;
}
