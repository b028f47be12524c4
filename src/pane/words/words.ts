import type { Bilingual } from '../../language/bilingual';

/** Words of the pane's frame. Each view keeps its own beside it. */
export const FRAME = {
  name: { vi: 'Năm Rõ', en: 'Năm Rõ' },
  asOf: { vi: 'Tính đến ngày {day}', en: 'As of {day}' },
  language: { vi: 'English', en: 'Tiếng Việt' },
  readAgain: { vi: 'Đọc lại bảng', en: 'Read the table again' },
  plan: { vi: 'Bảng kế hoạch', en: 'Plan' },
  planOnRow: { vi: 'Bảng {n}, dòng {row}: {title}', en: 'Table {n}, row {row}: {title}' },
  where: {
    vi: 'Trang “{sheet}”, năm {year}, {items} nhiệm vụ',
    en: 'Sheet “{sheet}”, year {year}, {items} {items:task|tasks}',
  },
  noYear: { vi: '(chưa rõ)', en: '(not known)' },
  overview: { vi: 'Tổng quan', en: 'Overview' },
  findings: { vi: 'Cần sửa', en: 'To mend' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  units: { vi: 'Đơn vị', en: 'Units' },
  columns: { vi: 'Cột', en: 'Columns' },
  marksStale: {
    vi: 'Bảng đã thay đổi từ lúc tô màu, nên có ô màu không còn đúng.',
    en: 'The table has changed since it was marked: some marks are no longer right.',
  },
  confirmAndMark: { vi: 'Đúng, đánh dấu', en: 'Yes, mark it' },
  confirmAndGoOn: { vi: 'Đúng, làm tiếp', en: 'Yes, go on' },
  seeColumns: { vi: 'Xem các cột', en: 'See the columns' },
  markAgain: { vi: 'Tô màu lại', en: 'Mark again' },
  sheetsChanged: {
    vi: 'Kế hoạch đã thay đổi từ lúc lập các bảng tổng hợp, nên các bảng đó không còn đúng.',
    en: 'The plan has changed since the summary sheets were made: they no longer say what it says.',
  },
  sheetsOtherDay: {
    vi: 'Các bảng tổng hợp đang tính đến ngày {day}, không phải ngày đang xem.',
    en: 'The summary sheets are as of {day}, not of the day shown here.',
  },
  renewSheets: { vi: 'Lập lại bảng tổng hợp', en: 'Make the sheets again' },
  close: { vi: 'Đóng thông báo', en: 'Close the message' },
  stop: { vi: 'Dừng', en: 'Stop' },
  version: { vi: 'Năm Rõ, phiên bản {version}', en: 'Năm Rõ, version {version}' },
  checkAgain: { vi: 'Kiểm tra lại', en: 'Check again' },
  reading: { vi: 'Đang đọc bảng…', en: 'Reading the table…' },
  marking: { vi: 'Đang tô màu…', en: 'Marking…' },
  clearing: { vi: 'Đang bỏ đánh dấu…', en: 'Clearing marks…' },
  summarising: { vi: 'Đang viết các bảng tổng hợp…', en: 'Writing the summary sheets…' },
  scoring: { vi: 'Đang thêm cột chấm điểm, lập trang Điểm…', en: 'Adding columns for scores, writing their sheets…' },
  tracking: { vi: 'Đang thêm chỗ ghi kết quả…', en: 'Adding room for results…' },
  fixing: { vi: 'Đang sửa…', en: 'Mending…' },
  deciding: { vi: 'Đang ghi cài đặt…', en: 'Writing settings…' },
  bringing: { vi: 'Đang đưa bảng vào sổ…', en: 'Bringing the table in…' },
  handing: { vi: 'Đang lập phiếu giao việc…', en: 'Making the units’ workbooks…' },
  collecting: { vi: 'Đang thu bài…', en: 'Collecting returns…' },
  closing: { vi: 'Đang ghi các kỳ…', en: 'Writing the periods…' },
} satisfies Record<string, Bilingual>;

/** A reading that came to no end: what is shown now, and how to begin anew. */
export const INTERRUPTED = {
  'stopped-none': {
    vi: 'Đã dừng theo yêu cầu, nên chưa có kết quả kiểm tra nào. Bấm “Kiểm tra lại” để bắt đầu lại từ đầu.',
    en: 'Stopped as asked, so there are no results yet. Press “Check again” to begin anew.',
  },
  'stopped-before': {
    vi: 'Đã dừng theo yêu cầu. Kết quả bên dưới là của lần kiểm tra trước, chưa tính những gì thay đổi sau đó. Bấm “Kiểm tra lại” để kiểm tra lại từ đầu.',
    en: 'Stopped as asked. The results below are of the check before and take in nothing that has changed since. Press “Check again” to begin anew.',
  },
  'ended-none': {
    vi: 'Lần kiểm tra vừa rồi bị ngắt giữa chừng, có thể do máy thiếu bộ nhớ, nên chưa có kết quả nào. Bấm “Kiểm tra lại” để bắt đầu lại từ đầu.',
    en: 'The last check broke off half-way, perhaps for lack of memory, so there are no results yet. Press “Check again” to begin anew.',
  },
  'ended-before': {
    vi: 'Lần kiểm tra vừa rồi bị ngắt giữa chừng, có thể do máy thiếu bộ nhớ. Kết quả bên dưới là của lần trước đó, chưa tính những gì thay đổi sau đó. Bấm “Kiểm tra lại” để kiểm tra lại từ đầu.',
    en: 'The last check broke off half-way, perhaps for lack of memory. The results below are of the one before and take in nothing that has changed since. Press “Check again” to begin anew.',
  },
} satisfies Record<string, Bilingual>;

/** How many days late or left. */
export const DAYS = {
  late: { vi: 'quá hạn {n} ngày', en: '{n} {n:day|days} late' },
  left: { vi: 'còn {n} ngày', en: '{n} {n:day|days} left' },
  today: { vi: 'hạn hôm nay', en: 'due today' },
} satisfies Record<string, Bilingual>;
