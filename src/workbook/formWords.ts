import { TYPING_HEADS } from './typing';

/** Heads of the columns in which a unit writes on the book handed out to it, in their order. */
export const FILLED_HEADS = {
  result: TYPING_HEADS.result,
  doneOn: 'Ngày hoàn thành',
  evidence: 'Tài liệu kiểm chứng',
  reason: 'Khó khăn, vướng mắc, kiến nghị',
} as const;
export type FilledField = keyof typeof FILLED_HEADS;
export const FILLED_FIELDS = Object.keys(FILLED_HEADS) as FilledField[];

/** The other heads of forms a unit fills in: its sheet of a workbook, the book handed out to it. */
export const FORM_HEADS = {
  place: TYPING_HEADS.place,
  number: TYPING_HEADS.number,
  task: TYPING_HEADS.task,
  product: TYPING_HEADS.product,
  others: 'Đơn vị cùng làm',
  deadline: 'Thời hạn',
  lastDay: 'Ngày cuối',
  state: 'Tình trạng',
  /** Signs over what was handed out in the row's cells to be filled in. */
  code: 'Mã dòng',
} as const;

/** What the rows of single days of a deadline begin with, under the row of their item. */
export const PART_PREFIX = 'Kỳ, mốc:';
