import { wordsByLine } from '../../language/phrases';

/**
 * What the words of a header say, by parts. A header is cut from left to right into the longest words that stand here, so that "nhiệm vụ" is work
 * and its "vụ" no body. Words that are many parts' ("trình", "giao") stand under what they say most; the rules (`rules.ts`) put parts together.
 */
export const PARTS = {
  /** Bodies and words for bodies. */
  body: wordsByLine(`
    đơn vị
    cơ quan
    cơ quan đơn vị
    bộ phận
    phòng
    ban
    phòng ban
    các phòng ban
    khoa
    khoa phòng
    tổ
    tổ công tác
    nhóm công tác
    đội
    vụ
    cục
    chi cục
    tổng cục
    cq
    đv
    cqđv
    sở
    sở ban ngành
    sở ngành
    ngành
    bộ ngành
    địa phương
    trường
    nhà trường
    viện
    trung tâm
    văn phòng
    ubnd
    ủy ban nhân dân
    hđnd
    hội
    đoàn thể
    tổ chức đoàn thể
    chi bộ
    đảng bộ
    đảng ủy
    cấp ủy
    huyện
    xã
    phường
    thôn
    công ty
    doanh nghiệp
    chi nhánh
    xí nghiệp
    nhà máy
    trạm
    công đoàn
    chi đoàn
    liên đội
    hạt
    đồn
    bệnh viện
    bên
    nơi
    tập thể
    lực lượng
    chủ đầu tư
    ban quản lý
    ban chỉ đạo
    phòng chuyên môn
    tổ chuyên môn
    bộ môn
    đầu mối đơn vị
    unit
    units
    department
  `),
  /** Persons and words for persons. */
  person: wordsByLine(`
    người
    cá nhân
    cán bộ
    công chức
    viên chức
    chuyên viên
    nhân viên
    cán bộ công chức
    đồng chí
    giáo viên
    giảng viên
    bác sĩ
    nhân sự
    ai
    đảng viên
    đoàn viên
    thư ký
    kế toán
    person
    owner
  `),
  /** Persons who direct, by their posts. */
  head: wordsByLine(`
    lãnh đạo
    lđ
    lãnh đạo sở
    lãnh đạo đơn vị
    lãnh đạo ubnd
    chủ tịch
    phó chủ tịch
    giám đốc
    phó giám đốc
    ban giám đốc
    ban giám hiệu
    hiệu trưởng
    phó hiệu trưởng
    bí thư
    phó bí thư
    trưởng phòng
    thủ trưởng
    thủ trưởng đơn vị
    ban lãnh đạo
    ban thường vụ
    thường trực đảng ủy
    thường trực hđnd
    ủy viên
    cấp ủy viên
    btv
    bgh
    bgđ
  `),
  leads: wordsByLine(`
    chủ trì
    chủ trì thực hiện
    chủ trì tham mưu
    đầu mối
    làm đầu mối
    chịu trách nhiệm chính
    chịu trách nhiệm
    thực hiện chính
    làm chính
    phụ trách chính
    lo chính
    gánh chính
    gánh vác chính
    cầm trịch
    xử lý chính
    chủ quản
    chủ lực
    chủ công
    chủ thể
    trách nhiệm chính
    nòng cốt
    lead
    leader
  `),
  /** Who is always there: of a body the one that leads, of a council those who direct it. */
  standing: wordsByLine(`
    thường trực
  `),
  drafts: wordsByLine(`
    soạn thảo
    chuẩn bị
    tham mưu
    dự thảo
    xây dựng
    lập
    biên soạn
    nghiên cứu
    đề xuất xây dựng
  `),
  executes: wordsByLine(`
    thực hiện
    thi hành
    tổ chức thực hiện
    triển khai
    tổ chức triển khai
    triển khai thực hiện
    giải quyết
    xử lý
    làm
    tiến hành
    thực thi
    hành động
  `),
  charge: wordsByLine(`
    phụ trách
    đảm nhiệm
    đảm nhận
    đảm trách
    quản lý
    chăm lo
    lo
    đứng ra
    gánh vác
    gánh
    cầm
    thụ lý
    trông coi
  `),
  duty: wordsByLine(`
    trách nhiệm
    trách nhiệm thực hiện
    phân công
    phân công thực hiện
    phân công nhiệm vụ
    phân công trách nhiệm
    phân nhiệm
    responsible
  `),
  helps: wordsByLine(`
    phối hợp
    cùng phối hợp
    phối hợp thực hiện
    tham gia
    cùng tham gia
    tham gia phối hợp
    hỗ trợ
    giúp
    giúp việc
    liên quan
    có liên quan
    cùng
    cùng thực hiện
    cùng làm
    cùng soạn
    xử lý phụ
    góp sức
    đỡ
    đỡ thêm
    liên đới
    cấp số liệu
    góp ý
    cho ý kiến
    tham gia ý kiến
    cung cấp
    cung cấp số liệu
    đồng hành
    phụ giúp
    phối thuộc
    support
    supporting
    partner
    partners
  `),
  watches: wordsByLine(`
    theo dõi
    giám sát
    kiểm tra
    đôn đốc
    thẩm định
    thẩm tra
    kiểm soát
    nghiệm thu đánh giá
    tổng hợp
  `),
  directs: wordsByLine(`
    chỉ đạo
    trực tiếp chỉ đạo
    điều hành
    chỉ huy
    chỉ đạo chung
    phụ trách chung
    chịu trách nhiệm chung
    nắm
  `),
  signs: wordsByLine(`
    ký
    ký ban hành
    phê duyệt
    duyệt
    quyết định phê duyệt
    thẩm quyền
    cấp
    cấp có thẩm quyền
  `),
  hands: wordsByLine(`
    nộp
    gửi
    phải nộp
    phải gửi
  `),
  time: wordsByLine(`
    thời gian
    thời điểm
    thời kỳ
    giai đoạn
    lịch
    lịch trình
    mốc
    mốc thời gian
    lộ trình
    khi nào
    bao giờ
    lúc nào
    date
    time
    tg
  `),
  /** "Ngày hoàn thành" is when it was done as often as when it is due. */
  day: wordsByLine(`
    ngày
    ngày tháng
    hôm
    ngày giờ
  `),
  period: wordsByLine(`
    tháng
    quý
    tuần
    năm
    kỳ hạn
  `),
  limit: wordsByLine(`
    hạn
    thời hạn
    hạn định
    đến hạn
    ngày đến hạn
    hạn chót
    hạn cuối
    hết hạn
    hẹn
    ngày hẹn
    trước ngày
    chậm nhất
    muộn nhất
    deadline
    due
    due date
  `),
  progress: wordsByLine(`
    tiến độ
    tiến trình
  `),
  ends: wordsByLine(`
    hoàn thành
    hoàn tất
    xong
    kết thúc
    trình
    ban hành
    nghiệm thu
    bàn giao
    về đích
    trả kết quả
    trả
    đưa vào sử dụng
    công bố
    phát hành
    báo cáo kết quả
    ra văn bản
    trả lời
    phúc đáp
    giải ngân xong
    thông qua
    làm xong
    hoàn thiện
  `),
  begins: wordsByLine(`
    bắt đầu
    bắt tay vào
    khởi công
    khởi động
    khởi đầu
    mở đầu
    từ ngày
    từ tháng
    từ
    vào việc
    start
    start date
  `),
  gives: wordsByLine(`
    nhận
    giao
    giao việc
    nhận việc
    tiếp nhận
    được giao
    giao nhiệm vụ
    nhận nhiệm vụ
    ngày đến
    đến ngày nhận
    chuyển đến
    phát sinh
    giao cho
  `),
  /** A turn of reports. */
  cycle: wordsByLine(`
    kỳ
    kỳ báo cáo
  `),
  rhythm: wordsByLine(`
    tần suất
    định kỳ
    chu kỳ
    nhịp
    nhịp độ
    mức độ thường xuyên
    bao lâu một lần
    frequency
  `),
  actual: wordsByLine(`
    thực tế
    đã
    đến nay
    hiện tại
    hiện nay
    thực
    đạt được
    đã đạt
    đã làm
    đã thực hiện
    đã triển khai
    đã hoàn thành
    đã xong
    đến đâu
  `),
  work: wordsByLine(`
    nhiệm vụ
    việc
    công việc
    nội dung công việc
    đầu việc
    phần việc
    nội dung
    hạng mục
    công tác
    công trình
    mảng việc
    sự kiện
    việc cần làm
    việc phải làm
    vấn đề
    tên việc
    chương trình
    dự án
    phong trào
    sáng kiến
    task
    tasks
    work
  `),
  /** The gist of a paper: the work of a list of papers to answer. */
  gist: wordsByLine(`
    trích yếu
    trích yếu nội dung
  `),
  /** "The thing that": what follows says which. */
  thing: wordsByLine(`
    cái
    thứ
    điều
    những gì
  `),
  list: wordsByLine(`
    danh mục
    danh sách
    tên
    tên gọi
  `),
  paper: wordsByLine(`
    văn bản
    báo cáo
    đề án
    quyết định
    nghị quyết
    tờ trình
    hồ sơ
    tài liệu
    quy định
    thông tư
    nghị định
    công văn
    biểu mẫu
    quy chế
    quy trình
    luật
    chuyên đề
  `),
  plan: wordsByLine(`
    kế hoạch
    chỉ tiêu kế hoạch
    kh
  `),
  method: wordsByLine(`
    giải pháp
    biện pháp
    cách thức
    cách làm
    cách
    hoạt động
    bước
    các bước
    chi tiết
    diễn giải
    hình thức
    hình thức thực hiện
    phương án
    activity
    activities
  `),
  aim: wordsByLine(`
    mục tiêu
    yêu cầu
    chỉ tiêu
    mục đích
    đích
    mức cần đạt
    mức phải đạt
    kpi
    định lượng
    phấn đấu
    hiệu quả
    chất lượng
    tiêu chuẩn
    target
    targets
  `),
  criterion: wordsByLine(`
    tiêu chí
    tiêu chí thành phần
    chỉ số
    chỉ số thành phần
    tc
    tctp
    nội hàm
  `),
  outcome: wordsByLine(`
    kết quả
    thành quả
    kết quả công việc
    result
    results
  `),
  product: wordsByLine(`
    sản phẩm
    đầu ra
    sản phẩm đầu ra
    output
    outputs
    deliverable
    deliverables
    cái gì
    có gì
  `),
  expected: wordsByLine(`
    dự kiến
    mong đợi
    mong muốn
    muốn
    muốn đạt
    muốn có
    kỳ vọng
    cần đạt
    phải đạt
    cần đạt được
    cần có
    phải có
    cần
    phải
    theo kế hoạch
    theo yêu cầu
    đăng ký
    hoàn thành dự kiến
    cam kết
  `),
  state: wordsByLine(`
    tình trạng
    trạng thái
    ký hiệu cảnh báo
    cảnh báo
    tình hình
    hiện trạng
    mức độ
    tỷ lệ
    đánh giá
    cập nhật
    diễn biến
    tiến triển
    status
    xếp loại
    kết quả đến nay
    trước hạn
    quá hạn
    đúng hạn
    trong hạn
    trễ hạn
    chưa đến hạn
  `),
  proof: wordsByLine(`
    minh chứng
    kiểm chứng
    chứng minh
    bằng chứng
    chứng cứ
    số văn bản
    số ký hiệu văn bản
    số hiệu
    đường dẫn
    link
    liên kết
    đính kèm
    kèm theo
    tlkc
  `),
  money: wordsByLine(`
    kinh phí
    dự toán
    nguồn vốn
    nguồn lực
    nguồn kinh phí
    tiền
    ngân sách
    vốn
    chi phí
    tổng mức đầu tư
    triệu đồng
    khoản chi
    khoản tiền
    nguồn
    budget
    cost
  `),
  points: wordsByLine(`
    điểm
    số điểm
    thang điểm
    mức điểm
    tổng điểm
    chấm
    chấm điểm
  `),
  maximum: wordsByLine(`
    tối đa
    chuẩn
    trần
    thang
  `),
  self: wordsByLine(`
    tự
    tự chấm
    tự chấm điểm
    tự đánh giá
  `),
  reached: wordsByLine(`
    đạt
    thực đạt
    thống nhất
    cuối cùng
    chốt
    chính thức
    công nhận
    phúc tra
    sau thẩm định
    hội đồng
    hội đồng chấm
  `),
  cause: wordsByLine(`
    nguyên nhân
    lý do
    vì sao
    do đâu
    tại sao
    khó khăn
    vướng mắc
    giải trình
    chậm trễ
    khó khăn vướng mắc
  `),
  /** What is wrong; in a table of shortcomings it names the row. */
  fault: wordsByLine(`
    tồn tại
    hạn chế
    thiếu sót
    khuyết điểm
    yếu kém
    bất cập
    tồn tại hạn chế
    sai sót
    sai phạm
    nội dung chưa đạt
  `),
  remedy: wordsByLine(`
    khắc phục
    tháo gỡ
    kiến nghị
    đề xuất
    đề xuất kiến nghị
    cải thiện
    phương hướng
    hướng
    hướng xử lý
    phương hướng xử lý
    biện pháp xử lý
    thời gian tới
    tiếp theo
    chấn chỉnh
    sửa
    sửa chữa
    gỡ
    bù
  `),
  /** What a task rests on: a note, where there is no other. */
  ground: wordsByLine(`
    căn cứ
    căn cứ pháp lý
    cơ sở pháp lý
  `),
  note: wordsByLine(`
    ghi chú
    gc
    chú thích
    lưu ý
    thông tin thêm
    nhận xét
    ý kiến
    khác
    note
    notes
    remark
    remarks
  `),
  number: wordsByLine(`
    stt
    tt
    số tt
    số thứ tự
    thứ tự
    mã
    mã số
    mã hiệu
    mã nv
    mã cv
    mã định danh
    ký hiệu
    mục
    số
    no
    ttnv
  `),
  section: wordsByLine(`
    lĩnh vực
    nhóm
    mảng
    mảng công tác
    trục
    trục nội dung
    khối
    nhóm việc
    nhóm nhiệm vụ
    nội dung lớn
  `),
  /** Said beside a plan's fields, and no field itself. */
  measure: wordsByLine(`
    đơn vị tính
    đvt
    đv tính
    số lượng
    khối lượng
    trọng số
    tỷ trọng
    ưu tiên
    mức độ ưu tiên
    điểm trừ
    điểm mất
    điểm bị trừ
    điểm cộng
    điểm thưởng
    chênh lệch
    gia hạn
    gia hạn đến
    điều chỉnh
    số lần
    hình thức gửi
    nơi nhận
    đối tượng
    phương thức
    cấp độ
    cấp ban hành
    cấp trình
    phương pháp đánh giá
    phương thức kiểm chứng
    điều khoản
  `),
  /** Of lists that are no plans: people, contacts, goods, contracts, procedures, meetings. */
  foreign: wordsByLine(`
    họ và tên
    họ tên
    chức vụ
    chức danh
    điện thoại
    số điện thoại
    sđt
    email
    thư điện tử
    địa chỉ
    đơn giá
    thành tiền
    thủ tục
    thủ tục hành chính
    tthc
    thời hạn giải quyết
    phí
    lệ phí
    địa điểm
    giá
    giá cũ
    giá mới
    dịch vụ
    tên dịch vụ
    mã dịch vụ
    đối tác
    ngày ký
    giá trị
    nội dung hợp đồng
    tên hợp đồng
    nơi sử dụng
    ngày đưa vào dùng
    ngày đưa vào sử dụng
    năm sinh
    ngày sinh
    giới tính
    trình độ
    số ký hiệu
    ngày ban hành
    mã hàng
    quy cách
    xuất xứ
    bảo hành
    giờ
    buổi
    phòng họp
    người dự
    thành phần
    thành phần tham dự
    viết tắt
    từ viết tắt
    hợp đồng
    số hợp đồng
    giá trị hợp đồng
    nhà thầu
    nhà cung cấp
    tài sản
    tên tài sản
    thiết bị
    tên thiết bị
    nguyên giá
    giá trị còn lại
    ngày nhập
    ngày mua
    ngày vào đảng
    ngày vào ngành
    quê quán
    số tài khoản
    lương
    hệ số
    đơn vị cung cấp
    hàng hóa
    tên hàng
  `),
  /** They change nothing. */
  filler: wordsByLine(`
    các
    và
    hoặc
    của
    trong
    năm nay
    cụ thể
    chủ yếu
    trọng tâm
    chung
    riêng
    tổng thể
    theo
    để
    cho
    được
    bởi
    về
    với
    là
    tại
    nếu có
    trực tiếp
    hàng năm
    một
    những
    đó
    này
    toàn bộ
    chính
    rõ
    cải cách
    cải cách hành chính
    cchc
    bảo đảm
    đảm bảo
    nhu cầu
    file
    tệp
    bồi dưỡng
    tập huấn
    đào tạo
    tuyên truyền
    cải tiến
    kỳ này
    6 tháng
    9 tháng
    hoàn chỉnh
  `),
} as const satisfies Record<string, string[]>;

export type Part = keyof typeof PARTS;
