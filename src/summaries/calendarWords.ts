import type { WithoutDay } from '../figures/calendarDays';

/** The words of the calendar. `{name}` is filled in. */
export const CALENDAR_WORDS = {
  title: 'Lịch thực hiện kế hoạch',
  summary:
    '{dated} trên {items} nhiệm vụ có ngày, tất cả {events} mốc; {undated} nhiệm vụ không có ngày cụ thể (cuối trang).',
  allDated: 'Cả {items} nhiệm vụ đều có ngày, tất cả {events} mốc.',
  nothingDated: 'Không có nhiệm vụ nào có ngày cụ thể.',
  periods: 'Việc làm trong một khoảng thời gian (tháng, quý, cả năm) được xếp vào ngày cuối của khoảng đó.',
  noYear: 'Chưa rõ kế hoạch của năm nào, nên những mốc không ghi năm chưa xếp được vào lịch.',
  month: 'Tháng {month}/{year}: {n} mốc',
  thisMonth: 'Tháng {month}/{year} (tháng này): {n} mốc',
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  ofMilestone: '{milestone} – {task}',
  ofWholeYear: 'Cả năm – {task}',
  wholeYear: 'Cả năm, {n} nhiệm vụ: {numbers}',
  heads: {
    day: 'Ngày',
    weekday: 'Thứ',
    number: 'Số',
    what: 'Nội dung phải hoàn thành',
    lead: 'Đơn vị chủ trì',
    state: 'Tình trạng',
    go: 'Xem trong bảng',
  },
  undated: 'Không có ngày cụ thể: {n} nhiệm vụ',
  undatedHeads: { why: 'Vì sao không có ngày', numbers: 'Các nhiệm vụ số', n: 'Số nhiệm vụ' },
  reasons: {
    continuous: 'Làm thường xuyên',
    event: 'Khi có việc, hoặc tính từ một việc chưa biết ngày',
    reference: 'Theo văn bản, kế hoạch hoặc yêu cầu khác',
    undatable: 'Định kỳ, hoặc ghi mốc, mà chưa tính được ra ngày',
    'not-understood': 'Có ghi thời hạn nhưng không đọc được',
    unknown: 'Ô thời hạn là công thức chưa có kết quả',
    empty: 'Chưa ghi thời hạn',
  } satisfies Record<WithoutDay, string>,
} as const;
