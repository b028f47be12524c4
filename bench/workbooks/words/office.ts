/** Turns that offices use over and over, {} being what a cell says by itself: many checks look for them. */
export const OFFICE_WORK = [
  'Tiếp tục triển khai thực hiện: {}',
  'Tăng cường, đẩy mạnh: {}',
  '{}, bảo đảm đúng quy định, kịp thời, hiệu quả',
  'Chủ động phối hợp với các cơ quan, đơn vị có liên quan: {}',
  'Thường xuyên quán triệt, chỉ đạo, đôn đốc, kiểm tra: {}',
  '{} theo chức năng, nhiệm vụ được giao',
  'Nâng cao chất lượng, hiệu quả công tác tham mưu: {}',
  'Tham mưu cấp có thẩm quyền xem xét, quyết định: {}',
  '{}; kịp thời xử lý khó khăn, vướng mắc, báo cáo cấp trên',
  'Tổ chức triển khai nghiêm túc, đồng bộ các giải pháp: {}',
];

export const OFFICE_TARGETS = [
  'Đảm bảo đúng tiến độ, chất lượng theo yêu cầu',
  'Phấn đấu đạt và vượt chỉ tiêu được giao; {}',
  'Thực hiện nghiêm túc, đầy đủ, kịp thời theo quy định; {}',
  'Nâng cao tỷ lệ, phấn đấu tối thiểu: {}',
  '{} và các chỉ tiêu khác theo quy định',
];

export const OFFICE_PRODUCTS = [
  'Văn bản triển khai thực hiện',
  'Các văn bản chỉ đạo, điều hành',
  '{} và các văn bản có liên quan',
  'Báo cáo kết quả thực hiện',
];

export const OFFICE_DEADLINES = [
  'Thường xuyên',
  'Khi có yêu cầu',
  'Theo quy định',
  'Thường xuyên, định kỳ',
  'Thường xuyên, liên tục trong năm',
  'Khi phát sinh',
];

export const OFFICE_RESULTS = [
  'Đang triển khai thực hiện',
  'Tiếp tục thực hiện',
  'Thực hiện thường xuyên, theo quy định',
  'Cơ bản hoàn thành; {}',
  'Đã triển khai, đang tổng hợp; {}',
];
