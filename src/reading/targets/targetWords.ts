import { phrases } from '../../language/phrases';
import type { TargetOp } from '../../plan/answer';

/**
 * The words of targets and of what results say to them. Small letters, tone marks as in "hòa", one phrase an entry; of two that fit the longer one
 * counts. A wrong reading is mended by adding the phrase to the right list.
 */
export type Bound = Extract<TargetOp, '>=' | '>' | '<=' | '<' | '='>;

/** What stands right before a figure and says how it is compared. */
export const BOUND_WORDS: Record<Bound, readonly string[]> = {
  '>=': phrases(`
    ít nhất | tối thiểu | không dưới | không ít hơn | không thấp hơn | không kém | không nhỏ hơn | từ | đủ | đạt đủ | >= | ≥ | => |
    phấn đấu
  `),
  '>': phrases(`trên | hơn | nhiều hơn | cao hơn | lớn hơn | > | vượt | vượt quá | quá | vượt mức`),
  '<=': phrases(`
    không quá | không vượt quá | không vượt | không hơn | không cao hơn | không lớn hơn | không nhiều hơn | không trên | tối đa |
    nhiều nhất | cao nhất | <= | ≤ | =< | xuống còn | giảm còn | chỉ còn | còn không quá
  `),
  '<': phrases(`dưới | ít hơn | thấp hơn | nhỏ hơn | < | không đến | không tới | chưa đến`),
  '=': phrases(`đúng | bằng`),
};

/** May stand between such words and the figure without saying anything more. */
export const BETWEEN_WORDS = phrases(`
  là | đạt | được | mức | tỷ lệ | tỉ lệ | số lượng | tổng số | ở mức | ở | lên | xuống | thêm | có | còn | : | = | có được | đạt mức | đạt tỷ lệ
`);

/** About so many: the figure is no bound. */
export const ABOUT_WORDS = phrases(`khoảng | xấp xỉ | gần | ước | ước đạt | ước khoảng | độ chừng`);

/** Comparisons with something that has no figure of its own ("không vượt quá số biên chế được giao"). */
export const BARE_BOUNDS: readonly (readonly [words: string, bound: Bound])[] = [
  ['không vượt quá', '<='],
  ['không vượt', '<='],
  ['không quá', '<='],
  ['không cao hơn', '<='],
  ['không nhiều hơn', '<='],
  ['không thấp hơn', '>='],
  ['không ít hơn', '>='],
  ['không dưới', '>='],
  ['cao hơn', '>'],
  ['nhiều hơn', '>'],
  ['thấp hơn', '<'],
  ['ít hơn', '<'],
];

/** Falling and rising. */
export const FALLING = phrases(`giảm | cắt giảm | rút ngắn | tiết kiệm | tinh giản | cắt`);
export const RISING = phrases(`tăng | gia tăng | tăng thêm | tăng trưởng`);
/** Behind these a figure is what is reached, not by how much. */
export const LEVEL_WORDS = phrases(`
  xuống | còn | lên | đạt | của | cho | đối với | tại | trong | ở | với | để | có | bằng | so với | đến
`);

/** Words before a number that make it a name, a place in a law, a level, a time: no figure. */
export const NAMED_BY_NUMBER = phrases(`
  mức độ | cấp độ | mức | hạng | bậc | loại | bước | điều | khoản | điểm | chương | mục | phần | phụ lục | biểu | biểu mẫu | biểu số | mẫu | mẫu số |
  số | kỳ | khóa | nhóm | tiêu chí | chỉ số | thứ | lần thứ | giai đoạn | nhiệm kỳ | phiên bản | iso | tcvn | tcvn iso | iso/iec | iec | qcvn | web |
  quốc lộ | khu vực | vùng | quận | phường | tổ | thôn | ấp | nghị quyết | quyết định | thông tư | nghị định | chỉ thị | công văn | đề án | quý |
  dự án | luật | đợt | cấp | lớp | ipv | tháng | tuần | hết ngày | trước ngày | ngày | năm học | trung ương | tầng | phòng số | văn bản số | tt | nđ | qđ
`);

