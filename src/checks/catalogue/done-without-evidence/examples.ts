import type { Check } from '../../check';

export const examples: Check['examples'] = {
  invalid: [
    {
      note: { vi: 'Chỉ ghi “đã hoàn thành”, không có văn bản nào.', en: 'It only says “done”; no document is named.' },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
      rows: [
        [1, 'Sửa quy chế làm việc', 'Văn phòng', 'Quý I', 'Quyết định số 15/QĐ-SYT ngày 20/2/2026'],
        [2, 'Xếp loại công chức', 'Phòng Tổ chức', 'Tháng 1', 'Đã hoàn thành'],
        [3, 'Báo cáo quý I', 'Văn phòng', 'Tháng 3', 'Báo cáo số 41/BC-SYT ngày 10/3/2026'],
        [4, 'Công khai dự toán', 'Kế toán', 'Tháng 2', 'Công văn số 77/SYT-TCKT ngày 05/02/2026'],
        [5, 'Kiểm kê thuốc', 'Khoa Dược', 'Tháng 5', 'Đang kiểm kê'],
      ],
      finds: ['E5'],
    },
    {
      note: { vi: 'Không việc nào có minh chứng: nhắc một lần.', en: 'No task has any: said once.' },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Kết quả thực hiện'],
      rows: [
        [1, 'Lập lịch trực', 'Văn phòng', 'Đã hoàn thành'],
        [2, 'Treo bảng chỉ dẫn', 'Văn phòng', 'Xong'],
        [3, 'Đổi con dấu', 'Văn thư', 'Đã thực hiện'],
        [4, 'Niêm yết thủ tục', 'Văn phòng', 'Đã niêm yết 214 thủ tục'],
      ],
      finds: ['D3'],
    },
    {
      note: {
        vi: 'Chỉ ghi ngày hoàn thành, không có văn bản nào.',
        en: 'Only the day of completion stands there; no document is named.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Ngày hoàn thành thực tế', 'Tài liệu kiểm chứng'],
      rows: [
        [1, 'Lập lịch trực', 'Văn phòng', '15/02/2026', null],
        [2, 'Sửa quy chế làm việc', 'Văn phòng', '20/02/2026', 'Quyết định số 15/QĐ-SYT'],
        [3, 'Đổi con dấu', 'Văn thư', '21/02/2026', 'Biên bản số 3/BB-SYT'],
      ],
      finds: ['D4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Có số văn bản, có số đo được, hoặc việc chưa xong.',
        en: 'A document number, a measured figure, or work not yet done.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Mục tiêu', 'Đơn vị chủ trì', 'Kết quả thực hiện'],
      rows: [
        [1, 'Ban hành kế hoạch tuyên truyền', 'Trong quý I', 'Văn phòng', 'Hoàn thành, Kế hoạch số 09/KH-UBND'],
        [2, 'Trả hồ sơ đúng hẹn', 'Từ 98%', 'Bộ phận Một cửa', 'Đạt 99,1%'],
        [3, 'Lắp máy lấy số', '02 máy', 'Văn phòng', 'Đang lắp'],
        [4, 'Thư xin lỗi', '100%', 'Bộ phận Một cửa', 'Không phát sinh'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Minh chứng ghi ở cột riêng, kể cả khi không phải văn bản; cột kết quả còn để trống thì chưa xét.',
        en: 'Evidence in a column of its own, even when it is no document; a result column still empty is not looked at.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Kết quả thực hiện', 'Tài liệu kiểm chứng'],
      rows: [
        [1, 'Sơn vạch chờ', 'Văn phòng', 'Đã hoàn thành', 'Ảnh chụp'],
        [2, 'Mở sổ góp ý', 'Văn phòng', 'Đã hoàn thành', 'Thông báo số 12/TB-UBND'],
        [3, 'Thay biển tên', 'Văn phòng', null, null],
      ],
      finds: [],
    },
  ],
};
