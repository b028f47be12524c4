import { fold } from '../../../language/text';
import type { Item } from '../../../plan/plan';
import { type Check, type Fault, hasColumn } from '../../check';
import { answersYesOrNo, hasFigure } from '../../outcome/measurable';
import { SOFT_WORDS } from '../../outcome/measurableWords';
import { columnName, rowsOrRemark } from '../../rows/rowsOrPlan';
import { sharedCells } from '../../rows/mergedCells';
import { isBlank } from '../../wording/blank';
import { quote } from '../../wording/quote';
import { anyOf } from '../../wording/wholeWords';

/** Words of effort: with nothing but these nobody can say whether the remedy was carried out. */
const EFFORT = anyOf([...SOFT_WORDS, 'tiếp tục', 'tập trung', 'chú trọng', 'chấn chỉnh', 'quán triệt']);

const columns = ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Giải pháp khắc phục'];

export const remedyVague: Check = {
  id: 'remedy-vague',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Giải pháp không kiểm tra được', en: 'A remedy that cannot be checked' },
  source: {
    vi: 'Gặp ở kế hoạch khắc phục điểm mất: cột giải pháp chỉ có “tăng cường”, “tiếp tục”, “đẩy mạnh”.',
    en: 'Met in plans that win back points: remedies that only “strengthen”, “continue”, “step up”.',
  },
  messages: {
    vague: {
      what: {
        vi: 'Ô “{column}” không nêu văn bản, con số hay việc nào kiểm tra được: “{text}”.',
        en: 'The cell “{column}” names no paper, figure or step that can be checked: “{text}”.',
      },
      why: {
        vi: 'Đến kỳ chấm sau không chứng minh được là đã khắc phục, điểm dễ mất lại.',
        en: 'When the next scoring comes nothing proves the remedy, and the points are lost again.',
      },
      do: {
        vi: 'Ghi tài liệu phải có hoặc con số phải đạt, ví dụ “ban hành quy chế trong quý II”, “từ 90% trở lên”.',
        en: 'Write the paper that has to be there or the figure to reach, such as “rules issued in quarter II”, “at least 90%”.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} ô “{column}” không nêu văn bản, con số hay việc nào kiểm tra được (ví dụ “{text}”).',
        en: '{count} of {total} cells of “{column}” name no paper, figure or step that can be checked (for example “{text}”).',
      },
      why: {
        vi: 'Đến kỳ chấm sau không chứng minh được là đã khắc phục, điểm dễ mất lại.',
        en: 'When the next scoring comes nothing proves the remedies, and the points are lost again.',
      },
      do: {
        vi: 'Xem các ô được đánh dấu, bắt đầu từ tiêu chí mất nhiều điểm; ghi tài liệu phải có hoặc con số phải đạt.',
        en: 'Look at the cells listed, those that lost most first; write the paper that has to be there or the figure to reach.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Chỉ có lời kêu gọi.', en: 'Nothing but calls.' },
        columns,
        rows: [
          ['(1)', 'Gửi báo cáo đúng ngày', '0,5', '1', 'Tiếp tục tăng cường công tác phối hợp giữa các bộ phận'],
          ['(2)', 'Ký số văn bản đi', '0,8', '1', 'Ban hành quy chế ký số trong quý II'],
        ],
        finds: ['E4'],
      },
      {
        note: { vi: 'Ô nào cũng chỉ kêu gọi: nhắc một lần.', en: 'Nothing but calls in every cell: said once.' },
        columns,
        rows: [
          ['(1)', 'Xếp loại công chức', '0,5', '1', 'Tiếp tục tăng cường công tác phối hợp lần này'],
          ['(2)', 'Lập dự toán bổ sung', '0,5', '1', 'Tiếp tục tăng cường công tác phối hợp lần này'],
          ['(3)', 'Tập huấn văn thư', '0,5', '1', 'Tiếp tục tăng cường công tác phối hợp lần này'],
          ['(4)', 'Kiểm tra công vụ', '0,5', '1', 'Tiếp tục tăng cường công tác phối hợp lần này'],
        ],
        finds: ['E3'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Có con số, có văn bản; hoặc là việc nêu rõ, không có chữ kêu gọi.',
          en: 'A figure, a paper; or a plain step without calls.',
        },
        columns,
        rows: [
          ['(1)', 'Gửi báo cáo đúng ngày', '0,5', '1', 'Tăng cường nhắc việc, bảo đảm 100% báo cáo gửi trước ngày 10'],
          ['(2)', 'Ký số văn bản đi', '0,8', '1', 'Tiếp tục thực hiện; trình quyết định phân quyền ký số'],
          ['(3)', 'Sáng kiến', '0', '1', 'Thu thập lại tài liệu kiểm chứng, nộp bổ sung'],
          ['(4)', 'Rà soát văn bản', '1', '1', null],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'remedy')) return;
    const cells = sharedCells(plan, 'remedy').filter(({ item }) => !isBlank(item.remedy));
    const faults = cells
      .filter(({ item }) => isVague(item, plan.year))
      .map(({ at, item, others }): Fault => {
        const data = { column: columnName(plan, 'remedy'), text: quote(item.remedy) };
        return { at, row: item.row, related: others, data };
      });
    yield* rowsOrRemark(plan, 'remedy', faults, cells.length);
  },
};

const isVague = ({ remedy }: Item, year: number | null): boolean =>
  EFFORT.test(fold(remedy)) && !hasFigure(remedy, year) && !answersYesOrNo(remedy);
