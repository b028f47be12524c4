import type { SheetSnapshot } from '../workbook/snapshot';
import { replacing } from './engine/fix';
import type { Check, Fault } from './engine/check';
import { isMisspelt, isSameName } from './wording/misspelt';
import { quote } from './wording/quote';
import { once } from './rows/mergedCells';
import { type Spelling, spellingsOf } from './owner/spellings';

export const unitSpellings: Check = {
  id: 'unit-spellings',
  clear: 'owner',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Một đơn vị viết nhiều cách', en: 'One unit in several spellings' },
  messages: {
    spellings: {
      what: {
        vi: 'Cùng một đơn vị nhưng viết {count} cách: {spellings}.',
        en: 'One unit is written in {count} ways: {spellings}.',
      },
      why: {
        vi: 'Lọc hoặc thống kê theo tên trong bảng tính sẽ coi là những đơn vị khác nhau và bỏ sót việc.',
        en: 'A filter or a count by name takes them for different units and misses tasks.',
      },
      do: {
        vi: 'Viết thống nhất trong cả bảng, ví dụ “{keep}”. Nếu là những đơn vị khác nhau thì ghi tên đầy đủ để phân biệt.',
        en: 'Write it in one way throughout, such as “{keep}”. If they are different units, give their full names.',
      },
    },
  },
  *run({ plan, sheet }) {
    for (const [unit, all] of spellingsOf(plan)) {
      const spellings = all
        .filter((spelling) => isSameName(spelling.shown, unit))
        .filter((spelling) => !all.some((other) => other !== spelling && isMisspelt(spelling.shown, other.shown)));
      if (spellings.length > 1) yield faultOf(unit, spellings, sheet);
    }
  },
};

/** At the first cell that differs from the spelling used most; every other cell of the unit is related. */
function faultOf(unit: string, spellings: readonly Spelling[], sheet: SheetSnapshot | null): Fault {
  const [most, ...others] = [...spellings].sort((a, b) => b.count - a.count);
  const [at, ...related] = once([...others, most!].flatMap((spelling) => spelling.cells));
  const shown = spellings.map((spelling) => `“${quote(spelling.shown)}” ×${spelling.count}`);
  const replaced = spellings
    .filter((spelling) => spelling.shown !== unit)
    .flatMap(({ shown: from, cells }) => cells.map((cell) => ({ at: cell, from, to: unit })));
  const fix = replacing(sheet, replaced);
  return { at: at!, related, data: { count: spellings.length, spellings: shown, keep: unit }, fix };
}
