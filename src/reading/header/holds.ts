import { keptByText, SOME_KEPT } from '../../language/keptByText';
import { fold } from '../../language/text';
import { isDateFormat } from '../../workbook/numberFormat';
import { withAccents } from '../deadlines/accentless';
import { withUnit } from '../deadlines/underUnit';
import type { Grid, GridCell } from '../grid';
import { parseNumber } from '../rows/number';
import { startsUnit } from '../units/nouns';
import { SURNAMES } from '../units/personWords';
import type { BareUnit } from './bareTimes';
import { PAPERS, POSTS, VERBS } from './cellWords';
import { isMark } from './marks';

/** What one cell may be: a word a kind, several at once. Numbers between 0 and 1, most are one of the two. */
const KINDS = [
  'date',
  'time',
  'unit',
  'several',
  'collective',
  'person',
  'boss',
  'state',
  'paper',
  'numberedPaper',
  'money',
  'figure',
  'percent',
  'least',
  'code',
  'numbering',
  'mark',
  'verb',
  'bodyDuty',
  'long',
  'short',
  'rhythm',
] as const;
export type Kind = (typeof KINDS)[number];
type Kinds = Partial<Record<Kind, number>>;

/** A column's cells: how many are filled, and the share (0 to 1) of each kind among them; how they stand in the table. */
export interface Held {
  filled: number;
  /** Filled cells among the rows of the table. */
  full: number;
  /** Different texts among the filled cells. */
  distinct: number;
  /** Numbers that go up by one. */
  rising: number;
  shares: Record<Kind, number>;
}

const oneOf = (words: readonly string[], end = '(?![\\p{L}\\d])') =>
  new RegExp(`^(?:${[...words].sort((a, b) => b.length - a.length).join('|')})${end}`, 'u');
const STARTS_TIME =
  /^(?:[-+•] ?)?(?:(?:hoàn thành |xong |thực hiện |trình |gửi |nộp |báo cáo |ban hành )?(?:xong )?(?:trong |đến |vào |từ )?(?:trước|hết|cuối|đầu|giữa|quý|quí|tháng|tuần|năm (?:20|nay|sau)|ngày|q\.?[1-4](?![\p{L}\d])|t\d{1,2}(?:\/|$)|[69] tháng)(?![\p{L}])|hàng |hằng |mỗi |thường xuyên|định kỳ|đột xuất|liên tục|cả năm|theo (?:tiến độ|kế hoạch|quy định|yêu cầu|lịch|thời)|khi (?:có|phát)|sau khi|sau (?:\d|ngày)|ngay |chậm nhất|muộn nhất|trong (?:\d|năm|quý|tháng|tuần|ngày|vòng)|đến (?:\d|hết|ngày|năm|tháng|cuối)|từ (?:ngày|tháng|quý|năm|\d)|giai đoạn|\d{1,2} ?[/-] ?\d{1,2}(?: ?[/.-] ?\d{2,4})?(?![\p{L}\d/])|\d{1,2}\.\d{1,2}\.20\d\d|\d{1,2}\/20\d\d(?![\d/])|20\d\d(?: ?- ?20\d\d)?$|\d{1,3} ngày|nửa (?:đầu|cuối))/u;
const HAS_TIME =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:ngày|trước|hết|đến|xong) \d{1,2}[/.-]\d{1,2}|(?:quý|quí) (?:iv|i{1,3}|[1-4])(?![\p{L}\d])|tháng \d{1,2}(?![\d])|(?:trong|hết|cuối|đến) năm|hằng (?:quý|tháng|năm|tuần)|hàng (?:quý|tháng|năm|tuần)/u;
const RHYTHM =
  /^(?:hàng|hằng|mỗi|định kỳ|thường xuyên|\d+ lần|\d+ (?:tháng|quý|tuần|năm)(?: một| 1)? lần|một lần|liên tục|theo (?:quý|tháng|năm)|đột xuất|khi có)/u;
const STATE =
  /^(?:đã|đang|chưa|hoàn thành(?! (?:trước|trong|vào))|xong$|xong rồi|không (?:phát sinh|đạt|hoàn thành|tiếp tục|thực hiện|còn)|đạt|dừng|tạm dừng|hủy|chuyển (?:sang|kỳ|năm)|quá hạn|trong hạn|đúng hạn|trễ|chậm(?! nhất)|cơ bản|đúng tiến độ|chậm tiến độ|tốt|tiếp tục (?:theo|xây|thực))/u;
const MONEY =
  /(?:triệu|tỷ|nghìn|ngàn)(?: đồng)?(?![\p{L}])|(?:^|\d ?)đồng$|ngân sách|nguồn (?:chi|vốn|kinh|sự|thu|xã)|^kinh phí|^chi thường xuyên|^không (?:có|sử dụng|phát sinh) kinh phí|^xã hội hóa/u;