/** Things that a number before them names or describes, and nobody counts: "chính quyền 2 cấp", "4 tại chỗ", "6 rõ". */
export const NOT_COUNTED = phrases(`
  cấp | chiều | tại chỗ | rõ | không | số hóa | trong 1 | giờ 00 | h | /7 | lớp bảo mật | nhân tố
`);

/** Times: a figure only where the target bounds them. */
export const TIME_UNITS = phrases(`ngày | giờ | phút | tháng | quý | tuần | năm`);
/** … by these words too, where the target has no other figure. */
export const TERM_WORDS = phrases(`trong | trong vòng | chậm nhất | trong thời hạn | sau | thời gian | thời hạn`);

/** A unit's name ends before these. */
export const UNIT_ENDS = phrases(`
  được | đã | có | của | theo | tại | trong | với | và | để | cho | trở | đối | về | so | đạt | bị | chưa | không | là | gồm | thuộc | đúng |
  trên | dưới | từ | do | qua | bằng | mỗi | hằng | hàng | ở | đang | còn | này | hoặc | trực | trước | sau | kể
`);

/** Numbers in letters, before things that are counted one by one. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
export const COUNTED_NOUNS = phrases(`
  lần | cuộc | lớp | bài | tin | đợt | hội nghị | báo cáo | buổi | sáng kiến | mô hình | văn bản | kế hoạch | đơn vị | phòng | người | hồ sơ |
  hội thảo | chuyên đề | phóng sự | quy trình | thủ tục | tthc | đề án | nhiệm vụ | hoạt động
`);

/** Syllables that say nothing of what is counted. */
export const EMPTY_SYLLABLES = new Set(
  phrases(`
    đạt | tỷ | tỉ | lệ | số | được | các | những | hoàn | thành | kết | quả | thực | hiện | đã | là | chỉ | tiêu | kế | hoạch | tổng | trung | bình |
    từ | trở | lên | xuống | trên | dưới | ít | nhất | tối | thiểu | đa | không | quá | vượt | phấn | đấu | bảo | đảm | có | và | của | theo | tại |
    trong | với | để | cho | về | năm | này | mức | độ | trước | so | tăng | giảm | khoảng | hơn | cả | toàn | đến | nay | hiện | còn | ra | vào | trăm |
    phần | mục | nhiệm | vụ | thêm | đúng | chưa | việc | công | tác | thuộc | tính | đối | hết | tháng | quý | kỳ
  `),
);

/** None of a bad thing may be there: "không có hồ sơ trễ hạn". */
export const NONE_WORDS = phrases(`
  không có | không còn | không để | không để xảy ra | không phát sinh | không xảy ra | không phát hiện | không bị | không tồn đọng | không ban hành |
  không trễ | không chậm | không nợ | không vi phạm
`);
/** … but not so in these. */
export const NOT_NONE = phrases(`nếu không có | không có giới hạn | không còn phù hợp`);

/** A result that says so says: none. */
export const NONE_SAID = phrases(`
  không có | không phát sinh | không có phát sinh | chưa phát sinh | chưa có | không xảy ra | chưa xảy ra | không phát hiện | không còn | không để | không bị |
  không | không trễ hạn | không quá hạn | không có trường hợp nào | không ban hành
`);
/** … but these do not. */
export const NOT_NONE_SAID = phrases(`
  không đạt | không hoàn thành | không thực hiện | không triển khai | không tổ chức | không kịp | không xong | chưa có số liệu | chưa có báo cáo |
  không rõ | không xác định | chưa có kết quả | không có số liệu | không báo cáo | không đúng hạn | không đúng | chưa có thông tin | không có thông tin |
  không có khó khăn | không có vướng mắc | chưa có vướng mắc | chưa có khó khăn | không chỉ | không ngừng | không gửi | không quá | không có báo cáo |
  không đảm bảo | không bảo đảm | không có kết quả
`);

