const DATE = '\\d{1,2}\\s?(?:[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{2,4})?|tháng \\d{1,2}(?: năm \\d{4})?)';
const PAPERS =
  'quyết định|kế hoạch|công văn|thông báo|nghị quyết|nghị định|chỉ thị|văn bản|tờ trình|thông tư|hướng dẫn|công điện|kết luận|chương trình|luật|giấy mời|biên bản|tài liệu';

/** Behind a paper's name these say that it is to be there by a day. */
const UNTIL = '(?:trước|chậm|muộn|vào|đến|xong|trong|hạn|hết|cuối|gửi|về)(?![\\p{L}])';

/** A sentence without any of these names no day. */
export const DATED =
  /\d{1,2}\s?[/.-]\s?\d{1,2}|ngày \d|mùng \d|mồng \d|tháng \d|quý [ivx\d]|h[ằà]ng (?:tháng|quý|tuần|năm)|mỗi (?:tháng|quý|tuần)|định kỳ|sáu tháng|6 tháng|(?:hết|cuối) năm \d{4}/u;

/** A sentence that names the ground of a document sets no duty. */
export const GROUNDS = /^(?:[-+*]\s*)?(?:căn cứ|xét|theo đề nghị|tính đến|kể từ)(?![\p{L}])/u;

/** Days that are no deadlines: of documents that are cited, of what has been since, of what holds from then on. */
export const CITED: readonly RegExp[] = [
  new RegExp(`(?:số\\s?:?\\s?[^\\s;,]{0,40}|\\d[^\\s;,]{0,15}/[^\\s;,]{1,25})\\s?,?\\s?ngày ${DATE}`, 'gu'),
  new RegExp(`(?:${PAPERS})(?: (?!${UNTIL})[^\\s;,.\\d]{1,12}){0,3} ngày ${DATE}`, 'gu'),
  new RegExp(
    `(?:kể từ|tính đến|tính từ|chốt đến|số liệu đến|hiệu lực(?: thi hành)? từ|sinh)(?: hết)?(?: ngày)? ${DATE}`,
    'gu',
  ),
];

/** What is over: taken out before a duty is looked for. */
export const DONE =
  /đã (?:được )?(?:gửi|nộp|báo cáo|trình|hoàn thành|ban hành|tổ chức|triển khai|thực hiện|xây dựng|tổng hợp|rà soát|công bố|kiểm tra|đánh giá|có|đạt|ký|thông qua|phê duyệt|họp|tập huấn|quán triệt|làm việc|chỉ đạo)/gu;

/** Days without a word that says they are a limit. */
export const BARE =
  /(?:^|[^\p{L}](?!cáo |hoạch |quả |liệu |trình )\p{L}{1,12}[\s,(:–-]{1,2})((?:cuối|đầu|giữa|ngày|tháng|quý)(?=\s))/gu;

/**
 * Where deadlines begin, the plainest first: one kind is looked for where the kind before has none. The last are words that may also name what is
 * reported ("báo cáo quý I").
 */
export const OPENINGS: readonly RegExp[] = [
  /(?:^|[\s,(:–-])((?:chậm nhất|muộn nhất|không quá|trước|trong|đến|hết|vào|từ|định kỳ|h[ằà]ng|mỗi)(?=\s))/gu,
  /(?:hạn|thời gian)[^:;.\d]{0,40}:\s?((?:\d{1,2} ?(?:giờ|h) ?(?:\d{2} ?(?:phút)?)?,? ?)?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?!\d))/gu,
  BARE,
];

/** What is sent or told again and again. */
export const REPORTING = /(?:^|[^\p{L}])(?:gửi|báo cáo|nộp|trình|tổng hợp|cập nhật|công khai)(?![\p{L}])/u;

/** What is to be done. */
export const VERBS =
  /(?:^|[^\p{L}])(?:gửi|nộp|báo cáo|trình|hoàn thành|hoàn thiện|ban hành|xây dựng|tổng hợp|rà soát|đăng ký|cung cấp|cập nhật|công bố|công khai|tổ chức|triển khai|kiểm tra|tham mưu|phối hợp|thực hiện|lập|sơ kết|tổng kết|đánh giá|chấm điểm|khắc phục|đôn đốc|chuẩn bị|phấn đấu|phân công|bố trí|đề xuất|góp ý|tham gia ý kiến|xong|quán triệt|tập huấn|bàn giao|niêm yết|họp|thẩm định|phê duyệt|báo)(?![\p{L}])/u;

/** Words that end in a stop which ends no sentence, and single letters of names. */
export const ABBREVIATION = /^(?:\p{Lu}|tp|tx|tt|ths|ts|gs|pgs|bs|ks|st|tr)$/iu;
