import { namesNobody } from '../../owner/answering';
import { type Check, hasColumn } from '../../check';
import { quote } from '../../wording/quote';
import { sharedCells } from '../../rows/mergedCells';

export const leadCollective: Check = {
  id: 'lead-collective',
  clear: 'owner',
  severity: 'warning',
  title: { vi: 'Chủ trì là tên gọi chung', en: 'The lead is a collective' },
  source: {
    vi: 'Yêu cầu “rõ người”: một việc chỉ giao cho một đầu mối chịu trách nhiệm chính.',
    en: 'The rule “clear owner”: a task is given to one unit that answers for it.',
  },
  messages: {
    collective: {
      what: {
        vi: 'Cột chủ trì chỉ ghi chung “{lead}”, không nêu đích danh đơn vị nào.',
        en: 'The lead is only “{lead}”: no unit is named.',
      },
      why: {
        vi: 'Giao cho tất cả thì không đơn vị nào thấy là việc của mình, khi chậm cũng không biết đôn đốc ai.',
        en: 'What is given to all is nobody’s task, and when it is late there is nobody to press.',
      },
      do: {
        vi: 'Ghi một đơn vị làm đầu mối chủ trì; chuyển tên gọi chung sang cột phối hợp.',
        en: 'Name one unit as the lead and move the collective to the partner column.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Giao chung cho các phòng, không có đầu mối.', en: 'Given to all divisions, none of them first.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
        rows: [
          [1, 'Số hóa hồ sơ lưu trữ năm 2025', 'Các phòng thuộc Sở', 'Văn phòng Sở', 'Quý II'],
          [2, 'Đăng ký thi đua đầu năm', 'Các phòng, đơn vị trực thuộc; các chi cục', 'Văn phòng Sở', 'Quý I'],
          [3, 'Khảo sát ý kiến người dân', 'Thủ trưởng các đơn vị', 'Văn phòng Sở', 'Quý III'],
        ],
        finds: ['C4', 'C5', 'C6'],
      },
      {
        note: { vi: 'Ô gộp cho hai dòng chỉ nhắc một lần.', en: 'A cell merged over two rows is reported once.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Rà soát thủ tục nội bộ', 'Các chi cục trực thuộc', 'Quý I'],
          [2, 'Đơn giản hóa thủ tục nội bộ', null, 'Quý III'],
          [3, 'Niêm yết thủ tục mới', 'Văn phòng Sở', 'Quý IV'],
        ],
        merges: ['C4:C5'],
        finds: ['C4'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Tên gọi chung chỉ đứng ở cột phối hợp; tên phòng có dấu phẩy vẫn là một phòng.',
          en: 'Collectives only among the partners; a division’s name may hold a comma.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
        rows: [
          [1, 'Tập huấn văn thư điện tử', 'Văn phòng Sở', 'Các phòng thuộc Sở', 'Quý I'],
          [2, 'Rà soát vị trí việc làm', 'Phòng Tổ chức, biên chế', 'Các đơn vị trực thuộc', 'Quý II'],
          [3, 'Kiểm tra hồ sơ một cửa', 'Phòng Pháp chế chủ trì, phối hợp với các phòng liên quan', null, 'Quý III'],
        ],
        finds: [],
      },
      {
        note: {
          vi: 'Có một đơn vị đứng tên cùng tên gọi chung: đó là lỗi khác (nhiều đơn vị chủ trì).',
          en: 'One unit is named beside a collective: another fault (several leads).',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Cập nhật cơ sở dữ liệu đất đai', 'Phòng Quản lý đất đai, các chi cục trực thuộc', 'Quý I'],
          [2, 'Công khai quy hoạch', 'Phòng Quản lý đất đai', 'Quý II'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'lead')) return;
    for (const { at, item, others } of sharedCells(plan, 'lead')) {
      if (!namesNobody(item.leads)) continue;
      yield {
        at,
        row: item.row,
        related: others,
        data: { lead: quote(item.leads.map((lead) => lead.text).join('; ')) },
      };
    }
  },
};