/** What a count of a bad thing is known by. */
export const FAULT_WORDS = phrases(`
  trễ hạn | quá hạn | trễ hẹn | trễ | chậm | chậm muộn | bị | vi phạm | sai phạm | trường hợp | vụ | tồn đọng | trái | sai | nợ | không đúng | phát hiện | khiếu nại |
  kéo dài | chưa giải quyết
`);
export const LATE_WORDS = phrases(
  `trễ hạn | quá hạn | trễ hẹn | chậm | chậm muộn | muộn | không đúng hạn | chưa đúng hạn | trễ`,
);
export const ON_TIME_WORDS = phrases(
  `đúng hạn | trước hạn | trong hạn | đúng thời hạn | sớm hạn | đúng hẹn | đúng và trước hạn`,
);

/** A figure behind one of these is not what was reached. */
export const NOT_REACHED_BEFORE = phrases(`
  mục tiêu | chỉ tiêu | kế hoạch | kế hoạch giao | chỉ tiêu giao | chỉ tiêu là | mục tiêu là | yêu cầu | so với | cùng kỳ | năm trước | năm ngoái | quý trước | kỳ trước |
  vượt | còn lại | dự kiến | phấn đấu | sẽ | ước | ước đạt | dự kiến đạt | phấn đấu đạt | sẽ đạt | chưa đạt | không đạt | khoảng | xấp xỉ | kh | quy định |
  tháng trước | được giao | giao | theo kế hoạch | ước khoảng | không đạt được | chưa đạt được | thiếu | chênh lệch | hụt | đăng ký
`);
/** A figure in a part of a sentence with one of these before it, and no "đạt" between, was not reached yet. */
export const NOT_YET = phrases(`
  đang | dự kiến | sẽ | phấn đấu | chưa | chờ | đã trình | trình | đang trình | dự thảo | còn | không tổ chức | không thực hiện | ước | tiếp tục | đề xuất | đề nghị |
  đăng ký
`);
/** … nor with one of these behind it. */
export const NOT_YET_BEHIND = phrases(`
  đang | dự kiến | chưa | còn lại | chờ | không đạt | chưa đạt | đã đăng ký | tháng trước | năm trước | không hoàn thành | bị trả lại | sẽ | theo kế hoạch | chưa hoàn thành |
  được giao | phải
`);
/** A part of what the sentence before tells. */
export const PART_OF = phrases(`trong đó | gồm | bao gồm`);
/** Of another time than the plan's. */
export const OTHER_TIME = phrases(`cùng kỳ | năm trước | năm ngoái | kỳ trước | quý trước`);

/** All of it, without a figure. */
export const ALL_OF_IT = phrases(`toàn bộ | tất cả | 100 phần trăm`);

/** The cell itself answers the target. */
export const SAID_MET = phrases(`
  đạt chỉ tiêu | đạt mục tiêu | đạt kế hoạch | đạt yêu cầu | vượt chỉ tiêu | vượt mục tiêu | vượt kế hoạch | đạt và vượt chỉ tiêu | đạt và vượt kế hoạch | đạt 100% kế hoạch |
  đạt 100% chỉ tiêu | hoàn thành 100% kế hoạch | hoàn thành 100% chỉ tiêu | hoàn thành chỉ tiêu | đạt chỉ tiêu đề ra
`);
export const SAID_NOT_MET = phrases(`
  không đạt | chưa đạt | không đạt được | chưa đạt được | không hoàn thành chỉ tiêu | chưa hoàn thành chỉ tiêu | không vượt chỉ tiêu
`);

/** What a day in a target bounds. */
export const FINISHING = phrases(`
  hoàn thành | hoàn tất | xong | ban hành | gửi | nộp | trình | phê duyệt | công bố | báo cáo | tổ chức | thực hiện | triển khai | kết thúc | xây dựng | khai trương |
  đăng tải | niêm yết
`);

/** Nothing of it was done. */
export const NOTHING_DONE = phrases(`
  chưa thực hiện | chưa triển khai | chưa được thực hiện | chưa được triển khai | chưa bắt đầu | chưa tổ chức | không thực hiện | không triển khai | không tổ chức |
  chưa thực hiện được | chưa làm
`);
