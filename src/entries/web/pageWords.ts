import { OUTCOMES } from '../../actions/outcomeWords';
import { REFUSED } from '../../actions/refused';
import type { ErrorFacts } from '../../actions/support/errorFacts';
import type { Bilingual, Values } from '../../language/bilingual';
import { NOTICES } from '../../pane/words/notices';

/** Words of the page around the pane. */
export const PAGE = {
  open: { vi: 'Mở tệp…', en: 'Open a file…' },
  paste: { vi: 'Dán bảng…', en: 'Paste a table…' },
  samples: { vi: 'Bảng mẫu', en: 'Samples' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  redo: { vi: 'Làm lại', en: 'Redo' },
  save: { vi: 'Lưu bản sao', en: 'Save a copy' },
  sample: { vi: 'Bảng mẫu (số liệu hư cấu)', en: 'Sample (invented)' },
  unsaved: { vi: 'chưa lưu', en: 'not saved' },
  opening: { vi: 'Đang mở {file}…', en: 'Opening {file}…' },
  drop: { vi: 'Thả tệp Excel, Word, .csv, .ods vào đây', en: 'Drop the Excel, Word, .csv or .ods file here' },
  workbook: { vi: 'Bảng tính', en: 'Workbook' },
  checks: { vi: 'Kiểm tra', en: 'Checks' },
  sheets: { vi: 'Các trang của tệp', en: 'Sheets of the workbook' },
  content: { vi: 'Nội dung ô {cell}', en: 'Content of the cell {cell}' },
  fit: { vi: 'Vừa bề ngang', en: 'Fit the width' },
  zoom: { vi: 'Cỡ hiển thị', en: 'Zoom' },
  private: { vi: 'không gửi gì ra khỏi máy này', en: 'nothing leaves this machine' },
  close: { vi: 'Đóng', en: 'Close' },
  pasteTitle: { vi: 'Dán bảng từ Word, PDF hoặc Excel', en: 'Paste a table from Word, a PDF or Excel' },
  pasteHow: {
    vi: 'Ở Word hoặc Excel: bôi đen cả bảng, nhấn Ctrl+C. Rồi nhấn Ctrl+V vào ô dưới đây.',
    en: 'In Word or Excel: select the whole table and press Ctrl+C. Then press Ctrl+V in the box below.',
  },
  pastePdf: {
    vi: 'Tệp PDF: mở bằng Word (Word tự chuyển thành bảng) rồi làm như trên.',
    en: 'A PDF: open it in Word, which turns it into a table, and do the same.',
  },
  pasteHere: { vi: 'Nhấn Ctrl+V ở đây', en: 'Press Ctrl+V here' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  stop: { vi: 'Dừng', en: 'Stop' },
  fileBusy: {
    vi: 'Tệp đang được xử lý lâu hơn thường lệ. Có thể chờ tiếp, hoặc dừng: các thay đổi đã xong vẫn còn, việc đang làm thì bỏ.',
    en: 'The file is being worked on for longer than usual. Wait, or stop it: finished changes stay, what is under way is dropped.',
  },
  restart: { vi: 'Dừng và mở lại tệp', en: 'Stop and open the file again' },
  reopen: { vi: 'Mở lại tệp', en: 'Open the file again' },
  unsavedTitle: { vi: 'Có thay đổi chưa lưu', en: 'There are unsaved changes' },
  unsavedText: {
    vi: '“{file}” có thay đổi chưa lưu. Lưu bản sao trước khi mở tệp khác?',
    en: '“{file}” has changes that are not saved. Save a copy before opening another file?',
  },
  saveFirst: { vi: 'Lưu bản sao rồi mở', en: 'Save a copy, then open' },
  goOn: { vi: 'Bỏ thay đổi', en: 'Discard the changes' },
  pastedName: { vi: 'Bảng dán', en: 'Pasted table' },
} satisfies Record<string, Bilingual>;

/** What the page says after something was done or could not be. */
export const PAGE_NOTICES = {
  ...REFUSED,
  pasted: {
    vi: 'Đã đưa bảng vừa dán ({rows} dòng) vào trang mới “{name}”. Nhấn Ctrl+Z nếu muốn bỏ.',
    en: 'The pasted table ({rows} {rows:row|rows}) is on the new sheet “{name}”. Press Ctrl+Z to take it back.',
  },
  saved: {
    vi: 'Đã lưu bản sao “{name}” vào thư mục tải về (Downloads). Tệp gốc giữ nguyên.',
    en: 'Saved the copy “{name}” among your downloads. The original is as it was.',
  },
  'no-table': {
    vi: 'Chưa thấy bảng nào trong nội dung vừa dán. Hãy bôi đen cả bảng (kể cả dòng tiêu đề) rồi chép lại.',
    en: 'There is no table in what was pasted. Select the whole table, with its header, and copy it again.',
  },
  made: { vi: '{text}', en: '{text}' },
  'opened-first': {
    vi: 'Trang này mở mỗi lần một tệp: đã mở “{file}”, chưa mở {others}. {text}',
    en: 'This page opens one file at a time: “{file}” was opened, {others} not. {text}',
  },
  'not-opened': { vi: 'Chưa mở được “{file}”. {reason}', en: '“{file}” was not opened. {reason}' },
  'not-changed': {
    vi: 'Chưa sửa được ô {detail}: ô này là kết quả của công thức hoặc vừa được thay đổi.',
    en: 'The cell {detail} was not changed: it holds a formula’s result, or has just been changed.',
  },
  'edit-refused': NOTICES['edit-refused'],
  unfinished: NOTICES.unfinished,
  unexpected: OUTCOMES.unexpected,
  'file-ended': NOTICES['file-ended'],
  'file-reopened': {
    vi: 'Phần xử lý tệp dừng đột ngột, có thể do máy thiếu bộ nhớ, và vừa được mở lại. Các thay đổi đã xong trước đó vẫn còn nguyên; việc nào đang làm dở thì chưa làm, hãy làm lại. Những thay đổi trước lúc này không hoàn tác được nữa.',
    en: 'The part that handles the file stopped suddenly, perhaps for lack of memory, and has been opened again. Changes finished before are all there; whatever was under way was not done: do it again. Changes made before this can no longer be undone.',
  },
  'file-restarted': {
    vi: 'Đã dừng theo yêu cầu và mở lại tệp. Các thay đổi đã xong trước đó vẫn còn nguyên; việc đang làm dở thì bỏ. Những thay đổi trước lúc này không hoàn tác được nữa.',
    en: 'Stopped as asked, and the file was opened again. Changes finished before are all there; what was under way was dropped. Changes made before this can no longer be undone.',
  },
  'file-not-reopened': {
    vi: 'Phần xử lý tệp dừng đột ngột và chưa mở lại được, có thể do máy thiếu bộ nhớ. Các thay đổi đã xong trước đó vẫn còn: hãy bấm “Lưu bản sao” để giữ lại, đóng bớt chương trình khác, rồi bấm “Mở lại tệp”.',
    en: 'The part that handles the file stopped suddenly and could not be opened again, perhaps for lack of memory. Changes finished before are still there: press “Save a copy” to keep them, close other programs, then press “Open the file again”.',
  },
  'opening-stopped': {
    vi: 'Đã dừng mở “{file}” theo yêu cầu. Muốn mở lại thì chọn tệp từ đầu.',
    en: 'Opening “{file}” was stopped as asked. To open it after all, choose the file again.',
  },
} satisfies Record<string, Bilingual>;

export interface PageNotice {
  id: keyof typeof PAGE_NOTICES;
  intent: 'success' | 'info' | 'warning' | 'error';
  values: Values;
  /** Of what went wrong: what can be told on to whoever helps. */
  facts?: ErrorFacts;
}

/** Why a file was not opened when it is not the file's fault. */
export const OPENING_ENDED = {
  ended: {
    vi: 'Phần xử lý tệp dừng đột ngột, có thể do tệp quá lớn so với bộ nhớ của máy. Hãy đóng bớt chương trình khác rồi mở lại.',
    en: 'The part that handles the file stopped suddenly; the file may be too large for this machine’s memory. Close other programs and open it again.',
  },
  'not-started': {
    vi: 'Trình duyệt chưa chạy được phần xử lý tệp. Hãy tải lại trang này; nếu vẫn vậy, dùng bản mới của Edge, Chrome hoặc Firefox.',
    en: 'The browser could not start the part that handles the file. Load this page again; if that does not help, use a recent Edge, Chrome or Firefox.',
  },
} satisfies Record<string, Bilingual>;
