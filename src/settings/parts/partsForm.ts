import { fold } from '../../language/text';
import { SETTINGS_SHEETS } from '../sheets';
import { PART_COLUMN as C } from './readPartRow';

/** Headings no other table has side by side. */
const HEADS = [C.part, C.end, C.result, C.day, C.document].map((place) => fold(SETTINGS_SHEETS.parts.columns[place]!));

/** The sheet of parts, or a copy of it: it looks like a plan and repeats what one says. `texts`: its rows. */
export const isPartsForm = (texts: readonly (readonly string[])[]): boolean =>
  texts.some((row) => {
    const said = new Set(row.map(fold));
    return HEADS.every((head) => said.has(head));
  });
