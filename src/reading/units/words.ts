import { phrases } from '../../language/phrases';

/** Words of unit cells as tables. Small letters, folded (NFC, one tone place). */

/** A unit's name begins with one of these: only before them may a comma or "và" part two units. */
export const UNIT_NOUNS = phrases(`
    phòng | ban | sở | bộ | vụ | cục | tổng cục | chi cục | văn phòng | thanh tra | trung tâm | viện |
    học viện | trường | bệnh viện | trạm | trạm y tế | chi nhánh | công ty | bộ phận | tổ | đội | khoa |
    khối | hội | hội đồng | liên đoàn | đoàn | đoàn thanh niên | mặt trận | ủy ban | ubnd | hđnd | ubmttq |
    đảng ủy | huyện ủy | tỉnh ủy | thành ủy | thị ủy | quận ủy | công an | quân sự | ban chỉ huy |
    bộ chỉ huy | ban quản lý | ban giám đốc | ban giám hiệu | ban chỉ đạo | ban thường trực | ban biên tập |
    kho bạc | kho bạc nhà nước | bảo hiểm xã hội | thuế | cơ quan thuế | ngân hàng | báo | đài | cổng | quỹ |
    tòa án | viện kiểm sát | thi hành án | hạt kiểm lâm | vườn quốc gia | đvtt | đvsn | lãnh đạo | thủ trưởng | trưởng |
    phó | chủ tịch | phó chủ tịch | giám đốc | phó giám đốc | hiệu trưởng | phó hiệu trưởng | công chức |
    viên chức | cán bộ | chuyên viên | kế toán | văn thư | giáo viên | nhân viên | bí thư | cá nhân | người |
    vp | ttpvhcc | tttt | ttyt | bqlda | bql | cơ quan | đơn vị | địa phương | doanh nghiệp | chủ đầu tư |
    cơ sở | thành viên | ngành | xã | phường | thị trấn | huyện | thị xã | thành phố | thôn | ấp | khu phố |
    bản | làng | công đoàn | huyện đoàn | tỉnh đoàn | thành đoàn | nhà trường | nhà văn hóa | thư viện |
    bảo tàng | bưu điện | viễn thông | hải quan | hiệp hội | hợp tác xã | tổng công ty | tập đoàn | thống kê |
    quản lý thị trường | kiểm toán | thị đoàn | xã đoàn | đoàn xã | hội nông dân | hội phụ nữ |
    trạm khuyến nông | đồn | đồn biên phòng | liên minh | chi bộ | đảng bộ | chi đoàn | xí nghiệp | nhà máy | tạp chí |
    thường trực | tổ dân phố | đặc khu | p. | p | tt | bhxh | kbnn | nhcsxh | ký túc xá | ban tuyên giáo | ubmttqvn | bch | bcđ | bqlkkt | tổ công nghệ số cộng đồng | lực lượng | mttq | ttcntt | tổ công tác | tổ chuyên môn | tổ trưởng | khoa dược |
    điều dưỡng
  `);

/** Behind "và" these more often go on with a name than begin a unit: "Chuyển đổi số và Thống kê", "phương tiện và người lái". */
export const WEAK_BEHIND_AND = phrases(`
  thống kê | viễn thông | kế toán | thuế | hải quan | người | công chức | viên chức | cán bộ | chuyên viên | văn thư |
  giáo viên | nhân viên | thư viện | bảo tàng | bưu điện | điều dưỡng | xã | phường | thị trấn | huyện | thị xã |
  thành phố | thôn | bản | làng | đội | khối | lực lượng | quản lý thị trường | kiểm toán | doanh nghiệp | cơ sở | quỹ |
  cổng | trạm | báo | đài | ngành | cá nhân | thành viên | nhà trường
`);

/** They begin like a unit and are none: "Lao động - Thương binh và Xã hội". */
export const NOT_UNITS = phrases(`
  xã hội | ban hành | bộ máy | sở hữu | phòng chống | phòng cháy | phòng ngừa | tổ chức | đoàn kết | báo cáo |
  hội nghị | hội nhập | trường hợp | bản đồ | viện trợ | thuế quan | huyện lỵ | cục bộ | phó bảng | đội ngũ |
  người dân | bản tin | công an toàn | làng nghề | quỹ đất | hội thi | hội thảo | đài thọ | khối lượng | cơ sở dữ liệu |
  cơ sở hạ tầng | cơ sở vật chất | báo chí | ngành nghề | thành phần
`);

