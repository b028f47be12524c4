import type { Check } from '../../check';

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Mục tiêu chép nguyên, chép một phần, hoặc chỉ thêm lời đệm.',
        en: 'Word for word, in part, or with a few words around.',
      },
      columns: ['STT', 'Tiêu chí', 'Mục tiêu, yêu cầu', 'Đơn vị chủ trì'],
      rows: [
        ['1.', 'TC 2.1. Lưu trữ hồ sơ điện tử của cơ quan', 'Lưu trữ hồ sơ điện tử của cơ quan', 'Văn thư'],
        [
          '2.',
          'TC 2.2. Sửa đổi nội quy tiếp công dân của Chi cục và các trạm trực thuộc',
          'Sửa đổi nội quy tiếp công dân',
          'Văn phòng',
        ],
        [
          '3.',
          'TC 2.3. Đối chiếu số liệu tài sản với sổ sách',
          'Thực hiện đầy đủ việc đối chiếu số liệu tài sản với sổ sách',
          'Kế toán',
        ],
        ['4.', 'TC 2.4. Hồ sơ trả đúng hẹn', 'Từ 98% trở lên', 'Bộ phận Một cửa'],
      ],
      finds: ['C4', 'C5', 'C6'],
    },
    {
      note: { vi: 'Sản phẩm chép lại việc, kể cả động từ.', en: 'A product that repeats the task, verb and all.' },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm'],
      rows: [
        [
          1,
          'Tiếp nhận, trả lời thư góp ý của người dân',
          'Văn phòng',
          'Kết quả tiếp nhận, trả lời thư góp ý của người dân',
        ],
        [2, 'Lập lịch trực tiếp dân', 'Văn phòng', 'Lịch trực niêm yết tại trụ sở'],
      ],
      finds: ['D4'],
    },
    {
      note: {
        vi: 'Cột hoạt động chép lại cột nhiệm vụ; mục tiêu chép lại hoạt động.',
        en: 'An activity that repeats the task; a target that repeats the activity.',
      },
      columns: ['STT', 'Mục tiêu', 'Nhiệm vụ', 'Hoạt động', 'Đơn vị chủ trì'],
      rows: [
        [
          1,
          'Không còn hồ sơ giấy',
          'Quét và lưu hồ sơ giấy của các phòng',
          'Quét và lưu hồ sơ giấy của các phòng',
          'Văn phòng',
        ],
        [
          2,
          'Lập kế hoạch tiết kiệm điện của cơ quan',
          'Công khai hóa đơn điện',
          'Lập kế hoạch tiết kiệm điện của cơ quan nhằm giảm chi phí',
          'Văn phòng',
        ],
      ],
      finds: ['D4', 'B5'],
    },
  ],
  valid: [
    {
      note: { vi: 'Hoạt động nói rõ từng bước của nhiệm vụ.', en: 'Activities that are the steps of the task.' },
      columns: ['STT', 'Nhiệm vụ', 'Hoạt động', 'Đơn vị chủ trì', 'Thời hạn'],
      rows: [
        [
          1,
          'Lập sổ theo dõi tài sản',
          'Kiểm kê tài sản ở từng phòng, dán mã, nhập sổ theo dõi tài sản',
          'Văn phòng',
          'Quý I',
        ],
        [2, 'Mua máy quét', 'Lấy báo giá, ký hợp đồng', 'Văn phòng', 'Quý II'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Sản phẩm gọi tên văn bản, phần mềm, hội nghị mà nhiệm vụ làm ra: không phải chép lại.',
        en: 'A product that names the paper, program or conference the task makes is no copy.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm'],
      rows: [
        [
          1,
          'Ban hành kế hoạch tuyên truyền cải cách hành chính',
          'Văn phòng',
          'Kế hoạch tuyên truyền cải cách hành chính',
        ],
        [2, 'Xây dựng phần mềm quản lý cây xanh đô thị', 'Phòng Hạ tầng', 'Phần mềm quản lý cây xanh đô thị'],
        [3, 'Tổ chức ngày hội tư vấn việc làm', 'Trung tâm', 'Ngày hội tư vấn việc làm'],
        [4, 'Báo cáo cải cách hành chính năm', 'Văn phòng', 'Báo cáo cải cách hành chính năm'],
      ],
      finds: [],
    },
    {
      note: { vi: 'Mục tiêu có con số, hoặc nói khác nhiệm vụ.', en: 'A target with a figure, or with other words.' },
      columns: ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Đơn vị chủ trì'],
      rows: [
        [1, 'Số hóa hồ sơ đất đai', 'Số hóa 100% hồ sơ đất đai', 'Văn phòng Đăng ký'],
        [
          2,
          'Rà soát thủ tục cấp phép xây dựng',
          'Bỏ được giấy tờ trùng lặp trong thủ tục cấp phép xây dựng nhà ở',
          'Phòng Xây dựng',
        ],
      ],
      finds: [],
    },
  ],
};
