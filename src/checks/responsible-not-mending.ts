import type { Item, UnitRef } from '../plan/plan';
import { cellOf, hasColumn } from '../plan/cells';
import type { Check, Fault } from './engine/check';
import { heldResponsible } from './owner/heldResponsible';
import { once, sharedCells } from './rows/mergedCells';
import { rowsOrPlan } from './rows/rowsOrPlan';
import { nameKey } from './wording/misspelt';
import { quote } from './wording/quote';

export const responsibleNotMending: Check = {
  id: 'responsible-not-mending',
  clear: 'responsibility',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Đơn vị làm mất điểm không tham gia khắc phục', en: 'The unit that lost the points does not mend' },
  messages: {
    missing: {
      what: {
        vi: 'Trách nhiệm thuộc {units}, nhưng cột chủ trì và cột phối hợp không nêu tên.',
        en: 'Held responsible: {units}; neither the lead nor the partner column names them.',
      },
      why: {
        vi: 'Đơn vị để mất điểm không được giao việc phải làm, dễ mất điểm lại.',
        en: 'The unit that lost the points finds no task of its own, and loses them again.',
      },
      do: {
        vi: 'Ghi tên {units} vào cột chủ trì hoặc phối hợp; tên gọi chung như “các đơn vị” chưa đủ.',
        en: 'Name {units} as lead or partner; a collective such as “the units” is not enough.',
      },
    },
    plan: {
      what: {
        vi: '{count} trong {total} tiêu chí: đơn vị phải chịu trách nhiệm (ví dụ {units}) không có tên ở cột chủ trì, phối hợp.',
        en: 'In {count} of {total} criteria the unit held responsible (for example {units}) is neither lead nor partner.',
      },
      why: {
        vi: 'Đơn vị để mất điểm không được giao việc phải làm, dễ mất điểm lại.',
        en: 'The units that lost the points find no task of their own, and lose them again.',
      },
      do: {
        vi: 'Ghi tên các đơn vị đó vào cột chủ trì hoặc phối hợp; tên gọi chung như “các đơn vị” chưa đủ.',
        en: 'Name them as leads or partners; a collective such as “the units” is not enough.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'responsible') || !hasColumn(plan, 'lead')) return;
    const cells = sharedCells(plan, 'responsible').filter(({ item }) => item.leads.length > 0);
    const faults = cells.flatMap(({ at, item }): Fault[] => {
      const units = heldResponsible(item.responsible).filter((name) => !isNamed(name, item));
      if (units.length === 0) return [];
      const related = once([cellOf(plan, item, 'lead'), cellOf(plan, item, 'partner')]);
      return [{ at, row: item.row, related, data: { units: units.map((name) => `“${quote(name)}”`) } }];
    });
    yield* rowsOrPlan(plan, 'responsible', faults, cells.length);
  },
};

const isNamed = (name: string, item: Item): boolean =>
  [...item.leads, ...item.partners].some(
    (ref) => !ref.collective && namesOf(ref).some((own) => isSame(own, nameKey(name))),
  );

const namesOf = (ref: UnitRef): string[] => [nameKey(ref.text), nameKey(ref.unit)];

const isSame = (own: string, name: string): boolean => own.includes(name) || name.includes(own);
