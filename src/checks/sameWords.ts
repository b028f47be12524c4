import { phrases } from '../language/phrases';
import { clean, fold } from '../language/text';
import { YES_NO_NOUNS } from './measurableWords';
import { anyOf, beginsWith } from './wholeWords';

/** Words that may be put before or into a task without saying anything more: "Thực hiện đầy đủ …", "Bảo đảm trong năm …". */
const FILLERS = phrases(`
    bảo đảm | đảm bảo | thực hiện | có thực hiện | triển khai | tiếp tục | tăng cường | sử dụng |
    đầy đủ | kịp thời | nghiêm túc | có hiệu quả | hiệu quả | và đúng quy định | đúng quy định |
    theo quy định | theo đúng quy định | theo hướng dẫn của cấp trên | trong năm | kết quả | về việc |
    việc | các | công tác | được | đã | có | tất cả | tại địa chỉ | thường xuyên
  `);
const FILLER = anyOf(FILLERS, 'gu');
const ADDRESS = /https?:\S+|www\.\S+/g;

/** The syllables that say something, in order. */
const syllables = (text: string): string[] =>
  fold(text.replace(ADDRESS, ' '))
    .replace(FILLER, ' ')
    .match(/[\p{L}\p{N}%]+/gu) ?? [];

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

/** Of the shorter one's syllables, how many must stand in the longer one. */
const NEARLY_ALL = 0.9;
/** A text that says the task and more repeats it as long as what it adds is little. */
const LITTLE_MORE = 0.75;
/** Fewer syllables stand in a longer text by chance. */
const TOO_SHORT = 4;
/** Longer texts are no copies of a task; comparing them would only take time. */
const TOO_LONG = 300;

/** True when `text` says no more than the task: its words, some of its words, or its words and hardly any other. */
export function repeats(text: string, task: string): boolean {
  if (fold(text) === fold(task)) return true;
  const [mine, its] = [syllables(text), syllables(task)];
  if (Math.min(mine.length, its.length) < TOO_SHORT || Math.max(mine.length, its.length) > TOO_LONG)
    return mine.join(' ') === its.join(' ') && mine.length > 1;
  const common = inCommon(mine, its);
  if (common >= mine.length * NEARLY_ALL && mine.length <= its.length) return true;
  return common >= its.length * NEARLY_ALL && its.length >= mine.length * LITTLE_MORE;
}

const NAMED_PAPER = beginsWith(YES_NO_NOUNS);
const LIST_MARK = /^(?:[-+*•]|\p{L}\)|\d{1,2}[.)])\s*/u;

/**
 * The same for a product. A product that names the thing the task makes ("Tổ chức hội nghị đối thoại": "Hội nghị đối thoại") is a good
 * one: only a product that also takes over the task's verb repeats it.
 */
export function productRepeats(product: string, task: string): boolean {
  if (NAMED_PAPER.test(fold(clean(product)).replace(LIST_MARK, ''))) return false;
  const [first, second] = syllables(task);
  if (first === undefined || second === undefined) return false;
  return ` ${syllables(product).join(' ')} `.includes(` ${first} ${second} `) && repeats(product, task);
}
