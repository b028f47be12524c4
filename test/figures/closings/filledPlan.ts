import { type Day, addDays, daysBetween } from '../../../src/calendar/day';
import { showDay } from '../../../src/language/showDay';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../../snapshotOf';

/** An item of a plan made by program: what becomes of it is known without reading it. */
export interface Task {
  id: number;
  text: string;
  unit: string;
  due: Day;
  doneOn: Day | null;
}

/** Figures that follow from a seed, from 0 on below `below`. */
export function chance(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const VERBS = [
  'Rà soát',
  'Xây dựng',
  'Tổ chức',
  'Kiểm tra',
  'Ban hành',
  'Công khai',
  'Đánh giá',
  'Cập nhật',
  'Niêm yết',
];
const OBJECTS = [
  ...['quy chế làm việc', 'thủ tục hành chính', 'danh mục hồ sơ', 'vị trí việc làm', 'kế hoạch tuyên truyền'],
  ...['phần mềm một cửa', 'định mức xe công', 'tài liệu tập huấn', 'biểu mẫu điện tử', 'kho lưu trữ', 'bộ chỉ số'],
];
const PLACES = [
  'cấp tỉnh',
  'cấp xã',
  'ngành xây dựng',
  'lĩnh vực đất đai',
  'khối sự nghiệp',
  'trung tâm phục vụ',
  'cảng cá',
];
const UNITS = ['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Tổ chức', 'Phòng Pháp chế', 'Chi cục Biển'];

/** A task of its own words: no other has the same three. */
export function task(id: number, any: (below: number) => number): Task {
  const words = [VERBS[id % VERBS.length], OBJECTS[Math.floor(id / VERBS.length) % OBJECTS.length], PLACES[id % 7]];
  const due = addDays('2026-01-10', any(daysBetween('2026-01-10', '2026-12-20')));
  return { id, text: words.join(' '), unit: UNITS[any(UNITS.length)]!, due, doneOn: null };
}

export const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];

/** The plan's sheet: its numbers follow the order of the tasks. */
export const planSheet = (tasks: readonly Task[], name = 'Phụ lục'): SheetSnapshot =>
  snapshotOf(name, [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    HEAD,
    ...tasks.map(({ text, unit, due, doneOn }, i): TestCell[] => [
      i + 1,
      text,
      unit,
      `Chậm nhất ngày ${showDay(due, 'vi')}`,
      doneOn === null ? null : `Đã hoàn thành ngày ${showDay(doneOn, 'vi')}`,
    ]),
  ]);

export const isDone = ({ doneOn }: Task, on: Day): boolean => doneOn !== null && doneOn <= on;
export const isOverdue = (one: Task, on: Day): boolean => !isDone(one, on) && one.due < on;
