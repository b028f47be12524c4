import { proposedMembers } from '../../../src/checks/owner/proposedMembers';

const UNITS = [
  ...['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Pháp chế', 'Phòng Tổ chức cán bộ Sở', 'Phòng Kinh tế - Xã hội'],
  ...['Chi cục Văn thư', 'Cục Thống kê', 'Trung tâm Lưu trữ', 'Trung tâm Y tế khu vực Bắc', 'Trạm Đo lường'],
  ...['Trường THPT Bình Minh', 'Trường Trung cấp nghề', 'Bệnh viện Mắt', 'Khoa Nội'],
  ...['UBND xã Đồi Xanh', 'UBND phường Bến Cũ', 'Sở Nội vụ', 'Ban Tôn giáo'],
];
const ROOMS = ['Phòng Pháp chế', 'Phòng Tổ chức cán bộ Sở', 'Phòng Kinh tế - Xã hội'];
const CENTRES = ['Trung tâm Lưu trữ', 'Trung tâm Y tế khu vực Bắc'];

test.each<[string, string[]]>([
  ['Các phòng thuộc Sở', ROOMS],
  ['các Phòng chuyên môn thuộc Sở', ROOMS],
  ['Các phòng thuộc Chi cục', ['Phòng Pháp chế', 'Phòng Kinh tế - Xã hội']],
  ['Các Chi cục trực thuộc', ['Chi cục Văn thư']],
  ['Các chi cục', ['Chi cục Văn thư']],
  ['Các phòng, Chi cục trực thuộc', [...ROOMS, 'Chi cục Văn thư']],
  ['Các đơn vị trực thuộc', ['Chi cục Văn thư', ...CENTRES]],
  ['Các phòng, đơn vị trực thuộc', [...ROOMS, 'Chi cục Văn thư', ...CENTRES]],
  ['ĐVTT', ['Chi cục Văn thư', ...CENTRES]],
  ['Lãnh đạo các phòng', ROOMS],
  ['Trưởng các phòng chuyên môn', ROOMS],
  ['Thủ trưởng các chi cục trực thuộc Sở', ['Chi cục Văn thư']],
  ['Các trung tâm', CENTRES],
  ['Các trung tâm y tế khu vực', ['Trung tâm Y tế khu vực Bắc']],
  ['Các trường THPT', ['Trường THPT Bình Minh']],
  ['Các trường trực thuộc', ['Trường THPT Bình Minh', 'Trường Trung cấp nghề']],
  ['Các bệnh viện thuộc ngành', ['Bệnh viện Mắt']],
  ['UBND các xã, phường', ['UBND xã Đồi Xanh', 'UBND phường Bến Cũ']],
  ['UBND các phường', ['UBND phường Bến Cũ']],
])('“%s” may be %j', (collective, expected) => {
  expect(proposedMembers(collective, UNITS)).toEqual(expected);
});

test.each([
  ...['Các phòng có TTHC', 'Các phòng, đơn vị được kiểm tra', 'Các phòng, đơn vị liên quan', 'Các đơn vị khác'],
  ...['Các bệnh viện tuyến tỉnh', '2 Trung tâm', '04 bệnh viện', 'Đơn vị sự nghiệp công lập', 'Các sở, ban, ngành'],
  ...['Phòng Nội vụ các huyện', 'UBND các xã có mỏ đá', 'Các', '', 'Văn phòng Sở', 'Công chức các phòng'],
])('of “%s” no name says who it is', (collective) => {
  expect(proposedMembers(collective, UNITS)).toEqual([]);
});

test('Văn phòng and Thanh tra are ticked by hand alone', () => {
  const hand = ['Văn phòng', 'Văn phòng Sở', 'Thanh tra', 'Thanh tra Sở'];
  for (const collective of ['Các phòng, đơn vị trực thuộc', 'Các văn phòng', 'Các phòng, ban'])
    expect(proposedMembers(collective, hand)).toEqual([]);
});
