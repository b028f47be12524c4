import { fold } from '../language/text';
import type { Item, UnitRef } from '../plan/plan';
import { cellOf, columnOf, hasColumn } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { isSameName } from './wording/misspelt';
import { quote } from './wording/quote';
import { once } from './rows/mergedCells';

/** Words that pick some units out of a collective: "Các phòng thuộc Sở được giao". */
const PICKS = /^ (?:được|có|liên quan|theo|chủ trì)(?![\p{L}])/u;

export const leadIsPartner: Check = {
  id: 'lead-is-partner',
  clear: 'responsibility',
  severity: 'error',
  looksAt: 'item',
  title: { vi: 'Đơn vị chủ trì cũng là đơn vị phối hợp', en: 'The lead is also a partner' },
  messages: {
    same: {
      what: {
        vi: '“{unit}” vừa ở cột chủ trì, vừa ở cột phối hợp của cùng một việc.',
        en: '“{unit}” stands both as lead and as partner of one task.',
      },
      why: {
        vi: 'Không rõ đơn vị chịu trách nhiệm chính hay chỉ phối hợp, khi tổng hợp sẽ tính hai lần.',
        en: 'It is not clear whether it answers or only helps, and a summary counts it twice.',
      },
      do: {
        vi: 'Bỏ tên này ở một trong hai cột; nếu là tên gọi chung thì ghi rõ đơn vị nào chủ trì.',
        en: 'Take it out of one of the two columns; if it is a collective, name the unit that leads.',
      },
    },
    part: {
      what: {
        vi: 'Đơn vị chủ trì “{unit}” thuộc chính tên gọi chung ở cột phối hợp “{partner}”.',
        en: 'The lead “{unit}” is part of the collective among the partners, “{partner}”.',
      },
      why: {
        vi: 'Không rõ những đơn vị nào chủ trì, những đơn vị nào chỉ phối hợp.',
        en: 'It is not clear which of these units lead and which only help.',
      },
      do: {
        vi: 'Nêu tên đơn vị chủ trì, và ghi cột phối hợp là “các đơn vị còn lại” hoặc tên từng đơn vị.',
        en: 'Name the unit that leads, and give the partners as “the other units” or by their names.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'lead')) return;
    const seen = new Map<string, Fault>();
    for (const item of plan.items) {
      const fault = faultOf(item);
      if (!fault) continue;
      const [lead, partner] = [cellOf(plan, item, 'lead'), cellOf(plan, item, 'partner') || cellOf(plan, item, 'lead')];
      const earlier = seen.get(`${lead} ${partner}`);
      const fields = (['lead', 'partner'] as const).flatMap((field) => columnOf(plan, field) ?? []);
      if (earlier) earlier.related = once([...earlier.related!, ...fields.map((column) => column + item.row)]);
      else
        seen.set(`${lead} ${partner}`, {
          at: partner,
          row: item.row,
          related: once([lead]).filter((at) => at !== partner),
          ...fault,
        });
    }
    yield* seen.values();
  },
};

function faultOf({ leads, partners }: Item): Pick<Fault, 'message' | 'data' | 'severity'> | null {
  const same = leads.filter((lead) =>
    partners.some((partner) => partner.unit === lead.unit && isSameName(partner.text, lead.text)),
  );
  const names = [...new Set(same.map((lead) => lead.text))];
  if (names.length > 0) return { data: { unit: quote(names.join('; ')) } };
  for (const lead of leads) {
    const whole = partners.find((partner) => isPicked(lead, partner));
    if (whole)
      return { message: 'part', severity: 'warning', data: { unit: quote(lead.text), partner: quote(whole.text) } };
  }
  return null;
}

/** The lead is some of the units that the partner names all of. */
function isPicked(lead: UnitRef, partner: UnitRef): boolean {
  if (!lead.collective || !partner.collective) return false;
  const [picked, all] = [fold(lead.unit), fold(partner.unit)];
  return picked.startsWith(`${all} `) && PICKS.test(picked.slice(all.length));
}
