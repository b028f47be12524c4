import { CannotDo } from '../../src/actions/cannotDo';
import { fix } from '../../src/actions/fix';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { snapshotOf } from '../snapshotOf';
import { filled } from './hostileTexts';

/** Headers of a table with every kind of column, each with what stands in a sound row. */
export const COLUMNS: readonly (readonly [header: string, sound: string])[] = [
  ['STT', '1'],
  ['Tiêu chí', 'TC 1.1'],
  ['Nhiệm vụ', 'Ban hành kế hoạch'],
  ['Hoạt động', 'Rà soát'],
  ['Mục tiêu', '100% hồ sơ'],
  ['Sản phẩm', 'Kế hoạch'],
  ['Đơn vị chủ trì', 'Văn phòng Sở'],
  ['Đơn vị phối hợp', 'Phòng Kế hoạch'],
  ['Ngày bắt đầu', '1/1/2026'],
  ['Thời hạn', '30/6/2026'],
  ['Kết quả thực hiện', 'Đã ban hành'],
  ['Tài liệu kiểm chứng', '12/KH-SNV'],
  ['Ngày hoàn thành', '1/6/2026'],
  ['Điểm tối đa', '1'],
  ['Điểm đạt', '0,5'],
  ['Lý do mất điểm', 'Chậm'],
  ['Trách nhiệm', 'Văn phòng'],
  ['Hướng khắc phục', 'Lập quy chế'],
  ['Kinh phí', '0'],
  ['Ghi chú', 'Không'],
];

/** Where the long text stands: a column of the table, the header of one, or the title above. */
export type Where = number | 'header' | 'title';

const OPTIONS = { asOf: '2026-06-15', writtenAt: '2026-06-15T08:05', language: 'vi' } as const;
export const ACTIONS = {
  inspect: (host: ReturnType<typeof memoryHost>) => inspectWorkbook(host, OPTIONS),
  fix: (host: ReturnType<typeof memoryHost>) => fix(host, { ...OPTIONS, all: true }),
  mark: (host: ReturnType<typeof memoryHost>) => mark(host, { ...OPTIONS, notes: true }),
  summarise: (host: ReturnType<typeof memoryHost>) => summarise(host, OPTIONS),
} as const;
export type Action = keyof typeof ACTIONS;

function hostWith(where: Where, text: string) {
  const header = COLUMNS.map(([words]) => words);
  const rows = ['1', '2'].map((number) => [number, ...COLUMNS.slice(1).map(([, sound]) => sound)]);
  const title = ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'];
  if (where === 'header') header[header.length - 1] = text;
  else if (where === 'title') title[0] = text;
  else rows[0]![where] = text;
  return memoryHost([{ snapshot: snapshotOf('Kế hoạch', [title, header, ...rows]) }]);
}

/** Milliseconds of processor time that an action takes on a plan with one long cell. */
export async function costOf(action: Action, where: Where, text: string): Promise<number> {
  const host = hostWith(where, text);
  const from = process.cpuUsage();
  try {
    await ACTIONS[action](host);
  } catch (cause) {
    // Under so long a header nothing is taken for a plan: that costs its time as well.
    if (!(cause instanceof CannotDo) || where !== 'header') throw cause;
  }
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** A time below this is mostly what any plan costs. */
const LEAST = 60;
/** Four times the signs may take four times as long, and half as long again for what else the machine does. */
const MOST = 6;

/**
 * What grows faster than its text, in one run: four times the signs against as many. A first suspicion is tried again, for the machine may have
 * been at something else. Null when it keeps the measure.
 */
export async function growsTooFast(
  action: Action,
  where: Where,
  filling: string,
  most: number,
): Promise<string | null> {
  const long = filled(filling, most);
  const short = filled(filling, most >> 2);
  let ratio = Infinity;
  for (let attempt = 0; attempt < 3 && ratio >= MOST; attempt += 1) {
    const time = await costOf(action, where, long);
    if (time < LEAST) return null;
    const base = Math.min(await costOf(action, where, short), await costOf(action, where, short));
    ratio = Math.min(ratio, time / Math.max(base, LEAST / MOST));
  }
  const place = typeof where === 'number' ? COLUMNS[where]![0] : where;
  return ratio < MOST ? null : `${action}, ${place}: ${JSON.stringify(filling)} × ${most}: ${ratio.toFixed(1)} times`;
}