const LEAST =
  /^(?:≥|>=|>|<|≤|tối thiểu|ít nhất|trên \d|từ \d+ ?%|đạt (?:từ|tối|ít|trên|\d)|100 ?%|tăng|giảm|không quá|tối đa)|\d ?%/u;
const PERCENT = /^\d{1,3}(?:[.,]\d+)? ?%$/u;
const FIGURE = /^-?\d[\d.,\s]*$/u;
const CODE = /^(?:tc|tctp|tiêu chí)[ .]?\d|^\d{1,2}(?:\.\d{1,2}){1,3}\.? \p{L}/u;
const NUMBERED_PAPER =
  /\d{1,5} ?\/ ?(?:\d{4} ?\/ ?)?(?:qđ|kh|bc|cv|nq|ct|tb|tt|hd|nđ|ubnd|s[a-z]{1,4}|đa|ttr|ctr|[\p{L}]{1,4}-)(?:[\p{L}&-]*)|số[: ]+\d+ ?[/-]/u;
const COLLECTIVE = /^(?:các|những|toàn bộ|tất cả|toàn thể|mọi|từng|100 ?%) /u;
const SEVERAL = /[;\n]|, ?\p{L}| và (?:các |sở|phòng|ban|ubnd)/u;
const BODY_DUTY =
  /(?:chủ trì|phối hợp|đầu mối|giao|tham mưu|chịu trách nhiệm)(?::| (?:với |cùng )?(?:các )?)? ?(?:sở|phòng|ban|ubnd|văn phòng|trung tâm|chi cục|khoa|đơn vị|công an|xã|các|tổ|bộ phận|thanh tra|đ\/c|đồng chí)|^(?:giao|chủ trì|phối hợp|đầu mối|ct|ph) ?[:-]/u;
const INITIALS = /^[\p{Lu}][\p{Lu}\d.&\- ]{1,14}(?: ?[,;/+\n] ?[\p{Lu}][\p{Lu}\d.&\- ]{1,14})*$/u;
const PERSON = oneOf(POSTS);
const BOSS =
  /^(?:đ\/c |đồng chí |ông |bà )?(?:chủ tịch|phó chủ tịch|pct|ct(?! )|giám đốc|phó giám đốc|pgđ|gđ|bí thư|phó bí thư|hiệu trưởng|phó hiệu trưởng|thường trực|lãnh đạo|ban giám đốc|ban giám hiệu|thứ trưởng|bộ trưởng|cục trưởng|phó cục trưởng|trưởng ban|trưởng đoàn|tổng giám đốc)(?![\p{L}])/u;
const NAME = new RegExp(
  `^(?:(?:ông|bà|đ/c|đc|đồng chí|bs|ths|ts|gs|pgs)[.:]? )?(?:${[...SURNAMES].join('|')})(?: \\p{L}+){1,4}(?= ?(?:$|[,;\\n(/-]))`,
  'u',
);
const PAPER = oneOf(PAPERS);
const VERB = oneOf(VERBS);

/** Signs of a text that are looked at. */
const NEAR = 240;

function kindsOfText(text: string): Kinds {
  const near = text.slice(0, NEAR);
  const words = fold(near);
  const kinds: Kinds = {};
  const is = (kind: Kind, holds: boolean, share = 1) => {
    if (holds) kinds[kind] = share;
  };
  const capitals = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}(?=$|[,;\n(/-])/u.test(
    near.replace(/^(?:Đ\/c|Đc|Ông|Bà|BS|ThS|TS)[.:]? /u, ''),
  );
  const numbering = words.length <= 12 && !['none', 'dash'].includes(parseNumber(near).style);
  const isState = STATE.test(words);
  const timed = withAccents(words);
  const starts = STARTS_TIME.test(timed);
  const verb = VERB.test(words.replace(/^\d{1,2}(?:\.\d{1,2}){1,3}\.? /, ''));
  const unit = startsUnit(near);
  const person = PERSON.test(words) || (capitals && NAME.test(words));
  is('numbering', numbering);
  is('time', starts && !isState);
  if (!starts && !isState && HAS_TIME.test(timed))
    is('time', words.length <= 160, verb || unit ? 0.3 : words.length <= 60 ? 0.8 : 0.6);
  is('rhythm', RHYTHM.test(timed));
  is('state', isState);
  is('person', person);
  is('boss', BOSS.test(words));
  is(
    'unit',
    (unit && !person && (words.length <= 200 || BODY_DUTY.test(words))) ||
      (INITIALS.test(near) && !numbering && !/\d{3}/.test(near)),
  );
  is('bodyDuty', BODY_DUTY.test(words));
  is('several', SEVERAL.test(near));
  is('collective', COLLECTIVE.test(words));
  is('paper', PAPER.test(words.replace(/^\d{1,3} /, '')));
  is('numberedPaper', NUMBERED_PAPER.test(words));
  is('money', MONEY.test(words));
  is('figure', FIGURE.test(words) && !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(words));
  is('percent', PERCENT.test(words));
  is('least', LEAST.test(words) && !starts);
  is('code', CODE.test(words));
  is('mark', isMark(near));
  is('verb', verb);
  is('long', words.length > 12, Math.min(1, (words.length - 12) / 40));
  is('short', words.length <= 6);
  return kinds;
}

