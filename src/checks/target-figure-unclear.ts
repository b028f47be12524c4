import type { Bilingual } from '../language/bilingual';
import { fold } from '../language/text';
import { hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { sharedCells } from './rows/mergedCells';
import { quote } from './wording/quote';

/** What makes a target's figure hard to read, each kind with what shows it. Small letters, one line. */
const KINDS: readonly { kind: string; question: boolean; pattern: RegExp }[] = [
  // 100 % of a number that is less than another number.
  { kind: 'compared', question: false, pattern: /\d ?% (?:tổng )?số lượng [^.;]{0,200}?(?:ít|nhiều|cao|thấp) hơn/u },
  // "Từ 20% số hồ sơ trở lên kết quả được trả": of the files, or of the results?
  {
    kind: 'two-subjects',
    question: false,
    pattern:
      /\d ?% [^.;,%]{3,60} trở lên (?:kết quả|số|hồ sơ|tỷ lệ|văn bản|thủ tục|tthc|cán bộ|công chức|viên chức|đơn vị|phòng)(?!\p{L})/u,
  },
  {
    kind: 'doubled',
    question: false,
    pattern:
      /(?:^|\P{L})(?:(?:đảm bảo|bảo đảm) [^.;,:\n]{0,200}? (?:đảm bảo|bảo đảm)|(trình (?:công bố|phê duyệt|ban hành)) [^.;:\n]{0,200}?[, ]\1)(?!\p{L})/u,
  },
  { kind: 'effort', question: false, pattern: /(?:^|\P{L})phấn đấu [^.;\n]{0,200}?\d(?:\.\d{1,6})? ?%/u },
  // Which plan, which contents?
  {
    kind: 'whole',
    question: true,
    pattern:
      /100 ?% (?:các |số )?(?:kế hoạch|nội dung|hình thức)(?: (?!số|của|được|đã|theo|tại|trong|giao)\p{L}+){0,2}[.;]?$/u,
  },
];

const why: Bilingual = {
  vi: 'Khi chấm điểm mỗi người hiểu một cách, đơn vị không chứng minh được là đã đạt.',
  en: 'Each reader scores it in another way, and the unit cannot prove that it got there.',
};

export const targetFigureUnclear: Check = {
  id: 'target-figure-unclear',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  words: [
    'số lượng',
    'trở lên',
    'đảm bảo',
    'bảo đảm',
    'trình công bố',
    'trình phê duyệt',
    'trình ban hành',
    'phấn đấu',
    '100%',
    '100 %',
  ],
  title: { vi: 'Con số trong mục tiêu khó hiểu', en: 'A target whose figure is hard to read' },
  messages: {
    compared: {
      what: {
        vi: 'Tỷ lệ phần trăm đi với phép so sánh hai số nên không thành một mức: “{text}” ({count} ô).',
        en: 'A percentage and a comparison of two numbers make no mark together: “{text}” ({count} {count:cell|cells}).',
      },
      why,
      do: {
        vi: 'Ghi phép so sánh mà không có %, hoặc ghi tỷ lệ tính trên một đối tượng cụ thể.',
        en: 'Write the comparison without the %, or the share of one thing that is counted.',
      },
    },
    'two-subjects': {
      what: {
        vi: 'Câu nêu hai đối tượng, không rõ tỷ lệ tính trên đối tượng nào: “{text}” ({count} ô).',
        en: 'The sentence counts two things, and which of them the share is of is not clear: “{text}” ({count} {count:cell|cells}).',
      },
      why,
      do: {
        vi: 'Giữ một đối tượng: “Từ …% hồ sơ trở lên được …”.',
        en: 'Keep one: “at least …% of the files are …”.',
      },
    },
    doubled: {
      what: {
        vi: 'Một cụm từ lặp trong cùng câu: “{text}” ({count} ô).',
        en: 'A phrase stands twice in one sentence: “{text}” ({count} {count:cell|cells}).',
      },
      why: {
        vi: 'Câu như vậy thường do ghép hai câu, phần thứ hai còn thiếu ý.',
        en: 'Such a sentence was mostly put together from two, and the second lacks its end.',
      },
      do: { vi: 'Viết lại câu, mỗi ý một lần.', en: 'Write the sentence again, each thing once.' },
    },
    effort: {
      what: {
        vi: '“Phấn đấu” đi với con số: “{text}” ({count} ô). Không đạt con số này có bị coi là chưa hoàn thành không?',
        en: '“Strive for” beside a figure: “{text}” ({count} {count:cell|cells}). Is the target missed when the figure is not reached?',
      },
      why: {
        vi: '“Phấn đấu” là mong muốn, không phải mức phải đạt.',
        en: 'To strive is a wish, not a mark that has to be reached.',
      },
      do: { vi: 'Ghi mức phải đạt; mức mong muốn ghi riêng.', en: 'Write the mark to be reached, and the wish apart.' },
    },
    whole: {
      what: {
        vi: '{count} mục tiêu ghi 100% mà không nêu tính trên tổng số nào (ví dụ “{text}”). Kế hoạch, nội dung nào?',
        en: 'Targets that ask for 100% without saying of what whole: {count} (such as “{text}”). Of which plan, which contents?',
      },
      why,
      do: {
        vi: 'Nêu tên, số của kế hoạch, hoặc số lượng phải làm, ví dụ “100% (12/12) nội dung trong Kế hoạch số …”.',
        en: 'Name the plan and its number, or how many there are, such as “100% (12 of 12) of the contents of plan no. …”.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'target')) return;
    const cells = sharedCells(plan, 'target');
    for (const { kind, question, pattern } of KINDS) {
      const found = cells.filter(({ item }) => pattern.test(fold(item.target)));
      const [first, ...others] = found;
      if (!first) continue;
      yield {
        at: first.at,
        row: others.length === 0 ? first.item.row : null,
        related: others.length === 0 ? [] : found.map(({ at }) => at),
        message: kind,
        question,
        data: { text: quote(first.item.target), count: found.length },
      };
    }
  },
};
