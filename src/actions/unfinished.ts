import { type Bilingual, fill, type Language } from '../language/bilingual';
import type { ChangeUnfinished, RefusalReason } from '../workbook/host';

/** A writing that began and did not come to its end: what stands, why, what to do. */
const UNFINISHED = {
  some: {
    vi: 'Đã viết dở: có trang {sheets} mới được viết một phần, vì {why}. Hãy bấm (chạy) lần nữa để viết cho đủ.',
    en: 'Left unfinished: of the sheets {sheets} some are written in part only, for {why}. Do it once more to write all of it.',
  },
  doubtful: {
    vi: 'Có người vừa thêm, bớt hoặc đổi chỗ dòng đúng lúc Năm Rõ sửa, nên chữ ở các ô {cells} có thể đã ghi nhầm dòng. Hãy xem lại các ô này (Tệp > Nhật ký phiên bản cho biết trước đó ghi gì) rồi mới làm tiếp.',
    en: 'Somebody added, removed or moved rows at the very moment Năm Rõ was mending, so the words in {cells} may stand in the wrong row. Look at these cells (File > Version history shows what stood there) before you go on.',
  },
  unknown: {
    vi: 'Đã dừng giữa chừng, chưa rõ đã viết được đến đâu, vì {why}. Hãy bấm (chạy) lần nữa để viết cho đủ.',
    en: 'Broken off half-way, and how far it came is not known, for {why}. Do it once more to write all of it.',
  },
} satisfies Record<string, Bilingual>;

/** Why, as a part of that sentence. */
export const UNFINISHED_WHY: Record<RefusalReason | 'failed', Bilingual> = {
  'protected-sheet': { vi: 'một trang không cho sửa', en: 'a sheet takes no changes' },
  'protected-structure': { vi: 'cấu trúc tệp không cho thêm bớt trang', en: 'the workbook takes no new sheet' },
  changed: { vi: 'có người vừa sửa bảng', en: 'somebody has just changed the table' },
  'not-empty': { vi: 'chỗ cần viết vừa có chữ', en: 'somebody has just filled the cells that were needed' },
  'beside-table': {
    vi: 'có bảng kiểu Ctrl+T ngay cạnh chỗ cần viết',
    en: 'a table made with Ctrl+T stands right beside',
  },
  'in-use': { vi: 'có việc khác đang viết vào tệp', en: 'something else is writing into the workbook' },
  'no-such-sheet': { vi: 'một trang vừa bị xóa hoặc đổi tên', en: 'a sheet has just been removed or renamed' },
  'name-taken': { vi: 'một tên cần dùng đã có người đặt', en: 'a name that is needed is somebody’s' },
  busy: { vi: 'đang có ô được nhập dở', en: 'a cell is being edited' },
  'read-only': { vi: 'tệp vừa chuyển sang chỉ đọc', en: 'the workbook can only be read by now' },
  'shared-workbook': {
    vi: 'tệp đang ở chế độ chia sẻ kiểu cũ (Shared Workbook)',
    en: 'the workbook is shared in the old way (Shared Workbook)',
  },
  signed: { vi: 'tệp có chữ ký số', en: 'the workbook is digitally signed' },
  unsupported: { vi: 'chương trình không nhận một phần', en: 'the program did not take a part of it' },
  failed: { vi: 'chương trình báo lỗi', en: 'the program reported an error' },
};

export function unfinishedSentence(
  { reason, written, detail, doubtful }: ChangeUnfinished,
  language: Language,
): string {
  if (doubtful.length > 0)
    return fill(UNFINISHED.doubtful[language], { cells: doubtful.map((cell) => cell.replace('!', ' ')) });
  const words = UNFINISHED_WHY[reason][language];
  const why = reason === 'failed' && detail !== '' ? `${words} (${detail})` : words;
  const sheets = written.map((name) => `“${name}”`);
  return fill(UNFINISHED[written.length > 0 ? 'some' : 'unknown'][language], { sheets, why });
}
