import { firstCell } from '../plan/cells';
import type { Check } from './engine/check';
import { criterionRows } from './numbering/criteria';
import { criteriaInOtherSections } from './numbering/criterionSections';

export const criterionSection: Check = {
  id: 'criterion-section',
  clear: 'task',
  severity: 'warning',
  looksAt: 'plan',
  title: { vi: 'Tiêu chí xếp sai lĩnh vực', en: 'A criterion in the wrong section' },
  messages: {
    elsewhere: {
      what: {
        vi: 'Tiêu chí {number} xếp trong mục {section}, các tiêu chí khác có số đầu là {first} đều ở mục {right}.',
        en: 'Criterion {number} stands in section {section}; all others that begin with {first} stand in section {right}.',
      },
      why: {
        vi: 'Điểm và số nhiệm vụ của hai lĩnh vực bị tính lẫn vào nhau; có thể số đầu của mã bị gõ sai.',
        en: 'The points and tasks of two fields get mixed up; the first figure may be mistyped.',
      },
      do: {
        vi: 'Sửa mã, hoặc chuyển dòng về đúng lĩnh vực.',
        en: 'Correct the number, or move the row to its section.',
      },
    },
  },
  *run({ plan }) {
    const named = (key: string) => {
      const section = plan.sections.find((s) => s.key === key);
      return section ? section.number || section.title : key;
    };
    for (const { row, right } of criteriaInOtherSections(criterionRows(plan))) {
      const head = plan.sections.find((section) => section.key === right);
      const data = { number: row.number, first: row.parts[0]!, section: named(row.section!), right: named(right) };
      yield { at: row.at, row: row.item, related: head ? [firstCell(plan, head.row)] : [], data };
    }
  },
};
