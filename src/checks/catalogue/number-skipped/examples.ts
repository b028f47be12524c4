import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Sau 2 là 4; trong nhóm 4, sau 4.1 là 4.3.', en: '4 after 2; within group 4, 4.3 after 4.1.' },
      columns,
      rows: [
        [1, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        [2, 'Đăng tin, bài', 'Văn phòng Sở', 'Trong năm'],
        [4, 'Kiểm tra công vụ', null, null],
        ['4.1', 'Lập kế hoạch kiểm tra', 'Thanh tra Sở', 'Quý I'],
        ['4.3', 'Báo cáo kết quả kiểm tra', 'Thanh tra Sở', 'Quý IV'],
      ],
      finds: ['A6', 'A8'],
    },
    {
      note: {
        vi: 'Mã nhiệm vụ đánh liên tục qua các mục, thiếu NV-03.',
        en: 'Codes that run on through the sections; NV-03 is missing.',
      },
      columns: ['Mã nhiệm vụ', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        ['I', 'CẢI CÁCH THỂ CHẾ', null, null],
        ['NV-01', 'Rà soát văn bản', 'Phòng Pháp chế', 'Quý I'],
        ['NV-02', 'Phổ biến luật mới', 'Phòng Pháp chế', 'Quý II'],
        ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null],
        ['NV-04', 'Cắt giảm giấy tờ', 'Văn phòng Sở', 'Quý III'],
        ['NV-05', 'Số hóa hồ sơ', 'Văn phòng Sở', 'Quý IV'],
      ],
      finds: ['A8'],
    },
    {
      note: { vi: 'Trong danh sách chữ cái: sau b) là đ).', en: 'A list by letters: đ) after b).' },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        ['1', 'Thủ tục xây dựng', null, null],
        ['a)', 'Thẩm định thiết kế', 'Phòng Xây dựng', 'Quý I'],
        ['b)', 'Cấp giấy phép điện tử', 'Phòng Xây dựng', 'Quý II'],
        ['đ)', 'Giám sát sau cấp phép', 'Phòng Xây dựng', 'Quý III'],
      ],
      finds: ['A7'],
    },
    {
      note: { vi: 'Mục III không có: sau mục II là mục IV.', en: 'Section III is missing: IV follows II.' },
      columns,
      rows: [
        ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', null, null],
        [1, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        ['II', 'CẢI CÁCH THỂ CHẾ', null, null],
        [1, 'Rà soát văn bản', 'Phòng Pháp chế', 'Quý I'],
        ['IV', 'CẢI CÁCH TÀI CHÍNH CÔNG', null, null],
        [1, 'Công khai dự toán', 'Phòng Tài chính', 'Quý I'],
      ],
      finds: ['A8'],
    },
    {
      note: { vi: 'Mục II bắt đầu từ số 2, các mục khác từ số 1.', en: 'Section II begins with 2, the others with 1.' },
      columns,
      rows: [
        ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', null, null],
        [1, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        [2, 'Đăng tin, bài', 'Văn phòng Sở', 'Trong năm'],
        ['II', 'CẢI CÁCH THỂ CHẾ', null, null],
        [2, 'Rà soát văn bản', 'Phòng Pháp chế', 'Quý I'],
        [3, 'Phổ biến luật mới', 'Phòng Pháp chế', 'Quý II'],
        ['III', 'CẢI CÁCH TÀI CHÍNH CÔNG', null, null],
        [1, 'Công khai dự toán', 'Phòng Tài chính', 'Quý I'],
        ['IV', 'CẢI CÁCH BỘ MÁY', null, null],
        [1, 'Sắp xếp các phòng', 'Phòng Tổ chức', 'Quý I'],
      ],
      finds: ['A8'],
    },
  ],
  valid: [
    {
      note: { vi: 'Số đánh liên tục qua các mục.', en: 'Numbers that run on through the sections.' },
      columns,
      rows: [
        ['I', 'CẢI CÁCH THỂ CHẾ', null, null],
        [1, 'Rà soát văn bản', 'Phòng Pháp chế', 'Quý I'],
        [2, 'Phổ biến luật mới', 'Phòng Pháp chế', 'Quý II'],
        ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null],
        [3, 'Cắt giảm giấy tờ', 'Văn phòng Sở', 'Quý III'],
        [4, 'Số hóa hồ sơ', 'Văn phòng Sở', 'Quý IV'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Nhóm và nhiệm vụ xen kẽ: 1, 2, nhóm 3 (3.1, 3.2), 4. Danh sách chữ cái không dùng chữ đ.',
        en: 'Groups among tasks: 1, 2, group 3 (3.1, 3.2), 4. A list by letters that leaves out đ.',
      },
      columns,
      rows: [
        [1, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        [2, 'Báo cáo định kỳ', 'Văn phòng Sở', 'Trong năm'],
        [3, 'Tuyên truyền', null, null],
        ['3.1', 'Đăng tin, bài', 'Văn phòng Sở', 'Trong năm'],
        ['3.2', 'Tổ chức hội nghị', 'Văn phòng Sở', 'Quý II'],
        [4, 'Kiểm tra', null, null],
        ['a)', 'Lập kế hoạch', 'Thanh tra Sở', 'Quý I'],
        ['b)', 'Kiểm tra đợt một', 'Thanh tra Sở', 'Quý II'],
        ['c)', 'Kiểm tra đợt hai', 'Thanh tra Sở', 'Quý III'],
        ['d)', 'Xử lý sau kiểm tra', 'Thanh tra Sở', 'Quý IV'],
        ['e)', 'Báo cáo kết quả', 'Thanh tra Sở', 'Tháng 12'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Trích từ bảng lớn: bắt đầu từ số 5. Dòng để trống số đã có lỗi riêng.',
        en: 'A part of a longer table that begins with 5. A row without a number is another fault.',
      },
      columns,
      rows: [
        [5, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        [6, 'Báo cáo định kỳ', 'Văn phòng Sở', 'Trong năm'],
        [null, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Quý II'],
        [8, 'Tổng kết năm', 'Văn phòng Sở', 'Tháng 12'],
      ],
      finds: [],
    },
  ],
};
