import { clean, fold } from '../../../language/text';
import { type Check, hasColumn } from '../../check';
import { once, sharedCells } from '../../rows/mergedCells';
import { asWritten } from '../../wording/asWritten';
import { quote } from '../../wording/quote';

/** Shorter sentences are the same by chance: "Chốt số liệu trước 05 ngày." */
const WORDS = 14;

const columns = ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Giải pháp khắc phục'];
const SENTENCE =
  'Tập trung rà soát lại quy trình nội bộ, cắt giảm giấy tờ không cần thiết và công khai kết quả trên trang của Sở';

export const remedyRepeated: Check = {
  id: 'remedy-repeated',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Giải pháp chép từ dòng khác', en: 'A remedy copied from another row' },
  source: {
    vi: 'Gặp ở kế hoạch khắc phục điểm mất: cùng một câu dài đứng ở hai tiêu chí khác nhau.',
    en: 'Met in plans that win back points: one long sentence stands under two different criteria.',
  },
  messages: {
    repeated: {
      what: {
        vi: 'Câu “{text}” ở ô này đã có ở ô {first}.',
        en: 'The sentence “{text}” of this cell already stands in {first}.',
      },
      why: {
        vi: 'Hai tiêu chí mất điểm vì những lý do khác nhau; câu chép chung thường không chữa đúng lý do nào.',
        en: 'Two criteria lost points for different reasons; a sentence they share mostly mends neither.',
      },
      do: {
        vi: 'Giữ câu này ở tiêu chí liên quan nhất; tiêu chí kia ghi việc của riêng nó.',
        en: 'Keep it where it fits best, and give the other criterion a step of its own.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Một câu dài đứng ở hai tiêu chí, một chỗ nằm giữa câu khác.',
          en: 'A long sentence under two criteria, once within another.',
        },
        columns,
        rows: [
          ['(1)', 'Công bố thủ tục', '0,5', '1', `Lập danh mục. ${SENTENCE}.`],
          ['(2)', 'Sự hài lòng', '0,8', '1', `Giao các phòng ${SENTENCE.toLowerCase()}; nhắc việc.`],
        ],
        finds: ['E5'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Câu ngắn giống nhau; hai câu dài khác nhau.',
          en: 'Short sentences alike; long ones that differ.',
        },
        columns,
        rows: [
          ['(1)', 'Công bố thủ tục', '0,5', '1', 'Chốt số liệu trước 05 ngày.'],
          ['(2)', 'Sự hài lòng', '0,8', '1', 'Chốt số liệu trước 05 ngày.'],
          ['(3)', 'Ký số', '0,8', '1', `${SENTENCE}.`],
          ['(4)', 'Lưu trữ', '0,8', '1', `${SENTENCE.replace('quy trình', 'bảng biểu').replace('Sở', 'tỉnh')}.`],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'remedy')) return;
    // By their first words: comparing each cell with each would take a minute on a long table.
    const texts = new Map<string, { at: string; text: string }>();
    const begun = new Map<string, { at: string; sentence: string }>();
    for (const { at, item } of sharedCells(plan, 'remedy')) {
      const text = fold(item.remedy);
      const sentences = longSentences(item.remedy);
      const windows = windowsOf(text);
      const shared = [
        ...sentences.flatMap((sentence) => {
          const other = texts.get(windowsOf(sentence)[0]!);
          return other?.text.includes(sentence) ? [{ sentence, at: other.at }] : [];
        }),
        ...windows.flatMap((window) => {
          const other = begun.get(window);
          return other && text.includes(other.sentence) ? [other] : [];
        }),
      ];
      for (const window of windows) if (!texts.has(window)) texts.set(window, { at, text });
      for (const sentence of sentences) {
        const [window] = windowsOf(sentence);
        if (!begun.has(window!)) begun.set(window!, { at, sentence });
      }
      const [first] = shared;
      if (!first) continue;
      const data = { text: quote(asWritten(item.remedy, first.sentence)), first: first.at };
      yield { at, row: item.row, related: once(shared.map((one) => one.at)), data };
    }
  },
};

/** Every run of so many words, in order. */
function windowsOf(text: string): string[] {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - WORDS + 1)).map((_, i) => words.slice(i, i + WORDS).join(' '));
}

/** Sentences of enough words, folded, without the stop. */
const longSentences = (text: string): string[] =>
  clean(text)
    .split(/\n|[;!?]|\.(?=\s|$)/u)
    .map((sentence) => fold(sentence))
    .filter((sentence) => (sentence.match(/[\p{L}\d]+/gu) ?? []).length >= WORDS);
