import { type OddWord, oddWord } from './oddWord';

/** Lines of a list, without their marks. */
const linesOf = (text: string): string[] =>
  text.split('\n').map((line) => line.replace(/^\s*(?:[-+–•]|\p{L}\)|\d{1,2}[.)])\s*/u, '').trim());

/**
 * Lines of one list that lack a “của” which the others have: "a) Kế hoạch của Sở; b) Kế hoạch của Trung tâm A; c) Kế hoạch Trung tâm B".
 * At least two lines must agree on the words before it, and a name must follow.
 */
export function linesLackingOf(text: string): OddWord[] {
  if (!text.includes('\n')) return [];
  const lines = linesOf(text);
  const heads = lines.filter((line) => line.includes(' của ')).map((line) => line.split(' của ')[0]!);
  const head = heads.find((one, i) => heads.indexOf(one) !== i);
  if (head === undefined || !head.includes(' ')) return [];
  const last = head.split(' ').slice(-2).join(' ');
  return lines
    .filter((line) => line.startsWith(`${head} `) && /^\p{Lu}/u.test(line.slice(head.length + 1)))
    .map((line) => line.slice(head.length + 1).split(' ')[0]!)
    .map((name) => oddWord(`${last} ${name}`, `${last} của ${name}`));
}
