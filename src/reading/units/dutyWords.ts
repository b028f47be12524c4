import { phrases } from '../../language/phrases';

/** Words that say what a unit does, as tables. Small letters, folded (NFC, one tone place). */

/** From here on a cell says what a unit does, not what it is called. */
export const ROLE_VERBS = phrases(`
    theo dõi | đôn đốc | chủ trì | phối hợp | hướng dẫn | tham mưu | theo chức năng | chịu trách nhiệm |
    thực hiện | triển khai | tổ chức thực hiện | tổng hợp báo cáo | tổng hợp, báo cáo | tổng hợp kết quả |
    báo cáo kết quả | là đầu mối | làm đầu mối | đầu mối | kiểm tra việc | kiểm tra, giám sát |
    giám sát việc | tiếp tục | có trách nhiệm | căn cứ | giúp việc | trong năm | theo nhiệm vụ |
    theo lĩnh vực | theo phân công | theo thẩm quyền | theo quy định | theo yêu cầu | chủ động | yêu cầu |
    bố trí kinh phí | cấp kinh phí | bảo đảm kinh phí | đảm bảo kinh phí | trình ký | góp ý | cho ý kiến
  `);

/** What somebody does where nothing follows: "Phó Chủ tịch phụ trách văn xã" is a post. */
export const CLOSING_VERBS = phrases(`phụ trách | phụ trách chung | phụ trách chính`);

/**
 * In small letters these also stand in names ("Trung tâm Tư vấn thẩm định giá"): they say what a unit does only in a cell that tells duties
 * anyway, and in brackets behind a name.
 */
export const DUTY_VERBS = phrases(`
    thẩm định | soạn thảo | tham gia | bố trí | cung cấp | hỗ trợ | trình ban hành | trình duyệt | ký ban hành | ban hành |
    phê duyệt | rà soát | tổng hợp | thống kê | báo cáo | chuẩn bị | kiểm tra | giám sát | bảo đảm | đảm bảo |
    cử cán bộ | đăng tải | tuyên truyền | vận động | tập huấn | cập nhật | in ấn | thẩm tra | xem xét | quyết định | công khai | niêm yết
  `);

/** In brackets behind a name, besides the verbs. */
export const BRACKET_ROLES = phrases(`
    ct | ph | phụ trách | chỉ đạo | ký | cơ quan chủ trì | đơn vị chủ trì | cơ quan phối hợp | đơn vị phối hợp | cơ quan thường trực |
    đơn vị thường trực | thường trực | cơ quan đầu mối | đơn vị đầu mối | cơ quan soạn thảo | cơ quan thẩm định | cùng phối hợp
  `);

/** Who does this leads, whatever others do. */
export const LEADING = phrases(`
    chủ trì | là đầu mối | làm đầu mối | đầu mối | chịu trách nhiệm chính | phụ trách | cơ quan chủ trì | đơn vị chủ trì | ct |
    cơ quan đầu mối | đơn vị đầu mối
  `);

/** Who does this helps, wherever somebody else is named. */
export const HELPING = phrases(`
    phối hợp | tham gia | thẩm định | thẩm tra | góp ý | cho ý kiến | bố trí kinh phí | cấp kinh phí | bảo đảm kinh phí |
    đảm bảo kinh phí | hỗ trợ | trình ký | ph | cơ quan phối hợp | đơn vị phối hợp | cùng phối hợp | cơ quan thẩm định
  `);

/** Words that say who leads and who helps, before a list of names or in brackets behind a name. */
export const LEAD_LABELS = phrases(`
    chủ trì | đơn vị chủ trì | cơ quan chủ trì | ct | phụ trách | đầu mối | phụ trách chính |
    chịu trách nhiệm chính | giao | giao cho | lãnh đạo phụ trách | thực hiện | đơn vị đầu mối | cơ quan đầu mối |
    phân công | phân công cho | cơ quan soạn thảo
  `);
export const PARTNER_LABELS = phrases(`
    phối hợp | đơn vị phối hợp | cơ quan phối hợp | phối hợp thực hiện | ph | tham gia | cùng thực hiện |
    phối hợp với | phối hợp cùng | cùng phối hợp | thẩm định | cơ quan thẩm định | hỗ trợ
  `);

/** Without a colon these label the name that follows: "giao Sở Nội vụ", "phối hợp UBND xã". */
export const BARE_LEAD_LABELS = phrases(`chủ trì | đầu mối | giao | giao cho | phân công | phân công cho`);
export const BARE_PARTNER_LABELS = phrases(`phối hợp | cùng phối hợp | phối hợp thực hiện | tham gia`);
