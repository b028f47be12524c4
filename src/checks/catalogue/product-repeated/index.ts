import { fold, oneLine } from '../../../language/text';
import { trimEnd } from '../../../language/trim';
import type { Item } from '../../../plan/plan';
import { cellOf, type Check, hasColumn } from '../../check';
import { hasFigure } from '../../outcome/measurable';
import { YES_NO_NOUNS } from '../../outcome/measurableWords';
import { grouped } from '../../rows/grouped';
import { once } from '../../rows/mergedCells';
import { anyOf, beginsWith } from '../../wording/wholeWords';
import { quote } from '../../wording/quote';

const PAPER = beginsWith(YES_NO_NOUNS);
/** Words that say nothing of which paper it is. */
const GENERAL = anyOf([
  ...YES_NO_NOUNS,
  'văn bản',
  'kết quả',
  'thực hiện',
  'triển khai',
  'ban hành',
  'hằng năm',
  'hàng năm',
  'định kỳ',
  'của',
  'và',
  'các',
  'đơn vị',
  'cơ quan',
  'sở',
  'về',
]);
/** Shorter names fit many papers: “Quyết định công bố”, “Phương án đơn giản hóa”. */
const NAME = 7;
/** A report in which many tasks are summed up is meant to be one. */
const MOST = 3;

export const productRepeated: Check = {
  id: 'product-repeated',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Một sản phẩm cho hai nhiệm vụ', en: 'One product for two tasks' },
  source: {
    vi: 'Gặp ở bảng kế hoạch cấp sở: hai nhiệm vụ khác nhau ghi cùng một báo cáo.',
    en: 'Met in departments’ plans: two different tasks name the same report.',
  },
  messages: {
    same: {
      what: {
        vi: 'Các ô {cells} ghi cùng một sản phẩm “{text}” cho những nhiệm vụ khác nhau. Một văn bản chung, hay mỗi việc một văn bản?',
        en: 'The cells {cells} name the same product, “{text}”, for different tasks. One paper for all, or one for each?',
      },
      why: {
        vi: 'Nộp một văn bản rồi báo xong cả hai, hoặc chờ hai văn bản mà chỉ có một.',
        en: 'One paper may be taken for both tasks, or two be waited for where there is one.',
      },
      do: {
        vi: 'Nếu chung thì ghi “báo cáo chung với nhiệm vụ số …”; nếu riêng thì ghi tên từng văn bản.',
        en: 'If it is one, say “the same report as for task …”; if not, name each paper.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Hai việc, một báo cáo.', en: 'Two tasks, one report.' },
        columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Lập quy trình trồng rừng', 'Báo cáo kết quả phủ xanh đồi trọc', 'Chi cục Kiểm lâm'],
          [2, 'Giao đất trống cho dân', 'Báo cáo kết quả phủ xanh đồi trọc.', 'Chi cục Kiểm lâm'],
          [3, 'Tuần tra', 'Nhật ký', 'Chi cục Kiểm lâm'],
        ],
        finds: ['C5'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Tên chung chung, con số, ô gộp, việc ghi hai lần thuộc phép kiểm tra khác hoặc không phải lỗi.',
          en: 'General names, figures, merged cells and tasks that stand twice are other checks’, or no fault.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
        rows: [
          [1, 'Trồng rừng', 'Báo cáo kết quả thực hiện', 'Chi cục Kiểm lâm'],
          [2, 'Giao đất trống cho dân', 'Báo cáo kết quả thực hiện', 'Chi cục Kiểm lâm'],
          [3, 'Nộp trực tuyến', 'Tỷ lệ tối thiểu 80%', 'Văn phòng'],
          [4, 'Trả trực tuyến', 'Tỷ lệ tối thiểu 80%', 'Văn phòng'],
          [9, 'Công bố thủ tục đất đai', 'Quyết định công bố', 'Văn phòng'],
          [10, 'Công bố thủ tục rừng', 'Quyết định công bố', 'Văn phòng'],
          [5, 'Lập sổ đất', 'Báo cáo đất lâm nghiệp', 'Văn phòng'],
          [6, 'Đo lại ranh giới', null, 'Văn phòng'],
          [7, 'Tuần tra ban đêm', 'Nhật ký tuần tra', 'Trạm Kiểm lâm'],
          [8, 'Tuần tra ban đêm', 'Nhật ký tuần tra', 'Trạm Kiểm lâm'],
        ],
        merges: ['C10:C11'],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'product')) return;
    const named = plan.items.filter(({ product }) => namesOnePaper(product, plan.year));
    for (const items of grouped(named.map((item) => [key(item.product), item] as const)).values()) {
      const cells = once(items.map((item) => cellOf(plan, item, 'product')));
      const works = new Set(items.map(workOf));
      if (cells.length < 2 || cells.length > MOST || works.size < items.length) continue;
      const last = items.at(-1)!;
      const at = cells.at(-1)!;
      const text = quote(trimEnd(oneLine(last.product), '.;,'));
      yield { at, row: last.row, related: cells.slice(0, -1), question: true, data: { cells, text } };
    }
  },
};

const key = (product: string): string => trimEnd(fold(oneLine(product)), ' .;,');
const workOf = (item: Item): string => fold(`${item.task} ${item.activity}`);

function namesOnePaper(product: string, year: number | null): boolean {
  const words = key(product);
  if (words.split(' ').length < NAME) return false;
  return PAPER.test(words) && !hasFigure(product, year) && /\p{L}/u.test(GENERAL.replace(words, ' '));
}
