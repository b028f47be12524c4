import type { Check } from '../../check';
import { deadlineCells, milestoneWords } from '../../time/deadlineCells';
import { issueOf } from '../../time/issue';
import { planYears, yearOutside } from '../../time/planYears';
import { quote } from '../../wording/quote';

export const deadlineOutsideYear: Check = {
  id: 'deadline-outside-year',
  clear: 'time',
  severity: 'warning',
  title: { vi: 'Thời hạn ngoài năm kế hoạch', en: 'Due outside the plan’s year' },
  source: {
    vi: 'Tên kế hoạch ghi năm nào thì nhiệm vụ phải xong trong năm đó; lỗi thường do chép từ kế hoạch năm trước.',
    en: 'A plan’s tasks fall within the year in its title; the slip mostly comes from copying last year’s plan.',
  },
  messages: {
    outside: {
      what: {
        vi: 'Hạn {words} thuộc năm {found}, còn kế hoạch là của năm {year}.',
        en: 'The deadline {words} is in {found}, but the plan is for {year}.',
      },
      why: {
        vi: 'Ghi năm trước thì việc quá hạn ngay từ đầu; ghi năm sau thì cả năm nay không ai phải làm.',
        en: 'In a year gone by it is overdue from the start; in a later one nobody has to do it this year.',
      },
      do: {
        vi: 'Nếu chép từ kế hoạch cũ thì sửa năm; nếu đúng là năm đó thì ghi lý do ở cột ghi chú.',
        en: 'If it was copied from an old plan, mend the year; if that year is meant, say why in the notes.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Năm cũ còn sót; năm sau nữa.', en: 'A year left over; a year too late.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Trước ngày 15/10/2025'],
          [2, 'Kiểm tra', 'Thanh tra Sở', 'Quý III/2027'],
          [3, 'Số hóa hồ sơ', 'Văn phòng Sở', 'Trong năm 2025'],
          [4, 'Tổng kết', 'Văn phòng Sở', 'Tháng 12/2026'],
        ],
        finds: ['D4', 'D5', 'D6'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Báo cáo nộp đầu năm sau; khoảng thời gian kéo qua năm; “năm sau” viết bằng chữ.',
          en: 'A report due early next year; a stretch that runs on; “next year” in words.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Báo cáo quyết toán năm 2026', 'Phòng Kế hoạch', 'Trước ngày 31/01/2027'],
          [2, 'Mở chiến dịch cao điểm', 'Văn phòng Sở', 'Tháng 12/2026 đến tháng 02/2027'],
          [3, 'Nộp hồ sơ thi đua', 'Văn phòng Sở', 'Trước ngày 20/4 năm sau'],
        ],
        finds: [],
      },
      {
        note: { vi: 'Kế hoạch của năm học, của nhiều năm.', en: 'A plan of a school year, of several years.' },
        title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM HỌC 2025-2026', ''],
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [[1, 'Tuyển sinh', 'Phòng Đào tạo', 'Trước ngày 15/9/2025']],
        finds: [],
      },
      {
        note: {
          vi: 'Kế hoạch ban hành tháng 12, việc làm ngay trong tháng đó.',
          en: 'A plan issued in December with a task for that month.',
        },
        title: ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', '(Kèm theo Kế hoạch số 90/KH-VP ngày 10/12/2025)'],
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Phổ biến kế hoạch', 'Văn phòng Sở', '31/12/2025'],
          [2, 'Tổng kết', 'Văn phòng Sở', 'Tháng 12/2026'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    const years = planYears(plan);
    if (years === null) return;
    const issue = issueOf(plan);
    for (const { at, item, others } of deadlineCells(plan)) {
      const outside = item.deadline.milestones.filter((milestone) => yearOutside(milestone, years, issue) !== null);
      if (outside.length === 0) continue;
      const words = outside.map((milestone) => `“${quote(milestoneWords(milestone))}”`);
      const found = [...new Set(outside.map((milestone) => yearOutside(milestone, years, issue)!))];
      yield { at, row: item.row, related: others, data: { words, found, year: plan.year! } };
    }
  },
};
