import { clean } from '../../../language/text';
import { cellOf, type Check, type Fault } from '../../check';
import { quote } from '../../wording/quote';

/** One clause, a share of things of which each has a rate to reach: "100% các phòng có tỷ lệ … đạt từ 80%". */
const RATE_OF_RATE =
  /(\d{1,9}(?:,\d{1,9})?) ?%[^%;.\n]{3,80}?có (?:\p{L}{1,20} )?tỷ lệ[^%;.\n]{3,140}?(\d{1,9}(?:,\d{1,9})?) ?%/iu;
/** "Ít nhất 30% … trở lên". */
const BOUND_TWICE =
  /(?:ít nhất|tối thiểu|không dưới)(?!\p{L})[^;.\n]{0,6}\d{1,9}(?:,\d{1,9})? ?%?[^;.\n\d]{0,60}trở lên/iu;

const FIELDS = ['task', 'activity', 'target', 'product'] as const;

export const targetTwoRates: Check = {
  id: 'target-two-rates',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Hai mức trong một chỉ tiêu', en: 'Two marks in one target' },
  source: {
    vi: 'Gặp ở bảng chỉ tiêu cải cách hành chính: “100% các phòng có tỷ lệ … đạt từ 80%”, “ít nhất 30% … trở lên”.',
    en: 'Met in tables of targets: “100% of the divisions have a rate of 80%”, “at least 30% and more”.',
  },
  messages: {
    'rate-of-rate': {
      what: {
        vi: 'Một câu có hai tỷ lệ, {share}% và {rate}%: “{text}”. Chấm theo tỷ lệ nào?',
        en: 'One sentence has two rates, {share}% and {rate}%: “{text}”. Which of them is scored?',
      },
      why: {
        vi: 'Chỉ một đơn vị dưới {rate}% thì {share}% không đạt, dù tính chung cả cơ quan vẫn trên {rate}%; hai cách hiểu cho hai kết quả.',
        en: 'If one unit stays below {rate}%, {share}% is missed, though the office as a whole may be above {rate}%: two readings, two results.',
      },
      do: {
        vi: 'Ghi một tỷ lệ để chấm, hoặc nói rõ: từng đơn vị đạt {rate}% hay cả cơ quan đạt {rate}%.',
        en: 'Give the one rate that is scored, or say whether each unit or the whole office must reach {rate}%.',
      },
    },
    'bound-twice': {
      what: {
        vi: 'Mức tối thiểu nói hai lần: “{text}”. Là từ mức đó trở lên, hay còn một mức khác?',
        en: 'The lower bound is said twice: “{text}”. Is that the bound, or is another one meant?',
      },
      why: {
        vi: '“Ít nhất” đã là “trở lên”; ghi cả hai dễ hiểu là câu còn thiếu một con số.',
        en: '“At least” says “and more” already; with both the sentence looks as if a figure were missing.',
      },
      do: {
        vi: 'Giữ một cách: “ít nhất …” hoặc “từ … trở lên”.',
        en: 'Keep one: “at least …” or “… and more”.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Tỷ lệ của tỷ lệ; mức tối thiểu nói hai lần.', en: 'A rate of a rate; a lower bound said twice.' },
        columns: ['STT', 'Nhiệm vụ', 'Chỉ tiêu', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Ký số văn bản đi', '100% các phòng, trạm có tỷ lệ văn bản ký số đạt từ 70% trở lên', 'Văn phòng'],
          [2, 'Kiểm tra ít nhất 25% số phòng, trạm trở lên', '100% kế hoạch', 'Thanh tra'],
        ],
        finds: ['C4', 'B5'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Hai chỉ tiêu cách nhau bằng dấu phẩy, xuống dòng; một tỷ lệ; “từ … trở lên”.',
          en: 'Two targets parted by a comma or a line; a single rate; “… and more”.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Chỉ tiêu', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Trả hồ sơ', '100% hồ sơ được tiếp nhận, tỷ lệ đúng hẹn từ 95% trở lên', 'Bộ phận Một cửa'],
          [2, 'Ký số', '100% văn bản đi\nCó tỷ lệ ký số cá nhân đạt 80%', 'Văn phòng'],
          [3, 'Khảo sát', 'Ít nhất 200 phiếu, từ 90% hài lòng trở lên', 'Văn phòng'],
          [4, 'Nộp trực tuyến', 'Tối thiểu 80%', 'Văn phòng'],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }): Iterable<Fault> {
    const seen = new Set<string>();
    for (const item of plan.items) {
      for (const field of FIELDS) {
        const at = cellOf(plan, item, field);
        if (at === '' || seen.has(at)) continue;
        seen.add(at);
        const text = clean(item[field]);
        const [sentence, share, rate] = RATE_OF_RATE.exec(text) ?? [];
        const base = { at, row: item.row, question: true };
        if (sentence !== undefined && share !== rate) {
          yield { ...base, message: 'rate-of-rate', data: { text: quote(sentence), share: share!, rate: rate! } };
        }
        const twice = BOUND_TWICE.exec(text)?.[0];
        if (twice !== undefined) yield { ...base, message: 'bound-twice', data: { text: quote(twice) } };
      }
    }
  },
};
