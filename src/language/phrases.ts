/** A table of words written as text, parted by bars: easier to read and to correct than a column of quotes. */
export const phrases = (table: string): string[] =>
  table.split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
