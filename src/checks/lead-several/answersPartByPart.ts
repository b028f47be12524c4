import type { Item } from '../../plan/plan';

/** List marks in order: "a) … b) … c) …" or "1. … 2. … 3. …". Dashes count nothing. */
const LETTERS = 'abcdđegh';

/** The row's products (or activities) are as many lettered or numbered parts as there are leads: each lead has its own part. */
export function answersPartByPart(item: Item, leads: number): boolean {
  return [item.product, item.activity, item.target, item.task].some((text) => partCount(text) === leads);
}

function partCount(text: string): number {
  const marks = [...text.toLowerCase().matchAll(/(?:^|\s)(?:([a-hđ])\)|(\d)[.)])\s/gmu)];
  const letters = marks.filter((mark) => mark[1] !== undefined);
  if (letters.length > 0) return letters.every((mark, i) => mark[1] === LETTERS[i]) ? letters.length : 0;
  return marks.every((mark, i) => Number(mark[2]) === i + 1) ? marks.length : 0;
}
