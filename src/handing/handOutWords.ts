import { FILLED_FIELDS, FILLED_HEADS, FORM_HEADS, PART_PREFIX } from '../workbook/formWords';

const FILLED = FILLED_FIELDS.map((field) => `“${FILLED_HEADS[field]}”`).join(', ');

/** The words of the book handed out to a unit. They are the office's, so they are Vietnamese in every language of the program. */
export const HAND_OUT_WORDS = {
  sheet: 'Phiếu giao việc',
  guide: 'Hướng dẫn',
  title: 'Phiếu giao việc cho {unit}',
  /** Behind a title that does not name the plan's year. */
  year: '{title} (năm {year})',
  summary: 'Chủ trì {leads} nhiệm vụ, phối hợp {partners} nhiệm vụ, có phần qua tập thể {groups} nhiệm vụ.',
  fillIn: `Đơn vị chỉ ghi vào bốn cột nền vàng: ${FILLED}. Các ô khác được bảo vệ (không có mật khẩu) để giữ nguyên nội dung giao.`,
  due: 'Gửi lại chậm nhất ngày {day}.',
  parts: {
    lead: 'A. Đơn vị chủ trì: {n} nhiệm vụ',
    partner: 'B. Đơn vị phối hợp: {n} nhiệm vụ',
    collective: 'C. Việc giao chung (tập thể): {n} nhiệm vụ',
    other: 'D. Việc của đơn vị khác, để biết: {n} nhiệm vụ',
  },
  groupsRemark: 'Những việc giao cho tập thể có đơn vị là thành viên: {groups}.',
  groupsUnknown:
    'Kế hoạch giao những việc này cho một tập thể và chưa khai tập thể đó gồm những ai. Đơn vị tự xem việc nào có phần của mình.',
  none: 'Không có.',
  otherRemark: 'Phần này không ghi kết quả.',
  heads: {
    ...FORM_HEADS,
    state: `${FORM_HEADS.state} (tính đến ngày {day})`,
    ...FILLED_HEADS,
  },
  part: `${PART_PREFIX} {name}`,
  guideTitle: 'Hướng dẫn ghi phiếu giao việc',
  guideHeads: ['TT', 'Nội dung'],
  guideLines: [
    `Chỉ ghi vào bốn cột nền vàng ở trang “Phiếu giao việc”: ${FILLED}.`,
    `“${FILLED_HEADS.result}”: chọn trong danh sách có sẵn hoặc tự ghi bằng lời; “${FILLED_HEADS.doneOn}”: ghi ngày/tháng/năm; “${FILLED_HEADS.evidence}”: ghi số, ký hiệu, ngày của văn bản.`,
    `Việc có nhiều kỳ, nhiều mốc thì ghi vào dòng “${PART_PREFIX} …” của từng kỳ, từng mốc; dòng của việc chỉ ghi khi nói chung cho cả việc.`,
    'Ô nền vàng đã có chữ là nội dung cơ quan đang ghi: đúng thì để nguyên, chưa đúng thì sửa. Ô để trống không làm mất nội dung đã có.',
    'Không xóa dòng, không đổi tên cột, không bỏ dòng “Phiếu giao: …” ở đầu trang. Việc chưa nêu trong phiếu, đề nghị sửa nội dung hoặc thời hạn thì ghi ở cột “Khó khăn, vướng mắc, kiến nghị”.',
    'Ghi xong thì lưu tệp này (giữ nguyên đuôi .xlsx) và gửi lại{due} cho đơn vị đã giao.',
  ],
  guideDue: ' chậm nhất ngày {day}',
  list: {
    sheet: 'Danh sách giao',
    title: 'Danh sách phiếu giao việc',
    heads: {
      place: 'TT',
      unit: 'Đơn vị',
      file: 'Tệp',
      leads: 'Chủ trì',
      partners: 'Phối hợp',
      groups: 'Qua tập thể',
      due: 'Gửi lại chậm nhất',
      head: 'Thủ trưởng',
      email: 'Thư điện tử',
      sent: 'Ngày gửi đi',
      note: 'Ghi chú',
    },
  },
} as const;
