import type { Check } from '../../check';

const columns = ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Trách nhiệm', 'Đơn vị chủ trì', 'Đơn vị phối hợp'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Chi cục để mất điểm nhưng người khắc phục là Văn phòng, hoặc chỉ ghi chung “các đơn vị”.',
        en: 'A sub-department lost the points; the office, or “the units”, shall mend.',
      },
      columns,
      rows: [
        ['(1)', 'Giao việc đúng hạn', '0,5', '1', 'Chi cục Thú y.', 'Văn phòng Sở', 'các đơn vị'],
        ['(2)', 'Báo cáo quý', '0,5', '1', 'Của Văn phòng Sở.', 'Văn phòng Sở', null],
        ['(3)', 'Kiểm tra', '0,5', '1', 'Thanh tra Sở', 'Thanh tra Sở', null],
        [
          '(4)',
          'Hồ sơ trễ hạn',
          '0,5',
          '1',
          'Chi cục Thủy sản có 12 hồ sơ, Chi cục Kiểm lâm có 03 hồ sơ',
          'Chi cục Kiểm lâm',
          null,
        ],
        ['(5)', 'Ký số', '1', '1', null, 'Văn phòng Sở', null],
        ['(6)', 'Lưu trữ', '1', '1', 'Văn phòng Sở', 'Văn phòng Sở', null],
        ['(7)', 'Một cửa', '1', '1', 'Văn phòng Sở', 'Văn phòng Sở', null],
      ],
      finds: ['E4', 'E7'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Cùng đơn vị, viết thêm chữ “Sở”; có tên ở cột phối hợp; tên gọi chung; lời văn dài.',
        en: 'The same unit with its owner; named as partner; collectives; prose.',
      },
      columns,
      rows: [
        ['(1)', 'Biên chế', '0,5', '1', 'Phòng Tổ chức cán bộ Sở.', 'Phòng Tổ chức cán bộ', null],
        ['(2)', 'Báo cáo', '0,5', '1', 'Chi cục Thú y', 'Văn phòng Sở', 'Chi cục Thú y, các đơn vị'],
        ['(3)', 'Tuyên truyền', '0,5', '1', 'Các phòng thuộc Sở và các đơn vị', 'Văn phòng Sở', null],
        ['(4)', 'Kiểm tra', '0,5', '1', 'Do chưa bố trí được người theo dõi từ đầu năm', 'Thanh tra Sở', null],
      ],
      finds: [],
    },
  ],
};
