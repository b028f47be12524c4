import type { Check } from './engine/check';
import { lossesWithout, lossMessages } from './outcome/lostPoints';

export const scoreLostWithoutRemedy: Check = {
  id: 'score-lost-without-remedy',
  clear: 'result',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Mất điểm mà chưa có giải pháp khắc phục', en: 'Points lost, and no remedy' },
  messages: lossMessages({
    why: {
      vi: 'Không có giải pháp khắc phục thì năm sau dễ mất điểm lại.',
      en: 'Without a remedy the points are easily lost again next year.',
    },
    whyOfAll: {
      vi: 'Không có giải pháp khắc phục thì năm sau dễ mất điểm lại.',
      en: 'Without remedies the points are easily lost again next year.',
    },
    do: {
      vi: 'Ghi việc cụ thể sẽ làm, ai làm, xong khi nào.',
      en: 'Write what will be done, by whom and by when.',
    },
    doOfAll: {
      vi: 'Ghi giải pháp khắc phục, bắt đầu từ tiêu chí mất nhiều điểm nhất.',
      en: 'Write the remedies, the criteria that lost most first.',
    },
    unclaimed: {
      why: {
        vi: 'Điểm chưa nhận mà không có giải pháp thì đến khi thẩm định vẫn không có.',
        en: 'Points that are not claimed, and for which nothing is done, are not there at the appraisal either.',
      },
      do: {
        vi: 'Ghi việc cụ thể sẽ làm, ai làm, xong khi nào.',
        en: 'Write what will be done, by whom and by when.',
      },
    },
  }),
  run: ({ plan }) => lossesWithout(plan, 'remedy'),
};
