import type { Check } from '../../check';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];

export const examples: Check['examples'] = {
  invalid: [
    {
      note: {
        vi: 'Từ lặp; hai dấu chấm; phẩy rồi chấm phẩy; khoảng trắng trước dấu phẩy.',
        en: 'Doubled words; two full stops; a comma and a semicolon; a blank before a comma.',
      },
      columns,
      rows: [
        [1, 'Thực hiện nhiệm vụ nhiệm vụ được giao', 'Báo cáo..', 'Văn phòng Sở', 'Quý I'],
        [2, 'Rà soát quy chế, ; sửa đổi nội quy', 'Quy chế', 'Văn phòng Sở', 'Quý II'],
        [3, 'Đăng tin , bài về cải cách', 'Tin, bài', 'Văn phòng Sở', 'Trong năm'],
        [4, 'Chăm lo đời sống viên chức, người lao động và người lao động', 'Báo cáo', 'Công đoàn', 'Trong năm'],
        [5, 'Giao quyền tự tự chủ tài chính', 'Quyết định', 'Phòng Tài chính', 'Quý I'],
      ],
      finds: ['B4', 'C4', 'B5', 'B6', 'B7', 'B8'],
    },
    {
      note: {
        vi: 'Ngoặc thiếu một bên, ở nhiệm vụ và ở thời hạn.',
        en: 'A bracket without its other half, in a task and in a deadline.',
      },
      columns,
      rows: [
        [1, 'Rà soát thủ tục (kể cả thủ tục nội bộ', 'Báo cáo', 'Văn phòng Sở', 'Quý I'],
        [2, 'Báo cáo quý', 'Báo cáo', 'Văn phòng Sở', 'Trước ngày 10/3).'],
      ],
      finds: ['B4', 'E5'],
    },
    {
      note: {
        vi: 'Từ sai hẳn chính tả; từ sai dấu trong khi bảng viết đúng ở chỗ khác; âm tiết không có trong tiếng Việt.',
        en: 'A known misspelling; a wrong accent where the table has the right word elsewhere; no Vietnamese syllable.',
      },
      columns,
      rows: [
        [1, 'Thường xuyên cập nhập hồ sơ công chức', 'Hồ sơ', 'Phòng Tổ chức', 'Trong năm'],
        [2, 'Rà soát các quy trình nội bộ của Sở', 'Quy trình', 'Văn phòng Sở', 'Quý I'],
        [3, 'Công bố các quy trình nội bộ của Chi cục', 'Quyết định', 'Văn phòng Sở', 'Quý II'],
        [4, 'Sửa đổi các quy trinh nội bộ còn chậm', 'Quy trình', 'Văn phòng Sở', 'Quý III'],
        [5, 'Giải quyêt hồ sơ đúng hạn', 'Báo cáo', 'Văn phòng Sở', 'Trong năm'],
      ],
      finds: ['B4', 'B7', 'B8'],
    },
    {
      note: {
        vi: 'Chữ hoa giữa câu, gạch chéo lệch, phẩy trước gạch đầu dòng, dòng danh sách thiếu “của”, thiếu từ.',
        en: 'A capital in mid-sentence, a lopsided stroke, a comma before a dash, a list line without “of”, a word left out.',
      },
      columns,
      rows: [
        [1, 'Họp giao ban', 'Báo cáo Kết quả họp', 'Văn phòng Sở', 'Quý I'],
        [2, 'Sửa nội quy/ quy chế', 'Nội quy', 'Văn phòng Sở', 'Quý I'],
        [3, 'Tuyển dụng', '- Đơn đăng ký,\n- Danh sách', 'Phòng Tổ chức', 'Quý II'],
        [
          4,
          'Lập dự toán',
          'a) Dự toán của Sở;\nb) Dự toán của Trung tâm Giống;\nc) Dự toán Trung tâm Nước',
          'Văn phòng Sở',
          'Quý II',
        ],
        [5, 'Thực hiện kế hoạch phát triển - xã hội', 'Báo cáo', 'Văn phòng Sở', 'Quý II'],
      ],
      finds: ['C4', 'B5', 'C7', 'B8'],
    },
    {
      note: {
        vi: 'Một lỗi chép qua ba ô: nói một lần.',
        en: 'One slip copied into three cells: said once.',
      },
      columns,
      rows: [
        [1, 'Thường xuyên cập nhập hồ sơ', 'Hồ sơ', 'Phòng Tổ chức', 'Trong năm'],
        [2, 'Cập nhật sổ; nhắc các phòng cập nhập lịch', 'Sổ', 'Văn phòng Sở', 'Quý I'],
        [3, 'Kiểm tra việc cập nhập', 'Báo cáo', 'Văn phòng Sở', 'Quý I'],
      ],
      finds: ['B4'],
    },
    {
      note: {
        vi: 'Bốn ô kết thúc bằng dấu chấm phẩy: nói một lần; một ô thì nói ở ô đó.',
        en: 'Four cells that end with a semicolon are said once; a single one at its cell.',
      },
      columns,
      rows: [
        [1, 'Họp giao ban;', 'Biên bản họp;', 'Văn phòng Sở', 'Quý I'],
        [2, 'Sửa nội quy', 'Nội quy mới;', 'Văn phòng Sở', 'Quý I'],
        [3, 'Tuyển dụng', 'Danh sách;', 'Phòng Tổ chức', 'Quý II'],
        [4, 'Lập dự toán', 'Dự toán năm;', 'Văn phòng Sở', 'Quý II'],
      ],
      finds: ['C3', 'B4'],
    },
    {
      note: {
        vi: 'Thiếu nửa sau của từ ghép; số văn bản thiếu dấu gạch chéo; chữ viết tắt đặt chậm một chữ.',
        en: 'Half a word missing; a paper’s number without its stroke; a short form one word too late.',
      },
      columns,
      rows: [
        [1, 'Văn phòng phối Thanh tra Sở kiểm kê tài sản', 'Biên bản', 'Văn phòng Sở', 'Quý I'],
        [2, 'Xin ý các sở về dự thảo', 'Công văn số 57 BC-SXD', 'Văn phòng Sở', 'Quý II'],
        [3, 'Bảo vệ bí mật nhà nước sau (BMNN) kiểm tra', 'Báo cáo', 'Văn phòng Sở', 'Quý III'],
      ],
      finds: ['B4', 'B5', 'C5', 'B6'],
    },
    {
      note: { vi: 'Trật tự từ sai, động từ gõ nhầm.', en: 'Words in the wrong order, a verb mistyped.' },
      columns,
      rows: [[1, 'Quản lý kinh phí nguồn từ ngân sách', 'Báo cáo', 'Văn phòng Sở', 'Quý I']],
      finds: ['B4'],
    },
  ],
  valid: [
    {
      note: {
        vi: 'Tên văn bản có chữ hoa; gạch chéo không có khoảng trắng; danh sách dùng dấu phẩy ở mọi dòng; dòng có “của”, dòng không vì nghĩa khác.',
        en: 'Titles with capitals; strokes without blanks; lists with commas throughout; lines that differ in sense.',
      },
      columns,
      rows: [
        [1, 'Ban hành Kế hoạch Kiểm tra và/hoặc thanh tra', 'Báo cáo\nKết quả kiểm tra', 'Thanh tra Sở', 'Quý I'],
        [2, 'Mua sắm', '- Máy in,\n- Máy quét,\n- Bàn ghế', 'Văn phòng Sở', 'Quý II'],
        [3, 'Lập sổ', 'a) Sổ tài sản của Sở;\nb) Sổ tài sản cố định', 'Văn phòng Sở', 'Quý III'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Hai khoảng trắng, dấu ba chấm, chỗ trống chờ điền, “v.v..”, danh sách a), b) không phải lỗi.',
        en: 'Two blanks, an ellipsis, dots to fill in, “v.v..”, lists with a) and b) are no error.',
      },
      columns,
      rows: [
        [
          1,
          'Xây dựng  kế hoạch, quy chế, hướng dẫn...',
          'a) Kế hoạch; b) Quy chế (bản chính)',
          'Văn phòng Sở',
          'Quý I',
        ],
        [2, 'Thực hiện Kế hoạch số ...../KH-UBND', '1) Báo cáo;\n2) Biên bản v.v..', 'Văn phòng Sở', 'Quý II'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Hai từ khác nhau có chung một âm tiết, từ láy, từ vừa là danh từ vừa là động từ.',
        en: 'Two words that share a syllable, reduplications, a noun that is a verb as well.',
      },
      columns,
      rows: [
        [1, 'Bố trí cán bộ Bộ phận Một cửa; dần dần thay thế hồ sơ giấy', 'Danh sách', 'Văn phòng Sở', 'Quý I'],
        [2, 'Vận động các cơ quan, tổ chức tổ chức hội nghị', 'Hội nghị', 'Văn phòng Sở', 'Quý II'],
        [3, 'Hoàn thiện trình tự tự đánh giá; đánh giá công tác tác nghiệp', 'Báo cáo', 'Văn phòng Sở', 'Quý III'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Từ khác nghĩa chỉ khác dấu: “một cửa các cấp” bên cạnh “của các cấp”; tên riêng.',
        en: 'Other words that differ by an accent: “một cửa các cấp” beside “của các cấp”; names of places.',
      },
      columns,
      rows: [
        [1, 'Kiểm tra Bộ phận một cửa các cấp', 'Báo cáo của các cấp', 'Văn phòng Sở', 'Quý I'],
        [2, 'Tổng hợp báo cáo của các cấp', 'Báo cáo của các cấp', 'Văn phòng Sở', 'Quý II'],
        [3, 'Khảo sát tại bộ phận một cửa; xã Tân Thanh, xã Tân Thành', 'Phiếu', 'Văn phòng Sở', 'Hằng tháng'],
        [4, 'Hướng dẫn xã Tân Thành, xã Tân Thành 2', 'Văn bản', 'Văn phòng Sở', 'Hàng tháng'],
      ],
      finds: [],
    },
    {
      note: {
        vi: 'Phân phối, chi phối; ý kiến đầy đủ; số có gạch chéo; chữ viết tắt đúng chỗ, hay của từ khác.',
        en: 'Other words with the same half; whole words; a stroke; a short form in its place, or of other words.',
      },
      columns,
      rows: [
        [
          1,
          'Phân phối các ấn phẩm; xin ý kiến các sở, nghe góp ý của dân',
          'Báo cáo số 57/BC-SXD',
          'Văn phòng Sở',
          'Quý I',
        ],
        [2, 'Bảo vệ bí mật nhà nước (BMNN) sau kiểm tra', 'Báo cáo', 'Văn phòng Sở', 'Quý II'],
        [3, 'Chi phối với mức thấp nhất dịch vụ công trực tuyến ngành y (ISO)', 'Báo cáo', 'Văn phòng Sở', 'Quý II'],
      ],
      finds: [],
    },
  ],
};
