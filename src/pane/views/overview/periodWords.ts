import type { Bilingual } from '../../../language/bilingual';

export const PERIOD = {
  heading: { vi: 'Kỳ báo cáo', en: 'Reporting period' },
  line: { vi: 'Kỳ: {title} ({from}-{to}), {state}', en: 'Period: {title} ({from} to {to}), {state}' },
  toCome: { vi: 'chốt sau {n} ngày', en: 'to be closed in {n} {n:day|days}' },
  today: { vi: 'hôm nay là ngày cuối', en: 'today is its last day' },
  over: { vi: 'đã hết, chưa chốt', en: 'over, not closed yet' },
  closed: { vi: 'đã chốt tính đến ngày {day}', en: 'closed as of {day}' },
  none: {
    vi: 'Ngày đang xem không thuộc kỳ báo cáo nào của năm kế hoạch.',
    en: 'The day shown lies in no reporting period of the plan’s year.',
  },
  noYear: {
    vi: 'Chưa rõ năm của kế hoạch nên chưa biết kỳ báo cáo nào.',
    en: 'The plan’s year is not known, and so neither are its reporting periods.',
  },
  close: { vi: 'Chốt kỳ', en: 'Close the period' },
  closeNamed: { vi: 'Chốt kỳ {title}', en: 'Close {title}' },
  closeEarly: { vi: 'Chốt với số liệu đến ngày {day}', en: 'Close it as of {day}' },
  closeAgain: { vi: 'Chốt lại, thay số liệu đã lưu', en: 'Close it again and replace the record' },
  keep: { vi: 'Không chốt', en: 'Leave it' },
  early: {
    vi: 'Kỳ này còn {n} ngày mới hết. Chốt bây giờ thì chỉ có số liệu đến ngày {day}.',
    en: 'The period has {n} {n:day|days} to go. Closed now, it holds the figures up to {day} only.',
  },
  again: {
    vi: 'Kỳ này đã chốt, số liệu tính đến ngày {day}. Chốt lại thì số liệu đã lưu được thay bằng số liệu mới.',
    en: 'The period was closed as of {day}. Closed again, its record gives way to the new figures.',
  },
  about: {
    vi: 'Chốt kỳ lưu tình trạng từng nhiệm vụ vào trang “Năm Rõ - Các kỳ”; kỳ sau bảng tổng hợp cho biết tăng, giảm và những việc thay đổi.',
    en: 'Closing keeps where each task stands in the sheet “Năm Rõ - Các kỳ”; from the next period on the summary sheets say what has changed.',
  },
  book: { vi: 'Sổ báo cáo', en: 'Register of reports' },
  aboutBook: {
    vi: '“Sổ báo cáo” tạo trang để ghi ngày nhận báo cáo từng kỳ của từng đơn vị: đúng hạn, trễ hay chưa gửi.',
    en: 'The register of reports is a sheet for the day each unit’s report came in each period: in time, late or not sent.',
  },
  edit: { vi: 'Sửa các kỳ, ghi ngày phát sinh', en: 'Change the periods, enter days of events' },
} satisfies Record<string, Bilingual>;
