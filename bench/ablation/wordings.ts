import type { Field } from '../../src/plan/plan';

/** Words that mean nothing, and hold no syllable of a word that does. */
export const NONSENSE =
  `Lơ phơ|Tút rề|Quăm|Bìm lệch|Xoăn nghẽo|Dúi mò|Khềnh|Giọt tằm|Nhoằng|Rù rịt|Vẹo kê|Hoắm|Phĩnh|Choét lù|Sụng nẹ|Ngoèo tí|Xồm lả
  |Lụp tèn|Mớp|Trẹt gù|Gừ phạn|Đuềnh|Kỏng|Ùi xa|Nhót bẹ|Rệu rì|Tòe|Cắc ké|Vơ lềnh|Sần sù`
    .split('|')
    .map((word) => word.trim());

/** A plain wording of each kind, and which fields are of it: what a header is called by somebody who looks at the column beside it. */
export const KINDS: { wording: string; fields: Field[] }[] = [
  { wording: 'Dòng', fields: ['number'] },
  { wording: 'Nội dung', fields: ['criterion', 'task', 'activity', 'remedy', 'target'] },
  { wording: 'Bên nào', fields: ['lead', 'partner', 'responsible'] },
  { wording: 'Mốc thời gian', fields: ['start', 'deadline', 'doneOn'] },
  { wording: 'Giấy tờ', fields: ['product', 'evidence'] },
  { wording: 'Tình hình', fields: ['result', 'reason'] },
  { wording: 'Điểm', fields: ['maximumScore', 'reachedScore', 'selfScore'] },
  { wording: 'Khoản tiền', fields: ['budget'] },
  { wording: 'Ý kiến', fields: ['note'] },
];

/** What nobody would write over a column, and everybody would understand. */
export const SYNONYMS: Record<Field, string[]> = {
  number: ['Thứ tự dòng', 'Đánh số'],
  criterion: ['Thước đo', 'Chuẩn phải đạt'],
  task: ['Điều cần làm', 'Mảng việc phải lo'],
  activity: ['Cách làm từng bước', 'Bước đi cụ thể'],
  target: ['Đích nhắm tới', 'Mức muốn đạt'],
  product: ['Thứ phải nộp ra', 'Giấy tờ làm ra'],
  lead: ['Nơi gánh vác chính', 'Ai cầm trịch'],
  partner: ['Bên góp sức', 'Nơi cùng làm'],
  director: ['Sếp cầm việc này', 'Người cấp trên trông coi'],
  given: ['Hôm giao', 'Ngày cầm việc'],
  rhythm: ['Mấy lần một năm', 'Bao lâu làm một lần'],
  start: ['Ngày bắt tay vào làm', 'Khởi động từ'],
  deadline: ['Ngày phải xong', 'Hẹn trả việc'],
  result: ['Đã làm tới đâu', 'Tình hình đến nay'],
  verdict: ['Đèn báo', 'Nhìn chung ra sao'],
  doneOn: ['Ngày xong thật', 'Hôm làm xong'],
  evidence: ['Giấy tờ chứng minh', 'Văn bản dẫn chứng'],
  budget: ['Tiền cần', 'Khoản chi dự kiến'],
  maximumScore: ['Điểm cao nhất có thể', 'Thang điểm đầy'],
  reachedScore: ['Điểm cấp trên cho', 'Điểm chốt lại'],
  selfScore: ['Điểm nơi làm tự nhận', 'Điểm mình cho mình'],
  reason: ['Vì sao chưa được', 'Do đâu mà thiếu'],
  responsible: ['Người gánh việc', 'Ai chịu'],
  remedy: ['Cách gỡ', 'Việc làm để bù'],
  note: ['Dặn thêm', 'Lưu ý khác'],
};
