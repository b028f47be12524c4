import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Một lời hỏi cho cả kế hoạch, đặt ở tiêu đề cột phối hợp.',
        en: 'One question for the plan, at the header of the partner column.',
      },
      columns,
      rows: [
        [1, 'Rà soát quy trình', 'Phòng Pháp chế', 'Các phòng thuộc Sở', 'Quý I'],
        [2, 'Tập huấn quy trình', 'Phòng Đào tạo', 'Các phòng, đơn vị trực thuộc', 'Quý II'],
        [3, 'Áp dụng quy trình', 'Các phòng chuyên môn', 'Phòng Pháp chế', 'Quý III'],
        [4, 'In tài liệu', 'Văn phòng Sở', 'Trung tâm Lưu trữ', 'Quý III'],
      ],
      finds: ['D3'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Cả bảng đều viết như vậy: là cách viết chung, không hỏi.',
        en: 'The whole table is written so: its own way, no question.',
      },
      columns,
      rows: [
        [1, 'Rà soát quy trình', 'Phòng Pháp chế', 'Các phòng thuộc Sở', 'Quý I'],
        [2, 'Tập huấn quy trình', 'Phòng Đào tạo', 'Các phòng thuộc Sở', 'Quý II'],
        [3, 'Áp dụng quy trình', 'Các phòng thuộc Sở', 'Phòng Pháp chế', 'Quý III'],
      ],
      finds: [],
    },
    {
      note: {
        vi: '“Các phòng liên quan”, “các sở, ban, ngành”, phòng của cơ quan khác: không gồm đơn vị chủ trì.',
        en: '“The divisions concerned”, “departments and agencies”, a division of another office: the lead is not among them.',
      },
      columns,
      rows: [
        [1, 'Rà soát quy trình', 'Phòng Pháp chế', 'Các phòng liên quan', 'Quý I'],
        [2, 'Báo cáo quy trình', 'Sở Nội vụ', 'Các sở, ban, ngành', 'Quý II'],
        [3, 'Thẩm định quy trình', 'Phòng Pháp chế Sở', 'Các phòng thuộc Chi cục', 'Quý II'],
        [4, 'Công bố quy trình', 'Phòng Pháp chế', 'Các chi cục trực thuộc', 'Quý III'],
        [5, 'Lưu trữ quy trình', 'Văn phòng Sở', 'Các phòng chuyên môn', 'Quý III'],
      ],
      finds: [],
    },
  ],
};
