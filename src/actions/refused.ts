import type { Bilingual } from '../language/bilingual';
import type { RefusalReason } from '../workbook/host';
import type { CannotDoReason } from './cannotDo';
import { PLAN_NEEDS } from './planNeeds';

/** One sentence or two for each reason a workbook is not changed, in every shell: what it is, that nothing was done, what to do. */
export const REFUSED: Record<RefusalReason | CannotDoReason, Bilingual> = {
  'protected-sheet': {
    vi: 'Trang “{detail}” đang được bảo vệ nên chưa thay đổi gì. Hãy bỏ bảo vệ (thẻ Xem lại, Bỏ bảo vệ trang tính) rồi làm lại.',
    en: 'The sheet “{detail}” is protected, so nothing was changed. Unprotect it (Review, Unprotect Sheet) and try again.',
  },
  'protected-structure': {
    vi: 'Cấu trúc của tệp đang được bảo vệ, không thêm hay bỏ trang được, nên chưa thay đổi gì. Hãy bỏ bảo vệ sổ làm việc (thẻ Xem lại) rồi làm lại.',
    en: 'The structure of the workbook is protected: no sheet can be added or removed, so nothing was changed. Unprotect the workbook (Review) and try again.',
  },
  changed: {
    vi: 'Có người đang sửa bảng (ô {detail} vừa đổi) nên chưa làm gì, để không ghi nhầm dòng. Hãy làm lại lần nữa.',
    en: 'Someone is changing the table (cell {detail} just now), so nothing was done, lest it go to the wrong row. Try again.',
  },
  'not-empty': {
    vi: 'Ô {detail} ở vị trí cần thêm cột đã có nội dung nên chưa thêm cột nào. Hãy để trống các ô bên phải bảng rồi làm lại.',
    en: 'The cell {detail} holds something where a column was to be added, so no column was added. Clear the cells right of the table and try again.',
  },
  'beside-table': {
    vi: 'Bảng ở ô {detail} là bảng kiểu Ctrl+T của Excel; cột thêm bên cạnh sẽ không đi theo khi sắp xếp hoặc lọc, nên chưa thêm cột nào. Hãy chuyển bảng thành vùng thường (thẻ Thiết kế Bảng, Chuyển đổi thành Dải ô) rồi làm lại.',
    en: 'At {detail} a column would stand beside a table made with Ctrl+T and stay behind when it is sorted or filtered, so no column was added. Convert the table to a range (Table Design, Convert to Range) and try again.',
  },
  'no-such-sheet': {
    vi: 'Không có trang “{detail}” trong tệp nên chưa thay đổi gì; trang có thể vừa bị xóa hoặc đổi tên. Hãy xem lại tên trang.',
    en: 'There is no sheet “{detail}” in the workbook, so nothing was changed; it may have just been removed or renamed. Check the sheet’s name.',
  },
  'name-taken': {
    vi: 'Tên “{detail}” trong tệp là tên do bạn đặt, Năm Rõ cần tên này cho trang của mình nên chưa thay đổi gì. Hãy đổi tên đó (thẻ Công thức, Trình quản lý Tên) rồi làm lại.',
    en: 'The name “{detail}” in the workbook is yours. Năm Rõ needs it for a sheet of its own, so nothing was changed. Rename it (Formulas, Name Manager) and try again.',
  },
  busy: {
    vi: 'Có ô đang được nhập dở nên chưa thay đổi gì. Hãy nhấn Enter hoặc Esc để kết thúc rồi làm lại.',
    en: 'A cell is being edited, so nothing was changed. Press Enter or Esc to finish and try again.',
  },
  'in-use': {
    vi: 'Năm Rõ đang chạy trên bảng này cho một người khác nên chưa thay đổi gì. Hãy đợi khoảng một phút rồi làm lại.',
    en: 'Năm Rõ is at work in this workbook for someone else, so nothing was changed. Wait a minute and try again.',
  },
  'read-only': {
    vi: 'Tệp chỉ cho đọc nên chưa thay đổi gì. Hãy lưu thành bản khác rồi dùng bản đó.',
    en: 'The workbook can only be read, so nothing was changed. Save a copy and use the copy.',
  },
  signed: {
    vi: 'Tệp có chữ ký số; mọi thay đổi sẽ làm mất hiệu lực chữ ký, nên chưa thay đổi gì. Hãy dùng bản chưa ký.',
    en: 'The workbook carries a digital signature, which any change would break, so nothing was changed. Use a copy that is not signed.',
  },
  'shared-workbook': {
    vi: 'Tệp đang ở chế độ chia sẻ kiểu cũ (Shared Workbook), có lịch sử thay đổi kèm theo, nên chưa thay đổi gì. Hãy bỏ chia sẻ trong Excel (thẻ Xem lại, Bỏ chia sẻ sổ làm việc), lưu lại rồi dùng bản đó.',
    en: 'The workbook is shared in the old way (Shared Workbook) and carries a history of changes, so nothing was changed. Unshare it in Excel (Review, Unshare Workbook), save it and use that copy.',
  },
  unsupported: {
    vi: 'Tệp có phần chưa thay đổi được một cách an toàn ({detail}) nên chưa thay đổi gì. Hãy mở bằng Excel, lưu lại rồi thử với bản đó.',
    en: 'The workbook holds something that cannot be changed safely ({detail}), so nothing was changed. Open it in Excel, save it and try that copy.',
  },
  'no-plan': {
    vi: `Không tìm thấy bảng kế hoạch nào nên chưa thay đổi gì. ${PLAN_NEEDS.vi}`,
    en: `No plan was found, so nothing was changed. ${PLAN_NEEDS.en}`,
  },
  'no-such-unit': {
    vi: 'Không rõ “{detail}” là đơn vị nào nên chưa ghi gì. Hãy chọn đúng tên một trong các đơn vị: {known}.',
    en: 'Which unit “{detail}” is meant to be is not clear, so nothing was written. Use the name of one of these: {known}.',
  },
  'no-units': {
    vi: 'Kế hoạch không ghi đơn vị nào chủ trì hoặc phối hợp nên chưa lập phiếu giao việc nào. Hãy ghi đơn vị chủ trì vào bảng, hoặc khai các thành viên của tập thể ở trang “Năm Rõ - Đơn vị”.',
    en: 'The plan names no unit that leads or helps, so no book was made. Write who leads into the table, or the members of its collectives into the sheet “Năm Rõ - Đơn vị”.',
  },
  'no-such-check': {
    vi: 'Không có phép kiểm tra nào tên “{detail}” nên chưa thay đổi gì. Tên các phép kiểm tra có trong docs/checks/README.md.',
    en: 'There is no check called “{detail}”, so nothing was changed. The checks are listed in docs/checks/README.en.md.',
  },
  'no-such-period': {
    vi: 'Không có kỳ báo cáo nào tên “{detail}” nên chưa ghi gì. Các kỳ đang có: {known}. Kỳ khác thì thêm một dòng ở trang “Năm Rõ - Kỳ báo cáo”.',
    en: 'There is no reporting period “{detail}”, so nothing was written. There are: {known}. For another, add a row to the sheet “Năm Rõ - Kỳ báo cáo”.',
  },
  'several-years': {
    vi: 'Các bảng trong tệp là kế hoạch của nhiều năm ({known}) nên không rõ chốt kỳ của năm nào; chưa ghi gì. Hãy chọn một trang tính, hoặc cho biết năm.',
    en: 'The tables of this workbook are plans of several years ({known}), and which year’s period is meant is not clear; nothing was written. Choose one sheet, or give the year.',
  },
  'period-not-over': {
    vi: 'Chưa chốt được kỳ “{detail}” (ngày đầu, ngày cuối và ngày định chốt: {known}): ngày chốt chưa đến hoặc ở trước kỳ, nên số liệu sẽ không đúng với kỳ. Hãy chốt khi hết kỳ, hoặc chọn một ngày trong kỳ đã qua.',
    en: 'The period “{detail}” (its first day, its last, the day to count on: {known}) cannot be closed: that day has not come or lies before the period, and the figures would not be the period’s. Close it when it is over, or choose a day in it that has passed.',
  },
  'period-closed': {
    vi: 'Kỳ “{detail}” đã được chốt, số liệu tính đến ngày {known}; chưa thay gì. Chốt lại thì số liệu đã lưu của kỳ này được thay bằng số liệu mới.',
    en: 'The period “{detail}” was closed before, counted up to {known}; nothing was replaced. Closed again, its record gives way to the new figures.',
  },
};
