import type { Bilingual } from '../../../language/bilingual';
import type { SummaryKind } from '../../../summaries/kinds';

export const OVERVIEW = {
  count: { vi: 'Tình hình thực hiện', en: 'Where the work stands' },
  doneUnknown: { vi: 'Đã hoàn thành: chưa có số liệu', en: 'Done: no figures yet' },
  missed: { vi: 'Trong tổng số: không đạt chỉ tiêu', en: 'Of all: target not met' },
  notWritten: { vi: 'Trong tổng số: chưa cập nhật kết quả', en: 'Of all: nothing written' },
  parts: {
    vi: 'Tính riêng từng mốc, từng kỳ: {parts}; đúng hạn {onTime}; trễ hạn {late}; chưa rõ ngày {undated}; quá hạn {overdue}',
    en: 'Each day and period by itself: {parts}; on time {onTime}; late {late}; day not known {undated}; overdue {overdue}',
  },
  unusedEntries: {
    vi: 'Kết quả từng kỳ chưa được tính: {n} chỗ',
    en: 'Results of single periods that do not count: {n}',
  },
  moreUnused: { vi: 'và {n} chỗ nữa', en: 'and {n} more' },
  clears: { vi: 'Năm rõ', en: 'The five clears' },
  clearOf: {
    vi: '{clear} {n}/{items}: rõ {n} trong {items} nhiệm vụ',
    en: '{clear} {n}/{items}: {n} of {items} {items:task is|tasks are} clear',
  },
  next: { vi: 'Sắp tới', en: 'What comes next' },
  nothingNext: { vi: 'Không còn mốc nào ở phía trước.', en: 'No deadline lies ahead.' },
  toMend: { vi: 'Nội dung cần rà soát', en: 'To mend' },
  allClear: { vi: 'Không thấy nội dung nào cần rà soát.', en: 'Nothing needs mending.' },
  found: {
    vi: '{error} lỗi, {warning} cần xem lại, {info} lưu ý',
    en: '{error} {error:error|errors}, {warning} to look at, {info} {info:remark|remarks}',
  },
  see: { vi: 'Xem từng nội dung', en: 'See them' },
  actions: { vi: 'Thao tác trên tệp này', en: 'In this workbook' },
  mark: { vi: 'Tô màu', en: 'Mark' },
  notes: { vi: 'Kèm ghi chú ở từng ô', en: 'With a note at each cell' },
  summarise: { vi: 'Tạo bảng tổng hợp', en: 'Make summary sheets' },
  choose: { vi: 'Chọn bảng cần tạo', en: 'Choose the sheets' },
  make: { vi: 'Tạo {n} bảng', en: 'Make {n} {n:sheet|sheets}' },
  collect: { vi: 'Thu bài…', en: 'Collect returns…' },
  track: { vi: 'Thêm cột theo dõi', en: 'Add tracking columns' },
  score: { vi: 'Chấm điểm, minh chứng', en: 'Scores and evidence' },
  scoreAbout: {
    vi: 'Bảng có tiêu chí: thêm các cột chấm điểm còn thiếu; khi đã có điểm thì tạo bảng “Điểm” và “Minh chứng” (cần có, đã có, còn thiếu).',
    en: 'The table is one of criteria: adds the scoring columns that are missing and, once there are points, makes the sheets of points and of evidence.',
  },
  trackParts: { vi: 'Theo dõi từng kỳ', en: 'Follow each period' },
  trackPartsAbout: {
    vi: '{n} nhiệm vụ có nhiều kỳ, nhiều mốc: “Theo dõi từng kỳ” tạo trang để ghi kết quả cho từng kỳ, từng mốc; trang này được giữ lại khi bỏ đánh dấu.',
    en: '{n} {n:task has|tasks have} several days: “Follow each period” makes a sheet to enter the result of each; it stays when marks are cleared.',
  },
  handOut: { vi: 'Giao việc', en: 'Hand out' },
  clear: { vi: 'Bỏ đánh dấu', en: 'Clear marks' },
  safe: {
    vi: 'Nội dung và màu của bạn không bị thay đổi; “Bỏ đánh dấu” gỡ hết màu Năm Rõ đã tô và các bảng đã tạo; các kỳ đã chốt và các trang theo dõi vẫn còn.',
    en: 'Your own content and colours stay; “Clear marks” takes away all that Năm Rõ marked and made; closed periods and the sheets for tracking stay.',
  },
} satisfies Record<string, Bilingual>;

export const KINDS: Record<SummaryKind, Bilingual> = {
  overview: { vi: 'Tổng hợp', en: 'Overview' },
  changes: { vi: 'Thay đổi trong kỳ', en: 'Changes since the period before' },
  units: { vi: 'Theo đơn vị', en: 'By unit' },
  people: { vi: 'Theo công chức', en: 'By person' },
  overdue: { vi: 'Quá hạn và sắp đến hạn', en: 'Overdue and due soon' },
  calendar: { vi: 'Lịch', en: 'Calendar' },
  findings: { vi: 'Cần sửa', en: 'To mend' },
  scores: { vi: 'Điểm', en: 'Scores' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  unitSheets: { vi: 'Phiếu giao việc từng đơn vị', en: 'A sheet for each unit' },
};
