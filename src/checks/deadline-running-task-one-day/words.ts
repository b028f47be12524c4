import { fold, oneLine } from '../../language/text';

/** Tasks that come up again and again through the year. */
const RUNNING = [
  /^(?:thực hiện )?(?:việc )?tiếp nhận(?:,| và)? (?:xử lý|giải quyết|trả lời|phản ánh|kiến nghị)/u,
  /định kỳ (?:hoặc|và|,) ?đột xuất/u,
  /^(?:thường xuyên )?cập nhật (?:[\p{L}, ]{0,30} )?kịp thời/u,
  /(?:sử dụng|dùng) (?:[\p{L}]+ ){0,3}(?:thư điện tử|hộp thư|phần mềm quản lý văn bản)/u,
  /^(?:tất cả|toàn bộ|100%) (?:các )?văn bản/u,
  /^trực /u,
];

/** Papers made once. "Các quyết định" are many. */
const ONE_OFF = /^(?:quyết định|kế hoạch|đề án|quy chế|nghị quyết|chương trình|tờ trình)(?!\p{L})/u;
const REPEATED = /[;\n]|, | và |từng|mỗi|các|báo cáo/u;

/** Results that are counted on some day. */
const MEASURED = /\d ?%|tối thiểu|ít nhất|không vượt|không có [\p{L}, ]{1,120}?(?:bị|vi phạm)/u;

export const runsOn = (task: string): boolean => RUNNING.some((pattern) => pattern.test(fold(task)));

export const isOneOff = (product: string): boolean =>
  ONE_OFF.test(fold(product)) && !REPEATED.test(oneLine(product).toLowerCase());

export const isMeasuredOnce = (product: string): boolean => MEASURED.test(fold(product));
