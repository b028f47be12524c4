import { fold, oneLine } from '../language/text';
import { trimEnd } from '../language/trim';
import { cellOf, hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { anyOf } from './wording/wholeWords';

/** A product that says no more than this before the unit's name needs "của" there: "Quy chế làm việc Văn phòng" is a name, "Báo cáo kết quả Văn phòng" is not. */
const GENERAL = anyOf([
  'báo cáo',
  'kết quả',
  'thực hiện',
  'văn bản',
  'kế hoạch',
  'tờ trình',
  'quyết định',
  'dự thảo',
  'biên bản',
  'và',
]);

export const productStrayUnit: Check = {
  id: 'product-stray-unit',
  clear: 'result',
  severity: 'info',
  looksAt: 'item',
  title: { vi: 'Tên đơn vị lẫn vào ô sản phẩm', en: 'A unit’s name strayed into the product' },
  messages: {
    stray: {
      what: {
        vi: 'Ô sản phẩm kết thúc bằng tên đơn vị chủ trì: “{text}”. Có phải tên đó bị chép lẫn sang không?',
        en: 'The product ends with the lead’s name: “{text}”. Did the name stray into this cell?',
      },
      why: {
        vi: 'Đọc như báo cáo về “{unit}”, không phải do “{unit}” làm.',
        en: 'It reads like a report on “{unit}”, not one that “{unit}” makes.',
      },
      do: {
        vi: 'Bỏ tên đơn vị ở ô này; nếu đúng là nói về đơn vị đó thì thêm “của”, “về”.',
        en: 'Take the name out of this cell; if the paper is about that unit, say “of” or “on” before it.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'product')) return;
    for (const item of plan.items) {
      const words = trimEnd(fold(oneLine(item.product)), '.;, ');
      for (const { text } of item.leads) {
        const unit = fold(oneLine(text));
        if (unit === '' || !words.endsWith(` ${unit}`)) continue;
        const before = GENERAL.replace(words.slice(0, -unit.length), ' ');
        if (/\p{L}/u.test(before)) continue;
        const data = { text: quote(item.product), unit: text };
        yield {
          at: cellOf(plan, item, 'product'),
          row: item.row,
          related: [cellOf(plan, item, 'lead')],
          question: true,
          data,
        };
        break;
      }
    }
  },
};
