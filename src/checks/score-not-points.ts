import { cellOf, hasColumn, rowCell } from '../plan/cells';
import type { Field } from '../plan/plan';
import { isAsked } from '../scoring/criteria';
import { leaves } from '../scoring/leaves';
import type { Bilingual } from '../language/bilingual';
import { textAt } from './engine/applySettings';
import type { Check } from './engine/check';
import { once } from './rows/mergedCells';
import { quote } from './wording/quote';

const CELLS = [
  ['self', 'selfScore'],
  ['reached', 'reachedScore'],
] as const satisfies readonly (readonly [string, Field])[];

const why: Bilingual = {
  vi: 'Ô này không được cộng, nên tổng điểm và tỷ lệ của bảng thiếu tiêu chí đó.',
  en: 'The cell is not added up, so that the criterion is missing in the sum and in the share.',
};

export const scoreNotPoints: Check = {
  id: 'score-not-points',
  clear: 'result',
  severity: 'error',
  looksAt: 'item',
  title: { vi: 'Ô điểm không phải là điểm', en: 'A cell of points that holds none' },
  messages: {
    words: {
      what: {
        vi: 'Ô điểm của “{task}” ghi “{text}”, không phải số điểm.',
        en: 'The points of “{task}” read “{text}”, which is no number.',
      },
      why,
      do: {
        vi: 'Ghi số điểm (ví dụ 1 hoặc 0,75); tiêu chí không áp dụng thì ghi “Không áp dụng”; chưa chấm thì để trống.',
        en: 'Write the points (1 or 0,75); “Không áp dụng” where the criterion does not apply; nothing where nobody has scored it yet.',
      },
    },
    percent: {
      what: {
        vi: 'Ô điểm của “{task}” ghi tỷ lệ “{text}”, không phải số điểm.',
        en: 'The points of “{task}” read “{text}”, a share and not points.',
      },
      why,
      do: {
        vi: 'Ghi số điểm tương ứng với tỷ lệ đó; tỷ lệ thì ghi ở cột kết quả.',
        en: 'Write the points that this share gives, and the share under the result.',
      },
    },
    negative: {
      what: {
        vi: 'Ô điểm của “{task}” ghi {text}, thấp hơn 0.',
        en: 'The points of “{task}” read {text}, below 0.',
      },
      why,
      do: {
        vi: 'Không được điểm thì ghi 0; nếu là điểm trừ thì ghi rõ “điểm trừ” ở tên tiêu chí.',
        en: 'Write 0 where no points are given; where points are taken off, say “điểm trừ” in the criterion.',
      },
    },
    day: {
      what: {
        vi: 'Ô điểm của “{task}” đã bị đổi thành ngày (đang hiện “{text}”), không còn là điểm.',
        en: 'The points of “{task}” became a day (shown as “{text}”) and are no points any more.',
      },
      why: {
        vi: 'Gõ “1/2” thì bảng tính tự đổi thành ngày 1 tháng 2; ô này không được cộng vào tổng điểm.',
        en: 'Typed “1/2”, a spreadsheet makes 1 February of it; the cell is not added up.',
      },
      do: {
        vi: 'Gõ lại số điểm đã đạt (ví dụ 1), không gõ dấu gạch chéo; điểm tối đa đã có cột riêng.',
        en: 'Type the points alone (1), without a stroke; the maximum has its own column.',
      },
    },
  },
  *run({ plan, sheet }) {
    // A merged cell of points belongs to several rows and is wrong once.
    const seen = new Set<string>();
    for (const item of leaves(plan.items)) {
      if (item.score === null || !isAsked(item)) continue;
      for (const [of, field] of CELLS) {
        const not = item.score.notPoints?.[of];
        if (!not || !hasColumn(plan, field)) continue;
        const at = cellOf(plan, item, field);
        if (seen.has(at)) continue;
        seen.add(at);
        const text = quote(textAt(sheet, at));
        const related = once([cellOf(plan, item, 'maximumScore'), rowCell(plan, item)]);
        yield { at, row: item.row, related, message: not, data: { task: quote(item.task || item.activity), text } };
      }
    }
  },
};
