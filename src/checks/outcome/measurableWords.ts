import { phrases } from '../../language/phrases';

/**
 * What makes a target measurable, or not. Lower case, tone marks as in "hòa"; a comma or a stroke may stand between two words of
 * an entry. An entry is a whole word or phrase. To mend a wrong finding, write the phrase into the right list.
 */

/** Praise and effort: nobody can say on the last day whether it was reached. */
export const SOFT_WORDS = phrases(`
    kịp thời | đầy đủ | đủ và đúng | hiệu quả | nâng cao | tăng cường | đẩy mạnh | đổi mới | cải thiện |
    nghiêm túc | chấp hành nghiêm | thực hiện nghiêm | thực hiện tốt | làm tốt | phục vụ tốt | xử lý tốt | tốt hơn | hài lòng hơn |
    phù hợp | đồng bộ | khả thi | chặt chẽ | khách quan | chính xác | trung thực | khuyến khích |
    thường xuyên | liên tục | giảm dần | tăng dần | từng bước | đúng hạn | trước hạn | ngang tầm |
    đa dạng | thiết thực | tích cực | chủ động | quan tâm | phấn đấu | chấp hành | thực thi | tinh gọn |
    gần dân | dứt điểm | toàn diện | tăng số lượng | tăng thu nhập | tăng so với năm trước |
    giảm so với năm trước
  `);

/** Words that send the reader to a rule or a paper instead of saying what comes out. */
export const RULE_WORDS = phrases(`
    theo quy định | theo các quy định | theo đúng quy định | theo đúng các quy định | đúng quy định |
    đúng các quy định | nội dung quy định | thời gian quy định | thời hạn quy định |
    pháp luật quy định | quy định của pháp luật | thực hiện quy định | thực hiện các quy định |
    theo hướng dẫn | theo đúng hướng dẫn | theo yêu cầu | theo thẩm quyền | theo kế hoạch |
    theo đúng kế hoạch | đúng theo kế hoạch | đúng kế hoạch | theo quy trình | theo chỉ đạo |
    theo phân công | theo chức năng | chỉ tiêu kế hoạch | chỉ tiêu được giao | nhiệm vụ được giao
  `);

/** … but not so in these: "sự phù hợp" is what is looked at, "không phù hợp" what is mended. */
export const NOT_SOFT = phrases(`
    sự phù hợp | không phù hợp | không còn phù hợp | tính chính xác của | báo cáo thường xuyên |
    chi thường xuyên | phụ cấp thường xuyên | kinh phí thường xuyên
  `);

/** Nothing of a bad kind may happen, or none may be left: as clear as a figure. */
export const ZERO_WORDS = phrases(`
    không có | không còn | không để | không phát sinh | không ban hành | không vượt | không quá |
    không xảy ra | không xẩy ra | không bị | không phát hiện | không tăng | không giảm |
    không thấp hơn | không cao hơn | không phải nộp | không tồn đọng | không trễ | không chậm |
    chấm dứt | xóa bỏ
  `);

/** All of a whole: 100 % without the figure. */
export const ALL_WORDS = phrases(`
    toàn bộ | tất cả | mọi
  `);

/** Numbers written in letters before things that are counted. */
export const NUMBER_WORDS = phrases(`
    một | hai | ba | bốn | sáu | mười
  `);
export const COUNTED_AFTER_WORDS = phrases(`
    lần | cuộc | lớp | bài | tin | đợt | hội nghị | báo cáo | buổi | sáng kiến | mô hình | phần ba | nửa
  `);

/** Things of which a plan must say how many. */
export const UNCOUNTED = phrases(`
    tin bài | viết tin | bài viết | sáng kiến | các sáng kiến | các kiến nghị | các hội nghị | các lớp |
    các cuộc | các buổi | các đợt | các mô hình | các văn bản xử lý | các văn bản kiến nghị
  `);

/** A paper, an event or a thing that is there or is not: yes or no. Not "văn bản", which is any paper. */
export const YES_NO_NOUNS = phrases(`
    kế hoạch | báo cáo | quyết định | nghị quyết | quy chế | nội quy | quy trình | tờ trình | công văn |
    thông báo | biên bản | danh mục | danh sách | đề án | phương án | chương trình | chỉ thị |
    hồ sơ dự thảo | dự thảo | hướng dẫn | sổ tay | sổ theo dõi | bản mô tả | bản công bố |
    bản tổng hợp | bản cam kết | bản đồ | bảng công khai | bảng thống kê | bảng điểm | bảng giá |
    phần mềm | cơ sở dữ liệu | hội nghị | hội thảo | cuộc thi | lớp tập huấn | hợp đồng |
    giấy chứng nhận | chứng nhận | thỏa thuận
  `);

/** Verbs after which such a noun is brought about: "Ban hành quy chế". */
export const CREATING_VERBS = phrases(`
    ban hành | xây dựng | lập | trình | công bố | ký | phê duyệt | soạn thảo | tham mưu | có | gửi |
    nộp | nghiệm thu | tổ chức
  `);

/** A target that begins so tells what people do, not what comes of it. */
export const ACTIVITY_VERBS = phrases(`
    thực hiện | có thực hiện | tiếp tục | phối hợp | rà soát | kiểm tra | qua kiểm tra | triển khai |
    đôn đốc | theo dõi | hướng dẫn | tuyên truyền | chỉ đạo | sắp xếp | kiện toàn | quản lý | xử lý |
    tiếp nhận | áp dụng | đánh giá | tổng hợp | kiểm soát | đảm bảo | bảo đảm
  `);

/** A product that begins so only names the work again: "Kết quả sử dụng thư điện tử". */
export const BARE_RESULTS = [
  'thực hiện',
  'sử dụng',
  'giải quyết',
  'tiếp nhận',
  'xử lý',
  'triển khai',
  'áp dụng',
  'cập nhật',
  'tổ chức',
].map((verb) => `kết quả ${verb}`);
