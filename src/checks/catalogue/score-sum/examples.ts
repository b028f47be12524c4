import type { Check } from '../../check';

const columns = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm đạt', 'Lý do mất điểm'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Lĩnh vực ghi 6, các dòng cộng lại là 5,5; dòng tổng cũng sai.',
        en: 'The field says 6 where its rows make 5,5; the total is wrong as well.',
      },
      columns,
      rows: [
        ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 6, '5,5', 5, null],
        ['1', 'Ban hành kế hoạch', 2, 2, 2, null],
        ['2', 'Thông tin, tuyên truyền', '3,5', '3,5', 3, 'Thiếu 02 tin'],
        ['II', 'CẢI CÁCH THỂ CHẾ', 4, 4, '3,5', null],
        ['1', 'Rà soát văn bản', 4, 4, '3,5', 'Chậm 05 ngày'],
        [null, 'Tổng cộng', 10, '9,5', 9, null],
      ],
      finds: ['C4', 'E9'],
    },
    {
      note: {
        vi: 'Tiêu chí có điểm, tiêu chí thành phần bên dưới cộng lại nhiều hơn.',
        en: 'A criterion whose components add up to more.',
      },
      columns,
      rows: [
        ['1.1', 'Kế hoạch cải cách hành chính', 3, 3, 3, null],
        ['1.1.1', 'Ban hành đúng thời gian', 1, 1, 1, null],
        ['1.1.2', 'Mức độ hoàn thành', '2,5', '2', '2', 'Còn 01 việc'],
        ['1.2', 'Kiểm tra cải cách hành chính', 1, 1, 1, null],
        ['1.2.1', 'Ban hành kế hoạch kiểm tra', 1, 1, 1, null],
      ],
      finds: ['C4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Cộng đúng, dấu phẩy thập phân; dòng “Cộng” của từng lĩnh vực; dòng chưa thẩm định để trống.',
        en: 'Right sums with decimal commas; a “Cộng” for each field; a row not appraised yet is left empty.',
      },
      columns,
      rows: [
        ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', '5,5', '5,5', 5, null],
        ['1', 'Ban hành kế hoạch', 2, 2, 2, null],
        ['2', 'Thông tin, tuyên truyền', '3,5', '3,5', 3, 'Thiếu 02 tin'],
        [null, 'Cộng mục I', '5,5', '5,5', 5, null],
        ['II', 'CẢI CÁCH THỂ CHẾ', 4, 4, 4, null],
        ['1', 'Rà soát văn bản', 3, 3, null, null],
        ['2', 'Theo dõi thi hành pháp luật', 1, 1, 1, null],
        [null, 'Cộng mục II', 4, 4, 4, null],
        [null, 'Tổng cộng', '9,5', '9,5', 9, null],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Lĩnh vực không ghi điểm; dòng tổng là số nhiệm vụ, không phải điểm.',
        en: 'Fields without points; a total that counts tasks and not points.',
      },
      columns: ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Ghi chú'],
      rows: [
        ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', null, null, null],
        ['1', 'Ban hành kế hoạch', 2, 2, null],
        ['2', 'Thông tin, tuyên truyền', '3,5', 3, null],
        [null, 'Tổng số: 2 tiêu chí', null, null, null],
      ],
      finds: [],
    },
  ],
};
