import { foldAccents } from '../../language/text';
import { isMisspelt, nameKey, namesPlace } from './misspelt';

/** Slips in letters that one name may have against another: shorter names differ by that much and are different names. */
const SLIPS = 2;
const LONG = 10;

/** The one name of the list that a written name must mean: a word or a letter or two are wrong, or it is its abbreviation. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const close = names.filter(
    (name) => isMisspelt(written, name) || isMisspelt(name, written) || isAbbreviation(written, name),
  );
  if (close.length === 1) return close[0]!;
  if (close.length > 1 || namesPlace(written)) return null;
  const slips = names.filter((name) => differsBySlips(written, name));
  return slips.length === 1 ? slips[0]! : null;
}

/** "Phòng KHTC" for "Phòng Kế hoạch - Tài chính": the same noun, then the initials. */
function isAbbreviation(written: string, name: string): boolean {
  const short = endsShort(written.trim());
  if (!short) return false;
  const [noun, letters] = [foldAccents(short.before), foldAccents(short.form).replace(/[^a-z]/g, '')];
  const words = foldAccents(nameKey(name)).split(' ');
  const nouns = noun === '' ? 0 : noun.split(' ').length;
  return (
    words.slice(0, nouns).join(' ') === noun &&
    words
      .slice(nouns)
      .map((word) => word[0])
      .join('') === letters
  );
}

/** The capitals a name ends with ("KHTC", "TS-KTTH"), and what stands before them. */
function endsShort(name: string): { before: string; form: string } | null {
  let from = name.length;
  while (from > 0 && /[\p{Lu}&-]/u.test(name[from - 1]!)) from -= 1;
  while (from < name.length && !/\p{Lu}/u.test(name[from]!)) from += 1;
  const form = name.slice(from);
  return form.length < 2 ? null : { before: name.slice(0, name[from - 1] === ' ' ? from - 1 : from), form };
}

function differsBySlips(written: string, name: string): boolean {
  const [a, b] = [foldAccents(nameKey(written)), foldAccents(nameKey(name))];
  return Math.min(a.length, b.length) >= LONG && Math.abs(a.length - b.length) <= SLIPS && distance(a, b) <= SLIPS;
}

/** Letters to change, add or drop to make one text the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[b.length]!;
}
