import type { Bilingual } from '../../../language/bilingual';

export const OUTSIDE = {
  heading: { vi: 'Việc có ngày nằm ngoài bảng ({n})', en: 'Duties with a day outside of the table ({n})' },
  about: {
    vi: 'Văn bản Word nêu những việc này ở phần lời văn. Việc nào phải theo dõi thì thêm vào bảng: Năm Rõ ghi một dòng ở cuối bảng, đơn vị chủ trì do bạn điền.',
    en: 'The Word document sets these in its text. Add what is to be followed: a row is written under the table, and who leads is for you to fill in.',
  },
  add: { vi: 'Thêm vào bảng', en: 'Add to the table' },
  addNamed: { vi: 'Thêm vào bảng: {duty}', en: 'Add to the table: {duty}' },
  pass: { vi: 'Bỏ qua', en: 'Pass over' },
  passNamed: { vi: 'Bỏ qua: {duty}', en: 'Pass over: {duty}' },
  bring: { vi: 'Mở kế hoạch Word…', en: 'Open a Word plan…' },
  bringAbout: {
    vi: 'Bảng trong tệp Word (.docx), .ods, .csv thành trang mới của sổ này; tệp Word giữ nguyên.',
    en: 'The table of a Word document (.docx), an .ods or a .csv becomes a new sheet of this workbook; the file stays as it is.',
  },
} satisfies Record<string, Bilingual>;
