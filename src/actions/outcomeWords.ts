import type { Bilingual } from '../language/bilingual';

/** What every shell says of an action that was done, had nothing to do, or failed in a way nobody thought of. */
export const OUTCOMES = {
  fixed: { vi: 'Đã sửa {n} ô.', en: 'Changed {n} {n:cell|cells}.' },
  'nothing-to-fix': { vi: 'Không có nội dung nào sửa được ngay.', en: 'There is nothing that can be mended at once.' },
  'nothing-to-track': {
    vi: 'Bảng đã có đủ các cột theo dõi nên không thêm gì.',
    en: 'The table has all the columns for tracking already, so nothing was added.',
  },
  'parts-written': {
    vi: 'Đã ghi {added} dòng vào trang “{sheet}”, mỗi kỳ, mỗi mốc một dòng. Ghi kết quả ở các cột màu vàng; chữ đã ghi giữ nguyên.',
    en: '{added} {added:row|rows}, one for each part of a deadline, went into the sheet “{sheet}”. Enter results in its yellow columns; what was written there stays.',
  },
  'parts-complete': {
    vi: 'Trang “{sheet}” đã đủ các kỳ, các mốc nên không thêm gì.',
    en: 'The sheet “{sheet}” has all parts of the deadlines already, so nothing was added.',
  },
  'no-parts': {
    vi: 'Không có nhiệm vụ nào có từ hai kỳ, hai mốc trở lên nên không cần trang theo dõi từng kỳ; ghi kết quả ở cột kết quả của bảng.',
    en: 'No task has two or more days, so no sheet of parts is needed: write results into the result column of the table.',
  },
  'reports-written': {
    vi: 'Đã ghi vào trang “{sheet}” {addedUnits} đơn vị, {addedPeriods} kỳ. Ghi hạn gửi, ngày nhận ở các ô màu vàng; chữ đã ghi giữ nguyên.',
    en: '{addedUnits} {addedUnits:unit|units} and {addedPeriods} {addedPeriods:period|periods} went into the sheet “{sheet}”. Enter due days and the days received in its yellow cells; what was written there stays.',
  },
  'reports-complete': {
    vi: 'Trang “{sheet}” đã đủ {units} đơn vị, {periods} kỳ nên không thêm gì.',
    en: 'The sheet “{sheet}” has all {units} units and {periods} periods already, so nothing was added.',
  },
  'reports-missing': {
    vi: 'Trang “{sheet}” đã có người sửa nên chưa thêm được: {missing}. Hãy tự ghi thêm, hoặc đổi tên trang đó rồi tạo trang mới.',
    en: 'People have changed the sheet “{sheet}”, so these were not added: {missing}. Add them by hand, or make a new sheet after renaming that one.',
  },
  'groups-open': {
    vi: 'Chưa khai ai thuộc: {groups}. Việc giao cho các tập thể này có ở phiếu của mọi đơn vị, và kết quả ghi ở đó chưa thu vào kế hoạch được. Nên khai ở cột “Thuộc nhóm” của trang “Năm Rõ - Đơn vị” (hoặc thẻ “Đơn vị”), rồi giao.',
    en: 'Nobody has said who is in: {groups}. Their tasks stand on every unit’s sheet, and what is written there cannot be collected yet. Say it in the column “Thuộc nhóm” of the sheet “Năm Rõ - Đơn vị” (or under “Units”), then hand out.',
  },
  'nothing-to-clear': { vi: 'Không có gì của Năm Rõ để bỏ.', en: 'There was nothing of Năm Rõ to take away.' },
  unexpected: {
    vi: 'Có lỗi ngoài dự kiến nên chưa làm xong. Hãy xem lại tệp rồi thử lần nữa; nếu vẫn lỗi, gửi dòng này cho người hỗ trợ: {reason}',
    en: 'Something unexpected went wrong and it was not finished. Look the workbook over and try again; if it stays, give this line to whoever helps you: {reason}',
  },
} satisfies Record<string, Bilingual>;
