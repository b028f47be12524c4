import { Gate } from '../language/gate';
import { fold, oneLine } from '../language/text';
import { trimEnd } from '../language/trim';
import type { Item } from '../plan/plan';
import { cellOf, hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { hasFigure } from './outcome/measurable';
import { YES_NO_NOUNS } from './outcome/measurableWords';
import { grouped } from '../workbook/grouped';
import { itemsHolding } from './rows/holding';
import { once } from './rows/mergedCells';
import { anyOf, beginsWith, syllablesOf } from './wording/wholeWords';
import { quote } from './wording/quote';

const PERHAPS_PAPER = new Gate(YES_NO_NOUNS);
const PAPER = beginsWith(YES_NO_NOUNS);
/** Words that say nothing of which paper it is. */
const GENERAL = anyOf([
  ...YES_NO_NOUNS,
  'văn bản',
  'kết quả',
  'thực hiện',
  'triển khai',
  'ban hành',
  'hằng năm',
  'hàng năm',
  'định kỳ',
  'của',
  'và',
  'các',
  'đơn vị',
  'cơ quan',
  'sở',
  'về',
]);
/** Shorter names fit many papers: “Quyết định công bố”, “Phương án đơn giản hóa”. */
const NAME = 7;
/** A report in which many tasks are summed up is meant to be one. */
const MOST = 3;

export const productRepeated: Check = {
  id: 'product-repeated',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  words: syllablesOf(YES_NO_NOUNS),
  title: { vi: 'Một sản phẩm cho hai nhiệm vụ', en: 'One product for two tasks' },
  messages: {
    same: {
      what: {
        vi: 'Các ô {cells} ghi cùng một sản phẩm “{text}” cho những nhiệm vụ khác nhau. Một văn bản chung, hay mỗi việc một văn bản?',
        en: 'The cells {cells} name the same product, “{text}”, for different tasks. One paper for all, or one for each?',
      },
      why: {
        vi: 'Nộp một văn bản rồi báo xong cả hai, hoặc chờ hai văn bản mà chỉ có một.',
        en: 'One paper may be taken for both tasks, or two be waited for where there is one.',
      },
      do: {
        vi: 'Nếu chung thì ghi “báo cáo chung với nhiệm vụ số …”; nếu riêng thì ghi tên từng văn bản.',
        en: 'If it is one, say “the same report as for task …”; if not, name each paper.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'product')) return;
    const named = itemsHolding(plan, 'product', PERHAPS_PAPER).filter(({ product }) =>
      namesOnePaper(product, plan.year),
    );
    for (const items of grouped(named.map((item) => [key(item.product), item] as const)).values()) {
      const cells = once(items.map((item) => cellOf(plan, item, 'product')));
      const works = new Set(items.map(workOf));
      if (cells.length < 2 || cells.length > MOST || works.size < items.length) continue;
      const last = items.at(-1)!;
      const at = cells.at(-1)!;
      const text = quote(trimEnd(oneLine(last.product), '.;,'));
      yield { at, row: last.row, related: cells.slice(0, -1), question: true, data: { cells, text } };
    }
  },
};

const key = (product: string): string => trimEnd(fold(oneLine(product)), ' .;,');
const workOf = (item: Item): string => fold(`${item.task} ${item.activity}`);

function namesOnePaper(product: string, year: number | null): boolean {
  const words = key(product);
  if (!PAPER.test(words) || words.split(' ').length < NAME) return false;
  return !hasFigure(product, year) && /\p{L}/u.test(GENERAL.replace(words, ' '));
}
