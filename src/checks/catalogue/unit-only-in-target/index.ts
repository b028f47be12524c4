import { fold } from '../../../language/text';
import type { Item, Plan } from '../../../plan/plan';
import { cellOf, type Check, hasColumn } from '../../check';
import { belongsTo } from '../../owner/membership';
import { quote } from '../../wording/quote';
import { once } from '../../rows/mergedCells';
import { examples } from './examples';
import { KNOWN_UNITS } from './knownUnits';
import { namedUnits } from './namedUnits';

const FIELDS = ['target', 'product'] as const;
export const unitOnlyInTarget: Check = {
  id: 'unit-only-in-target',
  clear: 'responsibility',
  severity: 'warning',
  title: {
    vi: 'Đơn vị phối hợp chỉ nêu trong mục tiêu, sản phẩm',
    en: 'A partner named only in the target or product',
  },
  source: {
    vi: 'Yêu cầu “rõ trách nhiệm”: mọi đơn vị tham gia một việc đều có tên ở cột chủ trì hoặc cột phối hợp.',
    en: 'The rule “clear responsibility”: every unit that takes part stands in the lead or partner column.',
  },
  messages: {
    hidden: {
      what: {
        vi: 'Ô này ghi phối hợp với {units}, nhưng cột chủ trì và cột phối hợp không có tên đó. Có cần bổ sung không?',
        en: 'This cell speaks of working with {units}, but neither the lead nor the partner column names it. Should it be added?',
      },
      why: {
        vi: 'Đơn vị được nhắc ở đây không thấy mình trong cột phân công, khi lọc theo đơn vị việc này sẽ bị sót.',
        en: 'The unit named here does not find itself in the unit columns, and a filter by unit leaves the task out.',
      },
      do: {
        vi: 'Ghi thêm {units} vào cột phối hợp, hoặc bỏ cụm từ đó ở đây.',
        en: 'Add {units} to the partner column, or take the words out here.',
      },
    },
  },
  examples,
  *run({ plan }) {
    if (!hasColumn(plan, 'lead') || !hasColumn(plan, 'partner')) return;
    const known = [...new Set([...KNOWN_UNITS, ...unitsOf(plan)])].sort((a, b) => b.length - a.length);
    for (const item of plan.items) {
      for (const field of FIELDS) {
        const units = namedUnits(item[field], known).filter(
          (unit) => !isAssigned(unit, item) && !fold(plan.issuer).includes(fold(unit)),
        );
        if (units.length === 0) continue;
        const related = once([cellOf(plan, item, 'lead'), cellOf(plan, item, 'partner')]);
        yield {
          at: cellOf(plan, item, field),
          row: item.row,
          related,
          question: true,
          data: { units: units.map((unit) => `“${quote(unit)}”`) },
        };
      }
    }
  },
};

const unitsOf = (plan: Plan): string[] =>
  plan.items
    .flatMap((item) => [...item.leads, ...item.partners])
    .filter((unit) => !unit.collective && !unit.person && unit.text.includes(' '))
    .map((unit) => fold(unit.text));

/** The row's own columns name it, in short or in full, or name a collective that includes it. */
function isAssigned(name: string, item: Item): boolean {
  const unit = fold(name);
  return [...item.leads, ...item.partners].some(
    (ref) =>
      [fold(ref.text), fold(ref.unit)].some((own) => own.includes(unit) || unit.includes(own)) ||
      (ref.collective && belongsTo(name, ref.unit)),
  );
}
