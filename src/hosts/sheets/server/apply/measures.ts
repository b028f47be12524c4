import { columnPixels, POINTS_A_PIXEL } from '../../../../workbook/measures';

/** The narrowest column of ours, in pixels. */
const NARROWEST = 10;

/** A column's width in characters as Sheets takes it: in pixels. */
export const pixelsOf = (characters: number): number => Math.max(NARROWEST, columnPixels(characters));

/** A row's height in points, in pixels. */
export const heightOf = (points: number): number => Math.round(points / POINTS_A_PIXEL);

/** The height Sheets gives a row that nobody has set. */
export const USUAL_HEIGHT = 21;
