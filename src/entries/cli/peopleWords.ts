import type { Bilingual } from '../../language/bilingual';

/** What the text says of each person, where it is asked for. */
export const PEOPLE = {
  head: { vi: 'Theo công chức', en: 'By person' },
  person: { vi: '{name} ({units})', en: '{name} ({units})' },
  given: {
    vi: 'được giao {given}, hoàn thành {done}, đúng hạn {onTime}, trễ {late} lần, quá hạn chưa xong {overdue}',
    en: 'given {given}, done {done}, on time {onTime}, late {late} {late:time|times}, open and overdue {overdue}',
  },
  undated: { vi: 'hoàn thành chưa rõ ngày {undated}', en: 'done on days unknown {undated}' },
  shares: {
    vi: 'tỷ lệ số lượng {quantity}, tỷ lệ tiến độ {progress}',
    en: 'share of quantity {quantity}, share of progress {progress}',
  },
  unknown: { vi: 'chưa có số liệu', en: 'no figures' },
  none: { vi: 'Bảng không ghi tên người nào.', en: 'The table names no person.' },
  note: {
    vi: 'Tính những việc đã đến hạn hoặc đã hoàn thành. Chưa quy đổi, chưa trừ nguyên nhân khách quan; không phải kết quả xếp loại.',
    en: 'Counted: what has fallen due or is done. Nothing is converted and no objective cause taken out; this is no rating.',
  },
} satisfies Record<string, Bilingual>;
