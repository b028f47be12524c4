import { type RawUnit, readUnits } from '../../../src/reading/units/unitRef';

/** The units of one cell: the text; then "= name" where its noun was said before; collective, person, what the cell says it does. */
const shown = ({ text, name, collective, person, duty, role }: RawUnit): string =>
  [
    text,
    ...(name === text ? [] : [`= ${name}`]),
    ...(collective ? ['collective'] : []),
    ...(person ? ['person'] : []),
    ...(duty ? [duty] : []),
    ...(role ? [`(${role})`] : []),
  ].join(' · ');

test.each<[cell: string, units: string[]]>([
  // nothing
  ['', []],
  [' - ', []],
  ['…', []],
  ['.,;:/*', []],
  // one
  ['Văn phòng Sở', ['Văn phòng Sở']],
  [' - Văn phòng Sở. ', ['Văn phòng Sở']],
  ['a) Văn phòng Sở;', ['Văn phòng Sở']],
  ['(1) Văn phòng Sở', ['Văn phòng Sở']],
  ['Của Văn phòng Sở', ['Văn phòng Sở']],
  ['Phòng Kế hoạch  -  Tài chính', ['Phòng Kế hoạch - Tài chính']],
  // commas and "và" part units, and nothing else
  ['Phòng A, Phòng B', ['Phòng A', 'Phòng B']],
  ['Phòng A , phòng B', ['Phòng A', 'phòng B']],
  ['Phòng A và Phòng B', ['Phòng A', 'Phòng B']],
  ['Phòng A cùng với Phòng B', ['Phòng A', 'Phòng B']],
  ['Phòng A, và của Phòng B', ['Phòng A', 'Phòng B']],
  ['Phòng A/Phòng B', ['Phòng A', 'Phòng B']],
  ['Phòng A + Phòng B & Phòng C', ['Phòng A', 'Phòng B', 'Phòng C']],
  ['Phòng A; Phòng B;', ['Phòng A', 'Phòng B']],
  ['Phòng Hành chính, Quản trị', ['Phòng Hành chính, Quản trị']],
  ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Tư pháp', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Tư pháp']],
  ['Văn phòng HĐND và UBND huyện', ['Văn phòng HĐND và UBND huyện']],
  ['Phòng Chuyển đổi số và Thống kê', ['Phòng Chuyển đổi số và Thống kê']],
  ['Phòng Quản lý vận tải, phương tiện và người lái', ['Phòng Quản lý vận tải, phương tiện và người lái']],
  ['Phòng A (bộ phận Một cửa, Văn thư), Phòng B', ['Phòng A (bộ phận Một cửa, Văn thư)', 'Phòng B']],
  ['Lường Thị Inh, Tòng Văn Ó', ['Lường Thị Inh', 'Tòng Văn Ó']],
  ['Lường Thị Inh; Tòng Văn Ó', ['Lường Thị Inh', 'Tòng Văn Ó']],
  // lines
  ['Phòng A\nPhòng B', ['Phòng A', 'Phòng B']],
  ['- Phòng A\n- Phòng B', ['Phòng A', 'Phòng B']],
  ['1. Phòng A\n2. Phòng B', ['Phòng A', 'Phòng B']],
  ['Phòng\nKế hoạch', ['Phòng Kế hoạch']],
  ['Phòng Kế hoạch\nTài chính', ['Phòng Kế hoạch Tài chính']],
  ['Phòng Kế hoạch,\nPhòng Tài chính', ['Phòng Kế hoạch', 'Phòng Tài chính']],
  ['Thanh tra\nSở', ['Thanh tra Sở']],
  ['Phòng A\n\n  \nPhòng B', ['Phòng A', 'Phòng B']],
  ['-Phòng KHTC - Trung tâm Giống', ['Phòng KHTC', 'Trung tâm Giống']],
  ['a) Văn phòng b) Trung tâm Giống', ['Văn phòng', 'Trung tâm Giống']],
  ['1. Văn phòng Sở 2. Thanh tra Sở', ['Văn phòng Sở', 'Thanh tra Sở']],
  // many under one word
  ['Các phòng chuyên môn', ['Các phòng chuyên môn · collective']],
  ['Các phòng, đơn vị trực thuộc Sở', ['Các phòng, đơn vị trực thuộc Sở · collective']],
  ['Các phòng, đơn vị; Chi cục Kiểm lâm', ['Các phòng, đơn vị · collective', 'Chi cục Kiểm lâm']],
  ['Các sở, ban, ngành và UBND các huyện', ['Các sở, ban, ngành · collective', 'UBND các huyện · collective']],
  ['Sở, ban, ngành', ['Sở, ban, ngành · collective']],
  ['UBND xã, thị trấn', ['UBND xã, thị trấn']],
  ['Đơn vị trực thuộc', ['Đơn vị trực thuộc · collective']],
  ['Đơn vị sự nghiệp công lập', ['Đơn vị sự nghiệp công lập · collective']],
  ['Cơ quan, đơn vị liên quan', ['Cơ quan, đơn vị liên quan · collective']],
  ['02 Trung tâm', ['02 Trung tâm · collective']],
  ['Toàn thể công chức', ['Toàn thể công chức · collective']],
  [
    'Các phòng: KHTC, TS-KTTH, các Chi cục trực thuộc',
    ['KHTC · = Phòng KHTC', 'TS-KTTH · = Phòng TS-KTTH', 'các Chi cục trực thuộc · collective'],
  ],
  ['Các Sở Nội vụ, Tài chính', ['Các Sở Nội vụ · collective', 'Tài chính']],
  [
    'Các Cục: Thủy sản và Kiểm ngư; Lâm nghiệp và Kiểm lâm',
    ['Thủy sản và Kiểm ngư · = Cục Thủy sản và Kiểm ngư', 'Lâm nghiệp và Kiểm lâm · = Cục Lâm nghiệp và Kiểm lâm'],
  ],
  // people
  ['Giám đốc Sở', ['Giám đốc Sở · person']],
  ['Đ/c Lường Thị Inh', ['Đ/c Lường Thị Inh · person']],
  ['Thủ trưởng các đơn vị', ['Thủ trưởng các đơn vị · collective · person']],
  ['Văn phòng', ['Văn phòng']],
  // who leads, who helps
  ['Chủ trì: Phòng A; Phối hợp: Phòng B', ['Phòng A · lead', 'Phòng B · partner']],
  ['Chủ trì: Phòng A. Phối hợp: Phòng B, Phòng C', ['Phòng A · lead', 'Phòng B · partner', 'Phòng C · partner']],
  ['- Chủ trì: Phòng A\n- Phối hợp: Phòng B', ['Phòng A · lead', 'Phòng B · partner']],
  ['Phòng A (chủ trì), Phòng B', ['Phòng A · lead · (chủ trì)', 'Phòng B']],
  ['Phòng A (chủ trì), Phòng B (phối hợp)', ['Phòng A · lead · (chủ trì)', 'Phòng B · partner · (phối hợp)']],
  ['Phòng A (tham mưu)', ['Phòng A · (tham mưu)']],
  ['Phòng A chủ trì, phối hợp với Phòng B', ['Phòng A · lead · (chủ trì)', 'Phòng B · partner']],
  ['Phòng A phối hợp Phòng B, Phòng C', ['Phòng A · lead · (chủ trì)', 'Phòng B · partner', 'Phòng C · partner']],
  ['Văn phòng Sở theo dõi, đôn đốc', ['Văn phòng Sở · (theo dõi, đôn đốc)']],
  [
    'Các phòng chuyên môn thực hiện; Văn phòng tổng hợp, báo cáo',
    ['Các phòng chuyên môn · collective · (thực hiện)', 'Văn phòng · (tổng hợp, báo cáo)'],
  ],
  ['Phòng A, Phòng B theo chức năng', ['Phòng A', 'Phòng B · (theo chức năng)']],
  ['Thanh tra Kiểm tra', ['Thanh tra Kiểm tra']],
])('%j', (cell, units) => {
  expect(readUnits(cell).map(shown)).toEqual(units);
});
