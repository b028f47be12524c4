import { addDays, type Day, daysInMonth, makeDay } from '../../src/calendar/day';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { addWorkingDays } from '../../src/calendar/workingDays';
import type { Milestone } from '../../src/plan/plan';
import { readDeadline } from '../../src/reading/deadlines/readDeadline';
import { numbersFrom } from '../hosts/file/integrity/random';

/**
 * Phrases put together from their parts (what is due × limit × time × year × tail), whose reading is known from how they were made. SEED=… draws
 * others, PHRASES=… more of them.
 */
const SEED = Number(process.env.SEED ?? 20_261_128);
const PHRASES = Number(process.env.PHRASES ?? 3_000);
const PLAN_YEAR = 2026;

const calendar = makeCalendar();
const read = (text: string) =>
  readDeadline(text, {
    year: PLAN_YEAR,
    strictBefore: true,
    addWorkingDays: (day, count) => addWorkingDays(day, count, calendar),
  });

type Below = (below: number) => number;
const pick = <T>(below: Below, from: readonly T[]): T => from[below(from.length)]!;
const padded = (number: number) => String(number).padStart(2, '0');

/** A time as words, with its first and last day. */
interface Time {
  words: string;
  from: Day;
  to: Day;
  isDay: boolean;
}

const LABELS = [
  '',
  'Xây dựng kế hoạch',
  'Vận hành thử',
  'Tập huấn',
  'Khảo sát',
  'Nghiệm thu',
  'Bàn giao',
  'Hoàn thành',
  'Trình UBND xã',
  'Tổ chức hội nghị',
  'Công khai',
  'Rà soát, lập danh sách',
  'Lấy ý kiến các phòng',
  'Gửi Sở Nội vụ',
  'Họp dân',
  'Mua sắm',
];
const LABELLESS = new Set(['', 'Hoàn thành']);

/** Words of limit, and what they make of the time's ends. */
const LIMITS: [words: string, limit: 'bare' | 'before' | 'by' | 'within'][] = [
  ['', 'bare'],
  ['trước', 'before'],
  ['chậm nhất', 'by'],
  ['muộn nhất là', 'by'],
  ['không quá', 'by'],
  ['đến hết', 'by'],
  ['trong', 'within'],
  ['dự kiến trong', 'within'],
  ['vào', 'within'],
];

const ROMAN = ['I', 'II', 'III', 'IV'];
const month = (number: number, below: Below) => pick(below, [String(number), padded(number)]);

/** How a year stands behind a time; '' for the plan's own. */
function yearWords(below: Below, styles: readonly string[]): { year: number; words: string } {
  const style = pick(below, ['', ...styles]);
  if (style === '') return { year: PLAN_YEAR, words: '' };
  const year = pick(below, [2025, 2026, 2027]);
  return { year, words: style.replace('Y', String(year)) };
}

function aDay(below: Below): Time {
  const m = 1 + below(12);
  const style = pick(below, ['/', '/', '-', '.', ' tháng ', 'iso', '∕', 'full-width', ',']);
  const { year, words } =
    style === '/' || style === '∕'
      ? yearWords(below, ['/Y', '/Y', ' năm Y'])
      : style === ' tháng '
        ? yearWords(below, [' năm Y', '/Y'])
        : { year: pick(below, [2025, 2026, 2027]), words: 'Y' };
  const d = 1 + below(daysInMonth(year, m));
  const day = makeDay(year, m, d)!;
  return {
    words: `${pick(below, ['', 'ngày '])}${written(style, d, m, year, words, below)}`,
    from: day,
    to: day,
    isDay: true,
  };
}

function written(style: string, d: number, m: number, year: number, yearOf: string, below: Below): string {
  const [dd, mm] = [pick(below, [String(d), padded(d)]), month(m, below)];
  if (style === 'iso') return `${year}-${padded(m)}-${padded(d)}`;
  if (style === 'full-width') return wide(`${dd}/${mm}/${year}`);
  if (style === '/' || style === '∕' || style === ' tháng ') return `${dd}${style}${mm}${yearOf}`;
  return `${dd}${style}${mm}${style}${year}`;
}
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

