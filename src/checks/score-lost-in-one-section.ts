import { columnOf, headerCell } from '../plan/cells';
import type { Check } from './engine/check';
import { losses, points, scoreField, sumOf } from './outcome/lostPoints';
import { quote } from './wording/quote';

/** With fewer sections that lost points the largest share says nothing. */
const FEW = 3;

export const scoreLostInOneSection: Check = {
  id: 'score-lost-in-one-section',
  clear: 'result',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Điểm mất dồn vào một lĩnh vực', en: 'Most points lost in one field' },
  messages: {
    most: {
      what: {
        vi: '“{title}” mất {lost} trong {total} điểm đã mất ({share}%).',
        en: '“{title}” lost {lost} of the {total} points lost ({share}%).',
      },
      why: {
        vi: 'Lấy lại được phần này là lấy lại hơn nửa số điểm mất.',
        en: 'Winning these back wins more than half of what was lost.',
      },
      do: {
        vi: 'Xem giải pháp và thời hạn của lĩnh vực này trước.',
        en: 'Look at the remedies and deadlines of this field first.',
      },
    },
  },
  *run({ plan }) {
    const all = losses(plan);
    const total = sumOf(all);
    const fields = plan.sections
      .map((one) => ({ one, lost: sumOf(all.filter(({ item }) => item.section === one.key)) }))
      .filter(({ lost }) => lost > 0)
      .sort((a, b) => b.lost - a.lost);
    const [first] = fields;
    if (!first || fields.length < FEW || first.lost * 2 <= total) return;
    const column = columnOf(plan, scoreField(plan)) ?? 'A';
    const inside = all.filter(({ item }) => item.section === first.one.key).map(({ item }) => column + item.row);
    const share = points((first.lost / total) * 100);
    yield {
      at: headerCell(plan, scoreField(plan)),
      related: inside,
      data: { title: quote(first.one.title), lost: first.lost, total, share: Math.round(share) },
    };
  },
};
