import type { Verdict } from '../../../src/plan/answer';
import { figuresAnswered } from '../../../src/reading/targets/figuresAnswered';

const answer = (target: string, result: string, about = '') => figuresAnswered(target, result, about, 2024);

describe('what the figures of a result say to those of its target', () => {
  const cases: [target: string, result: string, Verdict, ...(number | string | null)[]][] = [
    // at least
    ['Từ 85% trở lên', 'Đạt 85%', 'met', '85%'],
    ['Từ 85% trở lên', '84,99%', 'missed', '84.99%'],
    ['Từ 85% trở lên', 'Đạt trên 90%', 'met', '90%'],
    ['Từ 85% trở lên', 'Đạt trên 80%', 'unknown', '80%'],
    ['Từ 85% trở lên', 'Dưới 80%', 'missed', '80%'],
    ['Từ 85% trở lên', 'Gần 85%', 'unknown', null],
    ['Từ 85% trở lên', '179/200 hồ sơ (89,5%)', 'met', '89.5%'],
    ['Từ 85% trở lên', '120/200 hồ sơ (89,5%)', 'unknown', null],
    ['Từ 90% trở lên', '1.799/2.000 hồ sơ (90%)', 'unknown', null],
    ['Từ 85% trở lên', '95,2', 'met', '95.2%'],
    ['Từ 85% trở lên', '0,952', 'unknown', null],
    ['Từ 85% trở lên', '18 trên tổng số 20 phòng', 'met', '90%'],
    ['Từ 85% trở lên', '1,800/2,000 hồ sơ', 'met', '90%'],
    // more than, at most, less than
    ['Trên 95%', '95%', 'missed', '95%'],
    ['Trên 95%', 'trên 95%', 'met', '95%'],
    ['Trên 20% số hồ sơ trở lên', '20%', 'unknown', '20%'],
    ['Trên 20% số hồ sơ trở lên', '21%', 'met', '21%'],
    ['Trên 20% số hồ sơ trở lên', '19%', 'missed', '19%'],
    ['Không quá 5% hồ sơ trễ hạn', 'Tỷ lệ trễ hạn 100%', 'missed', '100%'],
    ['Không quá 5% hồ sơ trễ hạn', 'Đúng hạn 97%', 'unknown', null],
    ['Từ 98% hồ sơ đúng hạn', 'Trễ hạn 3%', 'unknown', null],
    ['Dưới 3%', '3%', 'missed', '3%'],
    ['Dưới 3% hồ sơ trở xuống', '3%', 'unknown', '3%'],
    ['Dưới 3% hồ sơ trở xuống', '2%', 'met', '2%'],
    ['Dưới 3% hồ sơ trở xuống', '4%', 'missed', '4%'],
    ['Không quá 50%', 'Còn 60%', 'unknown', null],
    ['Không quá 5% hồ sơ trễ hạn', 'Còn 3% hồ sơ trễ hạn', 'met', '3%'],
    ['Dưới 3%', 'dưới 3%', 'met', '3%'],
    ['Trả lời không quá 3 ngày', 'Bình quân 2,5 ngày', 'met', 2.5],
    ['Trả lời không quá 3 ngày', 'Bình quân 20 giờ', 'unknown', null],
    ['Giảm số đơn vị xuống còn 12 đơn vị', 'Còn 12 đơn vị', 'met', 12],
    // none
    ['Không có hồ sơ trễ hạn', 'Không', 'met', 0],
    ['Không có hồ sơ trễ hạn', 'Không có', 'met', 0],
    ['Không có hồ sơ trễ hạn', 'Không có hồ sơ nào quá hạn', 'met', 0],
    ['Không có hồ sơ trễ hạn', 'Đã giải quyết 1.482 hồ sơ, không có hồ sơ trễ hạn', 'met', 0],
    ['Không có hồ sơ trễ hạn', 'Giải quyết đúng hạn 100%', 'met', 0],
    ['Không có hồ sơ trễ hạn', 'Đã giải quyết 1.482 hồ sơ', 'unknown', null],
    ['Không có hồ sơ trễ hạn', 'Đã giải quyết 1.482 hồ sơ, 03 hồ sơ trễ hạn', 'missed', 3],
    ['Không có hồ sơ trễ hạn', 'Không hoàn thành', 'unknown', null],
    ['Không có công chức bị kỷ luật', '02 công chức bị cảnh cáo', 'missed', 2],
    ['Không có công chức bị kỷ luật', 'Không phát sinh', 'met', 0],
    ['Không có công chức bị kỷ luật', 'Không có kinh phí', 'unknown', null],
    // by how much
    ['Giảm ít nhất 10%', 'Giảm được 12%', 'met', '12%'],
    ['Giảm ít nhất 10%', 'Tăng 2%', 'missed', '-2%'],
    ['Giảm ít nhất 10%', '12%', 'unknown', null],
    ['Giảm ít nhất 10%', 'Còn 12 cuộc họp', 'unknown', null],
    ['Tăng 5%', 'Giảm 1%', 'missed', '-1%'],
    ['Giảm 20% thời gian', 'Giảm từ 10 ngày xuống 7 ngày', 'met', '30%'],
    ['Cắt giảm 02 đầu mối', 'Đã giảm 3 đầu mối', 'met', 3],
    // several
    ['Hài lòng trên 95%, số hóa trên 80%', 'Số hóa 82%; hài lòng 96%', 'met', '96%', '82%'],
    ['Hài lòng trên 95%, số hóa trên 80%', 'Số hóa 82%', 'unknown', null, '82%'],
    ['Hài lòng trên 95%, số hóa trên 80%', 'Số hóa 72%', 'missed', null, '72%'],
    ['Hài lòng trên 95%, số hóa trên 80%', '90%', 'unknown', null, null],
    ['Hài lòng trên 95%, số hóa trên 80%', '96%, 70%', 'missed', '96%', '70%'],
    ['90% hồ sơ trực tuyến và 80% thanh toán trực tuyến', 'Thanh toán 81%, hồ sơ 92%', 'met', '92%', '81%'],
    ['04 cuộc họp, 02 lớp tập huấn', '02 lớp; 04 cuộc họp', 'met', 4, 2],
    ['100% hồ sơ đúng hạn; 02 hội nghị', '97%; 02 hội nghị', 'missed', '97%', 2],
    // counts
    ['Tổ chức 05 lớp', '3/5 lớp', 'missed', 3],
    ['Tổ chức 05 lớp', '5', 'met', 5],
    ['Tổ chức 05 cuộc họp', '06 cuộc kiểm tra', 'unknown', null],
    ['Tổ chức 05 lớp', 'Đang chuẩn bị 05 lớp', 'unknown', null],
    ['Tổ chức 05 lớp', 'Dự kiến 05 lớp', 'unknown', null],
    ['Tổ chức 05 lớp', 'Đã trình 05 lớp', 'unknown', null],
    ['Mỗi quý 04 tin', '16 tin', 'unknown', null],
    ['Mỗi quý 04 tin', 'Mỗi quý 05 tin', 'met', 5],
    ['Đúng 04 cuộc họp', '5 cuộc họp', 'unknown', 5],
    // all
    ['100% TTHC được công khai', 'Đã công khai toàn bộ TTHC', 'met', '100%'],
    ['100% TTHC được công khai', 'Chưa công khai toàn bộ TTHC', 'unknown', null],
    ['Hoàn thành 100% kế hoạch', '105%', 'met', '105%'],
    // what was not reached, or not now
    ['Từ 90% trở lên', 'Dự kiến đạt 92%', 'unknown', null],
    ['Từ 90% trở lên', 'Phấn đấu cuối năm đạt 92%', 'unknown', null],
    ['Từ 90% trở lên', 'Đạt 92% (chỉ tiêu 90%)', 'met', '92%'],
    ['Từ 90% trở lên', 'Đạt 89%/90%', 'missed', '89%'],
    ['Từ 90% trở lên', 'Đạt 92%, tăng 4% so với cùng kỳ', 'met', '92%'],
    ['Từ 90% trở lên', 'Đạt 92% (cùng kỳ 88%)', 'met', '92%'],
    ['Từ 90% trở lên', 'Năm 2023: 95%; năm 2024: 88%', 'missed', '88%'],
    ['Từ 90% trở lên', 'Đạt 92%, trong đó trực tuyến 40%', 'met', '92%'],
    ['Từ 90% trở lên', 'Vượt 2% so với chỉ tiêu', 'unknown', null],
    ['Từ 90% trở lên', 'Quý I 95%; quý II 85%', 'unknown', null],
    ['Từ 90% trở lên', 'Báo cáo số 92/BC-SNN ngày 5/6/2024', 'unknown', null],
    ['Tối thiểu 80% hồ sơ nộp trực tuyến', 'Số hóa 90% kết quả', 'unknown', null],
    ['Tối thiểu 80% hồ sơ nộp trực tuyến', '15% hồ sơ chưa nộp trực tuyến', 'unknown', null],
    ['Khoảng 90%', '95%', 'met', '95%'],
    ['Khoảng 90%', '88%', 'unknown', '88%'],
  ];
  it.each(cases)('%s | %s: %s', (target, result, verdict, ...got) => {
    const told = answer(target, result);
    expect({ verdict: told?.verdict, got: told?.figures.map((figure) => figure.got) }).toEqual({ verdict, got });
  });
});
