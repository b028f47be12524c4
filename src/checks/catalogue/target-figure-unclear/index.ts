import { fold } from '../../../language/text';
import { type Check, hasColumn } from '../../check';
import { sharedCells } from '../../rows/mergedCells';
import { quote } from '../../wording/quote';
import { examples } from './examples';
import { messages } from './messages';

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

export const targetFigureUnclear: Check = {
  id: 'target-figure-unclear',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Con số trong mục tiêu khó hiểu', en: 'A target whose figure is hard to read' },
  source: {
    vi: 'Yêu cầu “rõ hiệu quả”: đọc mục tiêu là biết đếm cái gì, đạt bao nhiêu, trên tổng nào.',
    en: 'The rule “clear result”: a target says what is counted, how much of it, and out of what.',
  },
  messages,
  examples,
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
