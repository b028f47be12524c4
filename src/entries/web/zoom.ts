import { filledWidth } from '../../grid/layout';
import { NUMBERS_WIDTH } from '../../grid/Row';
import type { SheetLook } from '../../workbook/sheetLook';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** In percent, as spreadsheets offer them. */
export const ZOOMS = [50, 60, 70, 80, 90, 100, 120, 150];
/** Letters of twelve points are still read at this one without effort. */
const SMALLEST_BY_ITSELF = 80;
const SCROLL_BAR = 18;

/** The largest zoom up to 100 % at which the sheet is seen in its whole width, and not below what is read with ease. */
export function startingZoom(snapshot: SheetSnapshot, look: SheetLook, room: number): number {
  const fits = fittingZoom(snapshot, look, room);
  const offered = ZOOMS.filter((zoom) => zoom <= 100 && zoom >= SMALLEST_BY_ITSELF);
  return offered.reverse().find((zoom) => zoom <= fits) ?? SMALLEST_BY_ITSELF;
}

/** At which the whole width is seen, however small it gets. */
export function fittingZoom(snapshot: SheetSnapshot, look: SheetLook, room: number): number {
  const width = Math.max(1, filledWidth(snapshot, look));
  return Math.max(30, Math.min(150, Math.floor(((room - NUMBERS_WIDTH - SCROLL_BAR) / width) * 100)));
}
