import type { Field } from '../../plan/plan';
import type { FormColumn } from './lackingColumns';

/** A column by which a plan is tracked. */
export type TrackingColumn = FormColumn<Extract<Field, 'result' | 'doneOn' | 'evidence' | 'note'>>;

/**
 * The columns an office needs to say where each task stands, in their order. The words of the list are read back by src/reading/results; whoever
 * has more to say may type it.
 */
export const TRACKING_COLUMNS: readonly TrackingColumn[] = [
  {
    field: 'result',
    header: 'Kết quả thực hiện',
    width: 18,
    list: ['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành', 'Chờ phê duyệt', 'Không phát sinh'],
    format: null,
  },
  { field: 'doneOn', header: 'Ngày hoàn thành', width: 14, list: [], format: 'dd/mm/yyyy' },
  { field: 'evidence', header: 'Tài liệu kiểm chứng', width: 26, list: [], format: null },
  { field: 'note', header: 'Ghi chú', width: 20, list: [], format: null },
];

/** Where no column is surely the deadline ("Hoàn thành/Due date", or none at all), "Ngày hoàn thành" would itself be read as one. */
export const DONE_ON_BESIDE_UNSURE = 'Ngày hoàn thành thực tế';
