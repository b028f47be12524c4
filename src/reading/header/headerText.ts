import { fold } from '../../language/text';
import { trimEnd, trimStart } from '../../language/trim';

/** What stands beside a header's words and does not change them: remarks, years, cut-off days, footnote marks, "của Sở". */
const REMARKS: [RegExp, string][] = [
  [/\([^)]*\)?|\[[^\]]*\]?/g, ' '],
  [/[*:†‡"']/g, ' '],
  [/ {2,}/g, ' '],
  [/ ?(?:tính )?đến (?:hết )?ngày [^]*$/u, ''],
  [/ ?,? ?(?:trong )?(?:năm|quý|tháng)(?: (?:\d|i)[\divx/.-]*)(?: ?- ?20\d\d)? ?$/u, ''],
  [/ ?nếu có ?$/u, ''],
  [/(\p{L}) ?\d{1,2}$/u, '$1'],
  [/ ?của (?:sở|đơn vị|cơ quan|huyện|xã|phường|ubnd[^]*|chi cục|trường|bệnh viện|tỉnh|bộ) ?$/u, ''],
  [/^(?:các|tên các|dự kiến) (?=\p{L})/u, ''],
  [/ ?[/|] ?/g, '/'],
  [/ ?, ?/g, ', '],
];

/** One spelling of words that have two, short forms written out. */
const SPELLINGS: [RegExp, string][] = [
  [/tỉ lệ/g, 'tỷ lệ'],
  [/lí do/g, 'lý do'],
];

/** A header's words folded, in one spelling. */
export const headerKey = (header: string): string =>
  SPELLINGS.reduce((words, [pattern, instead]) => words.replace(pattern, instead), fold(header));

/** A header's words without what does not change them. */
export function withoutRemarks(header: string): string {
  let words = headerKey(header);
  for (const [pattern, instead] of REMARKS) words = words.replace(pattern, instead);
  return trimStart(trimEnd(words, '. -'), ' -.').replace(/ {2,}/g, ' ');
}
