/** Two signs where one belongs: "..", ",,", ", ;". Three dots or more are an ellipsis or a blank to fill in. */
const TWO_SIGNS = /\.\.(?![./])|[,;]\s*[,;]|[,;]\s*\.(?!\.)/gu;
/** A blank before a comma or a full stop that ends a word. */
const BLANK_BEFORE = /[\p{L}\d)”"%] +[,;.](?=\s|$)/gu;

/** Two signs in a row, or a blank before one: without it there is nothing to look at. */
const SUSPECT = /[.,;\s][.,;]/u;

/** Signs that are one too many, or have a blank before them, quoted with the words they follow. */
export function straySigns(text: string): string[] {
  if (!SUSPECT.test(text)) return [];
  return text.split('\n').flatMap((line) => {
    const doubled = [...line.matchAll(TWO_SIGNS)].filter(
      (m) =>
        !(m[0] === '..' && /[.…]/.test(line[m.index - 1] ?? '')) &&
        !/v\.v$/iu.test(line.slice(Math.max(0, m.index - 3), m.index)),
    );
    const near = new Set(doubled.flatMap(({ index }) => [-3, -2, -1, 0, 1, 2, 3].map((step) => index + step)));
    const blank = [...line.matchAll(BLANK_BEFORE)].filter(({ index }) => !near.has(index));
    return [...doubled, ...blank].map((m) => `“${before(line, m.index)}${m[0]}”`);
  });
}

/** A longer word is quoted by its end. */
export const LONGEST = 40;

/** The last words before a place. */
export function before(line: string, index: number): string {
  let from = wordBegin(line, index);
  for (let words = 0; words < 2; words += 1) {
    let end = from;
    while (line[end - 1] === ' ') end -= 1;
    const begin = wordBegin(line, end);
    if (end === from || begin === end) break;
    from = begin;
  }
  return line.slice(from, index);
}

function wordBegin(line: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < LONGEST && !/\s/u.test(line[from - 1]!)) from -= 1;
  return from;
}
