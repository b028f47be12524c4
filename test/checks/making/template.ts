import type { Clear, Severity } from '../../../src/checks/engine/finding';

/** What a new check is: its permanent name and where it stands. */
export interface NewCheck {
  id: string;
  clear: Clear;
  severity: Severity;
}

/** "lead-missing" → "leadMissing". */
export const constantOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A check that works: it reports tasks that hold certain words. What stands in ALL CAPITALS is to be written. */
export const codeOf = ({ id, clear, severity }: NewCheck): string => `import { fold } from '../language/text';
import { hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { sharedCells } from './rows/mergedCells';
import { quote } from './wording/quote';

const WORDS = ['từ cần tìm'];

export const ${constantOf(id)}: Check = {
  id: '${id}',
  clear: '${clear}',
  severity: '${severity}',
  looksAt: 'text',
  words: WORDS,
  title: { vi: 'TÊN PHÉP KIỂM TRA', en: 'NAME OF THE CHECK' },
  messages: {
    found: {
      what: { vi: 'SAI Ở ĐÂU: “{text}”.', en: 'WHAT IS WRONG: “{text}”.' },
      why: { vi: 'VÌ SAO ĐÁNG LO.', en: 'WHY IT MATTERS.' },
      do: { vi: 'CẦN LÀM GÌ.', en: 'WHAT TO DO.' },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'task')) return;
    for (const { at, item } of sharedCells(plan, 'task')) {
      if (!WORDS.some((word) => fold(item.task).includes(word))) continue;
      yield { at, row: item.row, data: { text: quote(item.task) } };
    }
  },
};
`;

/** Its page. */
export const PAGE = `# TÊN PHÉP KIỂM TRA · NAME OF THE CHECK

PHÉP KIỂM TRA NÀY BÁO GÌ, KHI NÀO KHÔNG BÁO. Viết cho người làm kế hoạch đọc: một đoạn, nói cả những trường hợp dễ nhầm.

WHAT THE CHECK REPORTS, AND WHEN IT DOES NOT. Written for those who make plans: one paragraph, with the cases that are easily mistaken.

- Căn cứ: VĂN BẢN, QUY TẮC HOẶC KẾ HOẠCH.
- Source: THE DECREE, THE RULE OR THE PLAN.

## Báo · Reported

- vi: VÍ DỤ NÀY CHO THẤY GÌ.
- en: WHAT THE EXAMPLE SHOWS.
- finds: B4

| STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Rà soát từ cần tìm | Văn phòng Sở | Quý I |
| 2 | Tổng kết công tác năm | Văn phòng Sở | Tháng 12 |

## Không báo · Not reported

- vi: TRƯỜNG HỢP GẦN GIỐNG MÀ KHÔNG SAI.
- en: A NEAR MISS.

| STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Rà soát thủ tục | Văn phòng Sở | Quý I |
`;
