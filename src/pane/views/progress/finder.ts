import { fold, foldAccents } from '../../../language/text';
import type { Item } from '../../../plan/plan';

/**
 * Whether an item holds every word of a search. Who types without accents ("ke hoach") finds words with them; who types accents means them.
 */
export function finderOf(search: string): (item: Item) => boolean {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return () => true;
  const key = words.every((word) => word === foldAccents(word)) ? foldAccents : fold;
  return (item) => {
    const said = key(textsOf(item).join(' '));
    return words.every((word) => said.includes(word));
  };
}

const textsOf = ({
  number,
  key,
  task,
  activity,
  target,
  product,
  leads,
  partners,
  deadline,
  result,
}: Item): string[] => [
  number,
  key,
  task,
  activity,
  target,
  product,
  ...[...leads, ...partners].flatMap(({ text, unit }) => [text, unit]),
  deadline.text,
  result?.text ?? '',
];
