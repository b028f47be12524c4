import { fold } from '../../language/text';

/** A note: "Ghi chú: …". Small letters, like all patterns here. */
const NOTE = /^(?:[*()]*\s*)?(?:ghi chú|lưu ý|chú thích)(?![\p{L}])/u;
/** Lines under a table: notes, the list of receivers, signatures. */
const FOOTER =
  /^(?:[*()]*\s*)?(?:ghi chú|lưu ý|chú thích|nơi nhận|người lập|người tổng hợp|người ký|thủ trưởng đơn vị$|kt\.|tm\.|tl\.|tuq\.|q\. ?giám đốc|\(ký|\(đã ký|ký, ghi rõ|(?:danh mục|bảng|phụ lục|biểu|kế hoạch)(?: này)? (?:gồm|có) \d|danh mục này|bảng này|phụ lục này|trên đây là|lập biểu|duyệt$|xác nhận|kế toán trưởng$|trưởng ban$|- lưu:|- như (?:điều|trên|kính gửi)|lãnh đạo đơn vị$|tổng số nhiệm vụ|\.\/\.)/u;
const POSTS =
  /^(?:phó |q\.? ?|quyền )?(?:giám đốc|chủ tịch|cục trưởng|chi cục trưởng|trưởng phòng|chánh văn phòng|hiệu trưởng|bộ trưởng|thứ trưởng|viện trưởng|trưởng ban|vụ trưởng)(?: .{0,30})?$/u;
const PLACE_AND_DAY = /^[^,]{2,30}, ngày .{0,12}tháng .{0,8}năm/u;
const BARE_TOTAL = /^(?:tổng(?: điểm| cộng| số)?|cộng)[:.]?(?: ?[(\d]|$)/u;
const TOTAL = /^(?:cộng (?!đồng|tác|hòa|sự|hưởng)|tổng (?:điểm|cộng|số) )/u;
/** "Tổng kinh phí thực hiện", "Cộng nhu cầu vốn", "Số tiền bằng chữ: …": money added up. */
const MONEY =
  /^(?:\(?(?:tổng )?(?:số tiền )?(?:viết )?bằng chữ ?:|(?:tổng(?: cộng)?|cộng) (?:toàn bộ |các )?(?:nhu cầu |dự toán |mức |giá trị |nguồn )?(?:kinh phí|vốn|chi phí|đầu tư|dự toán|nhu cầu|khoản chi|ngân sách|thành tiền)(?![\p{L}]))/u;
const TITLE =
  /^(?:phụ lục|biểu|bảng|danh mục|mẫu số|phụ biểu|mẫu biểu|kế hoạch|chương trình|khung kế hoạch)(?![\p{L}])/u;
const PAGE = /^(?:trang )?[-–]? ?\d{1,4} ?[-–]?(?: ?\/ ?\d{1,4})?$/u;

export const isFooter = (text: string): boolean => {
  const words = fold(text);
  return FOOTER.test(words) || POSTS.test(words) || PLACE_AND_DAY.test(words);
};
/** A note: under the table, or between its rows. */
export const isNote = (text: string): boolean => NOTE.test(fold(text));
/** "Tổng cộng", "Cộng mục I": a sum, no task. "Tổng hợp báo cáo" is a task. */
export const isTotal = (text: string): boolean => {
  const words = fold(text);
  return BARE_TOTAL.test(words) || TOTAL.test(words) || MONEY.test(words);
};
/** "Tổng cộng:", "Tổng số 12": a sum whatever stands beside it. */
export const isBareTotal = (text: string): boolean => BARE_TOTAL.test(fold(text));
/** A line that begins a table's title: "PHỤ LỤC II", "BIỂU SỐ 02". */
export const isTableTitle = (text: string): boolean => TITLE.test(fold(text));
/** A page number: "12", "- 3 -", "Trang 2/5". */
export const isPageNumber = (text: string): boolean => PAGE.test(fold(text));
