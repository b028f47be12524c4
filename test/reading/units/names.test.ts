import { readUnits } from '../../../src/reading/units/unitRef';
import { shown } from './shown';

const read = (cell: string) => readUnits(cell).map(shown);

test.each<[cell: string, units: string[]]>([
  // bare names and initials
  ['VNPT, FPT, Điện lực', ['VNPT', 'FPT', 'Điện lực']],
  ['HTV, VTC', ['HTV', 'VTC']],
  ['Hội NCT, LĐLĐ', ['Hội NCT', 'LĐLĐ']],
  ['STC, SNV', ['STC', 'SNV']],
  ['Sở Xây dựng, STC', ['Sở Xây dựng', 'STC']],
  ['Ngân hàng CSXH, KBNN', ['Ngân hàng CSXH', 'KBNN']],
  ['Công ty CP Cấp nước, Điện lực Cam Lộ, Viettel', ['Công ty CP Cấp nước', 'Điện lực Cam Lộ', 'Viettel']],
  ['UBND các xã, đặc khu, doanh nghiệp', ['UBND các xã, đặc khu · collective', 'doanh nghiệp · collective']],
  ['UBND các xã, phường, cơ quan liên quan', ['UBND các xã, phường · collective', 'cơ quan liên quan · collective']],
  ['Công an xã, Đồn Biên phòng Cồn Roàng', ['Công an xã', 'Đồn Biên phòng Cồn Roàng']],
  // one noun for many
  ['Phòng Nội vụ, Tư pháp, TC-KH', ['Phòng Nội vụ', 'Tư pháp · = Phòng Tư pháp', 'TC-KH · = Phòng TC-KH']],
  ['Phòng KHTC, TCCB và Văn phòng', ['Phòng KHTC', 'TCCB · = Phòng TCCB', 'Văn phòng']],
  ['Sở Nội vụ, Tài chính và Tư pháp', ['Sở Nội vụ', 'Tài chính · = Sở Tài chính', 'Tư pháp · = Sở Tư pháp']],
  ['Khoa KB-CC, Nội, Ngoại', ['Khoa KB-CC', 'Nội · = Khoa Nội', 'Ngoại · = Khoa Ngoại']],
  ['Khoa Nội, Ngoại, KB-CC', ['Khoa Nội', 'Ngoại · = Khoa Ngoại', 'KB-CC · = Khoa KB-CC']],
  ['Khoa HSCC, Thận nhân tạo', ['Khoa HSCC', 'Thận nhân tạo · = Khoa Thận nhân tạo']],
  ['Khoa CNTT, Ngoại ngữ và Dược', ['Khoa CNTT', 'Ngoại ngữ · = Khoa Ngoại ngữ', 'Dược · = Khoa Dược']],
  ['Phòng TCHC, Công tác sinh viên', ['Phòng TCHC', 'Công tác sinh viên · = Phòng Công tác sinh viên']],
  ['Khoa Nội tiết, Tim mạch', ['Khoa Nội tiết, Tim mạch']],
  ['Phòng LĐTB, XH', ['Phòng LĐTB, XH']],
  ['Sở VH, TT&DL', ['Sở VH, TT&DL']],
  ['Hội Nông dân, Phụ nữ', ['Hội Nông dân', 'Phụ nữ · = Hội Phụ nữ']],
  ['Chi cục Kiểm lâm, Thủy lợi', ['Chi cục Kiểm lâm', 'Thủy lợi · = Chi cục Thủy lợi']],
  ['các Phòng: Nội vụ, Tư pháp', ['Nội vụ · = Phòng Nội vụ', 'Tư pháp · = Phòng Tư pháp']],
  ['Phòng: Nội vụ, TC-KH', ['Nội vụ · = Phòng Nội vụ', 'TC-KH · = Phòng TC-KH']],
  ['Các phòng Nội vụ và Tư pháp', ['Nội vụ · = Phòng Nội vụ', 'Tư pháp · = Phòng Tư pháp']],
  ['Các sở, ngành: Nội vụ, Công an tỉnh', ['Nội vụ · = Sở Nội vụ', 'Công an tỉnh']],
  ['Các cơ quan: Sở Nội vụ, VNPT', ['Sở Nội vụ', 'VNPT']],
  [
    'Sở Nội vụ, Văn hóa, Thể thao và Du lịch, UBND xã Cam',
    ['Sở Nội vụ', 'Văn hóa, Thể thao và Du lịch · = Sở Văn hóa, Thể thao và Du lịch', 'UBND xã Cam'],
  ],
  ['Sở GD&ĐT; Y tế; Nội vụ', ['Sở GD&ĐT', 'Y tế · = Sở Y tế', 'Nội vụ · = Sở Nội vụ']],
  ['Bộ, ngành, địa phương', ['Bộ, ngành, địa phương · collective']],
  ['Phòng TC-HC; TC-KT; Đào tạo', ['Phòng TC-HC', 'TC-KT · = Phòng TC-KT', 'Đào tạo · = Phòng Đào tạo']],
  ['Tòa án, Viện Kiểm sát, Thi hành án dân sự', ['Tòa án', 'Viện Kiểm sát', 'Thi hành án dân sự']],
  // two bodies and no comma
  ['Sở Nội vụ Sở Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
  ['Phòng Nội vụ Phòng Tư pháp Văn phòng HĐND', ['Phòng Nội vụ', 'Phòng Tư pháp', 'Văn phòng HĐND']],
  ['UBND xã Cam UBND xã Mường Lạn', ['UBND xã Cam', 'UBND xã Mường Lạn']],
  ['Sở Nội vụ. Sở Tư pháp. Các sở, ngành.', ['Sở Nội vụ', 'Sở Tư pháp', 'Các sở, ngành · collective']],
  ['Sở Nội vụ hoặc Sở Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
  ['Sở Nội vụ và/hoặc Sở Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
  // heads of many bodies
  ['Chánh Văn phòng, Trưởng các phòng, ban', ['Chánh Văn phòng, Trưởng các phòng, ban · collective · person']],
  [
    'Chánh Văn phòng UBND tỉnh, Giám đốc các Sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các xã',
    [
      'Chánh Văn phòng UBND tỉnh, Giám đốc các Sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các xã · collective · person',
    ],
  ],
  [
    'Trưởng phòng Nội vụ, Trưởng các phòng khác',
    ['Trưởng phòng Nội vụ · person', 'Trưởng các phòng khác · collective · person'],
  ],
  [
    'Lãnh đạo Sở, Trưởng các phòng chuyên môn, các đơn vị trực thuộc Sở',
    [
      'Lãnh đạo Sở · person',
      'Trưởng các phòng chuyên môn · collective · person',
      'các đơn vị trực thuộc Sở · collective',
    ],
  ],
  // whoever else
  [
    'Sở Nội vụ, Sở Tài chính và tổ chức khác có liên quan',
    ['Sở Nội vụ', 'Sở Tài chính', 'tổ chức khác có liên quan · collective'],
  ],
  ['UBND các xã và cá nhân liên quan', ['UBND các xã · collective', 'cá nhân liên quan · collective']],
  ['UBND xã/phường/thị trấn', ['UBND xã/phường/thị trấn · collective']],
  // a bracket, however long
  [
    'Phòng A (gồm bộ phận Một cửa, văn thư, các tổ giúp việc và Phòng B cũ), Phòng C',
    ['Phòng A (gồm bộ phận Một cửa, văn thư, các tổ giúp việc và Phòng B cũ)', 'Phòng C'],
  ],
  // bodies with a plural in their name
  ['Ban Quản lý các khu công nghiệp', ['Ban Quản lý các khu công nghiệp']],
  ['Liên hiệp các Hội Khoa học', ['Liên hiệp các Hội Khoa học']],
  ['Phòng Kinh tế các xã', ['Phòng Kinh tế các xã · collective']],
])('%j', (cell, units) => {
  expect(read(cell)).toEqual(units);
});

test.each([
  'Chi cục Quản lý chất lượng Nông, lâm sản và Thủy sản',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Ban Quản lý dự án đầu tư xây dựng',
  'Hội đồng nhân dân',
  'Sở VH,TT&DL',
  'Sở VH, TT và DL',
  'Sở TT&TT',
  'Sở NN&PTNT',
  'VP HĐND và UBND',
  'Phòng Thanh tra, Pháp chế',
  'Phòng Nghiệp vụ, Dự toán, Pháp chế',
  'Phòng Phòng, chống thiên tai',
  'Phòng Quản lý giá, công sản',
  'Cục Chất lượng, Chế biến và Phát triển thị trường',
  'Phòng Khoa học, Công nghệ và Hợp tác quốc tế',
  'Phòng Kế hoạch Tài chính Sở Y tế',
  'Văn phòng Sở Nội vụ',
  'Thanh tra Sở Nội vụ',
  'Ban Thường trực Ban Chỉ đạo',
  'Chi nhánh Văn phòng Đăng ký đất đai',
  'Trường Tiểu học Nguyễn Văn Trỗi, Kim Đồng',
  'P. Nội vụ',
  'TP. Vinh',
  'Trạm Y tế P. Cam Lộ',
])('%j is one', (name) => {
  expect(read(name)).toEqual([name]);
});

test.each(['các phòng, đơn vị thuộc Sở', 'Các sở, ban, ngành', 'UBND các xã, phường, đặc khu'])(
  '%j is one collective',
  (name) => {
    expect(read(name)).toEqual([`${name} · collective`]);
  },
);
