import { oneLine } from '../language/text';
import type { Plan, Section } from '../plan/plan';
import { address } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Check } from './engine/check';
import { quote } from './wording/quote';

/** "Nội dung 1: …", "Lĩnh vực II. …": the words that number a section within its title. */
const COUNTED = /^(nội dung|lĩnh vực|phần|mục|nhóm|chương)(?: thứ)? (?:\d{1,2}|[ivx]{1,5})\s*[:.–-]/iu;
/** Fewer sections show no habit. */
const FEW = 3;

export const sectionTitlesDiffer: Check = {
  id: 'section-titles-differ',
  clear: 'plan',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Tên các mục không cùng kiểu', en: 'Section titles in two manners' },
  messages: {
    differ: {
      what: {
        vi: '{counted} mục mở đầu bằng “{word} 1, 2…”, {others} mục thì không (ví dụ “{text}”).',
        en: '{counted} sections begin with “{word} 1, 2…”, {others} do not (such as “{text}”).',
      },
      why: {
        vi: 'Dẫn chiếu “{word} 5” thì không tìm thấy trong bảng.',
        en: 'A reference to “{word} 5” is not found in the table.',
      },
      do: { vi: 'Viết tên các mục theo một kiểu.', en: 'Write all titles in one manner.' },
    },
  },
  *run({ plan, sheet }) {
    if (!sheet || plan.sections.length < FEW) return;
    const titles = plan.sections.flatMap((section) => titleIn(sheet, plan, section));
    const counted = titles.filter(({ text }) => COUNTED.test(text));
    const others = titles.filter(({ text }) => !COUNTED.test(text));
    const [first] = others;
    if (!first || counted.length === 0) return;
    const word = COUNTED.exec(counted[0]!.text)![1]!;
    yield {
      at: first.at,
      related: others.map(({ at }) => at),
      data: { word, counted: counted.length, others: others.length, text: quote(first.text) },
    };
  },
};

/** A section's title as its row has it: the title read out of it has lost those words. */
function titleIn(sheet: SheetSnapshot, plan: Plan, { row, title, parent }: Section): { text: string; at: string }[] {
  if (parent !== null || plan.items.some((item) => item.row === row)) return [];
  const cells = (sheet.texts[row - sheet.top] ?? []).map(oneLine);
  const column = cells.findIndex((text) => text.includes(oneLine(title)));
  return title === '' || column < 0 ? [] : [{ text: cells[column]!, at: address(row, sheet.left + column) }];
}
