import { before } from './signs';

/** A stroke with a blank on one side only: "hành chính/ hành vi". */
const LOPSIDED = /\p{L}+(?:\/ +| +\/)\p{L}+/gu;
/** A line that ends with a comma although the next one begins with a dash. */
const COMMA_BEFORE_DASH = /,[ \t]*(?=\n[ \t]*[-+–•] ?\p{L})/gu;

/** Signs that are not quite wrong: worth one remark for the plan, not one a cell. Quoted. */
export function looseSigns(text: string): string[] {
  const strokes = [...text.matchAll(LOPSIDED)].map(([found]) => `“${found}”`);
  const commas = [...text.matchAll(COMMA_BEFORE_DASH)];
  // Commas at the end of every line are a way to write lists.
  if (commas.length !== 1) return strokes;
  const line = text.slice(0, commas[0]!.index).split('\n').at(-1)!;
  return [...strokes, `“${before(line, line.length)},”`];
}

/** The cell ends with a semicolon, as if another line of its list were to come. */
export const endsOpen = (text: string): boolean => /;\s*$/u.test(text);
