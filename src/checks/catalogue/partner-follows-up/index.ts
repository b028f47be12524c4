import { cellOf, type Check, hasColumn, headerCell } from '../../check';
import { fold } from '../../../language/text';
import { quote } from '../../wording/quote';
import { once } from '../../rows/mergedCells';

/** What a unit does that watches over a task rather than taking part in it. */
const FOLLOWS_UP = /theo dõi|đôn đốc|giám sát|kiểm tra việc/u;

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];

export const partnerFollowsUp: Check = {
  id: 'partner-follows-up',
  clear: 'responsibility',
  severity: 'info',
  title: { vi: 'Cột phối hợp ghi vai trò theo dõi, đôn đốc', en: 'A follow-up role in the partner column' },
  source: {
    vi: 'Yêu cầu “rõ trách nhiệm”: phối hợp thực hiện và theo dõi, đôn đốc là hai vai khác nhau.',
    en: 'The rule “clear responsibility”: helping with a task and following it up are two parts.',
  },
  messages: {
    follows: {
      what: {
        vi: 'Cột phối hợp có {count} việc ghi đơn vị chỉ theo dõi, đôn đốc, ví dụ “{unit} {role}”.',
        en: 'In {count} tasks the partner only follows up, such as “{unit} {role}”.',
      },
      why: {
        vi: 'Đọc được và không sai; nhưng khi lọc theo cột phối hợp, đơn vị theo dõi sẽ lẫn với đơn vị cùng làm.',
        en: 'It can be read and is not wrong; but a filter on the column mixes those who watch with those who take part.',
      },
      do: {
        vi: 'Có thể giữ nguyên. Muốn rõ hơn thì thêm một cột “Đơn vị theo dõi, đôn đốc”.',
        en: 'It may stay. To be clearer add a column for the unit that follows up.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Một lời nhắc cho cả bảng, kèm các ô có vai trò theo dõi.',
          en: 'One remark for the table, with the cells that hold such a role.',
        },
        columns,
        rows: [
          [1, 'Trả kết quả đúng hạn', 'Phòng Pháp chế', 'Văn phòng Sở theo dõi, đôn đốc', 'Quý I'],
          [2, 'Số hóa hồ sơ', 'Phòng Đào tạo', 'Văn phòng Sở theo dõi, đôn đốc thực hiện', 'Quý II'],
          [3, 'Niêm yết thủ tục', 'Phòng Đào tạo', 'Văn phòng Sở', 'Quý II'],
        ],
        finds: ['D3'],
      },
    ],
    valid: [
      {
        note: {
          vi: '“Theo dõi” nằm trong tên việc hoặc tên đơn vị, không phải vai trò.',
          en: '“Following up” is part of the task or of a unit’s name, no role.',
        },
        columns,
        rows: [
          [1, 'Theo dõi thi hành pháp luật', 'Phòng Pháp chế', 'Tổ Theo dõi thi hành pháp luật', 'Quý I'],
          [2, 'Đôn đốc thu hồi tạm ứng', 'Phòng Kế hoạch', 'Văn phòng Sở', 'Quý II'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'partner')) return;
    const following = plan.items.flatMap((item) => {
      const unit = item.partners.find(({ role }) => role !== null && FOLLOWS_UP.test(fold(role)));
      return unit ? [{ unit, at: cellOf(plan, item, 'partner') }] : [];
    });
    const first = following[0];
    if (!first) return;
    yield {
      at: headerCell(plan, 'partner'),
      related: once(following.map(({ at }) => at)),
      data: { count: following.length, unit: quote(first.unit.text), role: quote(first.unit.role ?? '') },
    };
  },
};
