import { fold } from '../language/text';
import { rowCell } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { THEMES } from './task-section/themes';

export const taskSection: Check = {
  id: 'task-section',
  clear: 'task',
  severity: 'info',
  looksAt: 'item',
  title: { vi: 'Nhiệm vụ xếp ở lĩnh vực khác', en: 'A task in another section' },
  messages: {
    elsewhere: {
      what: {
        vi: '“{task}” xếp ở phần {section}, trong khi bảng có phần {fitting}. Xếp như vậy có đúng không?',
        en: '“{task}” stands in the section {section}, while the table has a section {fitting}. Is it in its place?',
      },
      why: {
        vi: 'Khi thống kê theo lĩnh vực, việc này bị tính vào phần khác; người theo dõi phần kia không nắm được.',
        en: 'Counted by section it goes to the wrong one, and whoever follows the other does not see it.',
      },
      do: {
        vi: 'Nếu là kế hoạch chung thì chuyển sang phần kia; nếu chỉ nói về lĩnh vực này thì ghi rõ trong tên.',
        en: 'Move it if it is the general plan; if it concerns this section only, say so in its name.',
      },
    },
  },
  *run({ plan }) {
    const titles = plan.sections.map((section) => ({ ...section, words: fold(section.title) }));
    for (const item of plan.items) {
      const words = fold(item.task || item.activity);
      const first = fold(item.target);
      for (const { task, section } of THEMES) {
        if (!task.test(words) && !task.test(first)) continue;
        const own = titles.find(({ key }) => key === item.section);
        const fitting = titles.find((one) => section.test(one.words));
        if (!own || !fitting || section.test(own.words)) continue;
        const shown = task.test(words) ? item.task || item.activity : item.target;
        yield {
          at: rowCell(plan, item),
          row: item.row,
          question: true,
          data: {
            task: quote(shown),
            section: `${own.number} “${quote(own.title)}”`,
            fitting: `${fitting.number} “${quote(fitting.title)}”`,
          },
        };
        break;
      }
    }
  },
};
