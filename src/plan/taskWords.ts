import { clean } from '../language/text';
import { trimStart } from '../language/trim';
import type { Item } from './plan';

/** The sign of a list that somebody typed before the words: where ours stands, theirs would be a second one. */
export const withoutListMark = (words: string): string => trimStart(words, ' +–-');

/** What is to be done: task and activity where the table has both; where it has neither, what else its row says. */
export function taskOf({ task, activity, target, product }: Item): string {
  const said = [...new Set([clean(task), clean(activity)])].filter((words) => words !== '');
  if (said.length === 0) return clean(target) || clean(product);
  return said.map((words, i) => (i === 0 ? words : withoutListMark(words))).join('\n– ');
}
