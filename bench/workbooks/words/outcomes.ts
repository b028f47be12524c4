/** What is to come of it. {f} is a field of work, {n} a number, {p} a share, {c} a place. */
export const PRODUCTS = [
  'Kế hoạch',
  'Báo cáo',
  'Văn bản',
  'Quyết định',
  'Quyết định ban hành quy chế về {f}',
  'Tờ trình và dự thảo quyết định lĩnh vực {f}',
  'Báo cáo kết quả kiểm tra lĩnh vực {f} tại {n} xã',
  '{n} báo cáo, mỗi quý một báo cáo',
  'Danh mục {n} thủ tục được cắt giảm',
  'Biên bản làm việc, thông báo kết luận',
  'Cơ sở dữ liệu lĩnh vực {f} được làm sạch {p}%',
  'Hội nghị; tài liệu; danh sách {n} người dự',
  '- Kế hoạch;\n- Báo cáo tổng kết gửi Sở Nội vụ',
  'Chuyên trang {f} trên trang thông tin điện tử xã {c}',
  'Bảng điểm tự chấm kèm tài liệu kiểm chứng',
  'Phiếu khảo sát, báo cáo phân tích {n} phiếu',
  'Hệ thống chạy chính thức tại xã {c}',
  'Công văn đôn đốc, bảng theo dõi {n} nhiệm vụ',
];

export const TARGETS = [
  '{p}% hồ sơ lĩnh vực {f} được giải quyết đúng hạn',
  'Tối thiểu {p}% hồ sơ nộp trực tuyến toàn trình',
  'Không có hồ sơ quá hạn mà không xin lỗi người dân',
  'Giảm ít nhất {n} ngày so với quy định',
  'Ít nhất {n} thủ tục lĩnh vực {f} được đơn giản hóa',
  'Đạt từ {p}% trở lên mức hài lòng về {f}',
  '100% văn bản được ký số và gửi nhận điện tử',
  'Đúng thời gian, nội dung quy định',
  'Mỗi đơn vị có ít nhất {n} sáng kiến được công nhận',
  'Tăng {n} bậc so với năm 2025',
  'Hoàn thành 100% nhiệm vụ được giao, trong đó {p}% trước hạn',
  'Đạt {n}/{n} điểm theo bộ chỉ số',
  'Bảo đảm thống nhất, đồng bộ giữa xã {c} và các sở',
];

export const RESULTS = [
  'Đã ban hành Kế hoạch số {n}/KH-SNV ngày {d}/{m}/2026',
  'Đã hoàn thành, Báo cáo số {n}/BC-UBND ngày {d}/{m}/2026',
  'Đã hoàn thành ngày {d}/{m}/2026',
  'Đang thực hiện, đạt {p}%',
  'Đang lấy ý kiến {n} đơn vị',
  'Đã trình tại Tờ trình số {n}/TTr-SNV ngày {d}/{m}/2026, chờ phê duyệt',
  'Chưa thực hiện',
  'Chưa thực hiện do chưa được bố trí kinh phí',
  'Hoàn thành {n}/{n} đợt kiểm tra lĩnh vực {f}',
  'Cơ bản hoàn thành, còn xã {c} chưa gửi số liệu',
  'Không phát sinh trong kỳ',
  'Đạt {p}%, tăng {n}% so với cùng kỳ',
  'Quyết định số {n}/QĐ-UBND ngày {d}/{m}/2026',
];

export const NOTES = [
  'Kinh phí trong dự toán giao đầu năm của đơn vị chủ trì',
  'Nhiệm vụ chuyển từ năm 2025',
  'Theo Nghị quyết số {n}/NQ-HĐND ngày {d}/{m}/2025',
  'Căn cứ Công văn số {n}/SNV-CCHC ngày {d}/{m}/2026 của Sở Nội vụ',
  'Xã {c} làm điểm, các xã khác làm theo sau khi rút kinh nghiệm',
  'Đồng chí Phó Giám đốc phụ trách {f} chỉ đạo',
  'Tiêu chí thành phần {m}.{q}.{d} của bộ chỉ số',
  'Phối hợp với nhiệm vụ số {n}',
  'Báo cáo gửi kèm danh sách {n} hồ sơ',
  'Cần Bộ hướng dẫn thêm về {f}',
];

/** Sentences of long remarks. */
export const SENTENCES = [
  'Năm trước lĩnh vực {f} có {n} hồ sơ trả chậm, chủ yếu do chờ ý kiến của cơ quan phối hợp.',
  'Xã {c} đã cử người làm đầu mối và mở sổ theo dõi từ tháng {m}.',
  'Các đơn vị gửi số liệu về trước ngày {d} hằng tháng để tổng hợp chung.',
  'Hồ sơ phải bổ sung quá một lần thì người thụ lý báo cáo rõ lý do.',
  'Điểm bị trừ nằm ở phần công khai kết quả và phần thanh toán trực tuyến.',
  'Kết quả kiểm tra cho thấy {p}% hồ sơ đã có bản điện tử đầy đủ.',
  'Kinh phí dự kiến {n} triệu đồng, lấy từ nguồn chi thường xuyên.',
  'Lãnh đạo phụ trách đã làm việc với {n} đơn vị và thống nhất cách làm.',
];
