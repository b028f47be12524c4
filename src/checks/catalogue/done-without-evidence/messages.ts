import type { Message } from '../../check';

const why: Message['why'] = {
  vi: 'Khi thẩm định, việc đã làm mà không có tài liệu kiểm chứng vẫn bị coi là chưa làm.',
  en: 'When the work is appraised, what has no document counts as not done.',
};

const giveNumber: Message['do'] = {
  vi: 'Ghi số, ký hiệu và ngày của văn bản, ví dụ “Báo cáo số 12/BC-… ngày …”.',
  en: 'Write the number and day of the document, for example “Report No. 12/BC-… of …”.',
};

export const messages: Record<string, Message> = {
  missing: {
    what: {
      vi: 'Kết quả ghi “{result}” nhưng không có số, ký hiệu văn bản hay tài liệu nào chứng minh.',
      en: 'The result reads “{result}”, but no document number or other evidence is given.',
    },
    why,
    do: giveNumber,
  },
  ticked: {
    what: {
      vi: '“{task}” được đánh dấu là đã xong nhưng không có tài liệu nào chứng minh.',
      en: '“{task}” is marked as done, but no evidence is given.',
    },
    why,
    do: giveNumber,
  },
  plan: {
    what: {
      vi: '{count} trong {total} việc báo đã xong không có số, ký hiệu văn bản hay tài liệu nào chứng minh.',
      en: '{count} of {total} tasks reported as done give no document number or other evidence.',
    },
    why,
    do: {
      vi: 'Thêm một cột “Tài liệu kiểm chứng”, hoặc ghi số, ký hiệu văn bản ngay trong ô kết quả.',
      en: 'Add a column for the evidence, or write the document numbers into the result cells.',
    },
  },
};
