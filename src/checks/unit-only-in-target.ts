import { fold } from '../language/text';
import type { Item, Plan } from '../plan/plan';
import { cellOf, hasColumn } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { belongsTo } from './owner/membership';
import { quote } from './wording/quote';
import { once } from './rows/mergedCells';
import { KNOWN_UNITS } from './unit-only-in-target/knownUnits';
import { namedUnits, TOLD } from './unit-only-in-target/namedUnits';

const FIELDS = ['target', 'product'] as const;
export const unitOnlyInTarget: Check = {
  id: 'unit-only-in-target',
  clear: 'responsibility',
  severity: 'warning',
  looksAt: 'plan',
  title: {
    vi: 'Đơn vị phối hợp chỉ nêu trong mục tiêu, sản phẩm',
    en: 'A partner named only in the target or product',
  },
  messages: {
    hidden: {
      what: {
        vi: 'Ô này ghi phối hợp với {units}, nhưng cột chủ trì và cột phối hợp không có tên đó. Có cần bổ sung không?',
        en: 'This cell speaks of working with {units}, but neither the lead nor the partner column names it. Should it be added?',
      },
      why: {
        vi: 'Đơn vị được nêu ở đây không có tên trong cột phân công, khi lọc theo đơn vị sẽ bỏ sót việc này.',
        en: 'The unit named here does not find itself in the unit columns, and a filter by unit leaves the task out.',
      },
      do: {
        vi: 'Ghi thêm {units} vào cột phối hợp, hoặc bỏ cụm từ đó ở đây.',
        en: 'Add {units} to the partner column, or take the words out here.',
      },
    },
    told: {
      what: {
        vi: 'Mục tiêu yêu cầu thông báo cho {units}, nhưng cột phối hợp không có tên đó. Đơn vị này có tham gia không?',
        en: 'The target has {units} notified, but the partner column does not name it. Does it take part?',
      },
      why: {
        vi: 'Mục tiêu chỉ đạt khi đơn vị đó nhận được thông báo; không ghi tên thì không rõ đầu mối liên hệ.',
        en: 'The target is met when that unit has been told; without its name nobody knows who turns to whom.',
      },
      do: {
        vi: 'Nếu có tham gia thì ghi thêm vào cột phối hợp; nếu chỉ là nơi nhận thì giữ nguyên.',
        en: 'If it takes part, add it to the partners; if it only receives, leave it.',
      },
    },
  },
  *run({ plan }): Iterable<Fault> {
    if (!hasColumn(plan, 'lead') || !hasColumn(plan, 'partner')) return;
    const known = [...new Set([...KNOWN_UNITS, ...unitsOf(plan)])].sort((a, b) => b.length - a.length);
    for (const item of plan.items) {
      for (const field of FIELDS) {
        const isMissing = (unit: string) => !isAssigned(unit, item) && !fold(plan.issuer).includes(fold(unit));
        const helping = namedUnits(item[field], known).filter(isMissing);
        const told = namedUnits(item[field], known, TOLD).filter(isMissing);
        const related = once([cellOf(plan, item, 'lead'), cellOf(plan, item, 'partner')]);
        const base = { at: cellOf(plan, item, field), row: item.row, related, question: true };
        if (helping.length > 0) yield { ...base, data: { units: quoted(helping) } };
        else if (told.length > 0) yield { ...base, message: 'told', severity: 'info', data: { units: quoted(told) } };
      }
    }
  },
};

const quoted = (units: readonly string[]): string[] => units.map((unit) => `“${quote(unit)}”`);

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
