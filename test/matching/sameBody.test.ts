import { isSameBody } from '../../src/matching/sameBody';

test.each([
  ['Sở Nội vụ', 'SỞ NỘI VỤ'],
  ['Sở Nội vụ', 'Sở  nội vụ tỉnh Đồi Xanh'],
  ['Sở Nông nghiệp và PTNT', 'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở NN và PTNT', 'Sở Nông nghiệp & PTNT'],
  ['Sở KHCN', 'Sở Khoa học và Công nghệ'],
  ['Sở KH-CN', 'Sở Khoa học và Công nghệ'],
  ['UBND huyện Bến Cũ', 'Ủy ban nhân dân huyện Bến Cũ'],
  ['VP UBND tỉnh', 'Văn phòng UBND tỉnh'],
  ['Sở Tài nguyên - Môi trường', 'Sở Tài nguyên và Môi trường'],
  ['Uỷ ban nhân dân xã Đồi', 'Ủy ban nhân dân xã Đồi'],
])('“%s” is “%s”', (one, other) => {
  expect([isSameBody(one, other), isSameBody(other, one)]).toEqual([true, true]);
});

test.each([
  ['Sở Nội vụ', 'Sở Tư pháp'],
  ['Sở Nội vụ', 'Phòng Nội vụ'],
  ['Sở Nội vụ', 'Thanh tra Sở Nội vụ'],
  ['Sở Nông nghiệp', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở KHĐT', 'Sở Khoa học và Công nghệ'],
  ['UBND huyện Bến Cũ', 'UBND huyện Bến Mới'],
  ['UBND tỉnh', 'Văn phòng UBND tỉnh'],
  ['Chi cục Thuế', 'Cục Thuế'],
  ['Xã Tân Thạnh', 'Xã Tân Thành'],
  ['', 'Sở Nội vụ'],
  ['', ''],
])('“%s” is not “%s”', (one, other) => {
  expect([isSameBody(one, other), isSameBody(other, one)]).toEqual([false, false]);
});
