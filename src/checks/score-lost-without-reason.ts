import type { Check } from './engine/check';
import { lossesWithout, lossMessages } from './outcome/lostPoints';

export const scoreLostWithoutReason: Check = {
  id: 'score-lost-without-reason',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Mất điểm mà chưa ghi lý do', en: 'Points lost, and no reason' },
  messages: lossMessages({
    why: {
      vi: 'Không biết vì sao mất điểm thì khó biết giải pháp có phù hợp hay không.',
      en: 'Where nobody knows why they were lost, nobody knows whether the remedy fits.',
    },
    whyOfAll: {
      vi: 'Không biết vì sao mất điểm thì khó biết giải pháp có phù hợp hay không.',
      en: 'Where nobody knows why they were lost, nobody knows whether the remedies fit.',
    },
    do: {
      vi: 'Ghi lý do theo kết luận thẩm định: thiếu tài liệu nào, tỷ lệ nào chưa đạt, chậm mấy ngày.',
      en: 'Write the reason from the appraisal: which document was missing, which rate too low, how many days late.',
    },
    doOfAll: {
      vi: 'Ghi lý do theo kết luận thẩm định, bắt đầu từ tiêu chí mất nhiều điểm nhất.',
      en: 'Write the reasons from the appraisal, the criteria that lost most first.',
    },
    unclaimed: {
      why: {
        vi: 'Người thẩm định và người phụ trách cần biết vì sao không nhận điểm để còn bổ sung kịp.',
        en: 'Whoever appraises, and whoever is in charge, needs to know why, while there is time to mend it.',
      },
      do: {
        vi: 'Ghi vì sao chưa đạt: thiếu tài liệu nào, tỷ lệ nào chưa đạt, chậm mấy ngày.',
        en: 'Write why: which document is missing, which rate too low, how many days late.',
      },
    },
  }),
  run: ({ plan }) => lossesWithout(plan, 'reason'),
};
