import { isSeveralPersons } from '../../owner/answering';
import { type Check, hasColumn } from '../../check';
import { quote } from '../../wording/quote';
import { sharedCells } from '../../rows/mergedCells';

export const leadPerson: Check = {
  id: 'lead-person',
  clear: 'owner',
  severity: 'warning',
  title: { vi: 'Chủ trì là người, không phải đơn vị', en: 'Persons as the lead' },
  source: {
    vi: 'Yêu cầu “rõ người”: đầu mối chủ trì phải là một đơn vị hoặc một người xác định.',
    en: 'The rule “clear owner”: the lead is one unit or one certain person.',
  },
  messages: {
    persons: {
      what: {
        vi: 'Cột chủ trì ghi “{person}”: nhiều người, không phải một đơn vị. Ai là đầu mối?',
        en: 'The lead is “{person}”: several people rather than a unit. Who is the one to ask?',
      },
      why: {
        vi: 'Người được nêu có thể là người thực hiện hoặc người được khảo sát; báo cáo và đôn đốc cần một đơn vị đầu mối.',
        en: 'The people named may only take part or be asked; reports and reminders need one unit.',
      },
      do: {
        vi: 'Ghi đơn vị làm đầu mối, hoặc nêu đúng một chức danh chịu trách nhiệm; nếu đã đúng thì giữ nguyên.',
        en: 'Name the unit in charge, or the one post that answers; leave it if it is meant so.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Nhiều người cùng một chức danh.', en: 'Many people under one post.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Trả lời phiếu hỏi về chất lượng phục vụ', 'Lãnh đạo các phòng thuộc Sở', 'Quý I'],
          [2, 'Tiếp nhận hồ sơ trực tuyến', 'Công chức của Sở được cử ra Bộ phận Một cửa', 'Quý II'],
          [3, 'Ký cam kết nêu gương', 'Thủ trưởng các đơn vị', 'Quý III'],
        ],
        finds: ['C4', 'C5', 'C6'],
      },
    ],
    valid: [
      {
        note: { vi: 'Một chức danh là một người: rõ người.', en: 'One post is one person: a clear owner.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Tiếp công dân định kỳ', 'Chủ tịch UBND xã', 'Quý I'],
          [2, 'Công khai thu chi', 'Kế toán', 'Quý II'],
          [3, 'Phê duyệt kế hoạch năm học', 'Hiệu trưởng', 'Quý III'],
          [4, 'Đăng ký hộ tịch trực tuyến', 'Công chức Tư pháp - Hộ tịch', 'Quý III'],
        ],
        finds: [],
      },
      {
        note: {
          vi: '“Văn phòng”, “Thanh tra” là đơn vị; người chỉ đứng ở cột phối hợp.',
          en: '“Văn phòng” and “Thanh tra” are units; persons only help.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
        rows: [
          [1, 'Họp báo cáo tuần', 'Văn phòng Sở', 'Lãnh đạo các phòng', 'Quý I'],
          [2, 'Thanh tra công vụ', 'Thanh tra Sở', 'Công chức các phòng', 'Quý II'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'lead')) return;
    for (const { at, item, others } of sharedCells(plan, 'lead')) {
      const persons = item.leads.filter(isSeveralPersons);
      if (persons.length === 0) continue;
      yield {
        at,
        row: item.row,
        related: others,
        question: true,
        data: { person: quote(persons.map((unit) => unit.text).join('; ')) },
      };
    }
  },
};
