/** A sheet's name has at most so many signs, counted as Excel counts them (UTF-16). */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;

/**
 * What two names of sheets have in common when they are the same to a reader: Excel does not tell capitals apart, and
 * nobody sees whether a tone mark is a sign of its own.
 */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');

/** In a reference a name stands in quotation marks, its own doubled. Quoted, every name is right. */
export const quoteName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** The name as a spreadsheet accepts it. "History" is Excel's own; an apostrophe may not stand at either end. */
export function acceptableName(wanted: string): string {
  let name = cut(wanted.normalize('NFC').replace(FORBIDDEN, ' ').trim(), LONGEST).replace(/^'+/, '');
  while (name.endsWith("'")) name = name.slice(0, -1);
  if (name === '') return 'Năm Rõ';
  return nameKey(name) === 'history' ? `${name}_` : name;
}

/** The wanted name, or with (2), (3) … behind it when a sheet has it already. `taken` are keys of names. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const name = acceptableName(wanted);
  let free = name;
  for (let number = 2; taken.has(nameKey(free)); number++) {
    const ending = ` (${number})`;
    free = cut(name, LONGEST - ending.length) + ending;
  }
  return free;
}

/** The name of a sheet of ours that people have written on, once another takes its place. */
export const asideName = (name: string, taken: ReadonlySet<string>): string =>
  freeName(cut(name, LONGEST - ASIDE.length) + ASIDE, taken);
const ASIDE = ' (có ghi thêm)';

/** Cut to a length, no letter in halves and no blank at the end. */
const cut = (name: string, length: number) =>
  name
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
