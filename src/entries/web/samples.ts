import type { Bilingual } from '../../language/bilingual';

/** The plans that come with the page, the one it opens with first. */
export const SAMPLES: { file: string; title: Bilingual }[] = [
  {
    file: 'so-theo-doi-ket-qua-2026.xlsx',
    title: { vi: 'Sở: bảng theo dõi có cột kết quả', en: 'Department: a table with results' },
  },
  {
    file: 'so-nhiem-vu-phan-cap-2026.xlsx',
    title: { vi: 'Sở: nhiệm vụ ba cấp, ô gộp', en: 'Department: tasks in three levels, merged cells' },
  },
  {
    file: 'chi-cuc-tieu-chi-2026.xlsx',
    title: { vi: 'Chi cục: tiêu chí, tiêu chí thành phần', en: 'Sub-department: index criteria' },
  },
  {
    file: 'so-khac-phuc-diem-2026.xlsx',
    title: { vi: 'Sở: khắc phục điểm bị trừ', en: 'Department: points lost and won back' },
  },
  {
    file: 'so-muc-tieu-hoat-dong-2026.xlsx',
    title: { vi: 'Sở: mục tiêu – nhiệm vụ – hoạt động', en: 'Department: goal, task, activity' },
  },
];

/** On this day the samples have something of everything: overdue, due soon, within term. */
export const SAMPLES_AS_OF = '2026-06-15';
