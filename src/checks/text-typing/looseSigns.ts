import { before } from './signs';
import { lettersBefore } from '../../language/trim';

/** A line that ends with a comma although the next one begins with a dash. */
const COMMA_BEFORE_DASH = /,[ \t]*(?=\n[ \t]*[-+–•] ?\p{L})/gu;

/** Signs that are not quite wrong: worth one remark for the plan, not one a cell. Quoted. */
export function looseSigns(text: string): string[] {
  const strokes = lopsided(text).map((found) => `“${found}”`);
  if (!text.includes('\n')) return strokes;
  const commas = [...text.matchAll(COMMA_BEFORE_DASH)];
  // Commas at the end of every line are a way to write lists.
  if (commas.length !== 1) return strokes;
  const line = text.slice(0, commas[0]!.index).split('\n').at(-1)!;
  return [...strokes, `“${before(line, line.length)},”`];
}

/** Strokes with a blank on one side only, with the words they stand between: "hành chính/ hành vi". */
function lopsided(text: string): string[] {
  const found: string[] = [];
  let done = 0;
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    let end = at;
    while (text[end - 1] === ' ') end -= 1;
    const word = end > done ? lettersBefore(text, end) : '';
    STROKE.lastIndex = at;
    const behind = STROKE.exec(text);
    if (word === '' || !behind || end < at === (behind[1] !== '')) continue;
    done = at + behind[0].length;
    found.push(text.slice(end - word.length, done));
  }
  return found;
}
const STROKE = /\/( *)\p{L}+/uy;

/** The cell ends with a semicolon, as if another line of its list were to come. */
export const endsOpen = (text: string): boolean => text.trimEnd().endsWith(';');
