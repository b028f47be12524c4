/** Pixels of a figure in the usual font, with the room at both sides. */
const CHARACTER = 7;
const ROOM = 5;

/** A column's width in characters as Sheets takes it: in pixels. */
export const pixelsOf = (characters: number): number => Math.max(10, Math.round(characters * CHARACTER) + ROOM);

/** A row's height in points, in pixels. */
export const heightOf = (points: number): number => Math.round((points * 4) / 3);

/** A row of Sheets as it is when nobody has said anything. */
export const USUAL_HEIGHT = 21;
