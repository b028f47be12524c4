import type { Bilingual } from '../../language/bilingual';
import type { OutputReason } from './outputRefused';

/** Why the output was not written. `{detail}` is a file's name, or the name proposed; `{why}` is the system's error, in words. */
export const OUTPUT_REFUSED: Record<OutputReason, Bilingual> = {
  missing: {
    vi: 'Chưa cho biết ghi vào tệp nào; tệp gốc không bao giờ bị ghi đè. Hãy thêm, ví dụ: -o "{detail}"',
    en: 'Where to write was not said, and the input is never written over. Add, for instance: -o "{detail}"',
  },
  'same-file': {
    vi: 'Tệp mới trùng với tệp gốc; tệp gốc không bao giờ bị ghi đè. Hãy chọn tên khác, ví dụ: -o "{detail}"',
    en: 'The output is the input itself, which is never written over. Choose another name, for instance: -o "{detail}"',
  },
  extension: {
    vi: 'Tệp mới phải có đuôi {detail} như tệp gốc, nếu không Excel sẽ không mở được. Hãy sửa lại tên sau -o.',
    en: 'The output must end in {detail} as the input does, or Excel will not open it. Change the name after -o.',
  },
  'made-extension': {
    vi: 'Tệp gốc không phải .xlsx nên nội dung được đưa sang một sổ Excel mới: tên sau -o phải có đuôi {detail}.',
    en: 'The input is no .xlsx, so its contents go into a new Excel workbook: the name after -o must end in {detail}.',
  },
  'workbook-already': {
    vi: 'Đây đã là sổ Excel (.xlsx), không cần đưa sang sổ mới. Hãy dùng thẳng tệp này: nam-ro inspect "{detail}"',
    en: 'This is an Excel workbook (.xlsx) already; there is nothing to bring over. Use it as it is: nam-ro inspect "{detail}"',
  },
  'no-folder': {
    vi: 'Không có thư mục “{detail}” nên chưa ghi gì. Hãy tạo thư mục hoặc chọn nơi khác.',
    en: 'There is no folder “{detail}”, so nothing was written. Make it or choose another place.',
  },
  'no-books-folder': {
    vi: 'Các phiếu giao việc được ghi vào một thư mục, mỗi đơn vị một tệp; sau -o cần tên một thư mục (“{detail}” thì chưa có hoặc là tệp). Ví dụ: -o "Phieu giao"',
    en: 'The workbooks go into a folder, one for each unit: -o needs the name of a folder (“{detail}” is not there, or a file). For instance: -o "Handed out"',
  },
  'is-folder': {
    vi: '“{detail}” là một thư mục nên không ghi được. Hãy thêm tên tệp sau tên thư mục.',
    en: '“{detail}” is a folder and cannot be written as a file. Add a file’s name after the folder’s.',
  },
  'not-folder': {
    vi: 'Không có thư mục “{detail}” nên chưa ghi gì. Nhiều tệp một lúc thì sau -o phải là một thư mục có sẵn.',
    en: 'There is no folder “{detail}”, so nothing was written. Several files go into a folder that is there already.',
  },
  exists: {
    vi: 'Tệp “{detail}” đã có nên chưa ghi gì. Hãy thêm --force nếu muốn thay tệp đó, hoặc chọn tên khác.',
    en: '“{detail}” is there already, so nothing was written. Add --force to replace it, or choose another name.',
  },
  'written-already': {
    vi: 'Tệp “{detail}” vừa được ghi từ một tệp khác cùng tên nên không ghi đè. Hãy ghi tệp này vào thư mục khác.',
    en: '“{detail}” was just written from another file of that name and is not replaced. Write this one into another folder.',
  },
  'not-a-file': {
    vi: '“{detail}” không phải là tệp thường (thiết bị, đường ống) nên không ghi. Hãy chọn tên khác.',
    en: '“{detail}” is no common file (a device, a pipe) and is not written to. Choose another name.',
  },
  'dangling-link': {
    vi: '“{detail}” là liên kết tới một tệp không còn nữa nên không ghi. Hãy xóa liên kết đó hoặc chọn tên khác.',
    en: '“{detail}” is a link to a file that is gone, so nothing was written. Remove the link or choose another name.',
  },
  'link-loop': {
    vi: '“{detail}” là liên kết vòng, không dẫn tới tệp nào, nên không ghi. Hãy xóa liên kết đó hoặc chọn tên khác.',
    en: '“{detail}” is a link that leads round in a circle, so nothing was written. Remove it or choose another name.',
  },
  'name-too-long': {
    vi: 'Tên “{detail}” dài quá mức cho phép nên không ghi được. Hãy chọn tên ngắn hơn.',
    en: 'The name “{detail}” is longer than the system allows, so nothing was written. Choose a shorter one.',
  },
  'read-only': {
    vi: 'Tệp “{detail}” chỉ cho đọc nên không thay. Hãy bỏ thuộc tính chỉ đọc của tệp đó hoặc chọn tên khác.',
    en: '“{detail}” is read-only and is not replaced. Make it writable or choose another name.',
  },
  'no-access': {
    vi: 'Không ghi được “{detail}”: thư mục không cho ghi, hoặc tệp đang mở trong Excel. Hãy đóng tệp hoặc chọn nơi khác.',
    en: '“{detail}” cannot be written: its folder takes no files, or it is open in Excel. Close it or choose another place.',
  },
  'in-use': {
    vi: 'Tệp “{detail}” đang được chương trình khác mở nên chưa ghi gì. Hãy đóng tệp đó rồi chạy lại.',
    en: '“{detail}” is open in another program, so nothing was written. Close it and run it again.',
  },
  'no-space': {
    vi: 'Ổ đĩa đã đầy nên chưa ghi được “{detail}”. Hãy giải phóng chỗ trống rồi chạy lại.',
    en: 'The disk is full, so “{detail}” was not written. Make room and run it again.',
  },
  failed: {
    vi: 'Chưa ghi được “{detail}”: {why}',
    en: '“{detail}” was not written: {why}',
  },
};

