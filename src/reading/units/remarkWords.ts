import { phrases } from '../../language/phrases';

/** Words of remarks that stand among names, as tables. Small letters, folded (NFC, one tone place). */

/** A part of a cell that begins so is a remark, and no name. */
export const REMARK_OPENINGS = phrases(`
    theo | trong | trước | sau | hoàn thành | thực hiện | kèm | lồng ghép | đã | đang | chưa | sẽ | có | kinh phí | báo cáo |
    gửi | từ | đến | hằng | hàng | thường xuyên | khi | nếu | lưu ý | ghi chú | xem | tiếp tục | đột xuất | định kỳ |
    giai đoạn | quý | tháng | năm | ngày | không | cần | phải | dự kiến | chuyển | riêng | bao gồm | gồm | như | tại | do |
    mỗi | áp dụng | ưu tiên | bảo đảm | đảm bảo | tổ chức | rà soát | nhiệm vụ | nội dung | văn bản | quyết định | công văn | kế hoạch
  `);

/** In the middle of a part they make a sentence of it, though a unit stands at its beginning. */
export const REMARK_VERBS = phrases(`
    đã | đang | chưa | sẽ | cần | phải | hoàn thành | đề nghị | lưu ý | trước ngày | trong tháng | trong quý | xong
  `);
