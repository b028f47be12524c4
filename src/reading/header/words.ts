import { wordsByLine } from '../../language/phrases';
import type { Field } from '../../plan/plan';

/** What a header can say. Besides the plan's fields: a section kept in a column, and words that say the table is no plan. */
export type Meaning =
  | Field
  | 'section'
  | 'executor'
  | 'both-roles'
  | 'status-or-deadline'
  | 'result-or-product'
  | 'done-or-deadline'
  | 'measure'
  | 'other';

/**
 * Words that name the body that acts, wherever `{org}` stands. Headers mix them freely: "Phòng, ban chủ trì",
 * "Cá nhân/Cơ quan chủ trì", "CQ, ĐV chủ trì".
 */
export const ORGANISATIONS = wordsByLine(`
    đơn vị
    cơ quan
    bộ phận
    cá nhân
    phòng
    ban
    phòng ban
    khoa
    khoa phòng
    tổ
    vụ
    cục
    cq
    đv
    đ/v
    đ/vị
    sở
    ngành
    sở ngành
    địa phương
    tổ chức
    người
    cán bộ
    công chức
    lãnh đạo
    tập thể
    trường
    phòng chuyên môn
    tổ chuyên môn
  `);

/**
 * Header words, a line a word, under their meanings. `{org}` is one or several of ORGANISATIONS. An entry matches the whole header once years, remarks in
 * brackets, footnote marks and "nếu có" are taken off. To add a word: write it here in small letters, with its accents.
 */
