import { Gate } from '../language/gate';
import { clean } from '../language/text';
import { cellOf } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { itemsHoldingAny } from './rows/holding';
import { quote } from './wording/quote';

/** One clause, a share of things of which each has a rate to reach: "100% các phòng có tỷ lệ … đạt từ 80%". */
const RATE_OF_RATE =
  /(\d{1,9}(?:,\d{1,9})?) ?%[^%;.\n]{3,80}?có (?:\p{L}{1,20} )?tỷ lệ[^%;.\n]{3,140}?(\d{1,9}(?:,\d{1,9})?) ?%/iu;
/** "Ít nhất 30% … trở lên". */
const BOUND_TWICE =
  /(?:ít nhất|tối thiểu|không dưới)(?!\p{L})[^;.\n]{0,6}\d{1,9}(?:,\d{1,9})? ?%?[^;.\n\d]{0,60}trở lên/iu;

/** Words of the two patterns. */
const MARKS = new Gate(['tỷ', 'trở']);
const FIELDS = ['task', 'activity', 'target', 'product'] as const;

export const targetTwoRates: Check = {
  id: 'target-two-rates',
  clear: 'result',
  severity: 'info',
  looksAt: 'text',
  words: ['tỷ lệ', 'trở lên'],
  title: { vi: 'Hai mức trong một chỉ tiêu', en: 'Two marks in one target' },
  messages: {
    'rate-of-rate': {
      what: {
        vi: 'Một câu có hai tỷ lệ, {share}% và {rate}%: “{text}”. Chấm theo tỷ lệ nào?',
        en: 'One sentence has two rates, {share}% and {rate}%: “{text}”. Which of them is scored?',
      },
      why: {
        vi: 'Chỉ một đơn vị dưới {rate}% thì {share}% không đạt, dù tính chung cả cơ quan vẫn trên {rate}%; hai cách hiểu cho hai kết quả.',
        en: 'If one unit stays below {rate}%, {share}% is missed, though the office as a whole may be above {rate}%: two readings, two results.',
      },
      do: {
        vi: 'Ghi một tỷ lệ để chấm, hoặc nói rõ: từng đơn vị đạt {rate}% hay cả cơ quan đạt {rate}%.',
        en: 'Give the one rate that is scored, or say whether each unit or the whole office must reach {rate}%.',
      },
    },
    'bound-twice': {
      what: {
        vi: 'Mức tối thiểu ghi hai lần: “{text}”. Là từ mức đó trở lên, hay còn một mức khác?',
        en: 'The lower bound is said twice: “{text}”. Is that the bound, or is another one meant?',
      },
      why: {
        vi: '“Ít nhất” đã là “trở lên”; ghi cả hai dễ hiểu là câu còn thiếu một con số.',
        en: '“At least” says “and more” already; with both the sentence looks as if a figure were missing.',
      },
      do: {
        vi: 'Giữ một cách: “ít nhất …” hoặc “từ … trở lên”.',
        en: 'Keep one: “at least …” or “… and more”.',
      },
    },
  },
  *run({ plan }): Iterable<Fault> {
    const seen = new Set<string>();
    for (const item of itemsHoldingAny(plan, FIELDS, MARKS)) {
      for (const field of FIELDS) {
        const at = cellOf(plan, item, field);
        if (at === '' || seen.has(at)) continue;
        seen.add(at);
        const text = clean(item[field]);
        const [sentence, share, rate] = RATE_OF_RATE.exec(text) ?? [];
        const base = { at, row: item.row, question: true };
        if (sentence !== undefined && share !== rate) {
          yield { ...base, message: 'rate-of-rate', data: { text: quote(sentence), share: share!, rate: rate! } };
        }
        const twice = BOUND_TWICE.exec(text)?.[0];
        if (twice !== undefined) yield { ...base, message: 'bound-twice', data: { text: quote(twice) } };
      }
    }
  },
};
