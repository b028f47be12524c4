import { phrases } from '../../language/phrases';

/** Words of time that mean one thing where a deadline is typed without accents. With their accents, in small letters. */

/** Parts of a year. */
export const STRETCHES = phrases(`ngày | tuần | tháng | quý | quí | năm`);

/** What stands before one of them and makes it that: "cuối quý", "hàng tháng", "trước ngày". */
export const STANDING_BEFORE = phrases(`
    đầu | giữa | cuối | hàng | hằng | mỗi | từng | các | trong | cả | hết | nửa | kỳ | định kỳ | trước | từ | đến |
    kể từ | tính từ | bắt đầu từ | chậm nhất | muộn nhất | sau | cùng | cuối mỗi | đầu mỗi | đến hết | hai | những | theo | báo cáo | kế hoạch
  `);

/** Besides what the deadlines' own tables hold. */
export const TIME_PHRASES = phrases(`
    định kỳ | định kì | theo định kỳ | một lần | ngày làm việc | giờ làm việc | kể từ | tính từ | trở đi | trở về sau | về sau | nửa đầu năm | nửa cuối năm |
    giai đoạn | thượng tuần | trung tuần | hạ tuần | tuần thứ | tuần lễ | ngay khi | ngay sau | ngay trong | ngay từ |
    tiếp theo | kế tiếp | liền kề | sau đó | tiếp đó | năm sau | năm tới | năm nay | năm trước | năm tiếp theo | năm học | năm đánh giá |
    năm kế hoạch | năm báo cáo | năm tài chính | năm kế tiếp | năm liền kề | tháng trước | tháng tiếp theo | tháng kế tiếp | tháng liền kề | tuần thứ nhất | bắt đầu |
    quý sau | quý trước | quý tiếp theo | quý kế tiếp | quý liền kề | ngày đầu tiên | tuần đầu tiên |
    thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật | so với | tính đến | cùng kỳ | gần nhất | gần đây | theo quy định | theo quy chế |
    tuân thủ quy định | tuân thủ theo | quyết định | công văn | có hiệu lực | vật tư | đầu tư
  `);

/** Of one syllable: in a deadline's cell they are nothing else. */
export const TIME_SYLLABLES = phrases(`
    trước | đến | tới | hết | từ | vào | cuối | giữa | mỗi | và | của | hoặc | hạn | lần | không | chưa | giờ | gửi | nộp | trình |
    sáng | chiều | thứ | lúc | các
  `);

/** They begin like a part of a year, or like a word before one, and are none. */
export const WORK_LIKE_TIME = phrases(`
    quy định | quy chế | quy trình | quy hoạch | quy mô | quy chuẩn | quy ước | quy cách | quy đổi | quy tắc | quy tụ | quy phạm | quỹ đất | quỹ lương |
    nam nữ | nam giới | ngay khi | ngay sau | ngay trong | ngay từ | ngay lập | thang điểm | thang bảng | tuân thủ | tuân theo | tuần tra | tuần hoàn
  `);
