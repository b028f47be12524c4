import { documentsOf } from '../scoring/evidence';
import type { ScoredCriterion } from '../scoring/criteria';
import type { Check } from './engine/check';
import { evidenceCell, proved } from './outcome/claims';
import { once } from './rows/mergedCells';
import { quote } from './wording/quote';

/** One document may well prove this many criteria. */
const MANY = 3;

export const evidenceTwice: Check = {
  id: 'evidence-twice',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Một tài liệu dùng cho nhiều tiêu chí', en: 'One document for many criteria' },
  messages: {
    shared: {
      what: {
        vi: '“{text}” được dùng làm tài liệu kiểm chứng cho {count} tiêu chí. Có đúng cho tất cả không?',
        en: '“{text}” is the evidence of {count} {count:criterion|criteria}. Does it prove them all?',
      },
      why: {
        vi: 'Một văn bản chép cho nhiều tiêu chí thường là chép nhầm; khi thẩm định, tiêu chí không có trong văn bản ấy bị cắt điểm.',
        en: 'A document copied to many criteria is often a slip; what it does not speak of loses its points in the appraisal.',
      },
      do: {
        vi: 'Xem từng ô: đúng thì ghi thêm mục, trang của văn bản; không đúng thì thay bằng tài liệu của tiêu chí đó.',
        en: 'Look at each cell: add the part or page of the document, or give the criterion’s own document.',
      },
    },
  },
  *run({ plan }) {
    const shared = new Map<string, { text: string; all: Set<ScoredCriterion> }>();
    for (const one of proved(plan))
      for (const { number, day, text } of one.items.flatMap((item) => documentsOf(item, plan.year))) {
        const key = `${number.replace(/^0+/u, '').toUpperCase()} ${day ?? ''}`;
        const entry = shared.get(key) ?? { text, all: new Set() };
        shared.set(key, entry);
        entry.all.add(one);
      }
    for (const { text, all } of shared.values()) {
      if (all.size <= MANY) continue;
      const [at = '', ...related] = once([...all].map((one) => evidenceCell(plan, one)));
      yield { at, related, question: true, data: { text: quote(text), count: all.size } };
    }
  },
};