function aMonth(below: Below): Time {
  const m = 1 + below(12);
  const { year, words } = yearWords(below, ['/Y', '/Y', ' năm Y', '//Y', ', Y', '/năm Y', '-Y']);
  return { words: `tháng ${month(m, below)}${words}`, ...whole(year, m, m) };
}

function aQuarter(below: Below): Time {
  const q = below(4);
  const { year, words } = yearWords(below, ['/Y', '/Y', ' năm Y', '/năm Y', ', năm Y', ', Y', '//Y']);
  return { words: `quý ${pick(below, [ROMAN[q]!, String(q + 1)])}${words}`, ...whole(year, q * 3 + 1, q * 3 + 3) };
}

function aYear(below: Below): Time {
  const year = pick(below, [2026, 2027, 2028]);
  return { words: pick(below, ['năm Y', 'Y', 'cả năm Y']).replace('Y', String(year)), ...whole(year, 1, 12) };
}

const whole = (year: number, first: number, last: number) => ({
  from: makeDay(year, first, 1)!,
  to: makeDay(year, last, daysInMonth(year, last))!,
  isDay: false,
});

/** Both ends of one kind, the year behind the second or nowhere. */
function aRange(below: Below): Time {
  const { year, words } = yearWords(below, ['/Y']);
  const [a, b] = [1 + below(11), 1 + below(11)];
  const [m, n] = a < b ? [a, b] : a > b ? [b, a] : [a, a + 1];
  const [from, to] = pick(below, [
    ['', '-'],
    ['', ' - '],
    ['', '–'],
    ['từ ', ' đến '],
    ['từ ', '-'],
  ] as const);
  const kind = below(3);
  if (kind === 0) {
    const [d, e] = [1 + below(28), 1 + below(28)];
    return {
      words: `${from}${pick(below, ['', from === '' ? '' : 'ngày '])}${d}/${m}${to}${e}/${n}${words}`,
      from: makeDay(year, m, d)!,
      to: makeDay(year, n, e)!,
      isDay: false,
    };
  }
  if (kind === 1) return { words: `${from}tháng ${m}${to}tháng ${n}${words}`, ...whole(year, m, n) };
  const [q, r] = [below(3), 3];
  return { words: `${from}quý ${ROMAN[q]!}${to}quý ${ROMAN[r]!}${words}`, ...whole(year, q * 3 + 1, 12) };
}

/** Behind a range: how long it is. */
const TERMS = ['', '', ' (21 tháng)', ' (trong 4 tháng)', ', thời gian 90 ngày'];
/** Behind a day: an hour. */
const HOURS = ['', '', '', ' 17:00', ' 0:00:00', ' lúc 16 giờ 30', ' (17h00)'];

interface Expected {
  label: string | null;
  kind: Milestone['kind'];
  from: Day | null;
  lastDay: Day | null;
  boundary: Milestone['boundary'];
}

interface Made {
  text: string;
  expected: Expected[];
}

function expectedOf(label: string, limit: string, time: Time, hour: string): Expected {
  const dateless = { label: LABELLESS.has(label) ? null : label, from: null, boundary: 'by' as const };
  const passed = limit === 'before' && hour !== '' && hour !== ' 0:00:00';
  if (limit === 'before' && !passed)
    return { ...dateless, kind: 'date', lastDay: addDays(time.from, -1), boundary: 'before' };
  if (limit === 'by' || time.isDay) return { ...dateless, kind: 'date', lastDay: time.to };
  return { ...dateless, kind: 'period', from: time.from, lastDay: time.to };
}

