import { isSeveralPersons } from './owner/answering';
import { hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { sharedCells } from './rows/mergedCells';

export const leadPerson: Check = {
  id: 'lead-person',
  clear: 'owner',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Chủ trì là người, không phải đơn vị', en: 'Persons as the lead' },
  messages: {
    persons: {
      what: {
        vi: 'Cột chủ trì ghi “{person}”: nhiều người, không phải một đơn vị. Ai là đầu mối?',
        en: 'The lead is “{person}”: several people rather than a unit. Who is the one to ask?',
      },
      why: {
        vi: 'Người được nêu có thể là người thực hiện hoặc người được khảo sát; báo cáo và đôn đốc cần một đơn vị đầu mối.',
        en: 'The people named may only take part or be asked; reports and reminders need one unit.',
      },
      do: {
        vi: 'Ghi đơn vị làm đầu mối, hoặc nêu đúng một chức danh chịu trách nhiệm; nếu đã đúng thì giữ nguyên.',
        en: 'Name the unit in charge, or the one post that answers; leave it if it is meant so.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'lead')) return;
    for (const { at, item, others } of sharedCells(plan, 'lead')) {
      const persons = item.leads.filter(isSeveralPersons);
      if (persons.length === 0) continue;
      yield {
        at,
        row: item.row,
        related: others,
        question: true,
        data: { person: quote(persons.map((unit) => unit.text).join('; ')) },
      };
    }
  },
};