/** These stand for several units or for whoever is concerned. */
export const PLURALS = phrases(`
    các | những | mọi | tất cả | toàn bộ | toàn thể | từng | mỗi | 100% | hầu hết
  `);

/** Nouns that go on a collective after a comma without "các": "các phòng, đơn vị", "các sở, ban, ngành", "UBND các huyện, thị xã, thành phố". */
export const COLLECTIVE_TAILS = phrases(`
    đơn vị | cơ quan | ban | ngành | phòng | chi cục | trung tâm | trạm | địa phương | tổ chức | cá nhân |
    đoàn thể | sở | bộ | khoa | tổ | bộ phận | thị xã | thành phố | thị trấn | phường | xã | quận | huyện |
    đặc khu | hội | doanh nghiệp | thôn | ấp | khu phố | bản | công chức | viên chức | cán bộ |
    người lao động | giáo viên | nhân viên | thuế cơ sở | đội | hội đoàn thể | ban ngành | ban quản lý |
    viện | trường | vụ | cục | đội thuế | hạt kiểm lâm | đ/vị | công chức chuyên môn | khối | phòng chuyên môn | bộ môn
  `);

/** Names in which a comma parts no units. They are kept whole. */
export const WHOLE_NAMES = phrases(`
    văn phòng hđnd và ubnd | văn phòng hđnd, ubnd | văn phòng hđnd&ubnd |
    văn phòng hội đồng nhân dân và ủy ban nhân dân | văn phòng đoàn đbqh và hđnd |
    văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân | văn phòng đảng ủy và ubnd | hđnd và ubnd |
    đoàn đbqh và hđnd | công chức, viên chức | cán bộ, công chức | công chức, người lao động |
    viên chức, người lao động | tổ chức, biên chế | bổ trợ, hành chính tư pháp |
    phổ biến, giáo dục pháp luật | tiếp nhận và trả kết quả | văn hóa, thể thao và du lịch | tài chính, kế toán | tổ chức, nhân sự | thanh tra, pháp chế | hành chính, nhân sự |
    văn hóa, thể thao | văn hóa, khoa học và thông tin | văn hóa, thông tin |
    lao động, thương binh và xã hội | lao động, thương binh | nông, lâm sản và thủy sản | nông, lâm sản |
    nông, lâm, thủy sản | kế hoạch, tài chính | tổ chức, hành chính | hành chính, tổng hợp |
    hành chính, quản trị | kinh tế, hạ tầng và đô thị | kinh tế, hạ tầng | tổ chức, cán bộ |
    giáo dục, đào tạo | văn hóa, xã hội | quản lý, khai thác | kiểm soát tthc, một cửa | khoa học, công nghệ |
    trồng trọt, bảo vệ thực vật | chăn nuôi, thú y | xây dựng, quản lý | phát thanh, truyền hình |
    đầu tư, xây dựng | công nghệ, thông tin | giảm nghèo, bảo trợ | thẩm định, giám sát |
    thi đua, khen thưởng | tín ngưỡng, tôn giáo | kinh tế, ngân sách | bảo trợ, phòng chống |
    nghiệp vụ, dự toán, pháp chế | tuyên truyền, hỗ trợ | quản lý, hỗ trợ | kiểm tra, thi hành pháp luật |
    vh, tt&dl | vh, tt & dl | vh, tt và dl | văn hóa, thể thao & du lịch | nông nghiệp & môi trường |
    dân số, trẻ em | tài nguyên, môi trường | quản lý đô thị, hạ tầng
  `);

/** Short forms that everybody uses for the same words; `units` cells only. A form of an office's own must be proved by that office's plan. */
export const COMMON_SHORT_FORMS: Record<string, string> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  đvtt: 'đơn vị trực thuộc',
  vp: 'văn phòng',
  pvhcc: 'phục vụ hành chính công',
};
