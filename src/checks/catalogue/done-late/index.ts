import { datedMilestones } from '../../../progress/milestoneDays';
import { cellOf, type Check } from '../../check';
import { quote } from '../../wording/quote';
import { doneOnCell } from '../../outcome/resultCells';

export const doneLate: Check = {
  id: 'done-late',
  clear: 'result',
  severity: 'warning',
  title: { vi: 'Hoàn thành trễ hạn', en: 'Done late' },
  source: {
    vi: 'Báo cáo của cơ quan phải đếm riêng việc hoàn thành quá hạn.',
    en: 'Offices must count what was done late on its own.',
  },
  messages: {
    late: {
      what: {
        vi: 'Hoàn thành ngày {doneOn}, trễ {days} ngày so với hạn {due} (“{deadline}”).',
        en: 'Done on {doneOn}, {days} days after the last day on time, {due} (“{deadline}”).',
      },
      why: {
        vi: 'Việc này phải tính là hoàn thành quá hạn trong báo cáo, và có thể bị trừ điểm.',
        en: 'In the report it counts as done late, and may cost points.',
      },
      do: {
        vi: 'Ghi lý do trễ. Nếu đã được gia hạn thì sửa lại thời hạn và ghi văn bản cho gia hạn.',
        en: 'Say why. If more time was granted, mend the deadline and name the paper that granted it.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Ngày của văn bản muộn hơn hạn; “trước ngày” thì chính ngày đó đã là trễ.',
          en: 'The document’s day is past the deadline; with “before” the day itself is late.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        rows: [
          [1, 'Kế hoạch tuyên truyền', 'Văn phòng', '28/02/2026', 'Kế hoạch số 19/KH-SYT ngày 11/3/2026'],
          [2, 'Báo cáo quý I', 'Văn phòng', 'Trước ngày 12/3/2026', 'Hoàn thành ngày 12/3/2026'],
        ],
        finds: ['E4', 'E5'],
      },
      {
        note: { vi: 'Ngày hoàn thành ở cột riêng.', en: 'The day of completion in its own column.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Ngày hoàn thành'],
        rows: [[1, 'Lắp bảng điện tử', 'Văn phòng', 'Tháng 4/2026', 'Đã lắp xong', '09/5/2026']],
        finds: ['F4'],
      },
    ],
    valid: [
      {
        note: { vi: 'Xong đúng ngày cuối, xong sớm, hoặc chưa xong.', en: 'Done on the last day, early, or not yet.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        rows: [
          [1, 'Kế hoạch tuyên truyền', 'Văn phòng', '28/02/2026', 'Kế hoạch số 19/KH-SYT ngày 28/02/2026'],
          [2, 'Báo cáo quý I', 'Văn phòng', 'Trước ngày 12/3/2026', 'Hoàn thành ngày 11/3/2026'],
          [3, 'Kiểm kê tài sản', 'Kế toán', '30/4/2026', 'Đang kiểm kê'],
        ],
        finds: [],
      },
      {
        note: {
          vi: 'Ngày hoàn thành còn ở tương lai là ghi nhầm, không kết luận là trễ.',
          en: 'A day still to come is a slip: nothing is concluded from it.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        rows: [[1, 'Phương án tự chủ', 'Kế toán', '30/4/2026', 'Hoàn thành ngày 28/7/2026']],
        finds: [],
      },
    ],
  },
  *run({ plan, standings, asOf }) {
    for (const [i, item] of plan.items.entries()) {
      const standing = standings[i];
      const doneOn = item.result?.doneOn ?? null;
      if (standing?.progress !== 'done-late' || doneOn === null || doneOn > asOf) continue;
      const due = datedMilestones(item.deadline.milestones).find(({ index }) =>
        standing.lateMilestones.includes(index),
      )?.end;
      if (due === undefined) continue;
      const data = { doneOn, due, days: standing.daysLate, deadline: quote(item.deadline.text) };
      yield { at: doneOnCell(plan, item), row: item.row, related: [cellOf(plan, item, 'deadline')], data };
    }
  },
};