export const HEADER_WORDS: Record<Meaning, string[]> = {
  number: wordsByLine(`
    stt
    tt
    số tt
    s.t.t
    s tt
    stt/tt
    số thứ tự
    thứ tự
    no
    no.
    #
    mã
    mã số
    mã nhiệm vụ
    mã nv
    mã hiệu
    mã công việc
    mã định danh nhiệm vụ
    mục
    số
    stt theo kế hoạch
    stt trong kế hoạch
    stt theo kh
    số tt nhiệm vụ
    tt mục
    tt chung
    stt nhiệm vụ
    ký hiệu
    mã cv
    tt nhiệm vụ
    ttnv
    stt.
    s/tt
    số tt.
    tt.
    stt (no.)
  `),
  section: wordsByLine(`
    lĩnh vực
    nhóm nhiệm vụ
    lĩnh vực/nhóm nhiệm vụ
    lĩnh vực cải cách
    lĩnh vực cải cách hành chính
    mảng công tác
    trục nội dung
    khối nhiệm vụ
    nhóm việc
    tên nhóm
    chuyên đề
    nội dung lớn
    lĩnh vực cchc
    nội dung cchc
    nhóm
    lĩnh vực công tác
  `),
  criterion: wordsByLine(`
    tiêu chí
    tc/tctp
    tiêu chí, tiêu chí thành phần
    tiêu chí/tiêu chí thành phần
    lĩnh vực/tiêu chí/tiêu chí thành phần
    lĩnh vực, tiêu chí
    lĩnh vực/tiêu chí
    nội dung tiêu chí
    tên tiêu chí
    tên tiêu chí/tiêu chí thành phần
    tiêu chí đánh giá
    tiêu chí chấm điểm
    chỉ số thành phần
    chỉ số, tiêu chí
    nội dung đánh giá
    nội dung chấm điểm
    mã tiêu chí
    tiêu chí liên quan
    nội hàm tiêu chí
    tiêu chí thành phần
    tên tiêu chí, tiêu chí thành phần
    tiêu chí, chỉ tiêu
    nội dung, tiêu chí
    nội dung tiêu chí đánh giá
    tiêu chí chỉ số cchc
    chỉ số
  `),
  task: wordsByLine(`
    nhiệm vụ
    nội dung
    nội dung nhiệm vụ
    nội dung công việc
    nội dung, nhiệm vụ
    nội dung/nhiệm vụ
    nội dung/nhiệm vụ cụ thể
    nhiệm vụ cụ thể
    nhiệm vụ trọng tâm
    nhiệm vụ chủ yếu
    nhiệm vụ, giải pháp
    nhiệm vụ, giải pháp chủ yếu
    nhiệm vụ/giải pháp
    nhiệm vụ và giải pháp
    nhóm nhiệm vụ/nhiệm vụ
    nhóm nhiệm vụ, nhiệm vụ
    tên nhiệm vụ
    tên công việc
    công việc
    công việc cụ thể
    công việc thực hiện
    công việc cần thực hiện
    đầu việc
    việc
    danh mục nhiệm vụ
    danh mục công việc
    nội dung thực hiện
    nội dung triển khai
    nội dung kế hoạch
    nội dung cần thực hiện
    nội dung chỉ đạo
    nội dung giao
    nhiệm vụ được giao
    nội dung nhiệm vụ giao
    nội dung nhiệm vụ được giao
    nội dung yêu cầu
    hạng mục
    hạng mục công việc
    nội dung cải cách
    rõ việc
    nhiệm vụ theo kế hoạch
    tên văn bản/đề án
    tên đề án
    nội dung, biện pháp thực hiện
    nội dung hoạt động
    mục tiêu/nhiệm vụ
    mục tiêu, nhiệm vụ
    nhiệm vụ, công việc
    nhiệm vụ/công việc
    nội dung, công việc
    nội dung/công việc
    tên đề án, dự án, nhiệm vụ
    lĩnh vực/nhiệm vụ
    lĩnh vực, nhiệm vụ
    nhiệm vụ/hoạt động
    nhiệm vụ, hoạt động
    nội dung/hoạt động
    nội dung, hoạt động
    nội dung công tác
    nhiệm vụ công tác
    nhiệm vụ thực hiện
    nhiệm vụ cần thực hiện
    việc cần làm
    công tác
    nội dung chính
    các nhiệm vụ
    nội dung các nhiệm vụ
    nội dung trọng tâm
    việc phải làm
    công việc phải làm
    công việc cần làm
    nội dung việc
    việc được giao
    tên báo cáo
    loại báo cáo
    báo cáo
    nội dung báo cáo
    văn bản phải nộp
    hồ sơ phải nộp
    báo cáo phải nộp
    tài liệu phải nộp
    tên văn bản
    tên hồ sơ
    tên hoạt động
    nội dung bồi dưỡng
    nội dung tập huấn
    nội dung đào tạo
    nội dung tuyên truyền
    nội dung kiểm tra
    nội dung chuyên đề
    nội dung đề án
    nội dung giải pháp
    nội dung cam kết
    nội dung cải tiến
    sáng kiến
    tên sáng kiến
    task
    tasks
    chỉ đạo
    ý kiến chỉ đạo
    nội dung kết luận
    nội dung phân công
    nội dung đăng ký
    nội dung cần làm
    danh mục
    danh mục báo cáo
    phần việc
    mảng việc
    công việc chính
    nội dung, giải pháp
    nội dung/giải pháp
    nội dung và giải pháp
    giải pháp, nhiệm vụ
    hoạt động/nhiệm vụ
    hoạt động, nhiệm vụ
  `),
  activity: wordsByLine(`
    hoạt động
    hoạt động cụ thể
    hoạt động chính
    các hoạt động
    các bước thực hiện
    biện pháp thực hiện
    biện pháp
    giải pháp
    giải pháp thực hiện
    cách thức thực hiện
    nội dung chi tiết
    công việc chi tiết
    diễn giải
    hình thức thực hiện
    đầu việc chi tiết
    nội dung cụ thể
    bước thực hiện
    hoạt động thực hiện
    các hoạt động cụ thể
    các hoạt động chính
    hoạt động triển khai
    giải pháp cụ thể
  `),
  target: wordsByLine(`
    mục tiêu
    yêu cầu
    mục tiêu, yêu cầu
    mục tiêu/yêu cầu
    mục tiêu, chỉ tiêu
    mục tiêu/chỉ tiêu
    mục tiêu cụ thể
    chỉ tiêu
    chỉ tiêu giao
    chỉ tiêu được giao
    chỉ tiêu phấn đấu
    chỉ tiêu kế hoạch
    kế hoạch giao
    mục tiêu cần đạt
    mức độ cần đạt
    yêu cầu cần đạt
    yêu cầu kết quả
    kết quả phấn đấu
    định lượng
    mức phấn đấu
    chỉ số đánh giá
    kpi
    tiêu chí đánh giá hoàn thành
    tỷ lệ cần đạt
    rõ hiệu quả
    rõ kết quả
    yêu cầu, mục tiêu
    chỉ tiêu, yêu cầu
    chỉ tiêu cụ thể
    chỉ tiêu thực hiện
    yêu cầu thực hiện
    mục đích, yêu cầu
    chỉ tiêu/mục tiêu
    chỉ tiêu/yêu cầu
    yêu cầu cụ thể
    hiệu quả
    chất lượng
  `),
  product: wordsByLine(`
    sản phẩm
    kết quả/sản phẩm
    sản phẩm/kết quả
    sản phẩm, kết quả
    kết quả, sản phẩm
    kết quả - sản phẩm
    sản phẩm - kết quả
    sản phẩm đầu ra
    sản phẩm dự kiến
    sản phẩm cần đạt
    sản phẩm hoàn thành
    sản phẩm chính
    sản phẩm chủ yếu
    sản phẩm cụ thể
    sản phẩm, kết quả cần đạt
    sản phẩm/kết quả cần đạt
    kết quả dự kiến
    dự kiến kết quả
    kết quả cần đạt
    kết quả đầu ra
    kết quả mong đợi
    kết quả cần đạt được
    kết quả phải đạt
    dự kiến sản phẩm, kết quả
    dự kiến sản phẩm
    sản phẩm trình
    hình thức văn bản
    loại văn bản, sản phẩm
    loại văn bản
    tên văn bản ban hành
    văn bản/sản phẩm
    văn bản, sản phẩm
    minh chứng sản phẩm
    đầu ra
    rõ sản phẩm
    tên sản phẩm
    kết quả, sản phẩm dự kiến
    kết quả, sản phẩm cần đạt
    sản phẩm hoặc kết quả
    sản phẩm và kết quả
    kết quả và sản phẩm
    kết quả hoặc sản phẩm
    sản phẩm, kết quả dự kiến
    sản phẩm thực hiện
    sản phẩm, kết quả đầu ra
    hình thức sản phẩm
    kết quả là gì
    sản phẩm là gì
    làm xong có gì
    được cái gì
    ra cái gì
    xong thì có gì
    deliverable
    output
    kết quả đầu ra/sản phẩm
    làm ra cái gì
    sản phẩm cuối cùng
    kết quả phải có
  `),
  lead: wordsByLine(`
    {org} chủ trì
    chủ trì
    chủ trì thực hiện
    {org} chủ trì thực hiện
    {org} chủ trì tham mưu
    {org} chủ trì, tham mưu
    {org} chủ trì soạn thảo
    {org} chủ trì khắc phục
    {org} chủ trì triển khai
    {org} đầu mối
    đầu mối
    đầu mối thực hiện
    {org} đầu mối thực hiện
    {org} được giao
    {org} được giao chủ trì
    {org} được phân công
    phân công chủ trì
    giao cho
    giao đơn vị
    {org} chịu trách nhiệm
    {org} chịu trách nhiệm chính
    {org} chịu trách nhiệm thực hiện
    {org} chịu trách nhiệm chủ trì
    {org} tham mưu
    rõ đơn vị
    {org} phụ trách chính
    chịu trách nhiệm chính
    {org} chủ trì, thực hiện
    {org} chủ trì/thực hiện
    chủ trì/thực hiện
    {org} thực hiện chính
    thực hiện chính
    {org} chủ trì chính
    {org} chủ trì nhiệm vụ
    {org} chủ trì xây dựng
    ai làm
    người làm
    ai chủ trì
    giao ai
    ai phụ trách
    ai chịu trách nhiệm
    lead unit
    lead
    {org} chủ trì/đầu mối
    {org} chịu trách nhiệm chủ trì thực hiện
    {org} chủ trì giải quyết
    {org} nộp
    {org} báo cáo
    {org} gửi
    {org} lập
    {org} soạn thảo
    {org} chủ quản
    giao chủ trì
  `),
  executor: wordsByLine(`
    {org} thực hiện
    thực hiện bởi
    {org} phụ trách
    phân công
    phân công thực hiện
    phân công nhiệm vụ
    trách nhiệm thực hiện
    {org} triển khai
    {org} triển khai thực hiện
    tổ chức thực hiện
    {org} tổ chức thực hiện
    phân công trách nhiệm
    rõ trách nhiệm
    đơn vị
    cơ quan
    cơ quan, đơn vị
    cơ quan/đơn vị
    phòng, đơn vị
    phòng, ban
    bộ phận
    người thực hiện
    trách nhiệm
    {org} giải quyết
    {org} xử lý
    responsible
    owner
    {org} làm
    {org} chịu trách nhiệm triển khai
  `),
  'both-roles': wordsByLine(`
    {org} chủ trì, phối hợp
    {org} chủ trì/phối hợp
    chủ trì, phối hợp
    chủ trì/phối hợp
    chủ trì - phối hợp
    {org} chủ trì và phối hợp
    {org} chủ trì - phối hợp
    chủ trì và phối hợp
    {org} chủ trì, {org} phối hợp
    {org} chủ trì/{org} phối hợp
    {org} chủ trì và {org} phối hợp
    {org} thực hiện, phối hợp
  `),
  director: wordsByLine(`
    người trực tiếp chỉ đạo
    lãnh đạo trực tiếp chỉ đạo
  `),
  partner: wordsByLine(`
    {org} phối hợp
    phối hợp
    phối hợp thực hiện
    {org} phối hợp thực hiện
    {org} phối hợp/thực hiện
    {org} tham gia
    tham gia
    tham gia phối hợp
    {org} tham gia phối hợp
    cùng thực hiện
    {org} liên quan
    thành phần phối hợp
    {org} cùng phối hợp
    phân công phối hợp
    lực lượng phối hợp
    {org} cùng thực hiện
    {org} phối hợp khắc phục
    {org} có liên quan
    {org} phối hợp, thực hiện
    {org} phối hợp tham mưu
    {org} được giao phối hợp
    {org} phối hợp chính
    ai giúp
    cần ai giúp
    ai phối hợp
    người giúp
    phối hợp với ai
    cùng ai
    supporting units
    support
    partner
    {org} hỗ trợ
    hỗ trợ
    {org} cùng tham gia
    giao phối hợp
  `),
  responsible: wordsByLine(`
    người phụ trách
    cán bộ phụ trách
    công chức phụ trách
    công chức thực hiện
    cán bộ thực hiện
    chuyên viên theo dõi
    chuyên viên thực hiện
    chuyên viên
    chuyên viên phụ trách
    công chức tham mưu
    người chịu trách nhiệm
    lãnh đạo phụ trách
    lãnh đạo chỉ đạo
    lãnh đạo ubnd phụ trách
    người chỉ đạo
    phân công lãnh đạo
    lãnh đạo sở phụ trách
    đồng chí phụ trách
    cá nhân phụ trách
    cá nhân thực hiện
    người được giao
    giáo viên phụ trách
    viên chức phụ trách
    viên chức thực hiện
    đầu mối liên hệ
    người theo dõi
    công chức theo dõi
    cán bộ theo dõi
    trách nhiệm cá nhân, tập thể
    trách nhiệm của cá nhân, tập thể
    người tham mưu
    rõ người
    lãnh đạo phụ trách, chỉ đạo
    lãnh đạo theo dõi
    phó chủ tịch phụ trách
    phó giám đốc phụ trách
    cán bộ
    lãnh đạo ubnd xã phụ trách
    lãnh đạo ubnd phường phụ trách
    ban giám hiệu phụ trách
    lãnh đạo bệnh viện phụ trách
    lãnh đạo đơn vị phụ trách
    lãnh đạo sở
    lãnh đạo chỉ đạo, phụ trách
    cá nhân chịu trách nhiệm
    ai theo dõi
    ai chỉ đạo
    lãnh đạo
  `),
  start: wordsByLine(`
    bắt đầu
    ngày bắt đầu
    thời gian bắt đầu
    từ ngày
    từ
    thời điểm bắt đầu
    ngày triển khai
    bắt đầu thực hiện
    khởi động
    từ tháng
    thời điểm triển khai
    tháng bắt đầu
    thời gian khởi động
    start
    start date
  `),
  deadline: wordsByLine(`
    thời gian
    thời hạn
    thời gian hoàn thành
    thời hạn hoàn thành
    thời gian thực hiện
    thời gian thực hiện/hoàn thành
    thời gian thực hiện, hoàn thành
    thời gian, tiến độ
    thời gian/tiến độ
    tiến độ hoàn thành
    tiến độ thời gian
    tiến độ, thời gian
    tiến độ/thời gian
    thời hạn thực hiện
    hạn hoàn thành
    hạn
    hạn xử lý
    hạn thực hiện
    hạn báo cáo
    hạn nộp
    hạn chót
    hạn cuối
    thời hạn trình
    thời gian trình
    thời gian ban hành
    thời hạn báo cáo
    thời hạn gửi
    ngày hoàn thành theo kế hoạch
    ngày đến hạn
    ngày phải hoàn thành
    thời điểm hoàn thành
    thời điểm thực hiện
    thời điểm
    mốc thời gian
    mốc hoàn thành
    mốc thời gian hoàn thành
    lộ trình
    lộ trình thực hiện
    kế hoạch thời gian
    thời gian dự kiến
    dự kiến hoàn thành
    dự kiến thời gian
    thời gian dự kiến hoàn thành
    thời hạn theo kế hoạch
    kết thúc
    ngày kết thúc
    thời gian kết thúc
    đến ngày
    đến
    hạn hiện hành
    deadline
    rõ thời gian
    rõ tiến độ
    thời gian triển khai
    thời gian tổ chức
    thời gian tổ chức thực hiện
    thời gian triển khai thực hiện
    hoàn thành trước ngày
    hoàn thành trước
    thời hạn hoàn thành theo kế hoạch
    thời gian, thời hạn
    thời gian/thời hạn
    thời hạn/tiến độ
    thời gian, thời hạn hoàn thành
    thời gian hoàn thành theo kế hoạch
    thời gian bắt đầu và kết thúc
    thời gian bắt đầu, kết thúc
    thời gian bắt đầu - kết thúc
    thời gian thực hiện, thời gian hoàn thành
    hạn phải hoàn thành
    thời hạn xử lý
    tiến độ thực hiện/hoàn thành
    thời gian phải hoàn thành
    tháng hoàn thành
    thời gian hoàn thành/tiến độ
    thời gian thực hiện/tiến độ
    thời hạn hoàn thành nhiệm vụ
    kế hoạch hoàn thành
    thời hạn kết thúc
    hạn giao
    tháng kết thúc
    thời hạn giao
    thời gian yêu cầu hoàn thành
    định kỳ thực hiện
    định kỳ
    tần suất
    tần suất thực hiện
    chu kỳ
    chu kỳ thực hiện
    định kỳ báo cáo
    kỳ thực hiện
    tháng thực hiện
    quý thực hiện
    kế hoạch thực hiện
    thời gian thực hiện dự kiến
    thời gian dự kiến thực hiện
    xong khi nào
    khi nào xong
    bao giờ xong
    hạn xong
    làm xong trước
    xong trước ngày
    xong trước
    phải xong
    thời điểm xong
    khi nào
    bao giờ
    due date
    due
    hạn gửi
    ngày nộp
    thời hạn nộp
    thời gian nộp
    thời gian gửi
    thời gian báo cáo
    kỳ báo cáo
    thời gian bồi dưỡng
    ngày gửi
    ngày hết hạn
    hạn giải quyết công việc
    thời gian thực hiện - hoàn thành
    thời gian thực hiện và hoàn thành
  `),
  'status-or-deadline': ['tiến độ', 'tiến độ thực hiện', 'tiến độ triển khai', 'tiến độ công việc', 'tiến độ nhiệm vụ'],
  'done-or-deadline': ['ngày hoàn thành', 'hoàn thành'],
  doneOn: wordsByLine(`
    ngày hoàn thành thực tế
    thời gian hoàn thành thực tế
    ngày thực tế hoàn thành
    hoàn thành thực tế
    hạn thực tế
    ngày thực hiện xong
    thời điểm hoàn thành thực tế
    ngày kết thúc thực tế
    ngày báo cáo kết quả
    ngày xong
    ngày nghiệm thu
    ngày đã hoàn thành
    thời gian đã hoàn thành
    thực tế hoàn thành
    ngày hoàn thành nhiệm vụ
  `),
  result: wordsByLine(`
    kết quả thực hiện
    tình hình thực hiện
    kết quả đạt được
    kết quả triển khai
    tình hình triển khai
    tiến độ đến nay
    tình trạng
    trạng thái
    tình trạng thực hiện
    tình trạng xử lý
    trạng thái thực hiện
    trạng thái xử lý
    hiện trạng
    mức độ hoàn thành
    tỷ lệ hoàn thành
    % hoàn thành
    tiến độ %
    tiến độ hoàn thành %
    đánh giá
    đánh giá kết quả
    đánh giá tiến độ
    đánh giá kết quả thực hiện
    đã thực hiện
    kết quả 6 tháng
    kết quả kỳ báo cáo
    nội dung đã triển khai
    nội dung thực hiện đến nay
    báo cáo kết quả
    kết quả xử lý
    kết quả cụ thể
    thực hiện
    tình hình, kết quả thực hiện
    tình hình/kết quả thực hiện
    kết quả, tiến độ thực hiện
    kết quả/tiến độ thực hiện
    tiến độ/kết quả thực hiện
    tiến độ, kết quả thực hiện
    kết quả thực hiện đến nay
    kết quả thực hiện nhiệm vụ
    mức độ thực hiện
    kết quả thực hiện 6 tháng
    kết quả thực tế
    kết quả hoàn thành
    tỷ lệ thực hiện
    tình hình xử lý
    kết quả giải quyết
    làm đến đâu
    đã làm đến đâu
    đến đâu rồi
    đã làm được gì
    status
    tình hình thực hiện đến nay
    kết quả đến nay
    đánh giá mức độ hoàn thành
    đánh giá tình hình thực hiện
  `),
  'result-or-product': ['kết quả', 'kết quả hoàn thành', 'kết quả chính'],
  evidence: wordsByLine(`
    tài liệu kiểm chứng
    tlkc
    minh chứng
    tài liệu minh chứng
    hồ sơ minh chứng
    văn bản minh chứng
    bằng chứng
    căn cứ kiểm chứng
    văn bản chứng minh
    tài liệu chứng minh
    tài liệu chứng minh kết quả
    số văn bản
    số/ký hiệu văn bản
    số, ký hiệu văn bản
    số ký hiệu văn bản
    số, ngày văn bản
    văn bản triển khai
    văn bản đã ban hành
    số hiệu sản phẩm
    đường dẫn
    link minh chứng
    liên kết minh chứng
    tệp đính kèm
    file đính kèm
    hồ sơ kèm theo
    sản phẩm minh chứng
    tài liệu kèm theo
    tên tài liệu kiểm chứng
    hồ sơ, tài liệu kiểm chứng
    tài liệu, minh chứng
    hồ sơ kiểm chứng
    tài liệu kiểm chứng, minh chứng
    văn bản kết quả
    số văn bản báo cáo
    minh chứng kết quả
  `),
  budget: wordsByLine(`
    kinh phí
    kinh phí thực hiện
    kinh phí dự kiến
    dự kiến kinh phí
    dự toán
    dự toán kinh phí
    nguồn kinh phí
    nguồn lực
    nguồn vốn
    kinh phí, nguồn lực
    kinh phí/nguồn
    kinh phí đảm bảo
    kinh phí bảo đảm
    tổng kinh phí
    mức kinh phí
    nhu cầu kinh phí
    nguồn lực thực hiện
    nguồn kinh phí thực hiện
    nguồn lực đảm bảo
    kinh phí triển khai
    kinh phí thực hiện dự kiến
    cần bao nhiêu tiền
    tiền
  `),
  maximumScore: wordsByLine(`
    điểm tối đa
    điểm chuẩn
    thang điểm
    điểm
    số điểm
    điểm tối đa của tiêu chí
    điểm quy định
    tối đa
    mức điểm
    điểm trần
    tổng điểm
    điểm tối đa theo bộ tiêu chí
    điểm tối đa theo quy định
    điểm chấm tối đa
  `),
  selfScore: wordsByLine(`
    điểm tự chấm
    điểm tự đánh giá
    tự chấm
    tự chấm điểm
    đơn vị tự chấm
    điểm đơn vị tự chấm
    điểm tự chấm của sở
    tự đánh giá
    điểm tự đánh giá, chấm điểm
    điểm đơn vị
    điểm cơ quan tự chấm
    điểm tự chấm của đơn vị
    điểm đơn vị tự đánh giá
    điểm tự chấm của cơ quan, đơn vị
    điểm tự chấm của huyện
    điểm tự chấm của xã
  `),
  reachedScore: wordsByLine(`
    điểm thẩm định
    điểm đạt
    điểm đạt được
    kết quả thẩm định
    thẩm định
    điểm sau thẩm định
    điểm hội đồng thẩm định
    điểm do sở nội vụ thẩm định
    sở nội vụ thẩm định
    điểm thống nhất
    điểm cuối cùng
    điểm chốt
    điểm chính thức
    điểm công nhận
    điểm phúc tra
    điểm đánh giá
    hội đồng chấm
    điểm hội đồng chấm
    đạt
    điểm tổ thẩm định
    hội đồng thẩm định
    điểm thực đạt
    kết quả điểm
  `),
  reason: wordsByLine(`
    nguyên nhân
    lý do
    lý do chưa hoàn thành
    nguyên nhân chậm
    lý do chậm
    nguyên nhân chưa hoàn thành
    nguyên nhân mất điểm
    lý do mất điểm
    lý do bị trừ điểm
    nguyên nhân bị trừ điểm
    nguyên nhân, hạn chế
    tồn tại, hạn chế
    hạn chế, nguyên nhân
    khó khăn, vướng mắc
    vướng mắc
    tồn tại/vướng mắc
    nguyên nhân chậm trễ
    giải trình
    nội dung giải trình
    lý do quá hạn
    nguyên nhân khách quan/chủ quan
    tồn tại, hạn chế, nguyên nhân
    khó khăn, vướng mắc, nguyên nhân
    khó khăn
    lý do chưa đạt
    nguyên nhân chưa đạt
    tồn tại
    hạn chế
    lý do trừ điểm
    nguyên nhân trừ điểm
    tồn tại, nguyên nhân
  `),
  remedy: wordsByLine(`
    giải pháp khắc phục
    biện pháp khắc phục
    hướng khắc phục
    phương hướng khắc phục
    giải pháp trong thời gian tới
    hướng xử lý
    phương hướng xử lý
    biện pháp xử lý
    kiến nghị
    đề xuất
    đề xuất, kiến nghị
    kiến nghị, đề xuất
    kiến nghị, đề xuất giải pháp
    nội dung khắc phục
    nhiệm vụ tiếp theo
    công việc tiếp theo
    kế hoạch khắc phục
    cam kết khắc phục
    giải pháp cải thiện điểm
    phương hướng, giải pháp
    giải pháp cải thiện
    giải pháp nâng cao
    giải pháp, biện pháp khắc phục
    giải pháp tháo gỡ
    phương hướng
    nhiệm vụ, giải pháp khắc phục
    giải pháp khắc phục, cải thiện
  `),
  note: wordsByLine(`
    ghi chú
    gc
    ghi chú khác
    căn cứ
    căn cứ thực hiện
    văn bản giao nhiệm vụ
    chú thích
    lưu ý
    thông tin thêm
    nhận xét
    ý kiến
    khác
    văn bản giao
    văn bản chỉ đạo
    số văn bản giao
    căn cứ giao nhiệm vụ
    remarks
    remark
    notes
    note
  `),
  /** Columns that stand beside a plan's and are none of ours. */
  measure: wordsByLine(`
    đơn vị tính
    đvt
    đv tính
    số lượng
    khối lượng
    trọng số
    tỷ trọng
    cấp ban hành
    cấp trình
    cơ quan ban hành
    cơ quan trình
    cấp phê duyệt
    cấp có thẩm quyền
    thẩm quyền ban hành
    thẩm quyền
    rõ thẩm quyền
    ngày giao
    ngày giao nhiệm vụ
    ưu tiên
    mức độ ưu tiên
    điểm trừ
    điểm mất
    điểm bị trừ
    điểm cộng
    điểm thưởng
    điểm giảm
    chênh lệch
    gia hạn
    gia hạn đến
    hạn điều chỉnh
    đơn vị theo dõi
    đơn vị giám sát
    đơn vị theo dõi, đôn đốc
    cơ quan theo dõi
    phương pháp đánh giá
    phương thức kiểm chứng
    số lần
    nơi nhận
    hình thức
    đối tượng
    đối tượng, số lượng
    phương thức
    cấp độ
  `),
  /** Columns of contact lists, price lists, lists of procedures, meeting schedules: their tables are no plans. */
  other: wordsByLine(`
    họ và tên
    họ tên
    chức vụ
    chức danh
    số điện thoại
    điện thoại
    sđt
    email
    thư điện tử
    địa chỉ
    đơn giá
    thành tiền
    mã tthc
    tên tthc
    tên thủ tục
    tên thủ tục hành chính
    thủ tục hành chính
    thời hạn giải quyết
    phí, lệ phí
    phí
    lệ phí
    địa điểm
    địa điểm thực hiện
    thành phần
    thành phần tham dự
    trích yếu
    trích yếu nội dung
    năm sinh
    ngày sinh
    giới tính
    số ký hiệu
    ngày ban hành
    cơ quan thực hiện tthc
    mã hàng
    quy cách
    xuất xứ
    bảo hành
    giờ
    buổi
    thứ
    ngày
    phòng họp
    người dự
    từ viết tắt
    viết tắt
    nội dung viết tắt
    nghĩa đầy đủ
  `),
};
