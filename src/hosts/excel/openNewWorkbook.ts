import { supports } from './supports';

/** The requirement set in which a new workbook is opened from its bytes. */
const OPENING = '1.8';

/** Whether this Excel opens new workbooks for us. */
export const opensWorkbooks = (): boolean =>
  supports(OPENING) && typeof (Excel as { createWorkbook?: unknown }).createWorkbook === 'function';

/** Opens a new workbook in a window of its own, not stored yet. @throws what Excel says, or the browser that holds windows back */
export const openNewWorkbook = (bytes: Uint8Array): Promise<void> => Excel.createWorkbook(inLetters(bytes));

const PIECE = 8192;

/** Bytes in base 64, piece by piece: as arguments of one call they would be too many. */
function inLetters(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
