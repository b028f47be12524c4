import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Số 2 dùng hai lần trong một mục.', en: 'Number 2 is used twice in a section.' },
      columns,
      rows: [
        ['I', 'CẢI CÁCH THỂ CHẾ', null, null],
        [1, 'Rà soát văn bản quy phạm pháp luật', 'Phòng Pháp chế', 'Quý I'],
        [2, 'Theo dõi thi hành pháp luật', 'Thanh tra Sở', 'Quý II'],
        [2, 'Kiểm tra văn bản đã ban hành', 'Phòng Pháp chế', 'Quý III'],
        [3, 'Phổ biến luật mới', 'Phòng Pháp chế', 'Quý IV'],
      ],
      finds: ['A7'],
    },
    {
      note: {
        vi: 'Số đánh liên tục qua các mục, mục III lặp lại số cuối của mục II.',
        en: 'Numbers run on through the sections; section III repeats the last number of II.',
      },
      columns,
      rows: [
        ['I', 'CẢI CÁCH THỂ CHẾ', null, null],
        [1, 'Rà soát văn bản', 'Phòng Pháp chế', 'Quý I'],
        [2, 'Phổ biến luật mới', 'Phòng Pháp chế', 'Quý II'],
        ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null],
        [3, 'Niêm yết thủ tục tại nơi tiếp dân', 'Văn phòng Sở', 'Quý I'],
        [4, 'Cắt giảm giấy tờ trong hồ sơ', 'Văn phòng Sở', 'Quý III'],
        ['III', 'CẢI CÁCH TÀI CHÍNH CÔNG', null, null],
        [4, 'Công khai dự toán', 'Phòng Tài chính', 'Quý I'],
        [5, 'Kiểm kê tài sản công', 'Phòng Tài chính', 'Quý IV'],
      ],
      finds: ['A11'],
    },
    {
      note: { vi: 'Mục 2.10 bị bảng tính đổi thành 2.1.', en: 'The spreadsheet turned 2.10 into 2.1.' },
      columns,
      rows: [
        [2, 'Công tác kiểm tra', null, null],
        ...Array.from({ length: 9 }, (_, i): (string | null)[] => [
          `2.${i + 1}`,
          `Kiểm tra đơn vị thứ ${i + 1} theo kế hoạch`,
          'Thanh tra Sở',
          `Tháng ${i + 1}`,
        ]),
        ['2.1', 'Tổng hợp kết quả các cuộc kiểm tra', 'Thanh tra Sở', 'Tháng 11'],
        ['2.11', 'Xử lý sau kiểm tra', 'Thanh tra Sở', 'Tháng 12'],
      ],
      finds: ['A14'],
    },
    {
      note: {
        vi: 'Hai mục cùng số II: chỉ nhắc số của mục, không nhắc các nhiệm vụ bên dưới.',
        en: 'Two sections II: only the section’s number is reported, not the tasks below.',
      },
      columns,
      rows: [
        ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', null, null],
        [1, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        ['II', 'CẢI CÁCH THỂ CHẾ', null, null],
        [1, 'Rà soát văn bản', 'Phòng Pháp chế', 'Quý I'],
        [2, 'Phổ biến luật mới', 'Phòng Pháp chế', 'Quý II'],
        ['II', 'CẢI CÁCH TÀI CHÍNH CÔNG', null, null],
        [1, 'Công khai dự toán', 'Phòng Tài chính', 'Quý I'],
      ],
      finds: ['A9'],
    },
    {
      note: { vi: 'Gõ 2 thay cho 3: số phải có được nêu ra.', en: '2 typed for 3: the number that is due is named.' },
      columns,
      rows: [
        [1, 'Ban hành kế hoạch năm', 'Văn phòng Sở', 'Quý I'],
        [2, 'Đăng tin, bài', 'Văn phòng Sở', 'Trong năm'],
        [2, 'Kiểm tra công vụ', 'Thanh tra Sở', 'Quý II'],
        [4, 'Tổng kết năm', 'Văn phòng Sở', 'Tháng 12'],
      ],
      finds: ['A6'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Số bắt đầu lại từ 1 trong mỗi mục, mỗi nhóm.',
        en: 'Numbers begin again in each section and group.',
      },
      columns,
      rows: [
        ['I', 'CẢI CÁCH THỂ CHẾ', null, null],
        [1, 'Theo dõi thi hành pháp luật', null, null],
        ['1.1', 'Lập kế hoạch theo dõi', 'Phòng Pháp chế', 'Quý I'],
        ['1.2', 'Báo cáo kết quả theo dõi', 'Phòng Pháp chế', 'Quý IV'],
        [2, 'Phổ biến luật mới', 'Phòng Pháp chế', 'Quý II'],
        ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null],
        [1, 'Niêm yết thủ tục', null, null],
        ['1.1', 'Niêm yết tại trụ sở', 'Văn phòng Sở', 'Quý I'],
        ['1.2', 'Niêm yết trên trang thông tin', 'Văn phòng Sở', 'Quý I'],
        [2, 'Cắt giảm giấy tờ', 'Văn phòng Sở', 'Quý III'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Ba hoạt động dưới một mã nhiệm vụ, ô mã được gộp.', en: 'Three activities under one merged code.' },
      columns: ['Mã nhiệm vụ', 'Nhiệm vụ', 'Hoạt động', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        ['NV-01', 'Quản lý cải cách hành chính', 'Lập kế hoạch', 'Văn phòng', 'Quý I'],
        [null, null, 'Kiểm tra', 'Văn phòng', 'Quý II'],
        [null, null, 'Báo cáo', 'Văn phòng', 'Quý IV'],
        ['NV-02', 'Tuyên truyền', 'Đăng tin, bài', 'Văn phòng', 'Trong năm'],
      ],
      merges: ['A4:A6', 'B4:B6'],
      finds: [],
    },
  ],
};
