import type { Check } from './engine/check';
import { numberFaults, spanOf } from './numbering/numberFaults';
import { renumbering } from './numbering/renumber';

export const numberSkipped: Check = {
  id: 'number-skipped',
  clear: 'task',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Số thứ tự bị ngắt quãng', en: 'A number is left out' },
  messages: {
    between: {
      what: {
        vi: 'Số thứ tự bị ngắt quãng: thiếu số {missing} (sau số {before} là số {after}).',
        en: 'Number {before} is followed by {after}: {missing} does not occur.',
      },
      why: {
        vi: 'Người đọc không biết nhiệm vụ bị bỏ, bị xóa nhầm hay chỉ đánh số sai.',
        en: 'A reader cannot tell whether a task was dropped, deleted by mistake, or only misnumbered.',
      },
      do: {
        vi: 'Nếu thiếu nhiệm vụ thì bổ sung; nếu đủ thì đánh lại số.',
        en: 'Add the task if one is missing; otherwise number the rows anew.',
      },
    },
    beginning: {
      what: {
        vi: 'Số thứ tự bị ngắt quãng: thiếu số {missing} (phần này bắt đầu từ số {after}).',
        en: 'This part begins with number {after}: {missing} does not occur.',
      },
      why: {
        vi: 'Các phần khác đều bắt đầu từ 1; người đọc không biết nhiệm vụ đầu bị bỏ hay chỉ đánh số sai.',
        en: 'All other parts begin with 1; a reader cannot tell whether the first task was dropped or only misnumbered.',
      },
      do: {
        vi: 'Nếu thiếu nhiệm vụ thì bổ sung; nếu đủ thì đánh lại số.',
        en: 'Add the task if one is missing; otherwise number the rows anew.',
      },
    },
  },
  *run({ plan, sheet }) {
    for (const { list, before, after, missing } of numberFaults(plan).skipped) {
      const data = { before: before?.number ?? '', after: after.number, missing: spanOf(missing) };
      yield {
        at: after.at,
        row: after.item,
        related: before ? [before.at] : [],
        message: before ? 'between' : 'beginning',
        data,
        fix: renumbering(sheet, list, after),
      };
    }
  },
};
