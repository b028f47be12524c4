import { phrases } from '../../language/phrases';

/**
 * The words of deadline cells, as tables: whoever writes Vietnamese can add one.
 * All are in lower case, in the form `fold` gives (NFC, tone on the first of oa, oe, uy at a syllable's end: hòa, ủy).
 */

/** Numbers written out, for months and quarters. */
export const NUMBER_WORDS: Record<string, number> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};

export const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The day named is too late: the last day on time is the one before. */
export const BEFORE = ['trước', 'trước mốc', 'trước thời điểm', 'trước hạn'];

/** The day, month, quarter or year named is still on time, its last day is the last. */
export const BY = phrases(`
    chậm nhất | chậm nhất là | chậm nhất đến | chậm nhất vào | chậm nhất trong | chậm nhất đến hết |
    muộn nhất | muộn nhất là | muộn nhất đến | muộn nhất vào | muộn nhất trong | muộn nhất đến hết |
    không quá | không muộn hơn | không chậm hơn | không trễ hơn | trễ nhất | trễ nhất là | hạn cuối |
    hạn cuối cùng | hạn cuối cùng là | hạn cuối là | hạn chót | hạn chót là | hạn | thời hạn đến | đến |
    đến hết | tới | tới hết | cho đến | cho đến hết | cho tới | kéo dài đến | kéo dài đến hết | hết |
    từ nay đến | từ nay đến hết | từ nay tới
  `);

/** Somewhere inside the time named. */
export const WITHIN = phrases(`
    trong | trong thời gian | trong khoảng | trong khoảng thời gian | trong đợt | vào | vào khoảng | dự kiến |
    dự kiến trong | dự kiến vào | thời gian | thời hạn | thời hạn hoàn thành | thời gian hoàn thành |
    thời gian thực hiện | khoảng | ngay trong | ngay từ | trong cả
  `);

/** Words of finishing: alone before a day they say nothing about what is due, so they make no label. */
export const FINISHING = phrases(`
    hoàn thành | hoàn thành xong | hoàn thành việc | phải hoàn thành | hoàn tất | hoàn thiện | xong |
    làm xong | thực hiện | thực hiện xong | thực hiện hoàn thành | triển khai | triển khai thực hiện |
    tổ chức thực hiện | tiến hành | kết thúc | thời hạn | thời hạn hoàn thành | thời gian |
    thời gian hoàn thành | thời gian thực hiện | hạn | hạn hoàn thành | tiến độ | dự kiến |
    dự kiến hoàn thành | phấn đấu | phấn đấu hoàn thành | cơ bản hoàn thành | duy trì | mốc | mốc thời gian |
    thời điểm | thời điểm hoàn thành | bảo đảm | đảm bảo | bảo đảm hoàn thành | đảm bảo hoàn thành
  `);

/** A task without an end: asked about at every report, never overdue. */
export const CONTINUOUS = phrases(`
    thường xuyên | liên tục | hàng ngày | hằng ngày | trong suốt năm | trong suốt cả năm | suốt năm |
    suốt cả năm | quanh năm | xuyên suốt năm | xuyên suốt cả năm | thường kỳ | duy trì thường xuyên |
    lâu dài | trong suốt quá trình thực hiện | trong suốt quá trình | không thời hạn | trực 24/7 | trực ban 24/7 | trực 24/24 | trực 24/24h | trực 24/24 giờ |
    hỗ trợ 24/7 | hoạt động 24/7 | phục vụ 24/7 | giám sát 24/7 | vận hành 24/7 | tiếp nhận 24/7 | liên tục 24/7 |
    thường xuyên 24/7 |
    các tháng trong năm | các ngày làm việc trong tuần | cả nhiệm kỳ | suốt nhiệm kỳ | trong suốt nhiệm kỳ |
    trong cả nhiệm kỳ
  `);

/** What may follow a word of CONTINUOUS and adds nothing to it. */
export const CONTINUOUS_TAILS = phrases(`
    trong năm | trong cả năm | cả năm | trong các năm | hàng năm | hằng năm | các năm | năm |
    trong các tháng | trong suốt năm | trong thời gian thực hiện kế hoạch | trong quá trình thực hiện |
    trong năm đánh giá | trong năm kế hoạch | trong quá trình thực hiện nhiệm vụ | liên tục
  `);

