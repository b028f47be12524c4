import { phrases } from '../../language/phrases';

/** Words that cells of a column begin with. Small letters, folded. */

/** Posts and forms of address. */
export const POSTS = phrases(`
  đ/c | đc | đồng chí | ông | bà | cô | thầy | lãnh đạo | chủ tịch | phó chủ tịch | pct | ct ubnd | giám đốc | phó giám đốc | pgđ | gđ | bí thư | phó bí thư |
  đại úy | thượng úy | trung úy | thiếu úy | thiếu tá | trung tá | thượng tá | đại tá | tổng giám đốc | phó tổng giám đốc | tgđ | phó tgđ |
  hiệu trưởng | phó hiệu trưởng | trưởng phòng | phó trưởng phòng | trưởng ban | phó trưởng ban | phó ban | chánh văn phòng | phó chánh văn phòng | chánh thanh tra |
  trưởng khoa | phó khoa | trưởng | phó trưởng | công chức | chuyên viên | cán bộ | viên chức | kế toán | văn thư | giáo viên | tổ trưởng | bs | ths | bác sĩ | y sĩ |
  điều dưỡng trưởng | thủ trưởng | ban giám hiệu | ban giám đốc | thường trực | ủy viên | btv
`);

/** Papers a task may end in. */
export const PAPERS = phrases(`
  báo cáo | kế hoạch | quyết định | văn bản | tờ trình | công văn | nghị quyết | hồ sơ | biên bản | đề án | quy chế | tài liệu | thông tư | danh sách | danh mục |
  hướng dẫn số | thông báo | chương trình | quy định | quy trình | bản | bộ hồ sơ | sổ | phiếu | giấy | bảng | bài viết | tin bài | tin, bài | chuyên mục | hội nghị |
  cuộc | lớp | đợt | buổi | dự thảo | giấy mời | phụ lục | kết luận | nội quy | các văn bản | các báo cáo | bài | đường link | video | ảnh | clip | phần mềm | cơ sở dữ liệu | bộ chỉ số
`);

/** Verbs a task begins with. */
export const VERBS = phrases(`
  xây dựng | ban hành | triển khai | tổ chức | thực hiện | rà soát | kiểm tra | tham mưu | báo cáo | tuyên truyền | nâng cao | tăng cường | cập nhật | công khai |
  tiếp tục | đẩy mạnh | hoàn thiện | lập | trình | chỉ đạo | đào tạo | bồi dưỡng | hướng dẫn | đề xuất | duy trì | đảm bảo | bảo đảm | giải quyết | khảo sát | mua sắm |
  sửa đổi | sửa chữa | thẩm định | đánh giá | theo dõi | phát động | ký kết | họp | số hóa | nghiên cứu | quản lý | chuẩn bị | chấn chỉnh | thành lập | kiện toàn |
  sắp xếp | tập huấn | tổng hợp | thống kê | phổ biến | quán triệt | xử lý | tiếp nhận | nâng cấp | đầu tư | cải tạo | thiết kế | phát triển | ứng dụng | tích hợp |
  kết nối | vận hành | xác minh | sơ kết | tổng kết | phê duyệt | bố trí | đôn đốc | thu thập | xác định | mở | in | lắp đặt | trồng | hỗ trợ | vận động | phát huy |
  giám sát | đăng tải | biên soạn | soạn thảo | điều tra | bàn giao | cấp | thu | chi | phòng chống | khắc phục | ra quân | tham gia | hội nghị | tiến hành | lấy ý kiến | giao
`);
