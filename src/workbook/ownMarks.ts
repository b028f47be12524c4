import type { SheetInfo } from './snapshot';
import { MARK } from './sheetModel';
import { hasCode } from './sheetCode';
import { grouped } from './grouped';
import { nameKey } from './sheetNames';
import { splitReference } from './sheetReferences';

/** Names of the user's that would be in the way of a mark: to programs capitals and small letters are one. */
export const LIKE_A_MARK = /^namro_/i;
/** A mark points to one cell of one sheet. */
const ONE_CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;

/**
 * The sheet a defined name marks as ours; null where it marks none. Only names of the whole workbook count: when people copy a sheet of ours, the
 * copy gets the same name for itself alone, and is theirs. A name whose cell is gone, or that means more than a cell, is none of ours.
 */
export function sheetMarked(name: string, refersTo: string, ofOneSheet: boolean): string | null {
  const reference = MARK.test(name) && !ofOneSheet ? splitReference(refersTo) : null;
  return reference && ONE_CELL.test(reference.cells) ? reference.sheet : null;
}

/** Said of a name that stands for a number, a text or a formula: it points into no one sheet. */
const NO_SHEET = '';

/**
 * The sheet into which a name points that we could not give another sheet without taking it from somebody; null for names unlike our marks, and for
 * those whose cells are gone: such are left over from sheets of ours.
 */
