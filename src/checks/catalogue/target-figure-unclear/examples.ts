import type { Check } from '../../check';

const columns = ['STT', 'Tiêu chí', 'Mục tiêu', 'Đơn vị chủ trì', 'Thời hạn'];
const rest = ['Văn phòng Sở', 'Trong năm'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'So sánh lẫn với phần trăm; hai thứ được đếm; lặp; phấn đấu; 100% không rõ của gì.',
        en: 'A comparison mixed with a percentage; two things counted; a doubled phrase; striving; 100% of nothing named.',
      },
      columns,
      rows: [
        [1, 'Cơ cấu lãnh đạo', '100% số lượng cấp phó ít hơn số chuyên viên', ...rest],
        [2, 'Trả kết quả qua bưu chính', 'Từ 15% số hồ sơ trở lên kết quả được trả tại nhà', ...rest],
        [3, 'Nhiệm vụ được giao', 'Bảo đảm 100% nhiệm vụ được làm bảo đảm tiến độ', ...rest],
        [4, 'Khắc phục kiến nghị', 'Phấn đấu khắc phục 100% kiến nghị', ...rest],
        [5, 'Tuyên truyền', 'Thực hiện 100% nội dung tuyên truyền', ...rest],
        [6, 'Đào tạo', 'Hoàn thành 100% kế hoạch', ...rest],
      ],
      finds: ['C4', 'C5', 'C6', 'C7', 'C8'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Một thứ được đếm; so sánh với năm trước; kế hoạch có tên; hai vế cách nhau dấu phẩy.',
        en: 'One thing counted; a comparison with last year; a plan that is named; two clauses with a comma.',
      },
      columns,
      rows: [
        [1, 'Hài lòng', '100% phòng có điểm cao hơn năm trước', ...rest],
        [2, 'Bưu chính', 'Từ 15% số hồ sơ trở lên được trả tại nhà', ...rest],
        [3, 'Vị trí việc làm', 'Từ 95% trở lên công chức được bố trí đúng', ...rest],
        [4, 'Nhiệm vụ được giao', 'Bảo đảm 100% nhiệm vụ đúng hạn, bảo đảm chất lượng', ...rest],
        [5, 'Đào tạo', 'Hoàn thành 100% kế hoạch được giao', ...rest],
        [6, 'Kiểm tra', '100% nội dung trong Kế hoạch số 7/KH-VP được thực hiện', ...rest],
      ],
      finds: [],
    },
  ],
};
