import { type Bilingual, fill, type Language } from '../language/bilingual';
import type { Applied, LeftOut } from '../workbook/changes';

/** What an action leaves to be told, beside what it did. */
export interface Remainder {
  leftOut?: LeftOut[];
  notes?: Pick<Applied['notes'], 'refused' | 'missing'>;
}

/** What was left out, in words of the user's. */
const WHAT: Record<Exclude<LeftOut['what'], 'notes'>, Bilingual> = {
  charts: { vi: 'biểu đồ', en: 'charts' },
  page: { vi: 'cách in', en: 'print settings' },
  look: { vi: 'định dạng', en: 'formatting' },
  list: { vi: 'danh sách để chọn', en: 'lists to choose from' },
};

export const REMAINDERS = {
  leftOut: {
    vi: 'Số liệu đã viết đủ; chương trình này chưa nhận hết {what} ở trang {sheets}. Có thể bấm lần nữa để thử lại.',
    en: 'All figures are written; this program did not take all of the {what} on {sheets}. Do it once more to try again.',
  },
  notesUnread: {
    vi: 'Không đọc hoặc không xóa được ghi chú ở trang {sheets}, nên ghi chú cũ của Năm Rõ ở đó (nếu có) vẫn còn.',
    en: 'The notes on {sheets} could not be read or taken away, so older notes of Năm Rõ there, if any, still stand.',
  },
  notesMissing: {
    vi: 'Còn thiếu {n} ghi chú vì chương trình không nhận ({why}). Hãy bấm lần nữa để viết nốt.',
    en: '{n} notes are missing, for the program did not take them ({why}). Do it once more to write them.',
  },
  notesRefused: {
    vi: '{n} ô đã có ghi chú của người khác nên Năm Rõ không ghi thêm.',
    en: '{n} cells have someone else’s note already, so Năm Rõ wrote none there.',
  },
} satisfies Record<string, Bilingual>;

/** One sentence for each thing that was not done, though the rest was. */
export function remainders({ leftOut = [], notes }: Remainder, language: Language): string[] {
  const sentences: string[] = [];
  const say = (words: Bilingual, values: Record<string, string | number | string[]>) =>
    sentences.push(fill(words[language], values));
  const quoted = (own: LeftOut[]) => [...new Set(own.map(({ sheet }) => `“${sheet}”`))];
  const adorning = leftOut.filter((one): one is LeftOut & { what: keyof typeof WHAT } => one.what !== 'notes');
  if (adorning.length > 0) {
    const what = [...new Set(adorning.map((one) => WHAT[one.what][language]))];
    say(REMAINDERS.leftOut, { what, sheets: quoted(adorning) });
  }
  const unread = leftOut.filter(({ what }) => what === 'notes');
  if (unread.length > 0) say(REMAINDERS.notesUnread, { sheets: quoted(unread) });
  const { refused = [], missing } = notes ?? {};
  if (missing) say(REMAINDERS.notesMissing, { n: missing.notes.length, why: missing.why });
  if (refused.length > 0) say(REMAINDERS.notesRefused, { n: refused.length });
  return sentences;
}
