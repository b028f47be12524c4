/** Wordings of deadlines; {d} {m} {n} {q} are a day, a month, a later month, a quarter. */
const WORDINGS = [
  'Trước ngày {d}/{m}/2026',
  'Trước {d}/{m}',
  'Chậm nhất ngày {d}/{m}/2026',
  'Hoàn thành trước ngày {d} tháng {m} năm 2026',
  '{d}/{m}/2026',
  'Xong trong tháng {m}/2026',
  'Tháng {m}/2026',
  'Trong tháng {m}',
  'Quý {q}/2026',
  'Trong quý {q} năm 2026',
  'Từ tháng {m} đến tháng {n}/2026',
  'Tháng {m} - {n}/2026',
  'Từ ngày {d}/{m} đến ngày {d}/{n}/2026',
  '- Kế hoạch: trước ngày {d}/{m}/2026;\n- Báo cáo: trước ngày {d}/{n}/2026',
  'Dự thảo xong trong tháng {m}, trình ký trước ngày {d}/{n}/2026',
  'Báo cáo quý: trước ngày {d} tháng cuối quý; báo cáo năm: trước ngày {d}/12/2026',
  'Hằng quý, trước ngày {d} của tháng cuối quý',
  'Hằng tháng, trước ngày {d}',
  'Đợt 1: tháng {m}/2026; đợt 2: tháng {n}/2026',
  'Theo kế hoạch của tỉnh, xong trước ngày {d}/{m}/2026',
  'Trong thời hạn {d} ngày làm việc kể từ ngày nhận đủ hồ sơ',
  'Sau khi Bộ công bố, chậm nhất {d} ngày',
];
const WITHOUT_DAY = [
  'Thường xuyên',
  'Thường xuyên trong năm',
  'Khi có yêu cầu',
  'Theo hướng dẫn của Sở Nội vụ',
  'Năm 2026',
  'Cả năm',
  '6 tháng đầu năm 2026',
  'Hằng năm',
  'Hằng quý',
  'Sau khi có kế hoạch của tỉnh',
  'Theo thời hạn tại từng văn bản giao',
];
const QUARTERS = ['I', 'II', 'III', 'IV'];
const COUNT = 400;
/** Enough of them: some wordings have only so many fillings. */
const ROUNDS = 28;

/** Wordings of deadlines, no two alike. */
export const DEADLINES: string[] = distinct();

function distinct(): string[] {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => WORDINGS.map((wording, i) => filled(wording, round, i)));
  return [...new Set([...WITHOUT_DAY, ...rounds.flat()])].slice(0, COUNT);
}

function filled(wording: string, round: number, place: number): string {
  const month = 1 + ((round * 5 + place) % 11);
  return wording
    .replaceAll('{d}', String(1 + ((round * 11 + place) % 28)).padStart(2, '0'))
    .replaceAll('{m}', String(month))
    .replaceAll('{n}', String(Math.min(12, month + 1 + (round % 4))))
    .replaceAll('{q}', QUARTERS[round % 4]!);
}
