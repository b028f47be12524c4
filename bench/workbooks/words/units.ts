import { PLACES } from './places';

const DEPARTMENTS =
  'Nội vụ,Tư pháp,Tài chính,Xây dựng,Công Thương,Y tế,Giáo dục và Đào tạo,Nông nghiệp và Môi trường,Khoa học và Công nghệ,Văn hóa, Thể thao và Du lịch,Dân tộc và Tôn giáo'
    .replace('Văn hóa, Thể', 'Văn hóa; Thể')
    .split(',')
    .map((name) => `Sở ${name.replace(';', ',')}`);
const OFFICES = (
  'Tổ chức cán bộ|Kế hoạch - Tài chính|Cải cách hành chính|Công chức, viên chức|Nghiệp vụ Y|Quản lý chất lượng|Quản lý đô thị|Kiểm soát thủ tục hành chính' +
  '|Quản lý đầu tư|Đăng ký kinh doanh|Hành chính - Tổng hợp|Pháp chế|Công nghệ thông tin|Thi đua - Khen thưởng|Kinh tế ngành|Quản lý ngân sách|Chính quyền địa phương' +
  '|Văn thư - Lưu trữ|Tiếp công dân|Hộ tịch|Giáo dục thường xuyên|Quản lý giá|Hạ tầng kỹ thuật|Chuyển đổi số|Bưu chính'
)
  .split('|')
  .map((name) => `Phòng ${name}`);
const BRANCHES =
  'Kiểm lâm|Thủy lợi|Dân số|An toàn vệ sinh thực phẩm|Chăn nuôi và Thú y|Trồng trọt và Bảo vệ thực vật|Quản lý đất đai|Bảo vệ môi trường|Tiêu chuẩn Đo lường Chất lượng|Phát triển nông thôn'
    .split('|')
    .map((name) => `Chi cục ${name}`);
const CENTRES =
  'Kiểm soát bệnh tật|Phục vụ hành chính công|Công nghệ thông tin|Khuyến nông|Xúc tiến đầu tư|Dịch vụ việc làm|Lưu trữ lịch sử|Kỹ thuật tài nguyên|Nước sạch|Giám định Y khoa'
    .split('|')
    .map((name) => `Trung tâm ${name}`);
const OTHERS = [
  ...[
    'Văn phòng UBND tỉnh',
    'Văn phòng Sở',
    'Thanh tra tỉnh',
    'Ban Quản lý khu kinh tế',
    'Công an tỉnh',
    'Bảo hiểm xã hội tỉnh',
  ],
  ...['Thuế tỉnh', 'Kho bạc Nhà nước khu vực', 'Báo và phát thanh, truyền hình tỉnh', 'Trường Chính trị tỉnh'],
];
const COMMUNES = PLACES.map((name, i) => `UBND ${i % 6 === 0 ? 'phường' : 'xã'} ${name}`);
const COMMUNE_OFFICES = PLACES.map((name) => `Phòng Kinh tế xã ${name}`);

const COUNT = 300;

/** Names of bodies, no two alike. */
export const UNITS: string[] = [
  ...[DEPARTMENTS, OFFICES, BRANCHES, CENTRES, OTHERS, COMMUNES, COMMUNE_OFFICES].flat(),
].slice(0, COUNT);

/** Those that help and are many. */
export const COLLECTIVES = [
  'Các sở, ban, ngành',
  'UBND các xã, phường',
  'Các phòng, đơn vị thuộc Sở',
  'Các cơ quan, đơn vị có liên quan',
  'Các đơn vị sự nghiệp trực thuộc',
];
