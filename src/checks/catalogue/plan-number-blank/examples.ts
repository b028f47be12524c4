import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
const rows = [
  [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
  [2, 'Kiểm tra công tác văn thư', 'Thanh tra Sở', 'Quý II'],
];
const NAME = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026';

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Thiếu cả số và ngày.', en: 'Number and day are blank.' },
      title: [NAME, '(Kèm theo Kế hoạch số          /KH-SNV ngày      /01/2026 của Sở Nội vụ)'],
      columns,
      rows,
      finds: ['A2'],
    },
    {
      note: { vi: 'Chỉ thiếu số; chỗ trống là dấu chấm.', en: 'Only the number is blank, with dots.' },
      title: [NAME, '(Ban hành kèm theo Quyết định số …../QĐ-SNV ngày 12/01/2026)'],
      columns,
      rows,
      finds: ['A2'],
    },
    {
      note: { vi: 'Chỉ thiếu ngày.', en: 'Only the day is blank.' },
      title: [NAME, '(Kèm theo Kế hoạch số 07/KH-SNV ngày     tháng 01 năm 2026)'],
      columns,
      rows,
      finds: ['A2'],
    },
  ],
  valid: [
    {
      note: { vi: 'Đủ số và ngày.', en: 'Number and day are there.' },
      title: [NAME, '(Kèm theo Kế hoạch số 07/KH-SNV ngày 12/01/2026 của Sở Nội vụ)'],
      columns,
      rows,
      finds: [],
    },
    {
      note: { vi: 'Không có dòng số, ngày nào.', en: 'No line names a number or a day.' },
      title: [NAME, 'Số liệu tính đến ngày 30/6, đơn vị: nhiệm vụ'],
      columns,
      rows,
      finds: [],
    },
  ],
};
