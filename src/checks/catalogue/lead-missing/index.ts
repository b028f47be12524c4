import { cellOf, type Check, hasColumn } from '../../check';

export const leadMissing: Check = {
  id: 'lead-missing',
  clear: 'owner',
  severity: 'error',
  title: { vi: 'Thiếu đơn vị chủ trì', en: 'No lead unit' },
  source: {
    vi: 'Yêu cầu “rõ người, rõ trách nhiệm”: mỗi nhiệm vụ phải có một đơn vị chịu trách nhiệm chính.',
    en: 'The rule “clear owner, clear responsibility”: each task needs one unit that answers for it.',
  },
  messages: {
    missing: {
      what: { vi: 'Chưa ghi đơn vị chủ trì.', en: 'No lead unit is named.' },
      why: {
        vi: 'Không ai chịu trách nhiệm chính thì việc dễ bị bỏ sót và không biết đôn đốc ai.',
        en: 'Where nobody answers for a task it is easily left undone, and nobody can be pressed for it.',
      },
      do: { vi: 'Ghi một đơn vị chủ trì vào ô này.', en: 'Name one lead unit in this cell.' },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Ô để trống; dấu gạch ngang cũng là trống.', en: 'An empty cell; a dash is empty too.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
          [2, 'Kiểm tra công tác văn thư', null, 'Quý II'],
          [3, 'Tổng kết công tác năm', '-', 'Tháng 12'],
        ],
        finds: ['C5', 'C6'],
      },
    ],
    valid: [
      {
        note: { vi: 'Đơn vị chủ trì ghi trong ô gộp cho hai dòng.', en: 'A merged cell names the lead of two rows.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Rà soát thủ tục', 'Phòng Pháp chế', 'Quý I'],
          [2, 'Công khai thủ tục', null, 'Quý II'],
        ],
        merges: ['C4:C5'],
        finds: [],
      },
      {
        note: {
          vi: 'Dòng nhóm và dòng lĩnh vực không cần đơn vị chủ trì.',
          en: 'Section and group rows need no lead.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          ['I', 'CẢI CÁCH THỂ CHẾ', null, null],
          [1, 'Theo dõi thi hành pháp luật', null, null],
          ['1.1', 'Lập kế hoạch theo dõi', 'Phòng Pháp chế', 'Quý I'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'lead')) return;
    for (const item of plan.items) {
      if (item.leads.length === 0) yield { at: cellOf(plan, item, 'lead'), row: item.row };
    }
  },
};
