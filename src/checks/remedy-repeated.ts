import { clean, fold } from '../language/text';
import { hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { once, sharedCells } from './rows/mergedCells';
import { asWritten } from './wording/asWritten';
import { quote } from './wording/quote';

/** Shorter sentences are the same by chance: "Chốt số liệu trước 05 ngày." */
const WORDS = 14;

export const remedyRepeated: Check = {
  id: 'remedy-repeated',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Giải pháp chép từ dòng khác', en: 'A remedy copied from another row' },
  messages: {
    repeated: {
      what: {
        vi: 'Câu “{text}” ở ô này đã có ở ô {first}.',
        en: 'The sentence “{text}” of this cell already stands in {first}.',
      },
      why: {
        vi: 'Hai tiêu chí thường mất điểm vì những lý do khác nhau; giải pháp chép chung khó khắc phục đúng từng lý do.',
        en: 'Two criteria mostly lost points for different reasons; a remedy they share hardly fits both.',
      },
      do: {
        vi: 'Giữ câu này ở tiêu chí liên quan nhất; tiêu chí kia ghi giải pháp riêng.',
        en: 'Keep it where it fits best, and give the other criterion a step of its own.',
      },
    },
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
