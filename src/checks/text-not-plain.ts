import { cleanSigns } from '../language/text';
import { valueAt } from '../workbook/edits';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Check } from './engine/check';
import type { Fix } from './engine/fix';

export const textNotPlain: Check = {
  id: 'text-not-plain',
  clear: 'task',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Chữ để rời dấu hoặc có dấu ẩn', en: 'Letters and marks apart, or invisible signs' },
  messages: {
    plan: {
      what: {
        vi: '{count} ô có chữ để rời dấu hoặc có dấu ẩn.',
        en: '{count} {count:cell holds|cells hold} letters and marks apart, or invisible signs.',
      },
      why: {
        vi: 'Nhìn thì giống nhau, nhưng tìm kiếm, lọc và đếm trong Excel sẽ bỏ sót các ô này.',
        en: 'They look alike, but searching, filtering and counting in Excel miss these cells.',
      },
      do: {
        vi: 'Gõ lại các ô này bằng bảng mã Unicode dựng sẵn.',
        en: 'Type these cells again in precomposed Unicode.',
      },
    },
  },
  *run({ plan, sheet }) {
    const notice = plan.notices.find(({ kind }) => kind === 'text-not-plain');
    const cells = notice?.data.cells;
    if (!notice?.at || !Array.isArray(cells)) return;
    const [, ...related] = cells.map(String);
    yield { at: notice.at, related, data: { count: cells.length }, fix: sheet && plainFix(sheet, cells.map(String)) };
  },
};

/** The same letters put together, the invisible signs taken out: what the cells say does not change. */
function plainFix(sheet: SheetSnapshot, cells: string[]): Fix {
  const edits = cells.flatMap((at) => {
    const expect = valueAt(sheet, at);
    return typeof expect === 'string' ? [{ at, expect, value: cleanSigns(expect) }] : [];
  });
  return { safe: true, edits };
}
