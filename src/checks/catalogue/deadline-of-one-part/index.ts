import { clean, fold } from '../../../language/text';
import type { Item } from '../../../plan/plan';
import { cellOf, type Check, hasColumn } from '../../check';
import { once } from '../../rows/mergedCells';
import { quote } from '../../wording/quote';

/** A paragraph that gives out a task: "Giao cho Phòng A …", "Thanh tra Sở chủ trì …". */
const GIVEN = /(?:^|\P{L})(?:giao(?: cho)? (?=\p{L})|chủ trì)/u;

const columns = ['STT', 'Tiêu chí', 'Điểm đạt', 'Điểm tối đa', 'Hướng khắc phục', 'Đơn vị chủ trì', 'Thời hạn'];

export const deadlineOfOnePart: Check = {
  id: 'deadline-of-one-part',
  clear: 'time',
  severity: 'warning',
  title: { vi: 'Thời hạn chỉ của một phần việc', en: 'A deadline for one part of the work' },
  source: {
    vi: 'Gặp ở kế hoạch khắc phục điểm mất: một dòng giao hai việc, ô thời hạn chỉ chép hạn của một việc.',
    en: 'Met in plans that win back points: a row gives out two tasks, and its deadline belongs to one of them.',
  },
  messages: {
    part: {
      what: {
        vi: 'Dòng này giao nhiều việc, nhưng hạn “{words}” chỉ thuộc phần “{part}”. Phần “{other}” xong khi nào?',
        en: 'This row gives out several tasks, but the deadline “{words}” belongs to “{part}”. When is “{other}” due?',
      },
      why: {
        vi: 'Phần việc kia không có hạn mà ô thời hạn vẫn đầy, nên không ai nhắc.',
        en: 'The other part has no deadline, and as the cell is filled nobody will ask.',
      },
      do: {
        vi: 'Ghi hạn cho từng phần việc trong ô thời hạn, hoặc tách thành hai dòng.',
        en: 'Give each part its deadline in the cell, or part the row.',
      },
    },
  },
  examples: {
    invalid: [
      {
        note: {
          vi: 'Hai đoạn giao việc, hạn chỉ nằm ở đoạn sau.',
          en: 'Two paragraphs give out tasks; the day is in the second only.',
        },
        columns,
        rows: [
          [
            '(1)',
            'Chế độ báo cáo',
            '0,5',
            '1',
            'Giao cho Văn phòng lập đề cương báo cáo chỉ số.\nGiao cho Phòng Pháp chế kiểm tra, gửi kết quả trước ngày 20/9.',
            'Văn phòng; Phòng Pháp chế',
            'Trước ngày 20/9',
          ],
        ],
        finds: ['G4'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Một đoạn; hạn nằm ngoài cả hai đoạn; mỗi phần một hạn.',
          en: 'One paragraph; a day that stands in neither; a deadline for each.',
        },
        columns,
        rows: [
          [
            '(1)',
            'Báo cáo',
            '0,5',
            '1',
            'Giao cho Văn phòng gửi báo cáo trước ngày 20/9.',
            'Văn phòng',
            'Trước ngày 20/9',
          ],
          [
            '(2)',
            'Ký số',
            '0,5',
            '1',
            'Giao cho Văn phòng cấp chữ ký.\nGiao cho Thanh tra kiểm tra.',
            'Văn phòng',
            'Quý III',
          ],
          [
            '(3)',
            'Rà soát',
            '0,5',
            '1',
            'Giao cho Văn phòng lập danh mục trong quý II.\nGiao cho Thanh tra kiểm tra trong quý III.',
            'Văn phòng',
            'Lập danh mục trong quý II; kiểm tra trong quý III',
          ],
        ],
        finds: [],
      },
    ],
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'remedy') || !hasColumn(plan, 'deadline')) return;
    for (const item of plan.items) {
      const found = partsOf(item);
      if (!found) continue;
      const words = quote(item.deadline.milestones[0]!.text);
      const data = { words, part: quote(found.part), other: quote(found.other) };
      const related = once([cellOf(plan, item, 'remedy')]);
      yield { at: cellOf(plan, item, 'deadline'), row: item.row, related, question: true, data };
    }
  },
};

/** The paragraph whose words the only deadline repeats, and another one that gives out a task without them. */
function partsOf({ remedy, deadline }: Item): { part: string; other: string } | null {
  const [milestone, ...others] = deadline.milestones;
  const paragraphs = clean(remedy)
    .split('\n')
    .filter((line) => line !== '');
  if (!milestone || others.length > 0 || paragraphs.length < 2) return null;
  const words = fold(milestone.text).replace(/(?:,? (?:của )?(?:hàng|hằng|mỗi) năm)$/u, '');
  const has = (paragraph: string) => fold(paragraph).includes(words);
  const part = paragraphs.find(has);
  const other = paragraphs.find((paragraph) => !has(paragraph) && GIVEN.test(fold(paragraph)));
  return part !== undefined && other !== undefined ? { part, other } : null;
}
