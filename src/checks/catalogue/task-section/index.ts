import { fold } from '../../../language/text';
import { type Check, rowCell } from '../../check';
import { quote } from '../../wording/quote';
import { THEMES } from './themes';

export const taskSection: Check = {
  id: 'task-section',
  clear: 'task',
  severity: 'info',
  title: { vi: 'Nhiệm vụ đứng ở lĩnh vực khác', en: 'A task in another section' },
  source: {
    vi: 'Cách chia lĩnh vực của Chương trình tổng thể cải cách hành chính (Nghị quyết 76/NQ-CP ngày 15/7/2021): kế hoạch năm thuộc phần chỉ đạo, điều hành.',
    en: 'The sections of the reform programme (Resolution 76/NQ-CP of 15/7/2021): the yearly plan belongs to direction and management.',
  },
  messages: {
    elsewhere: {
      what: {
        vi: '“{task}” đứng ở phần {section}, trong khi bảng có phần {fitting}. Có đúng chỗ không?',
        en: '“{task}” stands in the section {section}, while the table has a section {fitting}. Is it in its place?',
      },
      why: {
        vi: 'Khi đếm theo lĩnh vực, việc này bị tính vào phần khác; người theo dõi phần kia không thấy.',
        en: 'Counted by section it goes to the wrong one, and whoever follows the other does not see it.',
      },
      do: {
        vi: 'Nếu là kế hoạch chung thì chuyển sang phần kia; nếu chỉ nói về lĩnh vực này thì ghi rõ trong tên.',
        en: 'Move it if it is the general plan; if it concerns this section only, say so in its name.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Kế hoạch năm đứng ở phần thủ tục hành chính.',
          en: 'The yearly plan stands under administrative procedures.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', null, null],
          [1, 'Họp giao ban về cải cách', 'Văn phòng Sở', 'Hằng quý'],
          ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null],
          [1, 'Ban hành Kế hoạch cải cách hành chính và niêm yết thủ tục', 'Văn phòng Sở', 'Tháng 1'],
          [2, 'Niêm yết thủ tục', 'Văn phòng Sở', 'Quý I'],
        ],
        finds: ['B7'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Đứng đúng phần; kế hoạch của riêng lĩnh vực; bảng không có phần chỉ đạo, điều hành.',
          en: 'In its place; a plan of the section’s own.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', null, null],
          [1, 'Ban hành Kế hoạch cải cách hành chính', 'Văn phòng Sở', 'Tháng 1'],
          ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null],
          [1, 'Ban hành Kế hoạch kiểm soát thủ tục hành chính', 'Văn phòng Sở', 'Tháng 1'],
          [2, 'Niêm yết thủ tục theo kế hoạch cải cách hành chính', 'Văn phòng Sở', 'Quý I'],
        ],
        finds: [],
      },
      {
        note: { vi: 'Bảng không có phần chỉ đạo, điều hành.', en: 'A table without a section for direction.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          ['I', 'CẢI CÁCH THỂ CHẾ', null, null],
          [1, 'Rà soát văn bản', 'Văn phòng Sở', 'Quý I'],
          ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null],
          [1, 'Ban hành Kế hoạch cải cách hành chính', 'Văn phòng Sở', 'Tháng 1'],
        ],
        finds: [],
      },
    ],
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
