import { HEADER, heading, serialOf, UP, type Row } from '../tableSheet';

const ACROSS = { across: true };
const GROUP = { across: true, bold: false, italic: true };
const ALL = 'Các phòng, đơn vị trực thuộc';

/** The number 2.1, which the spreadsheet took for 2 January. */
const TWO_ONE = { value: serialOf('2026-01-02'), format: 'd.m' };

export const lastSections: Row[] = [
  heading('IV', 'CẢI CÁCH TỔ CHỨC BỘ MÁY', 6, ACROSS),
  [
    1,
    'Trình đề án kiện toàn Sở sau hợp nhất với lĩnh vực giao thông',
    'Trước ngày 31/3/2026',
    'Phòng Tổ chức cán bộ',
    'Các phòng, đơn vị liên quan',
    'Đề án được UBND tỉnh phê duyệt',
  ],
  [2, 'Sắp xếp trụ sở, tài sản dôi dư', 'Quý III năm 2026', UP, UP, 'Phương án xử lý trụ sở, tài sản'],
  [3, 'Rà soát số lượng cấp phó của các phòng', 'Thường xuyên', UP, UP, 'Không phòng nào vượt số cấp phó'],
  [
    4,
    'Kiểm tra việc thực hiện phân cấp cấp phép cho xã, phường',
    'Trước ngày 30/11/2026',
    'Phòng Quản lý xây dựng',
    'UBND các huyện, thị xã',
    'Kế hoạch và báo cáo kiểm tra',
  ],
  heading('V', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ', 6, ACROSS),
  [
    1,
    'Bố trí lại công chức theo vị trí việc làm được duyệt',
    'Trước ngày 15/6/2026',
    'Phòng TCCB',
    ALL,
    'Danh sách bố trí, quyết định phân công',
  ],
  [2, 'Kiểm tra công vụ đột xuất', 'Mỗi quý ít nhất 01 lần', UP, UP, 'Biên bản kiểm tra'],
  [
    4,
    'Bồi dưỡng kỹ năng số cho công chức',
    'Tháng 8/2026',
    'Phòng TCCB, Văn phòng Sở, Phòng Quy hoạch - Kiến trúc',
    ALL,
    '90% công chức có chứng nhận',
  ],
  [
    5,
    'Không có công chức, viên chức bị kỷ luật',
    'Trong năm 2026',
    ALL,
    'Phòng Tổ chức cán bộ',
    'Không có công chức, viên chức bị kỷ luật',
  ],
  HEADER,
  heading('VI', 'CẢI CÁCH TÀI CHÍNH CÔNG', 6, ACROSS),
  [
    1,
    'Giải ngân vốn bảo trì đường bộ',
    '- Đợt 1: trước ngày 30/6/2026;\n- Đợt 2: trước ngày 31/12/2026',
    'Phòng Kế hoạch - Tài chính',
    'Trung tâm Quản lý bến xe, Ban Quản lý bảo trì đường bộ',
    'Đợt 1 đạt 50%, cả năm đạt 95% kế hoạch vốn',
  ],
  heading(2, 'Đơn vị sự nghiệp công lập', 6, GROUP),
  [
    TWO_ONE,
    'Phương án tự chủ tài chính của Trung tâm Quản lý bến xe',
    'Trước 30/10/2026',
    'Trung tâm Quản lý bến xe',
    'Phòng KHTC',
    'Phương án được phê duyệt',
  ],
  [
    '2.2',
    'Công khai dự toán, quyết toán',
    'Theo Thông tư của Bộ Tài chính',
    null,
    'Phòng KHTC',
    'Bảng công khai tại trụ sở và trên trang thông tin điện tử',
  ],
  heading('VII', 'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN SỐ', 6, ACROSS),
  heading(1, 'Hạ tầng và dữ liệu', 6, GROUP),
  [
    '1.1',
    'Tạo lập cơ sở dữ liệu quy hoạch đô thị dùng chung',
    'Từ tháng 3 đến tháng 10 năm 2026',
    'Phòng Quy hoạch - Kiến trúc',
    'Sở Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường',
    'Cơ sở dữ liệu của 12 đô thị được nghiệm thu',
  ],
  [
    '1.2',
    'Chia sẻ dữ liệu bến xe, tuyến vận tải cố định',
    UP,
    'Phòng Quản lý vận tải',
    UP,
    'Kết nối với trục dữ liệu của tỉnh',
  ],
  heading(2, 'Dịch vụ công trực tuyến', 6, GROUP),
  ['2.1', 'Tỷ lệ hồ sơ nộp trực tuyến', 'Thường xuyên', 'Các phòng có TTHC', 'Bộ phận Một cửa', 'Tối thiểu 75% hồ sơ'],
  ['2.2', 'Tỷ lệ thanh toán trực tuyến', UP, UP, UP, 'Tối thiểu 65% hồ sơ có phí'],
  ['2.3', 'Hỗ trợ người dân nộp hồ sơ tại quầy', UP, UP, UP, 'Phục vụ tốt, giảm dần hồ sơ giấy'],
  [3, 'Diễn tập ứng cứu sự cố an toàn thông tin', 'Ngày 29/02/2026', 'Văn phòng Sở', ALL, 'Báo cáo kết quả diễn tập'],
];