/** A text's kinds, and once more as lists of their places in KINDS and their shares: cells are added up by these. */
interface Seen {
  kinds: Kinds;
  places: readonly number[];
  shares: readonly number[];
}
const seen = (kinds: Kinds): Seen => ({
  kinds,
  places: Object.keys(kinds).map((kind) => KINDS.indexOf(kind as Kind)),
  shares: Object.values(kinds),
});

const DATE = seen({ date: 1, time: 1 });

/** What a text may be. Each different one is looked at once. */
const seenInText = keptByText((text) => seen(kindsOfText(text)), SOME_KEPT);

/** What a cell may be. */
const seenIn = ({ text, value, format }: Pick<GridCell, 'text' | 'value' | 'format'>): Seen =>
  typeof value === 'number' && isDateFormat(format) ? DATE : seenInText(text);
const kindsOf = (text: string): Kinds => seenInText(text).kinds;

/** The text is a time, and not a text that has one in it. */
export const isTime = (text: string): boolean => kindsOf(text).time === 1;

/** The text names a body or a person. */
export function isBody(text: string): boolean {
  const { unit, person } = kindsOf(text);
  return unit !== undefined || person !== undefined;
}

/** Rows that are looked at: enough to tell what a column holds. */
const MOST_ROWS = 60;
const MOST_SCANNED = 240;

/** Rows that speak for their columns: three cells or more (two in a table of two or three columns), no numbers of columns, no header again. */
export function sampleRows(grid: Grid, top: number, bottom: number, lastRow: number, columns: number): GridCell[][] {
  const rows: GridCell[][] = [];
  const fewest = Math.min(3, Math.max(1, columns - 1));
  const header = new Set(grid.filled(top).map(({ text }) => text));
  for (let row = bottom + 1; row <= lastRow && row <= bottom + MOST_SCANNED && rows.length < MOST_ROWS; row++) {
    const cells = grid.filled(row).filter(({ unknown }) => !unknown);
    if (cells.length < fewest) continue;
    if (cells.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text))) continue;
    if (cells.filter(({ text }) => header.has(text)).length * 2 > cells.length) continue;
    rows.push(cells);
  }
  return rows;
}

/** What the cells of each column hold (1-based column → shares), from sampled rows. */
export function holdsOf(rows: GridCell[][], units: ReadonlyMap<number, BareUnit>): Map<number, Held> {
  const byColumn = new Map<number, GridCell[]>();
  for (const cells of rows)
    for (const cell of cells) {
      const list = byColumn.get(cell.column);
      if (list) list.push(cell);
      else byColumn.set(cell.column, [cell]);
    }
  return new Map([...byColumn].map(([column, cells]) => [column, heldOf(cells, rows.length, units.get(column))]));
}

const NONE = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
export const NOTHING_HELD: Held = { filled: 0, full: 0, distinct: 0, rising: 0, shares: NONE };

function heldOf(cells: GridCell[], rows: number, unit: BareUnit | undefined): Held {
  const sums = new Float64Array(KINDS.length);
  const texts = new Set<string>();
  let [rising, before] = [0, NaN];
  for (const cell of cells) {
    const { kinds, places, shares: seenShares } = seenIn(cell);
    for (let i = 0; i < places.length; i++) sums[places[i]!]! += seenShares[i]!;
    if (unit && !kinds.time && withUnit(cell.text, unit) !== null) {
      sums[TIME]! += 1;
      if (kinds.figure) sums[FIGURES]! -= 1;
      if (kinds.numbering) sums[NUMBERING]! -= 1;
    }
    const number = /^\d{1,4}$/.test(cell.text) ? Number(cell.text) : NaN;
    if (number === before + 1) rising += 1;
    before = number;
    texts.add(cell.text);
  }
  const shares = { ...NONE };
  for (let place = 0; place < KINDS.length; place++) shares[KINDS[place]!] = sums[place]! / cells.length;
  return {
    filled: cells.length,
    full: Math.min(1, cells.length / Math.max(1, rows)),
    distinct: texts.size / cells.length,
    rising: cells.length > 1 ? rising / (cells.length - 1) : 0,
    shares,
  };
}
const TIME = KINDS.indexOf('time');
const FIGURES = KINDS.indexOf('figure');
const NUMBERING = KINDS.indexOf('numbering');
