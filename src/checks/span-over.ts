import { Gate } from '../language/gate';
import { fold } from '../language/text';
import { cellOf } from '../plan/cells';
import type { Check } from './engine/check';
import { itemsHoldingAny } from './rows/holding';
import { quote } from './wording/quote';
import { anyOf } from './wording/wholeWords';

const SPAN = /(20\d\d) ?[-–—] ?(20\d\d)/gu;
const SPANS = /giai đoạn (?:20\d\d ?[-–—] ?20\d\d(?:(?:,| và|;) (?:giai đoạn )?)?)+/gu;
const PERHAPS = new Gate(['giai đoạn']);
const FIELDS = ['task', 'activity'] as const;
/** Work that looks back may name years gone by; so may the title of a paper that has a number. */
const LOOKS_BACK = anyOf([
  'tổng kết',
  'sơ kết',
  'đánh giá',
  'quyết toán',
  'kiểm điểm',
  'báo cáo',
  'so với',
  'rà soát',
  'lưu trữ',
  'số hóa',
]);
const NUMBERED = /\d\/(?:\d{4}\/)?\p{L}/u;

export const spanOver: Check = {
  id: 'span-over',
  clear: 'task',
  severity: 'info',
  looksAt: 'text',
  words: ['giai đoạn'],
  title: { vi: 'Giai đoạn đã qua', en: 'A period that is over' },
  messages: {
    over: {
      what: {
        vi: '“{text}”: giai đoạn {over} đã hết trước năm {year}. Có còn phải thực hiện không?',
        en: '“{text}”: the period {over} ended before {year}. Is it still to be done?',
      },
      why: {
        vi: 'Việc của giai đoạn đã hết thì năm nay không còn phải thực hiện; nội dung có thể chép từ kế hoạch cũ.',
        en: 'Of a period that is over nothing is left to do this year; the sentence may come from an old plan.',
      },
      do: { vi: 'Bỏ giai đoạn đã qua, hoặc sửa lại năm.', en: 'Drop the period that is over, or correct its years.' },
    },
    'over-and-overlap': {
      what: {
        vi: '“{text}”: giai đoạn {over} đã hết trước năm {year}, và hai giai đoạn cùng có năm {shared}. Có còn phải thực hiện không?',
        en: '“{text}”: the period {over} ended before {year}, and two periods both hold {shared}. Is it still to be done?',
      },
      why: {
        vi: 'Việc của giai đoạn đã hết thì năm nay không còn phải thực hiện; năm thuộc cả hai giai đoạn thì không biết tính vào giai đoạn nào.',
        en: 'Of a period that is over nothing is left to do this year, and a year in two periods belongs to neither plainly.',
      },
      do: {
        vi: 'Bỏ giai đoạn đã qua; nếu giữ cả hai thì sửa năm cho nối tiếp nhau, ví dụ “2021 – 2025”.',
        en: 'Drop the period that is over; if both stay, correct the years so that one follows the other.',
      },
    },
  },
  *run({ plan }) {
    const { year } = plan;
    if (year === null) return;
    const seen = new Set<string>();
    for (const item of itemsHoldingAny(plan, FIELDS, PERHAPS)) {
      for (const field of FIELDS) {
        const at = cellOf(plan, item, field);
        if (at === '' || seen.has(at)) continue;
        seen.add(at);
        for (const line of item[field].split('\n')) {
          const found = spanOverIn(fold(line), year);
          if (!found) continue;
          const { over, shared } = found;
          const data = {
            text: quote(line.replace(/^[-+*•]\s*/u, '')),
            over,
            year,
            ...(shared === null ? {} : { shared }),
          };
          yield { at, row: item.row, question: true, message: shared === null ? 'over' : 'over-and-overlap', data };
        }
      }
    }
  },
};

function spanOverIn(line: string, year: number): { over: string; shared: number | null } | null {
  if (LOOKS_BACK.test(line) || NUMBERED.test(line)) return null;
  const spans = [...line.matchAll(SPANS)].flatMap(([words]) =>
    [...words.matchAll(SPAN)].map((match) => ({ from: Number(match[1]), to: Number(match[2]) })),
  );
  const over = spans.find(({ to }) => to < year);
  if (!over) return null;
  const after = spans.find(({ from }) => from > over.from && from <= over.to);
  return { over: `${over.from} – ${over.to}`, shared: after?.from ?? null };
}
