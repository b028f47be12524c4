import { phrases } from '../../language/phrases';
import { clean, fold } from '../../language/text';
import { trimEnd } from '../../language/trim';
import { beginsWith, holdsPhrase } from '../wording/wholeWords';
import { apartFromLetters } from '../../language/apart';

/** Say nothing of what is in them, even when the task has the same word. */
const ANY_PAPER = phrases(`
    văn bản | tài liệu | tài liệu kiểm chứng | tài liệu liên quan | văn bản liên quan | giấy tờ
  `);

/**
 * Kinds of paper that many tasks could end in, each with the work from which it follows by itself: an inspection ends in a report, an
 * appointment in a decision. After such work the bare word is enough; so it is when the task has the word.
 */
const KINDS: readonly (readonly [kind: string, follows: readonly string[]])[] = [
  [
    'báo cáo',
    phrases(`
      kiểm tra | tự kiểm tra | thanh tra | giám sát | rà soát | rà quét | theo dõi | tổng kết | sơ kết | tổng hợp |
      đánh giá | tự đánh giá | chấm điểm | khảo sát | điều tra | kiểm kê | thống kê | đo lường | đo | đo chỉ số |
      kiểm soát | quyết toán | kiểm định | xác định
    `),
  ],
  [
    'quyết định',
    phrases(`
      công bố | ban hành | phê duyệt | thành lập | kiện toàn | bổ nhiệm | luân chuyển | luân phiên | điều động |
      chuyển đổi vị trí | phân cấp | ủy quyền | phân công | giao | quy định | bãi bỏ | đơn giản hóa | cắt giảm | sắp xếp |
      tuyển dụng | thi tuyển | xếp loại | đánh giá | khen thưởng | kỷ luật | thanh lý | sửa đổi | thu hồi | hợp nhất | bố trí | cử | lập đoàn | lập tổ |
      lập hội đồng
    `),
  ],
];

/** Other bare words that may stand beside them. */
const OTHER_KINDS = phrases(`
    kế hoạch | tờ trình | công văn | thông báo | nghị quyết | đề án | phương án | quy chế | quy định | chỉ thị | hồ sơ
  `);

const AND = apartFromLetters(/và(?!\p{L})/u);
const MARK = /^(?:[-+*•]|\p{L}\)|\d{1,2}[.)])\s*/u;
const MANY = /^(?:các|những|một số) (?:loại )?/u;

const BEGINS_BARE = new RegExp(
  `^(?:(?:các|những|một số) (?:loại )?)?(?:${[...ANY_PAPER, ...OTHER_KINDS, ...KINDS.map(([kind]) => kind)].join('|')})(?![\\p{L}\\d])`,
  'u',
);

/** "Tài liệu kiểm chứng có liên quan đến …" is any paper too. */
const RELATED = /^(?:các )?(?:văn bản|tài liệu)(?: kiểm chứng)? (?:có )?liên quan(?!\p{L})/u;

/** True when every part of the product is a bare kind of paper, and one of them could be any: neither its name nor the work tells which. */
export function isVague(product: string, work: string): boolean {
  const words = fold(clean(product).replace(/\n/g, '; '));
  if (RELATED.test(words)) return true;
  // Most products begin with a letter and with no bare kind of paper.
  if (/^\p{L}[^)]/u.test(words) && !words.startsWith('và') && !BEGINS_BARE.test(words)) return false;
  const parts = words
    .replace(/\([^()]*\)/gu, (bracket) => (bracket.includes('nếu có') ? '' : bracket))
    .split(/[;,]|\s\+\s/u)
    .flatMap((part) => AND.split(part))
    .map((part) => trimEnd(part.trim().replace(MARK, ''), '.').trim())
    .filter((part) => part !== '');
  const bare = parts.map((part) => part.replace(MANY, ''));
  const known = (part: string) =>
    ANY_PAPER.includes(part) || OTHER_KINDS.includes(part) || KINDS.some(([kind]) => kind === part);
  return bare.length > 0 && bare.every(known) && parts.some((part) => couldBeAny(part, fold(work)));
}

function couldBeAny(part: string, work: string): boolean {
  const bare = part.replace(MANY, '');
  if (ANY_PAPER.includes(bare)) return true;
  const kind = KINDS.find(([name]) => name === bare);
  if (!kind || holdsPhrase(work, bare)) return false;
  return bare !== part || !followsFrom(kind[1], work);
}

const BEFORE_THE_VERB = /^(?:[-+*•] ?)?(?:(?:tổ chức thực hiện|thực hiện|tổ chức|tiếp tục|công tác|việc) )+/u;

/** One kind of work only: "Kiểm tra, hệ thống hóa, hoàn thiện văn bản" ends in more than a report. */
function followsFrom(follows: readonly string[], work: string): boolean {
  const verb = beginsWith(follows).exec(work.replace(BEFORE_THE_VERB, ''))?.[0];
  return verb !== undefined && !/^\s*[,;/]/.test(work.replace(BEFORE_THE_VERB, '').slice(verb.length));
}
