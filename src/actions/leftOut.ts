import { type Bilingual, fill, type Language } from '../language/bilingual';
import { listCells } from './editRefused';
import type { Applied, LeftOut } from '../workbook/changes';

/** What an action leaves to be told, beside what it did. */
export interface Remainder {
  leftOut?: LeftOut[];
  notes?: Pick<Applied['notes'], 'refused' | 'missing'>;
  /** Done again, the action writes none of it anew: what was left out is then for the user to do. */
  once?: boolean;
}

/** What was left out, in words of the user's. */
const WHAT: Record<Exclude<LeftOut['what'], 'notes' | 'new-notes' | 'locked-notes'>, Bilingual> = {
  charts: { vi: 'biểu đồ', en: 'charts' },
  page: { vi: 'cách in', en: 'print settings' },
  look: { vi: 'định dạng', en: 'formatting' },
  list: { vi: 'danh sách để chọn', en: 'lists to choose from' },
};

const REMAINDERS = {
  leftOut: {
    vi: 'Số liệu đã viết đủ; chương trình này chưa nhận hết {what} ở trang {sheets}. Có thể bấm lần nữa để thử lại.',
    en: 'All figures are written; this program did not take all of the {what} on {sheets}. Do it once more to try again.',
  },
  byHand: {
    vi: 'Nội dung đã viết đủ và dùng được như thường; chương trình này chưa nhận hết {what} ở trang {sheets}, nếu muốn có thể tự chỉnh.',
    en: 'All is written and can be used; this program did not take all of the {what} on {sheets}, which you may set by hand.',
  },
  newNotes: {
    vi: 'Không ghi thêm ghi chú nào ở trang {sheets} vì Năm Rõ không hiểu hết phần ghi chú của trang đó; ghi chú đang có giữ nguyên. Có thể mở tệp bằng Excel, lưu lại rồi thử lần nữa.',
    en: 'No new notes were written on {sheets}, for Năm Rõ does not understand all of the notes there; those that stand are as they were. Open the file in Excel, save it and try again.',
  },
  lockedNotes: {
    vi: 'Trang {sheets} đang bảo vệ và khóa ghi chú, nên Năm Rõ không ghi thêm và không xóa ghi chú nào ở đó. Hãy bỏ bảo vệ trang, hoặc cho phép sửa đối tượng, rồi bấm lần nữa.',
    en: 'On {sheets} the protection of the sheet locks notes, so Năm Rõ wrote none and took none away there. Unprotect the sheet, or allow editing objects, and do it once more.',
  },
  notesUnread: {
    vi: 'Không đọc hoặc không xóa được ghi chú ở trang {sheets}, nên ghi chú cũ của Năm Rõ ở đó (nếu có) vẫn còn.',
    en: 'The notes on {sheets} could not be read or taken away, so older notes of Năm Rõ there, if any, still stand.',
  },
  notesMissing: {
    vi: 'Còn thiếu {n} ghi chú vì chương trình không nhận ({why}). Hãy bấm lần nữa để viết nốt.',
    en: '{n} {n:note is|notes are} missing, for the program did not take {n:it|them} ({why}). Do it once more to write {n:it|them}.',
  },
  notesRefused: {
    vi: '{n} ô đã có sẵn ghi chú nên Năm Rõ giữ nguyên, không ghi thêm: {cells}.',
    en: '{n} {n:cell has|cells have} a note already, which was kept, so Năm Rõ wrote none there: {cells}.',
  },
} satisfies Record<string, Bilingual>;

/** One sentence for each thing that was not done, though the rest was. */
export function remainders({ leftOut = [], notes, once = false }: Remainder, language: Language): string[] {
  const sentences: string[] = [];
  const say = (words: Bilingual, values: Record<string, string | number | string[]>) =>
    sentences.push(fill(words[language], values));
  const quoted = (own: LeftOut[]) => [...new Set(own.map(({ sheet }) => `“${sheet}”`))];
  const adorning = leftOut.filter((one): one is LeftOut & { what: keyof typeof WHAT } => one.what in WHAT);
  if (adorning.length > 0) {
    const what = [...new Set(adorning.map((one) => WHAT[one.what][language]))];
    say(once ? REMAINDERS.byHand : REMAINDERS.leftOut, { what, sheets: quoted(adorning) });
  }
  const unwritten = leftOut.filter(({ what }) => what === 'new-notes');
  if (unwritten.length > 0) say(REMAINDERS.newNotes, { sheets: quoted(unwritten) });
  const locked = leftOut.filter(({ what }) => what === 'locked-notes');
  if (locked.length > 0) say(REMAINDERS.lockedNotes, { n: locked.length, sheets: quoted(locked) });
  const unread = leftOut.filter(({ what }) => what === 'notes');
  if (unread.length > 0) say(REMAINDERS.notesUnread, { sheets: quoted(unread) });
  const { refused = [], missing } = notes ?? {};
  if (missing) say(REMAINDERS.notesMissing, { n: missing.notes.length, why: missing.why });
  if (refused.length > 0)
    say(REMAINDERS.notesRefused, { n: refused.length, cells: listCells(refused.map(({ at }) => at)) });
  return sentences;
}
