import type { Check } from './engine/check';
import { unicodeFix } from './text-legacy-encoding/unicodeFix';

export const textLegacyEncoding: Check = {
  id: 'text-legacy-encoding',
  clear: 'task',
  severity: 'info',
  looksAt: 'plan',
  title: { vi: 'Chữ theo bảng mã cũ', en: 'Text in an old encoding' },
  messages: {
    decoded: {
      what: {
        vi: '{cells} ô dùng bảng mã cũ TCVN3 hoặc VNI, bắt đầu từ ô {first}.',
        en: '{cells} {cells:cell is|cells are} in the old encoding TCVN3 or VNI, from {first} on.',
      },
      why: {
        vi: 'Công cụ đọc được, nhưng máy không có phông cũ sẽ hiện chữ sai, và tìm kiếm, lọc, so sánh trong bảng không ra.',
        en: 'They were read here, but a computer without the old fonts shows wrong letters, and searching, filtering and comparing fail.',
      },
      do: {
        vi: 'Chuyển các ô sang Unicode (phông Times New Roman) rồi kiểm tra lại tên riêng.',
        en: 'Convert the cells to Unicode (font Times New Roman), then look over the names.',
      },
    },
  },
  *run({ plan, sheet }) {
    const cells = plan.notices.find(({ kind }) => kind === 'legacy-encoding')?.data.cells;
    if (!Array.isArray(cells)) return;
    const related = cells.map(String);
    const [first] = related;
    if (first === undefined) return;
    const fix = sheet && unicodeFix(sheet, related);
    yield { at: first, related, data: { first, cells: cells.length }, fix };
  },
};
