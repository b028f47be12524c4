import { before, LONGEST } from './signs';

/** Brackets without their other half, quoted with the words around them. The bracket of a list mark, "a)" or "1)", is none. */
export function strayBrackets(text: string): string[] {
  const open: number[] = [];
  const stray: number[] = [];
  if (!text.includes('(') && !text.includes(')')) return [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i);
    else if (text[i] === ')') {
      if (open.length > 0) open.pop();
      else if (!isListMark(text, i)) stray.push(i);
    }
  }
  if (stray.length + open.length === 0) return [];
  const line = oneLine(text);
  return [...stray, ...open]
    .sort((a, b) => a - b)
    .map((i) => `“${before(line, i)}${/^\S+/u.exec(text.slice(i, i + LONGEST))![0]}”`);
}

const oneLine = (text: string): string => text.replace(/\n/g, ' ');

/** "a) …", "1) …": at the head of a line or after a blank, with words behind it. A figure in the middle of a sentence is none ("quý 4)"). */
function isListMark(text: string, at: number): boolean {
  if (!/^\)\s*\S/u.test(text.slice(at))) return false;
  if (/[a-zđ]/u.test(text[at - 1] ?? '')) return /\s/u.test(text[at - 2] ?? ' ');
  let from = at;
  while (at - from <= 2 && /\d/.test(text[from - 1] ?? '')) from -= 1;
  if (from === at || at - from > 2) return false;
  if (from === 0 || text[from - 1] === '\n') return true;
  while (/\s/u.test(text[from - 1] ?? '')) from -= 1;
  return /[;:.,]/.test(text[from - 1] ?? '');
}
