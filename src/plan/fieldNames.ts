import type { Bilingual } from '../language/bilingual';
import type { Field } from './column';

/** What a column is called where people see or set it. A name that changes goes on standing in sheets of settings: FORMER_NAMES keeps it. */
export const FIELD_NAMES: Record<Field, Bilingual> = {
  number: { vi: 'Số thứ tự', en: 'Number' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  activity: { vi: 'Hoạt động', en: 'Activity' },
  target: { vi: 'Mục tiêu, yêu cầu', en: 'Target' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  lead: { vi: 'Đơn vị chủ trì', en: 'Lead' },
  partner: { vi: 'Đơn vị phối hợp', en: 'Partner' },
  director: { vi: 'Người chỉ đạo', en: 'Directed by' },
  start: { vi: 'Ngày bắt đầu', en: 'Start' },
  given: { vi: 'Ngày giao, ngày nhận', en: 'Day received' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  rhythm: { vi: 'Tần suất', en: 'Frequency' },
  result: { vi: 'Kết quả thực hiện', en: 'Result' },
  verdict: { vi: 'Trạng thái theo dõi', en: 'Tracking state' },
  doneOn: { vi: 'Ngày hoàn thành', en: 'Day of completion' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
  maximumScore: { vi: 'Điểm tối đa', en: 'Maximum score' },
  reachedScore: { vi: 'Điểm đạt', en: 'Reached score' },
  selfScore: { vi: 'Điểm tự chấm', en: 'Self-assessed score' },
  reason: { vi: 'Nguyên nhân', en: 'Reason' },
  responsible: { vi: 'Trách nhiệm', en: 'Responsible' },
  remedy: { vi: 'Giải pháp khắc phục', en: 'Remedy' },
  note: { vi: 'Ghi chú', en: 'Note' },
};

/** Names that columns had before, as settings of offices still say them. */
export const FORMER_NAMES: Partial<Record<Field, readonly string[]>> = { remedy: ['Hướng khắc phục'] };
