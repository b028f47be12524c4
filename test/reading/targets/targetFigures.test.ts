import { targetFigures } from '../../../src/reading/targets/targetFigures';

/** A figure as it is read: ">= 90%", "<= 2 ngày", ">= 4 tin/quý"; "~" about, "?" without a figure. */
const shown = (target: string): string[] =>
  targetFigures(target, 2024).map(({ op, value, measure, unit, each, about }) => {
    const amount = value === null ? '?' : String(Math.round(value * 100) / 100);
    const thing = measure === 'share' ? '%' : unit === '' ? '' : ` ${unit}`;
    return `${op} ${amount}${thing}${each === '' ? '' : `/${each}`}${about ? ' ~' : ''}`;
  });

describe('what a target wants', () => {
  const cases: [string, ...string[]][] = [
    ['Từ 85% trở lên', '>= 85%'],
    ['Từ 85,5 % số hồ sơ', '>= 85.5%'],
    ['Tối thiểu là 40% kết quả', '>= 40%'],
    ['Không thấp hơn 70%', '>= 70%'],
    ['Đạt từ trên 80%', '> 80%'],
    ['Trên 80% số hồ sơ trở lên', '> or >= 80%'],
    ['Dưới 3% hồ sơ trở xuống', '< or <= 3%'],
    ['Từ 05 tin, bài trở xuống', '<= 5 tin'],
    ['0 hồ sơ trễ hạn', '= 0 hồ sơ trễ hạn'],
    ['0% hồ sơ trễ hạn', '= 0%'],
    ['Từ trên 80% số hồ sơ trở lên', '> or >= 80%'],
    ['03 lớp và hai hội nghị', '>= 3 lớp', '>= 2 hội nghị'],
    ['≥ 90%', '>= 90%'],
    ['< 3% hồ sơ trễ', '< 3%'],
    ['Không quá 4% hồ sơ trễ hạn', '<= 4%'],
    ['Không để tỷ lệ hồ sơ trễ hạn vượt quá 2%', '<= 2%'],
    ['Không đơn vị nào dưới 75%', '>= 75%'],
    ['Tỷ lệ trễ hạn từ 3% trở xuống', '<= 3%'],
    ['Giảm tỷ lệ hồ sơ trễ hạn xuống dưới 5%', '< 5%'],
    ['Nâng tỷ lệ hài lòng lên trên 90%', '> 90%'],
    ['Giảm thời gian giải quyết ít nhất 15%', 'decrease >= 15%'],
    ['Cắt giảm 02 đầu mối', 'decrease >= 2 đầu mối'],
    ['Tăng 5% so với năm 2023', 'increase >= 5%'],
    ['Đề xuất rút ngắn thời gian giải quyết của ít nhất 03 TTHC', '>= 3 tthc'],
    ['Tăng cường kiểm tra 30% số đơn vị', '>= 30%'],
    ['100% TTHC được công khai', '= 100%'],
    ['Báo cáo đúng hạn 100%', '= 100%'],
    ['Từ 30% đến 40% số phòng', '>= 30%'],
    ['30-40% số phòng', '>= 30%'],
    ['Tối đa 3-5%', '<= 5%'],
    ['2-3 cuộc họp', '>= 2 cuộc họp'],
    ['Ít nhất 1/3 số phòng được kiểm tra', '>= 33.33%'],
    ['12/12 nội dung', '>= 100%'],
    ['100% (12/12) nội dung', '= 100%'],
    ['Từ 1.250 hồ sơ trở lên', '>= 1250 hồ sơ'],
    ['Viết 24 tin, bài', '>= 24 tin'],
    ['Tổ chức hai hội nghị', '>= 2 hội nghị'],
    ['Đúng 04 cuộc họp', '= 4 cuộc họp'],
    ['Mỗi quý tối thiểu 04 tin, bài', '>= 4 tin/quý'],
    ['01 lần/quý', '>= 1 lần/quý'],
    ['Ít nhất 02 lần/năm', '>= 2 lần'],
    ['Chỉ số hài lòng tăng ít nhất 2 bậc', 'increase >= 2 bậc'],
    ['Từ 85 điểm trở lên', '>= 85 điểm'],
    ['Giải quyết trong vòng 02 ngày làm việc', '<= 2 ngày làm việc'],
    ['Trả lời không quá 3 ngày', '<= 3 ngày'],
    ['Khoảng 90% hồ sơ', '>= 90% ~'],
    ['Không có hồ sơ trễ hạn', '= 0'],
    ['Không phòng, trạm nào vượt số cấp phó', '= 0'],
    ['Không cao hơn số biên chế được giao', '<= ?'],
    ['100% hồ sơ đúng hạn; không còn hồ sơ tồn đọng', '= 100%', '= 0'],
    ['Số hóa 90% hồ sơ và 80% kết quả', '>= 90%', '>= 80%'],
    ['- Họp 04 cuộc\n- Mở 02 lớp', '>= 4 cuộc', '>= 2 lớp'],
    ['Từ 50% trở lên TTHC mức độ 3, mức độ 4', '>= 50%'],
    ['100% kết quả xếp loại từ khá trở lên', '= 100%'],
    ['100% TTHC được niêm yết trong 03 ngày làm việc', '= 100%'],
    ['03 hoạt động theo Nghị định số 59/2012/NĐ-CP', '>= 3 hoạt động'],
    ['1.250%', '>= ?%'],
    ['1,482 hồ sơ', '>= ? hồ sơ'],
  ];
  it.each(cases)('%s', (target, ...figures) => expect(shown(target)).toEqual(figures));
});

describe('numbers that are no figure of a target', () => {
  const cases = [
    'Thực hiện đúng quy định',
    'Cung cấp dịch vụ công trực tuyến mức độ 4',
    'Dịch vụ công mức độ 3 và 4',
    'Áp dụng TCVN ISO 9001:2015',
    'Áp dụng ISO 9001',
    'Chương trình giai đoạn 2021-2030',
    'Chương trình giai đoạn 2021 - 2030, tầm nhìn 2045',
    'Chỉ số CCHC năm 2024',
    'Chỉ số CCHC 2024',
    'Ban hành Kế hoạch số 12/KH',
    'Ban hành Kế hoạch số 12/KH-SNN ngày 15/1/2024',
    'Theo khoản 2 Điều 5 Nghị định 61',
    'Theo Thông tư 01/2023/TT-VPCP',
    'Báo cáo quý 1, quý 2, 6 tháng, 9 tháng',
    'Họp giao ban tháng 6',
    'Học sinh lớp 9 đăng ký dự tuyển lớp 10',
    'Hỗ trợ 24/7',
    'Chính quyền địa phương 2 cấp',
    'Thực hiện 4 tại chỗ, 6 rõ',
    'Xong trước ngày 30/9/2024',
    'Hoàn thành ngày 5/9',
    'Biểu mẫu 02, phụ lục 3',
    'Phòng, chống Covid-19',
    'Lắp mạng 5G tại trụ sở',
    'Hồ sơ quá hạn: xin lỗi chậm nhất 01 ngày trước ngày hẹn',
    'Giảm dần giấy tờ',
    'Nâng cao chất lượng',
    '1. Rà soát\n2. Công bố',
    'a) Rà soát\nb) Công bố',
    '',
  ];
  it.each(cases)('%s', (target) => expect(shown(target)).toEqual([]));
});
