/** What is done, and to what: any of a group's beginnings goes before any of its objects. */
export const WORKS: { begins: string[]; objects: string[] }[] = [
  {
    begins: [
      'Xây dựng',
      'Ban hành',
      'Tham mưu ban hành',
      'Trình UBND tỉnh ban hành',
      'Sửa đổi, bổ sung',
      'Lấy ý kiến góp ý về',
    ],
    objects: [
      'kế hoạch kiểm tra công vụ',
      'quy chế phối hợp giải quyết hồ sơ liên thông',
      'quy định phân cấp quản lý tài sản công',
      'đề án vị trí việc làm',
      'bộ tiêu chí đánh giá mức độ hài lòng',
      'quy trình nội bộ giải quyết thủ tục',
      'danh mục dữ liệu dùng chung',
      'phương án sắp xếp các đơn vị sự nghiệp',
      'quy chế tiếp công dân',
      'kế hoạch bồi dưỡng cán bộ một cửa',
      'quy tắc ứng xử nơi công sở',
      'hướng dẫn chấm điểm chỉ số của các xã',
    ],
  },
  {
    begins: [
      'Rà soát',
      'Kiểm tra',
      'Thống kê, phân loại',
      'Cắt giảm, đơn giản hóa',
      'Công bố, công khai',
      'Cập nhật kịp thời',
    ],
    objects: [
      'thủ tục hành chính',
      'hồ sơ quá hạn giải quyết',
      'văn bản quy phạm pháp luật hết hiệu lực',
      'điều kiện kinh doanh',
      'chế độ báo cáo định kỳ',
      'mức thu phí, lệ phí',
      'danh sách dịch vụ công đủ điều kiện làm trực tuyến toàn trình',
      'biểu mẫu điện tử',
      'phản ánh, kiến nghị của người dân',
      'biên chế và hợp đồng lao động',
      'kết luận thanh tra chưa làm xong',
      'tài khoản của công chức trên hệ thống một cửa',
    ],
  },
  {
    begins: ['Tổ chức', 'Mở', 'Phối hợp tổ chức', 'Bố trí kinh phí cho', 'Chuẩn bị nội dung cho'],
    objects: [
      'hội nghị đối thoại với doanh nghiệp',
      'lớp tập huấn nghiệp vụ một cửa',
      'cuộc thi tìm hiểu cải cách hành chính',
      'buổi tọa đàm về chuyển đổi số',
      'đợt khảo sát sự hài lòng của người dân',
      'hội thi công chức giỏi nghiệp vụ',
      'chuyên mục trên đài truyền thanh',
      'đoàn học tập kinh nghiệm',
      'ngày hội thanh toán không dùng tiền mặt',
      'tổ công nghệ cộng đồng',
    ],
  },
  {
    begins: ['Số hóa', 'Kết nối, chia sẻ', 'Làm sạch', 'Đưa vào sử dụng', 'Nâng cấp', 'Bảo đảm an toàn cho'],
    objects: [
      'kết quả giải quyết thủ tục còn hiệu lực',
      'cơ sở dữ liệu đất đai',
      'dữ liệu hộ tịch',
      'hệ thống quản lý văn bản và điều hành',
      'cổng dịch vụ công',
      'kho lưu trữ điện tử',
      'phần mềm đánh giá cán bộ',
      'trang thông tin điện tử',
      'hệ thống họp trực tuyến',
      'chữ ký số chuyên dùng',
      'dữ liệu cán bộ, công chức, viên chức',
    ],
  },
  {
    begins: ['Nâng tỷ lệ', 'Duy trì tỷ lệ', 'Đánh giá, công bố tỷ lệ', 'Theo dõi hằng tuần tỷ lệ'],
    objects: [
      'hồ sơ trả đúng hạn',
      'hồ sơ nộp trực tuyến',
      'thanh toán trực tuyến',
      'văn bản ký số',
      'nhiệm vụ hoàn thành đúng hạn',
      'giải ngân vốn đầu tư công',
      'đơn vị tự chủ về chi thường xuyên',
      'công chức đạt chuẩn ngạch',
      'khiếu nại được giải quyết trong năm',
    ],
  },
  {
    begins: ['Báo cáo', 'Tổng hợp, báo cáo', 'Sơ kết, đánh giá', 'Tự chấm điểm và gửi hồ sơ về'],
    objects: [
      'công tác cải cách hành chính',
      'kết quả khắc phục sau kiểm tra',
      'tình hình theo dõi thi hành pháp luật',
      'việc thực hành tiết kiệm, chống lãng phí',
      'kết quả thực hiện phong trào thi đua',
      'chỉ số phục vụ người dân và doanh nghiệp',
      'tình hình sử dụng biên chế',
      'công tác văn thư, lưu trữ',
    ],
  },
];

/** In which field of work. */
export const FIELDS = (
  'đất đai|hộ tịch|xây dựng|đầu tư|y tế|giáo dục|lao động|bảo trợ xã hội|giao thông|môi trường|văn hóa|du lịch|nông nghiệp|thủy sản' +
  '|lâm nghiệp|công thương|tư pháp|nội vụ|tài chính|khoa học|thông tin|dân tộc|tôn giáo|an toàn thực phẩm|phòng cháy|chứng thực' +
  '|bảo hiểm xã hội|thuế|hải quan|quy hoạch'
).split('|');

/** For whom, why, within which bounds: what stands behind the work. */
export const TAILS = [
  ', gắn với trách nhiệm của người đứng đầu',
  ' cho người dân và doanh nghiệp',
  ', không để hồ sơ tồn đọng sang quý sau',
  ' theo hướng giảm giấy tờ phải nộp',
  ', lấy sự hài lòng của người dân làm thước đo',
  ' tại bộ phận một cửa',
  ' ở cấp xã sau khi sắp xếp',
  ', có phân công người theo dõi',
  ' trên môi trường điện tử',
  ', lồng ghép với kế hoạch chuyển đổi số',
  ' bằng nhiều hình thức phù hợp',
  ', bảo đảm không trùng với nhiệm vụ của năm trước',
  ' đối với các đơn vị sự nghiệp công lập',
  ', ưu tiên vùng sâu, vùng xa',
  ' qua hệ thống thông tin của tỉnh',
];

/** Sections of a plan, in the order in which plans have them. */
export const THEMES = [
  'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
  'CẢI CÁCH THỂ CHẾ',
  'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
  'CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH',
  'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
  'CẢI CÁCH TÀI CHÍNH CÔNG',
  'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN SỐ',
  'KHẢO SÁT, ĐÁNH GIÁ',
];
