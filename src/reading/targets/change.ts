import type { Quantity } from './quantities';
import { FALLING, LEVEL_WORDS, RISING } from './targetWords';
import { wholePhrases } from './wholePhrases';

export type Change = 'decrease' | 'increase';

const FALLS = wholePhrases(FALLING);
const RISES = wholePhrases(RISING);
const LEVELS = wholePhrases(LEVEL_WORDS);
/** "tăng cường", "nâng cao" raise no figure. */
const NO_CHANGE = /^ (?:cường|dần)(?!\p{L})/u;

/**
 * Whether a figure says by how much something falls or rises: the verb stands before it, and nothing between says that it is what is reached. A count
 * stands right behind the verb ("giảm 02 đầu mối"); a share may follow what falls ("giảm thời gian giải quyết 10%").
 */
export function changeBefore(before: string, { measure }: Pick<Quantity, 'measure'>, level: boolean): Change | null {
  if (level) return null;
  const last = [
    ...FALLS.all(before).map((found) => ['decrease', found] as const),
    ...RISES.all(before).map((found) => ['increase', found] as const),
  ]
    .sort((a, b) => a[1].index - b[1].index)
    .at(-1);
  if (!last) return null;
  const between = before.slice(last[1].index + last[1][0].length);
  if (NO_CHANGE.test(between) || LEVELS.test(between)) return null;
  return measure === 'share' || between.trim() === '' ? last[0] : null;
}
