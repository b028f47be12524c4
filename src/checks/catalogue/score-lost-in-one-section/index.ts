import { type Check, headerCell } from '../../check';
import { losses, points, scoreField, sumOf } from '../../outcome/lostPoints';
import { quote } from '../../wording/quote';

/** With fewer sections that lost points the largest share says nothing. */
const FEW = 3;

const columns = ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Lý do mất điểm'];
const section = (number: string, title: string) => [number, title, null, null, null];
const row = (n: number, reached: string) => [n, `Tiêu chí thứ ${n}`, reached, '5', 'Thiếu tài liệu'];

export const scoreLostInOneSection: Check = {
  id: 'score-lost-in-one-section',
  clear: 'result',
  severity: 'info',
  title: { vi: 'Điểm mất dồn vào một lĩnh vực', en: 'Most points lost in one field' },
  source: {
    vi: 'Kế hoạch khắc phục điểm mất: việc cần làm trước nằm ở lĩnh vực mất nhiều điểm nhất.',
    en: 'Plans that win back points: what comes first lies where most points were lost.',
  },
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
  examples: {
    invalid: [
      {
        note: { vi: 'Một lĩnh vực mất hơn nửa số điểm.', en: 'One field lost more than half.' },
        columns,
        rows: [
          section('I', 'CHỈ ĐẠO ĐIỀU HÀNH'),
          row(1, '4,5'),
          section('II', 'THỦ TỤC HÀNH CHÍNH'),
          row(2, '1'),
          row(3, '4'),
          section('III', 'TÀI CHÍNH CÔNG'),
          row(4, '4'),
        ],
        finds: ['C3'],
      },
    ],
    valid: [
      {
        note: { vi: 'Điểm mất rải đều.', en: 'Losses spread evenly.' },
        columns,
        rows: [
          section('I', 'CHỈ ĐẠO ĐIỀU HÀNH'),
          row(1, '4'),
          section('II', 'THỦ TỤC HÀNH CHÍNH'),
          row(2, '3,5'),
          section('III', 'TÀI CHÍNH CÔNG'),
          row(3, '4'),
        ],
        finds: [],
      },
    ],
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
    const { column } = plan.columns.find(({ field }) => field === scoreField(plan)) ?? { column: 'A' };
    const inside = all.filter(({ item }) => item.section === first.one.key).map(({ item }) => column + item.row);
    const share = points((first.lost / total) * 100);
    yield {
      at: headerCell(plan, scoreField(plan)),
      related: inside,
      data: { title: quote(first.one.title), lost: first.lost, total, share: Math.round(share) },
    };
  },
};