/** A day that nobody knows yet: something has to happen first. The words after it belong to it. */
export const EVENT_STARTS = phrases(`
    khi | ngay khi | ngay sau khi | sau khi | trước khi | trong khi | kể từ khi | ngay sau | đột xuất |
    phát sinh | nếu phát sinh | tùy theo | tùy tình hình | tùy thuộc | theo tình hình phát sinh |
    theo phát sinh | theo thực tế phát sinh | theo vụ việc | theo từng vụ việc | theo sự vụ | trong và sau |
    trong thời hạn quy định kể từ | sau | trước kỳ | trước năm học | trước khai giảng | trước hội nghị | trước đợt | trước phiên | trước cuộc |
    trước thời hạn quy định | tại kỳ họp | tại hội nghị | đồng thời với | cùng thời điểm | cùng với | lúc |
    vào dịp | nhân dịp | đầu học kỳ | cuối học kỳ | đầu mỗi học kỳ | cuối mỗi học kỳ | đầu năm học |
    cuối năm học | kết thúc học kỳ | kết thúc năm học | đầu nhiệm kỳ | giữa nhiệm kỳ | cuối nhiệm kỳ |
    hết nhiệm kỳ | kết thúc nhiệm kỳ | trong nhiệm kỳ | ngay lập tức | lập tức | tức thì | ngay thời điểm
  `);

/** Events by their names, at the beginning of a cell only: elsewhere they belong to the work ("Tổ chức kỳ họp"). */
export const EVENT_NAMES = ['kỳ họp', 'các kỳ họp', 'tại các kỳ họp', 'phiên họp', 'học kỳ'];

/** The day stands in another paper. The words after it belong to it. */
export const REFERENCE_STARTS = phrases(`
    theo | thực hiện theo | hoàn thành theo | lồng ghép | căn cứ | căn cứ theo | tuân thủ | đúng | đúng theo |
    đảm bảo | bảo đảm | đáp ứng | kịp thời theo | trong thời hạn quy định | trong thời gian quy định |
    trong thời hạn theo | trong thời hạn được giao | trong thời gian được giao | như kế hoạch | như quy định |
    tại kế hoạch | tại quyết định | tại văn bản | tại công văn | tại chương trình | kế hoạch số |
    quyết định số | công văn số | văn bản số | chương trình số | thông tư số | nghị định số | nghị quyết số |
    chỉ thị số | thông báo số | phụ thuộc | thời gian quy định | thời hạn quy định | quy định của |
    chờ hướng dẫn | chờ chỉ đạo | chờ văn bản
  `);

/** What makes a day after a reference a deadline and no document's date. */
export const FIRM = phrases(`
    trước | chậm nhất | muộn nhất | trễ nhất | xong | hoàn thành | không quá | hạn | đến hết | hết
  `);

/** Words after a day that say what is due then ("trước 30/6 gửi Sở Nội vụ"). */
export const TRAILING_LABELS = phrases(`
    gửi | báo cáo | trình | nộp | hoàn thành | xong | phải | về | cho | đối với | ban hành | tổ chức |
    xây dựng | tổng hợp | công bố | kết thúc | thực hiện | triển khai | có | đưa | để | phục vụ | tham mưu |
    sơ kết | tổng kết | kiểm tra | rà soát | phê duyệt | nghiệm thu | đánh giá | lập | hoàn tất | hoàn thiện |
    công khai | cập nhật | số liệu | dự thảo | kế hoạch | thẩm định | chấm điểm | lấy ý kiến | tuyên truyền |
    khai giảng | bàn giao | ký | đăng
  `);

/** Papers and counts about a time: "Báo cáo 6 tháng" names no deadline. */
export const PAPERS = phrases(`
    báo cáo | kế hoạch | tổng kết | sơ kết | kết quả | số liệu | thống kê | dự toán | quyết toán | chương trình | đánh giá |
    kiểm điểm | phiếu | biểu | danh sách | tờ trình
  `);

/** What is done with a paper on the day it is due. */
export const HANDING_IN = phrases(`
    gửi | gửi về | nộp | trình | chuyển | cung cấp | phải gửi | phải nộp | phải trình | phải xong | xong | hoàn thành | hoàn tất |
    ban hành | phát hành | thực hiện xong | được gửi | phê duyệt | hoàn thiện
  `);

/** Cells that say "nothing" with signs alone. */
export const BLANK_SIGNS = /^[\s\-–—_.…/\\*~=+:;,()]*$/;
