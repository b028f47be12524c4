import type { Check } from '../../check';
import { unicodeFix } from './unicodeFix';

export const textLegacyEncoding: Check = {
  id: 'text-legacy-encoding',
  clear: 'task',
  severity: 'info',
  title: { vi: 'Chữ theo bảng mã cũ', en: 'Text in an old encoding' },
  source: {
    vi: 'TCVN 6909:2001: văn bản hành chính dùng bảng mã Unicode. Tệp cũ còn chữ gõ bằng TCVN3 (ABC) hoặc VNI.',
    en: 'TCVN 6909:2001: offices write in Unicode. Old files still hold text typed in TCVN3 (ABC) or VNI.',
  },
  messages: {
    decoded: {
      what: {
        vi: '{cells} ô dùng bảng mã cũ TCVN3 hoặc VNI, bắt đầu từ ô {first}.',
        en: '{cells} cells are in the old encoding TCVN3 or VNI, from {first} on.',
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
  examples: {
    invalid: [
      {
        note: { vi: 'Hai ô gõ bằng VNI.', en: 'Two cells typed in VNI.' },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [
          [1, 'Ban hành kế hoạch tuyên truyền', 'Văn phòng Sở', 'Quý I'],
          [2, 'Kieåm tra vieäc thöïc hieän nhieäm vuï ñöôïc giao', 'Thanh tra Sở', 'Quý II'],
          [3, 'Ñaøo taïo, boài döôõng coâng chöùc theo keá hoaïch', 'Văn phòng Sở', 'Quý III'],
        ],
        finds: ['B5'],
      },
    ],
    valid: [
      {
        note: {
          vi: 'Chữ Unicode; từ viết tắt và tên nước ngoài không phải bảng mã cũ.',
          en: 'Unicode; abbreviations and foreign names are no old encoding.',
        },
        columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        rows: [[1, 'Nâng cấp hệ thống quản lý văn bản VNPT iOffice, chứng chỉ café số', 'Văn phòng Sở', 'Quý I']],
        finds: [],
      },
    ],
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
