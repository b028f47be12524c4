import type { Bilingual } from '../../language/bilingual';
import type { Field } from '../../plan/plan';

/** What a column means, in words. */
export const FIELD_NAMES: Record<Field, Bilingual> = {
  number: { vi: 'số thứ tự', en: 'the number' },
  criterion: { vi: 'tiêu chí', en: 'the criterion' },
  task: { vi: 'nhiệm vụ', en: 'the task' },
  activity: { vi: 'hoạt động', en: 'the activity' },
  target: { vi: 'mục tiêu, yêu cầu', en: 'the target' },
  product: { vi: 'sản phẩm', en: 'the product' },
  lead: { vi: 'đơn vị chủ trì', en: 'the lead unit' },
  partner: { vi: 'đơn vị phối hợp', en: 'the partner units' },
  director: { vi: 'người chỉ đạo', en: 'who directs it' },
  start: { vi: 'ngày bắt đầu', en: 'the day it begins' },
  given: { vi: 'ngày giao, ngày nhận việc', en: 'the day it was given' },
  deadline: { vi: 'thời hạn', en: 'the deadline' },
  rhythm: { vi: 'tần suất thực hiện', en: 'how often it is done' },
  result: { vi: 'kết quả thực hiện', en: 'what was done' },
  verdict: { vi: 'trạng thái theo dõi', en: 'the tracking state' },
  doneOn: { vi: 'ngày hoàn thành', en: 'the day it was done' },
  evidence: { vi: 'tài liệu kiểm chứng', en: 'the evidence' },
  budget: { vi: 'kinh phí', en: 'the budget' },
  maximumScore: { vi: 'điểm tối đa', en: 'the maximum score' },
  reachedScore: { vi: 'điểm đạt', en: 'the score reached' },
  selfScore: { vi: 'điểm tự chấm', en: 'the self-assessed score' },
  reason: { vi: 'nguyên nhân', en: 'the reason' },
  responsible: { vi: 'người chịu trách nhiệm', en: 'who answers for it' },
  remedy: { vi: 'giải pháp khắc phục', en: 'the remedy' },
  note: { vi: 'ghi chú', en: 'the note' },
};
