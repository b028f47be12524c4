import { OUTCOMES } from '../../actions/outcomeWords';
import { REFUSED } from '../../actions/refused';
import type { Bilingual } from '../../language/bilingual';

/** What the pane says after an action or when one cannot be done: what it is, and what to do. */
export const NOTICES = {
  ...OUTCOMES,
  ...REFUSED,
  marked: {
    vi: 'Đã tô màu: {overdue} quá hạn, {dueSoon} sắp đến hạn, {other} nội dung chưa rõ. Bảng chú giải ở trang “{legend}”.',
    en: 'Marked: {overdue} overdue, {dueSoon} due soon, {other} unclear. The legend is on the sheet “{legend}”.',
  },
  cleared: {
    vi: 'Đã bỏ {highlights} dấu và xóa {sheets} trang của Năm Rõ. Nội dung và màu của bạn giữ nguyên.',
    en: 'Took away {highlights} {highlights:mark|marks} and {sheets} {sheets:sheet|sheets} of Năm Rõ. Your own content and colours are as they were.',
  },
  summarised: { vi: 'Đã viết các trang: {names}.', en: 'Wrote the {names:sheet|sheets}: {names}.' },
  'scored-columns': {
    vi: 'Đã thêm cột: {names}. Đã tạo: {sheets}.',
    en: 'Added the {names:column|columns}: {names}. Made: {sheets}.',
  },
  scored: { vi: 'Đã tạo: {sheets}.', en: 'Made: {sheets}.' },
  'scoring-begun': {
    vi: 'Đã thêm cột: {names}. Ghi điểm tối đa (theo bộ tiêu chí của tỉnh), điểm tự chấm, tài liệu kiểm chứng rồi bấm lại để tạo bảng “Điểm”, “Minh chứng”.',
    en: 'Added the {names:column|columns}: {names}. Write the maximum (from the province’s criteria), your points and the evidence, then press again for the sheets of points and evidence.',
  },
  'no-points': {
    vi: 'Bảng đã đủ các cột chấm điểm nhưng chưa có điểm nào, nên chưa tạo bảng “Điểm”, “Minh chứng”. Ghi điểm rồi bấm lại.',
    en: 'The table has all columns to be scored, and no points yet: no sheets were made. Write the points, then press again.',
  },
  tracked: { vi: 'Đã thêm cột: {names}.', en: 'Added the {names:column|columns}: {names}.' },
  closed: {
    vi: 'Đã chốt kỳ {title}, số liệu tính đến ngày {day}: tình trạng {items} nhiệm vụ được lưu ở trang “{sheet}”.',
    en: '{title} is closed as of {day}: where {items} {items:task|tasks} stood is kept in the sheet “{sheet}”.',
  },
  'periods-ready': {
    vi: 'Các kỳ báo cáo và ngày phát sinh ghi ở trang {sheets}: sửa, thêm dòng ở đó.',
    en: 'Reporting periods and days of events stand in the sheets {sheets}: change them and add rows there.',
  },
  brought: {
    vi: 'Đã đưa vào sổ này: {sheets}.',
    en: 'Brought into this workbook: {sheets}.',
  },
  'handed-file': {
    vi: 'Đã lập phiếu giao việc cho {n} đơn vị và danh sách giao; tất cả nằm trong tệp “{file}” vừa tải về. Hãy giải nén rồi gửi cho từng đơn vị.',
    en: 'Made the workbooks of {n} {n:unit|units} and the list of them; all are in the file “{file}”, just downloaded. Unpack it and send each unit its own.',
  },
  'handed-windows': {
    vi: 'Đã mở {n} sổ mới, mỗi đơn vị một sổ, và danh sách giao. Các sổ này chưa được lưu: hãy lưu từng sổ rồi gửi.',
    en: 'Opened {n} new {n:workbook|workbooks}, one for each unit, and the list of them. None is stored yet: save each and send it.',
  },
  'handed-some': {
    vi: 'Mới mở được {n} sổ, có thể do trình duyệt chặn mở cửa sổ mới. Chưa có sổ cho: {units}. Hãy cho phép mở cửa sổ, chọn các đơn vị này rồi làm lại.',
    en: 'Only {n} {n:workbook was|workbooks were} opened, perhaps because the browser holds new windows back. There is none yet for: {units}. Allow windows, choose these units and do it again.',
  },
  'handed-sheets': {
    vi: 'Đã tạo các trang: {names}. Để gửi từng đơn vị: bấm chuột phải vào tên trang, chọn “Di chuyển hoặc Sao chép”, chọn “(sổ mới)”, đánh dấu “Tạo một bản sao”, rồi lưu sổ mới và gửi.',
    en: 'Made the {names:sheet|sheets}: {names}. To send one: right-click its tab, choose “Move or Copy”, then “(new book)”, tick “Create a copy”, save the new workbook and send it.',
  },
  'handed-sheets-google': {
    vi: 'Đã tạo các trang: {names}. Để gửi từng đơn vị: bấm mũi tên ở tên trang, chọn “Sao chép sang”, rồi “Bảng tính mới”, và chia sẻ bảng tính đó với đơn vị.',
    en: 'Made the {names:sheet|sheets}: {names}. To send one: open the menu at its tab, choose “Copy to”, then “New spreadsheet”, and share that with the unit.',
  },
  collected: {
    vi: 'Đã lấy {taken} kết quả từ {files} tệp. {undecided} chỗ cần quyết. Xem các trang {names}.',
    en: '{taken} {taken:result|results} taken from {files} {files:file|files}. {undecided} to be decided. See the sheets {names}.',
  },
  'duty-added': {
    vi: 'Đã thêm một dòng ở cuối bảng. Hãy điền đơn vị chủ trì và xem lại thời hạn.',
    en: 'A row was added under the table. Fill in who leads, and look the deadline over.',
  },
  'no-room': {
    vi: 'Chưa thêm: ngay dưới bảng có nội dung khác. Hãy chèn một dòng trống ở cuối bảng rồi bấm lại.',
    en: 'Not added: something stands right under the table. Put an empty row there and press again.',
  },
  'no-task-column': {
    vi: 'Chưa thêm: bảng chưa có cột nào được hiểu là nhiệm vụ. Hãy cho biết cột đó ở thẻ “Cột” rồi bấm lại.',
    en: 'Not added: no column of the table is read as the task. Say which it is under “Columns” and press again.',
  },
  'none-fixed': { vi: 'Chưa sửa ô nào.', en: 'No cell was changed.' },
  'edit-refused': { vi: '{why}', en: '{why}' },
  decided: {
    vi: 'Đã ghi vào trang cài đặt của tệp, ai mở tệp cũng thấy như vậy.',
    en: 'Written into the settings sheet of the workbook: everyone who opens it sees the same.',
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
  'columns-to-confirm': {
    vi: 'Chưa làm gì: không tiêu đề nào cho biết rõ việc, đơn vị hay thời hạn. Năm Rõ đoán {columns}. Bảng có đúng là kế hoạch, các cột có đúng như vậy không?',
    en: 'Nothing was done: no header says plainly what the work, the unit or the deadline is. The guess is {columns}. Is the table a plan, and are its columns these?',
  },
  'columns-guessed': { vi: '{why}', en: '{why}' },
  unreadable: { vi: 'Chưa đọc được bảng: {reason}', en: 'The table could not be read: {reason}' },
  unfinished: { vi: '{reason}', en: '{reason}' },
} satisfies Record<string, Bilingual>;

export type NoticeId = keyof typeof NOTICES;
