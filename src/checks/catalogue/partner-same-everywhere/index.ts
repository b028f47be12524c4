import { cellOf, type Check, type Example, hasColumn, headerCell } from '../../check';
import { grouped } from '../../rows/grouped';
import { quote } from '../../wording/quote';
import { once } from '../../rows/mergedCells';

const NEARLY_ALL = 0.85;
const FEWEST_ROWS = 15;

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];

/** Sixteen tasks; those numbered in `other` have a partner of their own. */
const rows = (partner: string, other: number[]): Example['rows'] =>
  Array.from({ length: 16 }, (_, i) => [
    i + 1,
    `Rà soát nhóm thủ tục số ${i + 1}`,
    'Phòng Pháp chế',
    other.includes(i + 1) ? 'Phòng Kế hoạch' : partner,
    'Quý II',
  ]);

export const partnerSameEverywhere: Check = {
  id: 'partner-same-everywhere',
  clear: 'responsibility',
  severity: 'info',
  title: { vi: 'Việc nào cũng cùng một tên gọi chung phối hợp', en: 'The same collective helps everywhere' },
  source: {
    vi: 'Yêu cầu “rõ trách nhiệm”: cột phối hợp phải cho biết ai giúp việc gì.',
    en: 'The rule “clear responsibility”: the partner column says who helps with what.',
  },
  messages: {
    same: {
      what: {
        vi: '{count}/{total} việc ghi cùng một đơn vị phối hợp: “{partner}”.',
        en: '{count} of {total} tasks have the same partner: “{partner}”.',
      },
      why: {
        vi: 'Việc nào cũng giao phối hợp cho tất cả thì cột này không cho biết đơn vị nào phải làm gì.',
        en: 'When all help with everything the column does not tell anybody what to do.',
      },
      do: {
        vi: 'Ghi đúng đơn vị cần phối hợp cho từng việc, ít nhất là ở những việc quan trọng.',
        en: 'Name the unit that is needed for each task, at least for the important ones.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Mười lăm trong mười sáu việc ghi “các phòng thuộc Sở”.',
          en: 'Fifteen of sixteen tasks have “the divisions”.',
        },
        columns,
        rows: rows('Các phòng, đơn vị thuộc Sở', [4]),
        finds: ['D3'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Một phần tư số việc có đơn vị phối hợp riêng.',
          en: 'A quarter of the tasks have partners of their own.',
        },
        columns,
        rows: rows('Các phòng, đơn vị thuộc Sở', [2, 5, 7, 11]),
        finds: [],
      },
      {
        note: {
          vi: 'Đơn vị phối hợp được nêu đích danh: rõ trách nhiệm.',
          en: 'One named unit helps everywhere: that is clear.',
        },
        columns,
        rows: rows('Văn phòng Sở', []),
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'partner') || plan.items.length < FEWEST_ROWS) return;
    const byPartners = grouped(
      plan.items.map((item) => [item.partners.map((partner) => partner.unit).join('; '), item] as const),
    );
    for (const items of byPartners.values()) {
      const partners = items[0]!.partners;
      if (
        partners.length === 0 ||
        !partners.every((partner) => partner.collective) ||
        items.length < plan.items.length * NEARLY_ALL
      )
        continue;
      yield {
        at: headerCell(plan, 'partner'),
        related: once(items.map((item) => cellOf(plan, item, 'partner'))),
        data: {
          count: items.length,
          total: plan.items.length,
          partner: quote(partners.map((partner) => partner.text).join('; ')),
        },
      };
    }
  },
};
