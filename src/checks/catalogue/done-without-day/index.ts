import { datedMilestones } from '../../../progress/milestoneDays';
import { cellOf, type Check, type Fault } from '../../check';
import { quote } from '../../wording/quote';
import { doneOnCell, keepsResults, resultField } from '../../outcome/resultCells';
import { rowsOrPlan } from '../../rows/rowsOrPlan';

export const doneWithoutDay: Check = {
  id: 'done-without-day',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Báo xong mà không rõ xong ngày nào', en: 'Done, but on no known day' },
  source: {
    vi: 'Báo cáo của cơ quan phải tách “hoàn thành đúng hạn” và “hoàn thành quá hạn”.',
    en: 'Offices must report what was done on time apart from what was done late.',
  },
  messages: {
    unknown: {
      what: {
        vi: 'Kết quả ghi “{result}” nhưng không rõ xong ngày nào; hạn là {due}.',
        en: 'The result reads “{result}”, but not on what day it was done; it was due by {due}.',
      },
      why: {
        vi: 'Hạn đã qua, không có ngày hoàn thành thì không biết xếp vào đúng hạn hay quá hạn.',
        en: 'The day has passed: without the day of completion nobody knows whether it was on time.',
      },
      do: {
        vi: 'Ghi ngày hoàn thành, hoặc số và ngày của văn bản kết quả.',
        en: 'Write the day of completion, or the number and day of the resulting document.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} việc báo đã xong và đã qua hạn không rõ xong ngày nào.',
        en: '{count} of {total} tasks reported as done whose day has passed do not say when they were done.',
      },
      why: {
        vi: 'Không có ngày hoàn thành thì không tách được việc đúng hạn với việc quá hạn khi báo cáo.',
        en: 'Without it the report cannot part what was on time from what was late.',
      },
      do: {
        vi: 'Thêm cột “Ngày hoàn thành”, hoặc ghi ngày của văn bản kết quả vào các ô được đánh dấu.',
        en: 'Add a column for the day of completion, or write the documents’ days into the cells listed.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Hạn đã qua, báo xong nhưng không có ngày.',
          en: 'The day has passed, it is done, but no day is given.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        rows: [
          [1, 'Xếp loại công chức', 'Phòng Tổ chức', 'Trước 15/02/2026', 'Đã hoàn thành'],
          [2, 'Lập dự toán bổ sung', 'Kế toán', '31/3/2026', 'Đã ban hành Tờ trình số 08/TTr-STC'],
        ],
        finds: ['E4', 'E5'],
      },
      {
        note: { vi: 'Không việc nào ghi ngày xong: nhắc một lần.', en: 'No task gives a day: said once.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        rows: [
          [1, 'Xếp loại công chức', 'Văn phòng', '31/3/2026', 'Đã hoàn thành'],
          [2, 'Lập dự toán bổ sung', 'Văn phòng', '31/3/2026', 'Đã hoàn thành'],
          [3, 'Tập huấn văn thư', 'Văn phòng', '31/3/2026', 'Đã hoàn thành'],
          [4, 'Kiểm tra công vụ', 'Văn phòng', '31/3/2026', 'Đã hoàn thành'],
        ],
        finds: ['E3'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Có ngày, hoặc chưa đến hạn nên chắc chắn kịp, hoặc ô đã nói đúng hạn, hoặc việc không có ngày hạn.',
          en: 'A day is given; or the day is still to come; or the cell says on time; or there is no day.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        rows: [
          [1, 'Xếp loại công chức', 'Phòng Tổ chức', '15/02/2026', 'Hoàn thành ngày 10/02/2026'],
          [2, 'Kế hoạch kiểm tra', 'Thanh tra', '31/3/2026', 'Kế hoạch số 12/KH-STC ngày 02/3/2026'],
          [3, 'Tập huấn văn thư', 'Văn phòng', '30/9/2026', 'Đã hoàn thành'],
          [4, 'Báo cáo quý I', 'Văn phòng', '12/3/2026', 'Hoàn thành đúng hạn'],
          [5, 'Trả lời cử tri', 'Văn phòng', 'Thường xuyên', 'Đã thực hiện'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan, asOf }) {
    if (!keepsResults(plan)) return;
    const faults: Fault[] = [];
    let passed = 0;
    for (const item of plan.items) {
      const due = datedMilestones(item.deadline.milestones)
        .map(({ end }) => end)
        .sort()
        .at(-1);
      if (item.result?.state !== 'done' || due === undefined || due >= asOf) continue;
      passed++;
      if (item.result.doneOn !== null || item.result.saysLate !== null) continue;
      const data = { result: quote(item.result.text), due };
      faults.push({ at: doneOnCell(plan, item), row: item.row, related: [cellOf(plan, item, 'deadline')], data });
    }
    yield* rowsOrPlan(plan, resultField(plan), faults, passed);
  },
};
