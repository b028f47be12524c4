/** The words of the sheets of what is late or due, of the calendar, and of one unit's sheet. Officials may correct them here. */
export const DUE_WORDS = {
  /** A row of the plan's own sheet. */
  row: 'Dòng {row}',
  nobody: '(chưa ghi)',
  notWritten: '(chưa ghi)',
  enteredByPart: '(ghi ở trang theo dõi từng kỳ)',
  unnumbered: 'dòng {row}',
  moreItems: '… và {n} nhiệm vụ nữa',
  moreTimes: '… và {n} kỳ nữa',

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

  perhaps: 'C. Có thể quá hạn, ngày chưa rõ: {n} nhiệm vụ',
  somePerhaps: '{n} nhiệm vụ có thể quá hạn nhưng ngày chưa rõ: không tính vào số quá hạn cho đến khi làm rõ (mục C).',
  /** Where the question itself was set aside. */
  dayUnclear: 'Ngày đã qua, nhưng chưa rõ thuộc năm nào hoặc thời hạn có phần chưa đọc được.',

  heads: {
    number: 'Số',
    task: 'Nhiệm vụ',
    lead: 'Đơn vị chủ trì',
    deadline: 'Thời hạn ghi trong bảng',
    milestone: 'Mốc nào',
    lastDay: 'Ngày cuối',
    days: 'Số ngày quá hạn/còn lại',
    question: 'Cần làm rõ',
    result: 'Kết quả đã ghi',
    go: 'Xem trong bảng',
  },

  /** Which milestone, and which time of a recurring one. */
  turn: '{words}: kỳ {turn}/{all}',
  month: 'tháng {month}',
  quarter: 'quý {quarter}',
  period: 'Kỳ {name}',
  reportPeriod: 'Kỳ báo cáo {name}',
  nth: 'Mốc {nth}/{all}',
  dated: '{words} ({day})',
  next: 'Mốc tới: {words}',
} as const;
