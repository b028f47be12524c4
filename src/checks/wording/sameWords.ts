import { phrases } from '../../language/phrases';
import { clean, fold } from '../../language/text';
import type { Item } from '../../plan/plan';
import { YES_NO_NOUNS } from '../outcome/measurableWords';
import { anyOf, beginsWith, holdsPhrase } from './wholeWords';

/** Words that may be put before or into a task without saying anything more: "Thực hiện đầy đủ …", "Bảo đảm trong năm …". */
const FILLERS = phrases(`
    bảo đảm | đảm bảo | thực hiện | có thực hiện | triển khai | tiếp tục | tăng cường | sử dụng |
    đầy đủ | kịp thời | nghiêm túc | có hiệu quả | hiệu quả | và đúng quy định | đúng quy định |
    theo quy định | theo đúng quy định | theo hướng dẫn của cấp trên | trong năm | kết quả | về việc |
    việc | các | công tác | được | đã | có | tất cả | tại địa chỉ | thường xuyên
  `);
const FILLER = anyOf(FILLERS);
const ADDRESS = /https?:\S+|www\.\S+/g;

/** The syllables that say something, in order. */
const syllables = (text: string): string[] =>
  FILLER.replace(fold(text.replace(ADDRESS, ' ')), ' ').match(/[\p{L}\p{N}%]+/gu) ?? [];

/** Length of the longest run of syllables the two have in common, in order, others in between allowed. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const syllable of a) {
    const row = [0];
    b.forEach((other, i) => row.push(syllable === other ? above[i]! + 1 : Math.max(above[i + 1]!, row[i]!)));
    above = row;
  }
  return above[b.length]!;
}

/** How many syllables the two have in common, in whatever order. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((syllable) => {
    const at = left.indexOf(syllable);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Of the shorter one's syllables, how many must stand in the longer one. */
const NEARLY_ALL = 0.9;
/** Two texts of nearly the same length may have their parts in another order: "Hồ sơ được cập nhật" for "Cập nhật hồ sơ". */
const SAME_LENGTH = 0.85;
/** A text that says the task and more repeats it as long as what it adds is little. */
const LITTLE_MORE = 0.75;
/** Fewer syllables stand in a longer text by chance. */
const TOO_SHORT = 5;
/** Longer texts are no copies of a task; comparing them would only take time. */
const TOO_LONG = 300;

/** True when `text` says no more than the task: its words, some of its words, or its words and hardly any other. */
function repeats(text: string, task: string): boolean {
  if (fold(text) === fold(task)) return true;
  const [mine, its] = [syllables(text), syllables(task)];
  const [shorter, longer] = mine.length <= its.length ? [mine, its] : [its, mine];
  if (shorter.length < TOO_SHORT || longer.length > TOO_LONG)
    return mine.length > 1 && mine.join(' ') === its.join(' ');
  const enough = shorter.length * NEARLY_ALL;
  if (shared(shorter, longer) < enough) return false;
  if (shorter.length >= longer.length * SAME_LENGTH) return true;
  return inCommon(shorter, longer) >= enough && (shorter === mine || shorter.length >= longer.length * LITTLE_MORE);
}

const NAMED_PAPER = beginsWith(YES_NO_NOUNS);
const LIST_MARK = /^(?:[-+*•]|\p{L}\)|\d{1,2}[.)])\s*/u;
/** Not yet what is done: "Thực hiện việc rà soát …" is about looking through. */
const BEFORE_THE_VERB = /^(?:(?:tổ chức thực hiện|thực hiện|tiếp tục|tăng cường|công tác|việc|có|đã|tất cả|các) )+/u;

/**
 * A product that names the thing the task makes ("Tổ chức hội nghị đối thoại": "Hội nghị đối thoại") is a good one: only a product that
 * also takes over the task's verb repeats it.
 */
function productRepeats(product: string, task: string): boolean {
  const words = fold(clean(product)).replace(LIST_MARK, '');
  if (NAMED_PAPER.test(words)) return false;
  const verb = /^[\p{L}\d]+ [\p{L}\d]+/u.exec(fold(task).replace(LIST_MARK, '').replace(BEFORE_THE_VERB, ''))?.[0];
  return verb !== undefined && holdsPhrase(words, verb) && repeats(product, task);
}

/** True when an item's target or product only says its task again, or a target the activity beside it. */
export function saysNoMore(item: Item, field: 'target' | 'product'): boolean {
  const task = item.task || item.activity;
  if (task === '') return false;
  if (field === 'product') return productRepeats(item.product, task);
  return repeats(item.target, task) || (item.activity !== '' && repeats(item.target, item.activity));
}

/** The same words, fillers aside; neither says more than the other. */
export const isSameText = (text: string, other: string): boolean => repeats(text, other) && repeats(other, text);
