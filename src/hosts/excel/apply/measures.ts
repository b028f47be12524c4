/**
 * Pixels of a figure in the usual font, Calibri 11, with the room Excel leaves at both sides. A workbook with another normal font measures its
 * columns in other characters; points are the same everywhere, and our sheets are made for these.
 */
const CHARACTER = 7;
const ROOM = 5;
const POINTS_A_PIXEL = 0.75;

/** A width in characters as Excel's interface takes it: in points. */
export const pointsOf = (characters: number): number => (Math.round(characters * CHARACTER) + ROOM) * POINTS_A_PIXEL;