/** A day alone behind a semicolon goes on with the part before it, so only the first may stand without words. */
function onePart(below: Below, isFirst: boolean): Made {
  const label = pick(below, isFirst ? LABELS : LABELS.slice(1));
  const make = pick(below, [aDay, aDay, aDay, aMonth, aQuarter, aYear, aRange]);
  const time = make(below);
  const [words, limit] =
    make === aRange
      ? (['', 'bare'] as const)
      : pick(
          below,
          // "Trong cả năm 2026" is said, "trước cả năm 2026" is not; "vào 2026" is no way to say it.
          LIMITS.filter(([, kind]) => !time.words.startsWith('cả') || kind === 'bare'),
        );
  const tail = make === aRange ? pick(below, TERMS) : time.isDay ? pick(below, HOURS) : '';
  const phrase = [label, words, time.words].filter((part) => part !== '').join(pick(below, [' ', ' ', '  ']));
  return { text: capital(phrase) + tail, expected: [expectedOf(label, limit, time, make === aRange ? '' : tail)] };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One to three parts, as cells hold them. */
function made(below: Below): Made {
  const parts = Array.from({ length: pick(below, [1, 1, 1, 2, 3]) }, (_, i) => onePart(below, i === 0));
  const [before, between] = pick(below, [
    ['', '; '],
    ['- ', '\n- '],
    ['', ';\n'],
  ] as const);
  return {
    text: before + parts.map(({ text }) => text).join(between),
    expected: parts.flatMap(({ expected }) => expected),
  };
}

const foldLabel = (label: string | null) => label?.toLowerCase() ?? null;
const shapeOf = ({ label, kind, from, lastDay, boundary }: Expected) => ({
  label: foldLabel(label),
  kind,
  from,
  lastDay,
  boundary,
});

/** What a cell's reading comes to that was not made so. */
function unlike(made: Made[]): unknown[] {
  return made.flatMap(({ text, expected }) => {
    const { milestones, rest } = read(text);
    const got = JSON.stringify([milestones.map(shapeOf), rest]);
    const want = JSON.stringify([expected.map(shapeOf), '']);
    return got === want ? [] : [{ text, got, want }];
  });
}

test(`${PHRASES} phrases put together read as they were made`, () => {
  const below = numbersFrom(SEED);
  expect(unlike(Array.from({ length: PHRASES }, () => made(below))).slice(0, 25)).toEqual([]);
});

const YEARLY = ['Hằng năm', 'Hàng năm', 'Định kỳ hằng năm', 'Mỗi năm'];
const DUTIES = ['', ',', ' gửi Sở Nội vụ', ' tổng hợp, báo cáo', ' xây dựng kế hoạch', ' rà soát và gửi UBND xã'];

/** "Hằng năm gửi Sở Nội vụ trước ngày 30/11": a day of each year, and no other. */
function aYearlyDay(below: Below): { text: string; day: Day; boundary: Milestone['boundary'] } {
  const m = 1 + below(12);
  const d = 1 + below(daysInMonth(PLAN_YEAR, m));
  const [words, boundary] = pick(below, [
    ['trước', 'before'],
    ['trước ngày', 'before'],
    ['chậm nhất ngày', 'by'],
  ] as const);
  const day = makeDay(PLAN_YEAR, m, d)!;
  return {
    text: `${pick(below, YEARLY)}${pick(below, DUTIES)} ${words} ${d}/${month(m, below)}`,
    day: boundary === 'before' ? addDays(day, -1) : day,
    boundary,
  };
}

test('days of each year', () => {
  const below = numbersFrom(SEED);
  for (let i = 0; i < 400; i++) {
    const { text, day, boundary } = aYearlyDay(below);
    const { milestones, rest } = read(text);
    const got = milestones.map((one) => [one.kind, one.occurrences, one.boundary]);
    expect({ text, got, rest }).toEqual({ text, got: [['recurring', [day], boundary]], rest: '' });
  }
});

/** A figure as the letter that looks like it. */
const LOOKS_LIKE: Record<string, readonly string[]> = { '0': ['O', 'o'], '1': ['l', 'I'] };

test('a day with letters for some of its figures is read, and told', () => {
  const below = numbersFrom(SEED);
  for (let i = 0; i < 400; i++) {
    const [d, m, year] = [1 + below(28), 1 + below(12), pick(below, [2025, 2026, 2027])];
    const plain = `${pick(below, ['', 'trước ngày '])}${padded(d)}/${padded(m)}/${year}`;
    const places = [...plain].flatMap((sign, at) => (sign in LOOKS_LIKE ? [at] : []));
    const changed = new Set(places.filter(() => below(2) === 0));
    if (changed.size === 0) continue;
    const text = [...plain].map((sign, at) => (changed.has(at) ? pick(below, LOOKS_LIKE[sign]!) : sign)).join('');
    const day = makeDay(year, m, d)!;
    const { milestones, rest } = read(text);
    const got = milestones.map(({ lastDay, assumed }) => [lastDay, assumed]);
    const lastDay = plain.startsWith('trước') ? addDays(day, -1) : day;
    expect({ text, got, rest }).toEqual({ text, got: [[lastDay, ['letters-for-figures']]], rest: '' });
  }
});

/** Figures that are no deadline. */
const NO_DEADLINE: ((below: Below) => string)[] = [
  (below) =>
    `${1 + below(400)}/${pick(below, ['KH', 'QĐ', 'BC', 'CV', 'TB', 'NQ'])}-${pick(below, ['SNV', 'UBND', 'HĐND'])}`,
  (below) =>
    `Số ${1 + below(400)}/${2019 + below(8)}/${pick(below, ['QĐ', 'NQ'])}-UBND ngày ${1 + below(28)}/${1 + below(12)}/2025`,
  (below) => `Theo Kế hoạch số ${1 + below(400)}/KH-UBND ngày ${1 + below(28)}/${1 + below(12)}/202${below(7)}`,
  (below) => `${1 + below(9)}/${10 + below(20)} điểm`,
  (below) => `${1 + below(12)},${below(10)} điểm`,
  (below) => `Chương trình giai đoạn 20${10 + below(10)}-20${20 + below(10)}`,
  (below) => `${13 + below(80)}/${1 + below(12)}${pick(below, ['', '/2026'])}`.replace(/^(1[3-9]|2\d|3[01])/, '3$1'),
  (below) => `${1 + below(28)}/${13 + below(80)}/2026`,
  (below) => `Quý ${pick(below, ['V', 'VI', '5', '0', 'IX'])}`,
  (below) => `Tháng ${13 + below(80)}`,
  (below) => `${1 + below(9)}${pick(below, ['l', 'o', 'lo'])} ${pick(below, ['nước', 'dầu', 'hàng'])}`,
  (below) => `${1 + below(12)}, ${1 + below(12)}, 2026`,
  (below) => `Mã ${1 + below(9)}.${1 + below(9)}.${100 + below(900)}`,
  (below) => `Tỷ lệ ${1 + below(99)}%`,
  (below) => `${1 + below(99)} hồ sơ`,
  (below) => `Điện thoại 09${10000000 + below(89999999)}`,
  (below) => `${18 + below(4)}/${5 + below(3)}-${1 + below(15)}/${1 + below(4)}/2026`,
];

test('figures that are no deadline give no day, and are not lost', () => {
  const below = numbersFrom(SEED);
  for (let i = 0; i < 1_000; i++) {
    const text = pick(below, NO_DEADLINE)(below);
    const { milestones, rest } = read(text);
    const days = milestones
      .flatMap(({ lastDay, occurrences }) => [lastDay, ...occurrences])
      .filter((day) => day !== null);
    expect({ text, days, told: rest !== '' || milestones.length > 0 }).toEqual({ text, days: [], told: true });
  }
});
