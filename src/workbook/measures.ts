/**
 * Pixels of a figure in the usual font, Calibri 11, and the room that programs leave at both sides of a column. A workbook with another normal
 * font measures its columns in other characters; what we write is made for these.
 */
export const USUAL_CHARACTER = 7;
export const ROOM = 5;

/** Points of a pixel. */
export const POINTS_A_PIXEL = 72 / 96;

/** A column's width in characters, in pixels, room included. */
export const columnPixels = (characters: number): number => Math.round(characters * USUAL_CHARACTER) + ROOM;
