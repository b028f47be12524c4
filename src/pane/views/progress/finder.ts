import { fold, foldAccents } from '../../../language/text';
import type { Item } from '../../../plan/plan';

/**
 * Whether an item has words that begin as those of a search do, in any order. Who types without accents ("ke hoach") finds words with them;
 * who types accents means them.
 */
export function finderOf(search: string): (item: Item) => boolean {
  const key = fold(search) === foldAccents(search) ? foldAccents : fold;
  const words = wordsOf(key(search));
  if (words.length === 0) return () => true;
  return (item) => {
    const said = ` ${wordsOf(key(textsOf(item).join(' '))).join(' ')}`;
    return words.every((word) => said.includes(` ${word}`));
  };
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const textsOf = ({
  number,
  key,
  task,
  activity,
  target,
  product,
  leads,
  partners,
  directors,
  deadline,
  result,
}: Item): string[] => [
  number,
  key,
  task,
  activity,
  target,
  product,
  ...[...leads, ...partners, ...directors].flatMap(({ text, unit }) => [text, unit]),
  deadline.text,
  result?.text ?? '',
];
