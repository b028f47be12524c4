import type { Check } from '../../check';

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Ghi “đúng hạn” nhưng ngày hoàn thành sau hạn, hoặc chưa xong mà hạn đã qua.',
        en: 'It says on time, but was done after its day, or is still open past it.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
      rows: [
        [1, 'Cấu hình quy trình điện tử', 'Phòng Tin học', '01/6/2026', 'Hoàn thành đúng hạn ngày 05/6/2026'],
        [2, 'Sửa quy chế văn thư', 'Văn phòng', '30/4/2026', 'Đang thực hiện, trong hạn'],
      ],
      finds: ['E4', 'E5'],
    },
    {
      note: {
        vi: 'Ghi “quá hạn” trong khi hạn còn ở phía trước hoặc đã xong kịp.',
        en: 'It says overdue, but its day is still to come, or it was done in time.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
      rows: [
        [1, 'Chuyển kho lưu trữ', 'Văn thư', '30/11/2026', 'Đang thực hiện, quá hạn'],
        [2, 'Báo cáo quý I', 'Văn phòng', '31/3/2026', 'Hoàn thành chậm, ngày 20/3/2026'],
      ],
      finds: ['E4', 'E5'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Lời và ngày khớp nhau; “chậm” nói về tiến độ; “đúng hạn” của hồ sơ không phải của nhiệm vụ; hạn không phải là ngày.',
        en: 'Words and days agree; slow work is not overdue work; files in time are not the task; a deadline that is no day.',
      },
      columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
      rows: [
        [1, 'Cấu hình phần mềm', 'Phòng Tin học', '10/6/2026', 'Hoàn thành đúng hạn ngày 05/6/2026'],
        [2, 'Sửa quy chế văn thư', 'Văn phòng', '30/4/2026', 'Đang thực hiện, quá hạn'],
        [3, 'Chỉnh lý tài liệu', 'Văn thư', '30/11/2026', 'Đang thực hiện, tiến độ chậm'],
        [4, 'Giải quyết hồ sơ', 'Bộ phận Một cửa', '31/5/2026', '98% hồ sơ đúng hạn'],
        [5, 'Nhiệm vụ tỉnh giao', 'Văn phòng', 'Theo văn bản giao', 'Đang thực hiện trong hạn'],
      ],
      finds: [],
    },
  ],
};
