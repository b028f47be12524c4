import type { Bilingual } from '../language/bilingual';
import type { UnreadableReason } from '../workbook/host';

/** One clear sentence for each reason a workbook cannot be read: what it is, and what to do. `{detail}` is a sheet's name or a part of the file. */
export const UNREADABLE: Record<UnreadableReason | 'no-plan', Bilingual> = {
  'not-found': {
    vi: 'Không tìm thấy tệp. Hãy kiểm tra lại tên và thư mục.',
    en: 'The file was not found. Check its name and folder.',
  },
  'no-access': {
    vi: 'Không mở được tệp: có thể tệp đang bị khóa hoặc bạn chưa có quyền đọc. Hãy đóng tệp ở chương trình khác rồi thử lại.',
    en: 'The file cannot be opened: it may be locked, or you may not be allowed to read it. Close it elsewhere and try again.',
  },
  'not-a-workbook': {
    vi: 'Tệp này không phải bảng tính Excel (.xlsx, .xlsm). Hãy mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    en: 'This file is no Excel workbook (.xlsx, .xlsm). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  'old-xls': {
    vi: 'Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    en: 'This is an old Excel file (.xls). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  encrypted: {
    vi: 'Tệp được đặt mật khẩu mở nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu ở một bản sao rồi dùng bản sao đó.',
    en: 'The file is protected by a password to open it. Open it in Excel, remove the password from a copy, and use the copy.',
  },
  truncated: {
    vi: 'Tệp bị thiếu phần cuối, có lẽ do tải về hoặc sao chép chưa xong. Hãy lấy lại tệp gốc.',
    en: 'The end of the file is missing; a download or copy may have been cut off. Get the original again.',
  },
  empty: { vi: 'Tệp rỗng, không có nội dung nào.', en: 'The file is empty.' },
  'strict-ooxml': {
    vi: 'Tệp được lưu theo kiểu “Strict Open XML”. Hãy mở bằng Excel rồi lưu lại thành “Excel Workbook (*.xlsx)” thông thường.',
    en: 'The file is saved as “Strict Open XML”. Open it in Excel and save it as an ordinary “Excel Workbook (*.xlsx)”.',
  },
  'too-large': {
    vi: 'Tệp quá lớn so với mức an toàn khi mở. Hãy tách trang tính có kế hoạch sang một tệp riêng.',
    en: 'The file is larger than what can safely be opened. Move the plan’s sheet to a file of its own.',
  },
  damaged: {
    vi: 'Tệp bị hỏng ({detail}): nội dung không còn như khi được lưu nên không đọc tiếp. Hãy chép lại hoặc xin lại bản gốc; nếu không còn, hãy mở bằng Excel để sửa, soát lại nội dung rồi lưu.',
    en: 'The file is damaged ({detail}): what it holds is no longer what was saved, so it is not read. Copy it again or ask for the original; if there is none, let Excel repair it, look the content over and save it.',
  },
  'no-such-sheet': {
    vi: 'Không có trang tính nào tên “{detail}” trong tệp.',
    en: 'There is no sheet called “{detail}” in the file.',
  },
  'no-plan': {
    vi: 'Không tìm thấy bảng kế hoạch nào. Bảng cần có dòng tiêu đề với ít nhất ba cột quen thuộc, ví dụ: STT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn.',
    en: 'No plan was found. A plan needs a header row with at least three known columns, e.g. STT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn.',
  },
};