/** What was done, line by line. */
export const CHANGE_WORDS = {
  sheets: { vi: 'Bảng ở trang tính: {sheets}', en: 'Tables in the sheets: {sheets}' },
  asOf: { vi: 'Tính đến ngày {day}', en: 'As of {day}' },
  skipped: { vi: 'Không đọc: {sheets}', en: 'Not read: {sheets}' },
  written: { vi: 'Đã ghi: {output}', en: 'Written: {output}' },
  inputKept: { vi: 'Tệp gốc giữ nguyên.', en: 'The input is as it was.' },

  marked: { vi: 'Đã tô màu', en: 'Marked' },
  cells: { vi: '{n} ô', en: '{n} {n:cell|cells}' },
  items: { vi: '{n} việc', en: '{n} {n:task|tasks}' },
  nothingMarked: { vi: 'Không có ô nào cần tô màu.', en: 'There was nothing to mark.' },
  legend: { vi: 'Chú giải ở trang tính “{name}”.', en: 'The legend is the sheet “{name}”.' },
  notes: { vi: 'Ghi chú: {n} ô.', en: 'Notes: {n} {n:cell|cells}.' },

  summaries: { vi: 'Đã ghi các trang tổng hợp', en: 'Summary sheets written' },
  sheetNew: { vi: 'mới', en: 'new' },
  sheetReplaced: { vi: 'thay trang cũ', en: 'in place of the old one' },
  nothingSummarised: { vi: 'Không có gì để tổng hợp.', en: 'There was nothing to sum up.' },
  parent: {
    vi: 'Việc của cấp trên chưa có trong kế hoạch này: {n} (đã so {compared} nhiệm vụ).',
    en: 'Of the plan above {n} {n:task is|tasks are} not in this plan ({compared} compared).',
  },
  removed: { vi: 'Đã bỏ trang tính: {sheets}', en: 'Sheets removed: {sheets}' },

  tracked: { vi: 'Đã thêm cột', en: 'Columns added' },
  choices: { vi: 'chọn: {list}', en: 'choices: {list}' },

  nothingToAdd: {
    vi: 'Bảng đã đủ các cột chấm điểm.',
    en: 'The table has all columns to be scored.',
  },
  noCriteria: {
    vi: 'Không thêm cột vào {sheets}: bảng không có tiêu chí (cột tiêu chí, hoặc số như TC 1.2).',
    en: 'No columns were added to {sheets}: its rows are no criteria (no such column, no numbers such as TC 1.2).',
  },
  noPoints: {
    vi: 'Chưa có điểm nào nên chưa lập trang Điểm, Minh chứng. Ghi điểm tối đa (theo bộ tiêu chí của tỉnh), điểm tự chấm, tài liệu kiểm chứng vào tệp mới rồi chạy lại.',
    en: 'There are no points yet, so no sheets of points and evidence. Write the maximum (from the province’s criteria), your own points and the evidence into the new file, and run it again.',
  },
  evidenceFound: {
    vi: 'Tài liệu kiểm chứng: {there} trong {documents} số văn bản có tệp trong “{folder}” ({files} tệp, không mở tệp nào).',
    en: 'Evidence: {there} of {documents} {documents:document has a file|documents have files} in “{folder}” ({files} {files:file|files}; none was opened).',
  },
  evidenceMissing: { vi: 'Chưa thấy tệp của: {numbers}', en: 'No file was found for: {numbers}' },

  closed: {
    vi: 'Đã chốt kỳ: {title} (số liệu từ {from} đến {to}), tính đến ngày {day}.',
    en: 'Period closed: {title} (figures from {from} to {to}), as of {day}.',
  },
  closedAgain: {
    vi: 'Đã chốt lại kỳ: {title} (số liệu từ {from} đến {to}), tính đến ngày {day}; số liệu chốt lần trước của kỳ này đã được thay.',
    en: 'Period closed again: {title} (figures from {from} to {to}), as of {day}; what was kept of it before gave way.',
  },
  kept: {
    vi: 'Đã lưu tình trạng {items} nhiệm vụ ở trang {sheets}.',
    en: 'The standing of {items} {items:task|tasks} is kept in the sheet {sheets}.',
  },
  keptWithParts: {
    vi: 'Đã lưu tình trạng {items} nhiệm vụ và {parts} mốc, kỳ của các nhiệm vụ ấy ở trang {sheets}.',
    en: 'The standing of {items} {items:task|tasks}, and of {parts} dates of theirs, is kept in the sheet {sheets}.',
  },
  comparedLater: {
    vi: 'Từ kỳ sau, lệnh summarise ghi thêm “Kỳ trước”, “Tăng, giảm” và trang “Thay đổi trong kỳ”.',
    en: 'From the next period on, summarise adds what was counted before and a sheet of what has changed.',
  },
  periodSheets: {
    vi: 'Các kỳ báo cáo và ngày phát sinh ghi ở trang {sheets}; sửa, thêm dòng rồi lưu là được.',
    en: 'Reporting periods and days of events stand in the sheets {sheets}: change them and add rows there.',
  },

  tidied: { vi: 'dọn khoảng trắng, dấu, số', en: 'blanks, signs and numbers tidied' },
  later: {
    vi: 'Còn {n} nội dung nằm ở ô vừa sửa: {cells}. Chạy lại lệnh với tệp mới để sửa nốt.',
    en: '{n} more {n:place stands in a cell that was|places stand in cells that were} just mended: {cells}. Run it again on the new file.',
  },
  proposed: {
    vi: 'Đề xuất chờ bạn quyết định (thêm --check TÊN hoặc --all để sửa)',
    en: 'Proposals that wait for you (--check ID or --all makes them)',
  },

  cleared: {
    vi: 'Đã bỏ {highlights} lớp màu, {notes} ghi chú.',
    en: 'Taken away: {highlights} {highlights:highlight|highlights}, {notes} {notes:note|notes}.',
  },
  stays: {
    vi: 'Các trang cài đặt, các kỳ đã chốt, các trang thu bài, cột và các trang theo dõi được giữ nguyên.',
    en: 'Settings sheets, the record of closed periods, what was collected, columns and sheets for tracking stay.',
  },
} satisfies Record<string, Bilingual>;
