/** A table of words written as text, parted by bars: easier to read and to correct than a column of quotes. */
export const phrases = (table: string): string[] =>
  table.split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim());

/** A table of words written as text, a line a word: easier still where many hands add to it. Blank lines may part kinds. */
export const wordsByLine = (table: string): string[] =>
  table
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '');
