/** The words of the sheets of what is late or due, of the calendar, and of one unit's sheet. Officials may correct them here. */
export const DUE_WORDS = {
  /** A row of the plan's own sheet. */
  row: 'Dòng {row}',
  nobody: '(chưa ghi)',
  notWritten: '(chưa ghi)',
  unnumbered: 'dòng {row}',
  moreItems: '… và {n} nhiệm vụ nữa',

  overdueTitle: 'Nhiệm vụ quá hạn và sắp đến hạn',
  noneOverdue: 'Không có nhiệm vụ nào quá hạn.',
  someOverdue: '{n} nhiệm vụ quá hạn.',
  someOverdueLong: '{n} nhiệm vụ quá hạn, trong đó {long} nhiệm vụ quá trên {days} ngày.',
  noneSoon: 'Không có nhiệm vụ nào đến hạn trong {days} ngày tới.',
  someSoon: '{n} nhiệm vụ đến hạn trong {days} ngày tới.',
  noResultColumn:
    'Bảng không có cột kết quả nên không biết việc nào đã xong: mọi việc đã qua ngày cuối đều được xếp vào quá hạn.',
  late: 'A. Quá hạn: {n} nhiệm vụ',
  soon: 'B. Sắp đến hạn trong {days} ngày tới: {n} nhiệm vụ',

  heads: {
    number: 'Số',
    task: 'Nhiệm vụ',
    lead: 'Đơn vị chủ trì',
    deadline: 'Thời hạn ghi trong bảng',
    milestone: 'Mốc nào',
    lastDay: 'Ngày cuối',
    days: 'Số ngày quá / còn',
    result: 'Kết quả đã ghi',
    go: 'Xem trong bảng',
  },

  /** Which milestone, and which time of a recurring one. */
  lastTime: '{words}: kỳ cuối, {day}',
  turn: '{words}: kỳ {turn}/{all}',
  nth: 'Mốc {nth}/{all}',
  dated: '{words} ({day})',
  next: 'Mốc tới: {words}',
} as const;
