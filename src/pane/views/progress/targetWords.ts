import { figureWords, VERDICT_NAMES } from '../../../progress/outcomeWords';
import { fill, type Language } from '../../../language/bilingual';
import { oneLine } from '../../../language/text';
import type { Item } from '../../../plan/plan';
import type { Standing } from '../../../progress/standing';
import { PROGRESS } from './progressWords';

/**
 * The item's target, and what the result says to it: "Chỉ tiêu: … Đạt.", with its figures where it has some. Null without a target; the target alone
 * while its time runs.
 */
export function targetWords({ target, answer }: Item, { outcome = null }: Standing, language: Language): string | null {
  const words = oneLine(target);
  if (words === '') return null;
  const line = fill(PROGRESS.target[language], { text: words });
  if (outcome === null || !answer) return line;
  const figures = answer.figures.flatMap((figure) => figureWords(figure, language) ?? []);
  const told = figures.length === 0 ? VERDICT_NAMES[outcome][language] : figures.join('; ');
  const whole =
    figures.length > 1 ? fill(PROGRESS.together[language], { verdict: VERDICT_NAMES[outcome][language] }) : '';
  return `${line}\n${sentence(told)}${whole}`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