export function sheetClaimed(name: string, refersTo: string, ofOneSheet: boolean): string | null {
  if (!LIKE_A_MARK.test(name) || ofOneSheet || /#REF!/i.test(refersTo)) return null;
  return splitReference(refersTo)?.sheet ?? NO_SHEET;
}

/** A mark whose sheet is gone. */
export const isLeftOver = (name: string, refersTo: string): boolean => MARK.test(name) && /#REF!/i.test(refersTo);

/** A defined name: what it points to, as a formula; whether it is a name of one sheet alone. */
export interface DefinedName {
  name: string;
  refersTo: string;
  ofOneSheet: boolean;
}

/** Which names like our marks stand for which sheets: lists of names by the sheet's key (`nameKey`). */
export interface NamesOfSheets {
  /** Those that point to a cell of it. Whether it is ours its cells say. */
  marks: Map<string, string[]>;
  /** All that would be in the way of a mark. What points into no sheet is told with the first. */
  claims: Map<string, string[]>;
}

/** @param sheets names of all sheets, in their order */
export function namesOfSheets(names: readonly DefinedName[], sheets: readonly string[]): NamesOfSheets {
  const standing = new Set(sheets.map(nameKey));
  const nowhere = nameKey(sheets[0] ?? '');
  const found = (sheetOf: typeof sheetMarked) =>
    names.flatMap(({ name, refersTo, ofOneSheet }) => {
      const sheet = sheetOf(name, refersTo, ofOneSheet);
      return sheet === null ? [] : [[nameKey(sheet), name] as const];
    });
  return {
    marks: grouped(found(sheetMarked).filter(([key]) => standing.has(key))),
    claims: grouped(found(sheetClaimed).map(([key, name]) => [standing.has(key) ? key : nowhere, name])),
  };
}

/** What a sheet says of such names: those but the one that makes it ours. */
export function claimsBut(mark: string | null, claims: readonly string[] = []): { claimed?: string[] } {
  const claimed = claims.filter((name) => name !== mark);
  return claimed.length > 0 ? { claimed } : {};
}

/** All such names of a workbook. */
export const claimedIn = (sheets: readonly SheetInfo[]): string[] => sheets.flatMap(({ claimed = [] }) => claimed);

/** The mark, or with a number where somebody else's name is in the way: programs take capitals and small letters for the same. */
export function freeMark(wanted: string, claimed: readonly string[]): string {
  const taken = new Set(claimed.map((name) => name.toLowerCase()));
  let mark = wanted;
  for (let nth = 2; taken.has(mark.toLowerCase()); nth += 1) mark = `${wanted}_${nth}`;
  return mark;
}

/** Titles by which sheets are known that carry no code: those written by version 0.1.0, and those whose foot somebody took away. */
const TITLES: readonly [mark: RegExp, title: RegExp][] = [
  [/^NamRo_Overview(_\d+)?$/, /^TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ$/],
  [/^NamRo_OverviewAll(_\d+)?$/, /^TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC KẾ HOẠCH$/],
  [/^NamRo_Parent(_\d+)?$/, /^VIỆC CỦA CẤP TRÊN CHƯA CÓ TRONG KẾ HOẠCH NÀY$/],
  [/^NamRo_Changes(_\d+)?$/, /^THAY ĐỔI TRONG KỲ$/],
  [/^NamRo_ByUnit(_\d+)?$/, /^TÌNH HÌNH THỰC HIỆN THEO ĐƠN VỊ$/],
  [/^NamRo_ByPerson(_\d+)?$/, /^TÌNH HÌNH THỰC HIỆN THEO CÔNG CHỨC$/],
  [/^NamRo_Overdue(_\d+)?$/, /^NHIỆM VỤ QUÁ HẠN VÀ SẮP ĐẾN HẠN$/],
  [/^NamRo_Calendar(_\d+)?$/, /^(LỊCH THỰC HIỆN KẾ HOẠCH|LỊCH CÁC MỐC CỦA KẾ HOẠCH)$/],
  [/^NamRo_Findings(_\d+)?$/, /^(DANH MỤC NỘI DUNG CẦN RÀ SOÁT, CHỈNH SỬA|NHỮNG ĐIỀU CẦN SỬA CHO RÕ)$/],
  [/^NamRo_Scores(_\d+)?$/, /^(TỔNG HỢP ĐIỂM ĐẠT, ĐIỂM MẤT|TỔNG HỢP ĐIỂM TỰ CHẤM, ĐIỂM THẨM ĐỊNH)$/],
  [/^NamRo_Evidence(_\d+)?$/, /^TÀI LIỆU KIỂM CHỨNG CẦN CÓ, ĐÃ CÓ, CÒN THIẾU$/],
  [/^NamRo_Returns$/, /^TÌNH HÌNH GỬI KẾT QUẢ CỦA CÁC ĐƠN VỊ$/],
  [/^NamRo_Conflicts$/, /^NHỮNG CHỖ CẦN QUYẾT KHI THU BÀI$/],
  [/^NamRo_Matrix$/, /^KẾT QUẢ CỦA TỪNG ĐƠN VỊ$/],
  [/^NamRo_Unit_/, /^PHIẾU NHIỆM VỤ CỦA /],
  [/^NamRo_Legend(_\d+)?$/, /^(CHÚ GIẢI MÀU|COLOUR LEGEND)$/],
];

/** Titles and heads of the sheets in which an office keeps its settings: two words of the head will do, wherever they stand. */
const SETTINGS: Record<string, readonly string[]> = {
  NamRo_Settings: ['Năm Rõ - Cài đặt', 'Mục', 'Giá trị', 'Giải thích'],
  NamRo_Checks: ['Năm Rõ - Phép kiểm tra', 'Tên', 'Mức', 'Nội dung'],
  NamRo_SetAside: ['Năm Rõ - Bỏ qua', 'Phép kiểm tra', 'Nhiệm vụ', 'Nội dung ô', 'Lý do'],
  NamRo_Units: ['Năm Rõ - Đơn vị', 'Tên đơn vị', 'Tên gọi khác', 'Từ ngày', 'Đến ngày'],
  NamRo_DaysOff: ['Năm Rõ - Ngày nghỉ', 'Ngày', 'Loại', 'Tên ngày'],
  NamRo_Columns: ['Năm Rõ - Cột', 'Trang tính', 'Dòng tiêu đề', 'Cột', 'Là cột gì'],
  NamRo_Periods: ['Năm Rõ - Kỳ báo cáo', 'Kỳ', 'Số liệu từ ngày', 'Số liệu đến ngày', 'Cơ quan gửi chậm nhất'],
  NamRo_Closings: ['Năm Rõ - Các kỳ', 'Ngày chốt', 'Nhiệm vụ', 'Kỳ, mốc', 'Hạn cuối', 'Tình trạng', 'Số ngày quá hạn'],
  NamRo_Parts: ['Theo dõi từng kỳ', 'Kỳ, mốc', 'Hạn cuối', 'Ngày gửi, ngày xong', 'Số, ký hiệu văn bản'],
  NamRo_Reports: ['Sổ báo cáo', 'Hạn gửi', 'Ngày nhận', 'Tình trạng', 'Số lượng', 'Thời gian'],
  NamRo_Events: ['Năm Rõ - Ngày phát sinh', 'Số', 'Sự kiện', 'Ngày xảy ra'],
};

/** The first rows of a sheet, in which its title and the head of its settings stand; its code may stand anywhere in the first column. */
export const TOP_ROWS = 8;

const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Whether a marked sheet is ours: a name alone can come to point to anything. `texts` are those of its first rows and its first column. Its code
 * says so, or its title, or the head of its settings.
 */
export function saysOurs(mark: string, texts: Iterable<string>): boolean {
  const said = [...texts].map(spaced).filter((text) => text !== '');
  // One that was emptied to be written, and never was: there is nothing on it to lose.
  if (said.length === 0) return true;
  const settings = SETTINGS[mark];
  if (settings) {
    const known = new Set(said.map((text) => text.toLowerCase()));
    const found = settings.filter((words) => known.has(words.toLowerCase()));
    return found.length >= 2 || found.includes(settings[0]!);
  }
  const titles = TITLES.filter(([pattern]) => pattern.test(mark)).map(([, title]) => title);
  return said.some((text) => hasCode(text) || titles.some((title) => title.test(text)));
}

/** What the last line of a sheet of ours says, by which it is known without a name: in version 0.1.0, and since sheets carry a code. */
const MADE_FROM = 'Năm Rõ lập từ trang “.{1,200}” lúc .{1,200}; ';
const UNCODED_FOOT = new RegExp(`^${MADE_FROM}tổng hợp lại thì trang này được thay mới\\.`);
const CODED_FOOT = new RegExp(`^${MADE_FROM}khi tổng hợp lại, trang này được thay mới\\.`);
const LEGEND_END = [
  'Màu, chữ và định dạng của bạn không bị thay đổi: bỏ đánh dấu là bảng trở lại như cũ.',
  'Your own colours, letters and formats are not changed: take the marks away and the table is as it was.',
];

/** A text with which only a sheet made by us ends: a copy of such a sheet, or one that was set aside, is no plan either. */
export const isOwnFoot = (text: string): boolean =>
  isUncodedFoot(text) || hasCode(spaced(text)) || CODED_FOOT.test(spaced(text));

/** A text with which a sheet of version 0.1.0 ends, which wrote no code. */
export const isUncodedFoot = (text: string): boolean =>
  UNCODED_FOOT.test(spaced(text)) || LEGEND_END.includes(spaced(text));
