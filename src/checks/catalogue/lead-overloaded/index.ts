import type { Item } from '../../../plan/plan';
import { cellOf, type Check, type Example, hasColumn, headerCell } from '../../check';
import { grouped } from '../../rows/grouped';
import { once } from '../../rows/mergedCells';

const MOST = 0.6;
const FEWEST_ROWS = 15;

const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
/** Fifteen tasks, led by the units in turn. */
const rows = (leads: string[]): Example['rows'] =>
  Array.from({ length: 15 }, (_, i) => [i + 1, `Rà soát nhóm hồ sơ số ${i + 1}`, leads[i % leads.length]!, 'Quý II']);

export const leadOverloaded: Check = {
  id: 'lead-overloaded',
  clear: 'responsibility',
  severity: 'info',
  title: { vi: 'Một đơn vị chủ trì phần lớn công việc', en: 'One unit leads most tasks' },
  source: {
    vi: 'Yêu cầu “rõ trách nhiệm”: việc được chia cho các đơn vị theo chức năng và khả năng thực hiện.',
    en: 'The rule “clear responsibility”: tasks are shared by function and by what each unit can do.',
  },
  messages: {
    overloaded: {
      what: {
        vi: '{unit} chủ trì {count}/{total} việc của kế hoạch ({percent}%).',
        en: '{unit} leads {count} of the plan’s {total} tasks ({percent}%).',
      },
      why: {
        vi: 'Dồn việc vào một đơn vị thì dễ chậm cùng lúc, và các đơn vị chuyên môn không thấy phần việc của mình.',
        en: 'Tasks heaped on one unit run late together, and the other units do not see their own part.',
      },
      do: {
        vi: 'Xem lại việc nào thuộc chức năng của đơn vị khác để giao đúng đầu mối; nếu phân công như vậy là có chủ ý thì giữ nguyên.',
        en: 'See which tasks belong to other units by their function; leave it if the work is shared so on purpose.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: { vi: 'Văn phòng chủ trì mười trong mười lăm việc.', en: 'The office leads ten of fifteen tasks.' },
        columns,
        rows: rows(['Văn phòng Sở', 'Văn phòng Sở', 'Phòng Pháp chế']),
        finds: ['C3'],
      },
    ],
    valid: [
      {
        note: { vi: 'Việc chia đều cho hai phòng.', en: 'The tasks are shared by two divisions.' },
        columns,
        rows: rows(['Văn phòng Sở', 'Phòng Pháp chế']),
        finds: [],
      },
      {
        note: { vi: 'Tên gọi chung không phải một đơn vị.', en: 'A collective is not one unit.' },
        columns,
        rows: rows(['Các phòng thuộc Sở']),
        finds: [],
      },
      {
        note: {
          vi: 'Bảng ngắn thì không nói được gì về khối lượng.',
          en: 'A short table says nothing about the load.',
        },
        columns,
        rows: rows(['Văn phòng Sở']).slice(0, 8),
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    const total = plan.items.length;
    if (!hasColumn(plan, 'lead') || total < FEWEST_ROWS) return;
    const led = grouped(plan.items.flatMap((item) => singleUnits(item).map((unit) => [unit, item] as const)));
    const [most] = [...led].sort(([, a], [, b]) => b.length - a.length);
    if (!most || most[1].length <= total * MOST) return;
    const [unit, items] = most;
    yield {
      at: headerCell(plan, 'lead'),
      related: once(items.map((item) => cellOf(plan, item, 'lead'))),
      data: { unit, count: items.length, total, percent: Math.round((items.length / total) * 100) },
    };
  },
};

const singleUnits = (item: Item): string[] => [
  ...new Set(item.leads.filter((lead) => !lead.collective).map((lead) => lead.unit)),
];
