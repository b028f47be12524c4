import type { Bilingual } from '../../language/bilingual';

/** What the pane says after an action or when one cannot be done: what it is, and what to do. */
export const NOTICES = {
  marked: {
    vi: 'Đã tô màu: {overdue} quá hạn, {dueSoon} sắp đến hạn, {other} chỗ chưa rõ. Bảng chú giải ở trang “{legend}”.',
    en: 'Marked: {overdue} overdue, {dueSoon} due soon, {other} unclear. The legend is on the sheet “{legend}”.',
  },
  cleared: {
    vi: 'Đã xóa {highlights} dấu và {sheets} trang của Năm Rõ. Nội dung và màu của bạn giữ nguyên.',
    en: 'Took away {highlights} marks and {sheets} sheets of Năm Rõ. Your own content and colours are as they were.',
  },
  'clear-kept': {
    vi: 'Đã xóa dấu. Trang {names} được giữ lại vì có công thức ở trang khác lấy số liệu từ đó.',
    en: 'The marks are gone. {names} stays: formulas on other sheets take figures from it.',
  },
  'marked-aside': {
    vi: 'Đã tô màu; bảng chú giải ở trang “{legend}”. Trang chú giải cũ đã có người ghi thêm hoặc sửa nên được giữ lại: {kept}.',
    en: 'Marked; the legend is on the sheet “{legend}”. People had added to the old legend or changed it, so it was kept: {kept}.',
  },
  'summarised-aside': {
    vi: 'Đã viết các trang: {names}. Trang cũ đã có người ghi thêm hoặc sửa nên được giữ lại: {kept}. Hãy xem rồi tự xóa nếu không cần nữa.',
    en: 'Wrote the sheets: {names}. People had added to old ones or changed them, so these were kept: {kept}. Look at them, and delete them if they are not needed.',
  },
  'clear-written': {
    vi: 'Đã xóa dấu. Trang {names} được giữ lại vì đã có người ghi thêm hoặc sửa trên đó. Hãy xem rồi tự xóa nếu không cần nữa.',
    en: 'The marks are gone. {names} stays: people have added to it or changed it. Look at it, and delete it if it is not needed.',
  },
  'nothing-to-clear': {
    vi: 'Không có dấu nào của Năm Rõ trong tệp này.',
    en: 'There is no mark of Năm Rõ in this workbook.',
  },
  summarised: { vi: 'Đã viết các trang: {names}.', en: 'Wrote the sheets: {names}.' },
  tracked: { vi: 'Đã thêm cột: {names}.', en: 'Added the columns: {names}.' },
  'nothing-to-track': {
    vi: 'Bảng đã có đủ các cột theo dõi.',
    en: 'The table has all the columns for tracking already.',
  },
  fixed: { vi: 'Đã sửa {n} ô.', en: 'Changed {n} cells.' },
  'fix-refused': { vi: 'Đã sửa {n} ô. {why}', en: 'Changed {n} cells. {why}' },
  'none-fixed': { vi: 'Chưa sửa ô nào. {why}', en: 'No cell was changed. {why}' },
  'edit-refused': { vi: '{why}', en: '{why}' },
  'nothing-to-fix': { vi: 'Không có gì để sửa tự động.', en: 'There is nothing that can be mended at once.' },
  decided: {
    vi: 'Đã ghi vào trang cài đặt của tệp, ai mở tệp cũng thấy như vậy.',
    en: 'Written into the settings sheet of the workbook: everyone who opens it sees the same.',
  },
  'protected-sheet': {
    vi: 'Trang “{detail}” đang được bảo vệ nên chưa thay đổi gì. Hãy bỏ bảo vệ (thẻ Xem lại, Bỏ bảo vệ trang tính) rồi làm lại.',
    en: 'The sheet “{detail}” is protected, so nothing was changed. Unprotect it (Review, Unprotect Sheet) and try again.',
  },
  'protected-structure': {
    vi: 'Cấu trúc tệp đang được bảo vệ nên không thêm hay bỏ trang được. Hãy bỏ bảo vệ sổ làm việc (thẻ Xem lại) rồi làm lại.',
    en: 'The structure of the workbook is protected: no sheet can be added or removed. Unprotect the workbook (Review) and try again.',
  },
  changed: {
    vi: 'Có người đang sửa bảng (ô {detail} vừa đổi) nên chưa làm gì, để không ghi nhầm dòng. Bảng đã được đọc lại; hãy bấm lần nữa.',
    en: 'Someone is changing the table (cell {detail} just now), so nothing was done, lest it go to the wrong row. The table was read again; press once more.',
  },
  'not-empty': {
    vi: 'Chỗ cần thêm cột đã có chữ ở ô {detail}, nên chưa thêm gì. Hãy để trống cột đó rồi làm lại.',
    en: 'The cell {detail} holds something where a column was to be added, so nothing was added. Empty that column and try again.',
  },
  'beside-table': {
    vi: 'Bảng ở ô {detail} là bảng kiểu Ctrl+T của Excel; cột thêm bên cạnh sẽ không đi theo khi sắp xếp hoặc lọc, nên chưa thêm gì. Hãy chuyển bảng thành vùng thường (thẻ Thiết kế Bảng, Chuyển đổi thành Dải ô) rồi làm lại.',
    en: 'At {detail} a column would stand beside a table made with Ctrl+T and stay behind when it is sorted or filtered, so nothing was added. Convert the table to a range (Table Design, Convert to Range) and try again.',
  },
  'name-taken': {
    vi: 'Tên “{detail}” trong tệp là tên do bạn đặt, Năm Rõ cần tên này cho trang của mình nên chưa sửa gì. Hãy đổi tên đó (thẻ Công thức, Trình quản lý Tên) rồi làm lại.',
    en: 'The name “{detail}” in the workbook is yours. Năm Rõ needs it for a sheet of its own, so nothing was changed. Rename it (Formulas, Name Manager) and try again.',
  },
  'no-such-sheet': {
    vi: 'Trang “{detail}” không còn trong tệp. Hãy mở trang có bảng kế hoạch.',
    en: 'The sheet “{detail}” is no longer in the workbook. Open the sheet with the plan.',
  },
  busy: {
    vi: 'Đang có ô được sửa dở. Hãy nhấn Enter hoặc Esc để kết thúc rồi làm lại.',
    en: 'A cell is being edited. Press Enter or Esc to finish and try again.',
  },
  'in-use': {
    vi: 'Năm Rõ đang chạy trên bảng này cho một người khác nên chưa sửa gì. Hãy đợi khoảng một phút rồi bấm lần nữa.',
    en: 'Năm Rõ is at work in this spreadsheet for someone else, so nothing was changed. Wait a minute and press once more.',
  },
  'read-only': {
    vi: 'Tệp đang mở ở chế độ chỉ đọc nên chưa thay đổi gì. Hãy lưu một bản khác rồi làm lại.',
    en: 'The workbook is open for reading only, so nothing was changed. Save a copy and try again.',
  },
  'shared-workbook': {
    vi: 'Tệp đang ở chế độ chia sẻ kiểu cũ (Shared Workbook) nên chưa thay đổi gì. Hãy bỏ chia sẻ trong Excel (thẻ Xem lại, Bỏ chia sẻ sổ làm việc), lưu lại rồi mở bản đó.',
    en: 'The workbook is shared in the old way (Shared Workbook), so nothing was changed. Unshare it in Excel (Review, Unshare Workbook), save it and open that copy.',
  },
  signed: {
    vi: 'Tệp có chữ ký số; mọi thay đổi sẽ làm mất chữ ký, nên chưa làm gì. Hãy làm trên một bản sao chưa ký.',
    en: 'The workbook is digitally signed; any change would break the signature, so nothing was done. Use an unsigned copy.',
  },
  unsupported: {
    vi: 'Tệp này có phần không thay đổi an toàn được ({detail}), nên chưa làm gì.',
    en: 'This workbook has a part that cannot be changed safely ({detail}), so nothing was done.',
  },
  stopped: {
    vi: 'Đã dừng theo yêu cầu. Tệp chưa bị thay đổi gì; muốn làm thì bấm lại từ đầu.',
    en: 'Stopped as asked. Nothing was changed in the workbook; press again to begin anew.',
  },
  'inspection-ended': {
    vi: 'Việc đọc và kiểm tra bị ngắt giữa chừng, có thể do máy thiếu bộ nhớ. Tệp không bị ảnh hưởng. Hãy đóng bớt chương trình khác rồi làm lại.',
    en: 'Reading and checking broke off half-way, perhaps for lack of memory. The workbook is as it was. Close other programs and try again.',
  },
  'file-ended': {
    vi: 'Chưa làm được việc vừa yêu cầu: phần xử lý tệp dừng đột ngột, có thể do máy thiếu bộ nhớ. Các thay đổi đã xong trước đó vẫn còn. Hãy làm lại việc này.',
    en: 'What was asked for was not done: the part that handles the file stopped suddenly, perhaps for lack of memory. Changes finished before are still there. Do this again.',
  },
  'file-not-reopened': {
    vi: 'Chưa làm được việc vừa yêu cầu: phần xử lý tệp đã dừng và chưa mở lại được. Các thay đổi đã xong trước đó vẫn còn: hãy bấm “Lưu bản sao” để giữ lại, rồi bấm “Mở lại tệp”.',
    en: 'What was asked for was not done: the part that handles the file has stopped and was not opened again. Changes finished before are still there: press “Save a copy” to keep them, then “Open the file again”.',
  },
  unreadable: { vi: 'Chưa đọc được bảng: {reason}', en: 'The table could not be read: {reason}' },
  unfinished: { vi: '{reason}', en: '{reason}' },
  unexpected: {
    vi: 'Có lỗi ngoài dự kiến nên chưa làm xong. Hãy xem lại tệp rồi thử lần nữa; nếu vẫn lỗi, gửi dòng này cho người hỗ trợ: {reason}',
    en: 'Something unexpected went wrong and it was not finished. Look the workbook over and try again; if it stays, give this line to whoever helps you: {reason}',
  },
} satisfies Record<string, Bilingual>;

export type NoticeId = keyof typeof NOTICES;
