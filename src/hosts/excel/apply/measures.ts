import { columnPixels, POINTS_A_PIXEL } from '../../../workbook/measures';

/** A width in characters as Excel's interface takes it: in points. */
export const pointsOf = (characters: number): number => columnPixels(characters) * POINTS_A_PIXEL;
