import { Gate } from '../../language/gate';
import { clean, fold } from '../../language/text';
import { Apart } from '../../language/apart';

/** A total and the figures that are said to make it up. */
interface PartedTotal {
  total: number;
  parts: number[];
}

/** "Tổng số … 471 hồ sơ, trong đó …": the words, the total, what is counted, and the parts up to the full stop. */
const PARTED =
  /(?:tổng số|tổng cộng)(?:[^.\n\d]{0,59}[^.\n\d/,])?(\d{1,6}) (hồ sơ|người|nhiệm vụ|văn bản|thủ tục|tthc|công chức|viên chức|cơ quan|đơn vị|phản ánh|kiến nghị)[^.\n\d]{0,30}?trong đó:?([^.\n]*)/gu;
const PERHAPS = new Gate(['trong đó']);
/** A figure with nothing behind it that makes it a rate, a day, a number of a paper or a decimal. */
const figureOf = (noun: string) => new Apart('\\d/.,', new RegExp(`(\\d{1,6}) ${noun}(?!\\p{L})`, 'u'));

/** Fewer parts are examples ("trong đó 05 hồ sơ quá hạn"), not what makes the total. */
const ENOUGH = 3;

/** Only figures of the same thing as the total are parts; figures in brackets are details of the one before. */
export function partsOfTotals(text: string): PartedTotal[] {
  if (!PERHAPS.opens(fold(text))) return [];
  return [
    ...fold(clean(text))
      .replace(/\([^()]*\)/g, ' ')
      .matchAll(PARTED),
  ].flatMap(([, total, noun, rest]) => {
    const parts = figureOf(noun!)
      .all(rest!)
      .map(([, figure]) => Number(figure));
    return parts.length >= ENOUGH ? [{ total: Number(total), parts }] : [];
  });
}
