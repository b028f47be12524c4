import type { Check } from './engine/check';
import { replacing } from './engine/fix';
import { isMisspelt } from './wording/misspelt';
import { quote } from './wording/quote';
import { spellingsOf } from './owner/spellings';

export const unitMisspelt: Check = {
  id: 'unit-misspelt',
  clear: 'owner',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Tên đơn vị viết sai', en: 'A unit’s name is misspelt' },
  messages: {
    misspelt: {
      what: {
        vi: '“{written}” có vẻ viết thiếu chữ hoặc sai dấu; các ô khác viết “{keep}”.',
        en: '“{written}” seems to lack a word or to have a wrong accent; elsewhere it is “{keep}”.',
      },
      why: {
        vi: 'Công cụ hiểu là cùng một đơn vị, nhưng người đọc và bộ lọc của bảng tính thì không.',
        en: 'The tool takes both for one unit; a reader or a filter does not.',
      },
      do: {
        vi: 'Sửa thành “{keep}”. Nếu đúng là đơn vị khác thì ghi tên đầy đủ để phân biệt.',
        en: 'Change it to “{keep}”. If it is another unit, give its full name.',
      },
    },
  },
  *run({ plan, sheet }) {
    for (const spellings of spellingsOf(plan).values()) {
      for (const written of spellings) {
        const meant = spellings
          .filter((other) => other !== written && isMisspelt(written.shown, other.shown))
          .sort((a, b) => b.count - a.count)[0];
        if (!meant || (meant.count <= written.count && isMisspelt(meant.shown, written.shown))) continue;
        const [at, ...related] = written.cells;
        const fix = replacing(
          sheet,
          written.cells.map((cell) => ({ at: cell, from: written.shown, to: meant.shown })),
        );
        const data = { written: quote(written.shown), keep: quote(capitalised(meant.shown)) };
        yield { at: at!, related, data, fix };
      }
    }
  },
};

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
