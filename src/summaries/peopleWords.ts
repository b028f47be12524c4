/** The words of the sheet of people. Officials may correct them here. `{name}` is filled in. */
export const PEOPLE_WORDS = {
  title: 'Tình hình thực hiện theo công chức',
  head: {
    name: 'Họ tên',
    unit: 'Đơn vị',
    given: 'Được giao trong kỳ',
    done: 'Hoàn thành',
    onTime: 'Đúng hạn',
    undated: 'Hoàn thành, chưa rõ ngày',
    late: 'Trễ (số lần)',
    overdue: 'Chưa, quá hạn',
    quantity: 'Tỷ lệ số lượng',
    progress: 'Tỷ lệ tiến độ',
  },
  total: 'Cộng các dòng',
  sentence: {
    people: 'Bảng ghi tên {people} người, giao {items} nhiệm vụ của cả kế hoạch.',
    given: 'Đến ngày {day}: {given} nhiệm vụ đã đến hạn hoặc đã hoàn thành.',
    overdue: 'Số người có việc quá hạn: {people}.',
    none: 'Không có ai có việc quá hạn.',
    nobody: 'Không ghi tên người nào nên không có trong bảng này: {n} nhiệm vụ.',
    unknown:
      'Chưa biết giao cho ai vì ô là công thức chưa có kết quả: {n} nhiệm vụ, không có trong bảng; hãy mở tệp bằng Excel, lưu lại rồi tổng hợp lại.',
    perhaps: 'Có thể quá hạn, ngày chưa rõ: {n} nhiệm vụ, chưa tính vào đâu; hãy ghi rõ ngày.',
  },
  notes: {
    given:
      '“Được giao trong kỳ” tính từ đầu kế hoạch đến ngày {day}: việc đã đến hạn, hoặc đã hoàn thành trước hạn; việc có nhiều mốc, nhiều kỳ thì xét các mốc, các kỳ đó. Chưa tính: việc chưa đến hạn, không có ngày, không phát sinh. Đã trình, chờ xác nhận thì chưa là hoàn thành.',
    shares:
      'Tỷ lệ số lượng = hoàn thành / được giao. Tỷ lệ tiến độ = phần tiến độ của các việc / được giao: hoàn thành đúng hạn được 100% phần của việc đó, mỗi lần trễ trừ 25% (thấp nhất là 0), chưa hoàn thành là 0 (Nghị định 335/2025/NĐ-CP, Điều 14). “Trễ” đếm từng mốc, từng kỳ đã làm xong sau hạn.',
    undated:
      'Việc hoàn thành mà chưa rõ ngày thì chưa biết đúng hạn hay trễ, nên không đưa vào tỷ lệ tiến độ; ghi ngày hoàn thành vào bảng để được tính.',
    unit: 'Đơn vị: ghi cùng tên người trong bảng, hoặc ở trang “Năm Rõ - Đơn vị”; không có thì là đơn vị chủ trì của việc được giao.',
    several: 'Có nhiệm vụ ghi tên nhiều người và được tính cho từng người, nên cộng các dòng nhiều hơn số nhiệm vụ.',
    noRating: 'Chưa quy đổi, chưa trừ nguyên nhân khách quan; không phải kết quả xếp loại.',
  },
} as const;
