import { Gate } from '../language/gate';
import { fold, oneLine } from '../language/text';
import { lettersBefore } from '../language/trim';
import { cellOf, hasColumn, rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { itemsHolding } from './rows/holding';

export const productYear: Check = {
  id: 'product-year',
  clear: 'plan',
  severity: 'warning',
  looksAt: 'item',
  words: ['năm 20'],
  title: { vi: 'Năm ở sản phẩm khác năm ở nhiệm vụ', en: 'The product names another year than the task' },
  messages: {
    differs: {
      what: {
        vi: 'Nhiệm vụ ghi “{words} {task}”, sản phẩm ghi “{words} {product}”.',
        en: 'The task says “{words} {task}”, the product “{words} {product}”.',
      },
      why: {
        vi: 'Không biết phải nộp văn bản của năm nào; sản phẩm sai năm thì không được tính là hoàn thành.',
        en: 'Nobody knows for which year it is to be handed in; a product for the wrong year does not count as done.',
      },
      do: { vi: 'Sửa năm ở ô sai cho hai ô khớp nhau.', en: 'Correct the wrong year so that the two cells agree.' },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'product')) return;
    const seen = new Set<string>();
    for (const item of itemsHolding(plan, 'product', YEAR)) {
      const at = cellOf(plan, item, 'product');
      const task = item.activity || item.task;
      const work = yearsAfter(task);
      const products = yearsAfter(item.product);
      for (const [words, years] of work) {
        const other = products.get(words);
        if (!other || years.size !== 1 || other.size !== 1 || seen.has(at)) continue;
        const [asked] = years;
        const [named] = other;
        if (asked === named) continue;
        seen.add(at);
        yield {
          at,
          row: item.row,
          related: [rowCell(plan, item)],
          data: { words: sharedWords(task, item.product, words), task: asked!, product: named! },
        };
      }
    }
  },
};

const YEAR = new Gate(['năm']);

/** "cáo cchc năm" → the years named behind these very words. */
function yearsAfter(text: string): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  if (!/20\d\d/.test(text)) return years;
  const line = fold(text);
  for (const { index, 1: year } of line.matchAll(/ năm (20\d\d)(?! ?[-–/]|\d)/gu)) {
    const second = lettersBefore(line, index);
    const behindFirst = index - second.length - 1;
    const first = line[behindFirst] === ' ' ? lettersBefore(line, behindFirst) : '';
    if (first === '' || second === '') continue;
    const words = `${first} ${second} năm`;
    years.set(words, (years.get(words) ?? new Set<number>()).add(Number(year)));
  }
  return years;
}

/** All the words before the year that both texts have, as the task writes them: "Báo cáo CCHC năm". */
function sharedWords(task: string, product: string, words: string): string {
  const [line, other] = [oneLine(task), fold(product)];
  const end = fold(line).indexOf(words) + words.length;
  const before = line.slice(0, end).split(' ');
  let count = words.split(' ').length;
  while (
    count < before.length &&
    /^\p{L}+$/u.test(before.at(-count - 1)!) &&
    other.includes(fold(before.slice(-count - 1).join(' ')))
  )
    count++;
  return before.slice(-count).join(' ');
}
