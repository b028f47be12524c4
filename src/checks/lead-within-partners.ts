import { fold } from '../language/text';
import type { Item } from '../plan/plan';
import { cellOf, hasColumn, headerCell } from '../plan/cells';
import type { Check } from './engine/check';
import { belongsTo } from './owner/membership';
import { quote } from './wording/quote';
import { once } from './rows/mergedCells';

/** Fewer different cells are no habit of the plan. */
const FEWEST = 3;
/** From here on every row is written so: it is the plan's way of saying "the others", and nobody is misled. */
const ALWAYS = 0.95;
/** Whether the office itself is one of “các phòng” may be asked: a division shows better what is meant. */
const DOUBTFUL = /^(?:văn phòng|thanh tra)/u;

export const leadWithinPartners: Check = {
  id: 'lead-within-partners',
  clear: 'responsibility',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Tên gọi chung gồm cả đơn vị ở cột kia', en: 'A collective that includes the unit beside it' },
  messages: {
    within: {
      what: {
        vi: 'Ở {count}/{total} việc, tên gọi chung ở một cột gồm cả đơn vị ở cột kia, ví dụ chủ trì “{lead}”, phối hợp “{partner}”. Có phải là các đơn vị còn lại không?',
        en: 'In {count} of {total} tasks a collective in one column includes the unit in the other, such as lead “{lead}” with partner “{partner}”. Are the other units meant?',
      },
      why: {
        vi: 'Hiểu đúng theo câu chữ thì một đơn vị vừa chủ trì vừa phối hợp, khi phân công và tổng hợp dễ không khớp nhau.',
        en: 'Taken by the letter one unit both leads and helps, and lists made from the table may differ.',
      },
      do: {
        vi: 'Nếu đúng vậy thì giữ nguyên; muốn rõ hơn thì ghi “các phòng, đơn vị còn lại” hoặc nêu tên từng đơn vị.',
        en: 'If so, leave it; to be clearer write “the other divisions and units” or name them.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'lead') || !hasColumn(plan, 'partner')) return;
    const rows = plan.items.filter((item) => pairOf(item) !== null);
    const cells = once(rows.map((item) => `${cellOf(plan, item, 'lead')} ${cellOf(plan, item, 'partner')}`));
    if (cells.length < FEWEST || rows.length >= plan.items.length * ALWAYS) return;
    const pairs = rows.map((item) => pairOf(item)!);
    const [lead, partner] = pairs.find((pair) => pair.every((name) => !DOUBTFUL.test(fold(name)))) ?? pairs[0]!;
    yield {
      at: headerCell(plan, 'partner'),
      question: true,
      related: once(cells.flatMap((pair) => pair.split(' '))),
      data: { count: rows.length, total: plan.items.length, lead: quote(lead), partner: quote(partner) },
    };
  },
};

/** The lead and the partner of a row of which one includes the other. */
function pairOf({ leads, partners }: Item): [string, string] | null {
  for (const lead of leads) {
    for (const partner of partners) {
      if (lead.unit === partner.unit || lead.collective === partner.collective) continue;
      if (partner.collective ? belongsTo(lead.unit, partner.unit) : belongsTo(partner.unit, lead.unit))
        return [lead.text, partner.text];
    }
  }
  return null;
}
