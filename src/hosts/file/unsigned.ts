/** A number by which one thing names another (an author, a look): NaN for whatever is not a plain number, so that it names nothing. */
export const unsignedOf = (text: string | undefined): number =>
  text !== undefined && /^\s*\+?\d+\s*$/.test(text) ? Number(text) : Number.NaN;
