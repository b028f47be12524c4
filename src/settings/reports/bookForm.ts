import { fold } from '../../language/text';
import { BOOK } from './book';

/** The register of reports, or a copy of it. `texts`: its rows. */
export const isBookForm = (texts: readonly (readonly string[])[]): boolean =>
  texts.some((row) => {
    const said = new Set(row.map(fold));
    return BOOK.heads.every((head) => said.has(fold(head)));
  });
