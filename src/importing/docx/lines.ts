import { fold, isCapitals } from '../../language/text';
import type { Paragraph } from './story';

/** A paragraph outside of the tables that are taken. */
export interface Line extends Omit<Paragraph, 'kind'> {
  /** It stands in a table that only lays out a page: a letterhead, a place for signatures. */
  laidOut: boolean;
}

const APPENDIX = /^(?:phụ lục|phụ biểu|biểu|mẫu)(?:\s+(?:số\s*)?[\divxa-z./-]{1,8})?(?:\s+kèm theo)?\s*[:.]?$/u;
const NAMED = /^(?:kế hoạch|danh mục|bảng|biểu|phụ lục|chương trình|phân công|nhiệm vụ|khung|về việc|v\/v)(?![\p{L}])/u;
const BESIDE_TITLE = /^\(|^(?:ban hành |đính )?kèm theo |^(?:đơn vị tính|đvt)\s*:/u;
const NUMBERED = /^(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|phần [ivx\d]{1,4}|mục [ivx\d]{1,4})\s*[.):-]/u;
const LONGEST_TITLE = 400;

/** "PHỤ LỤC II": it names the table that follows, and begins a new one. */
export const isAppendix = ({ text }: Pick<Line, 'text'>): boolean => APPENDIX.test(fold(text.split('\n')[0]!));

/** "II. NHIỆM VỤ TRỌNG TÂM": a heading of the text. */
export const isNumbered = ({ text }: Pick<Line, 'text'>): boolean => NUMBERED.test(fold(text));

/** A line that may belong to the title of a table or of the document, by how it looks and begins. */
export function isTitle(line: Line): boolean {
  const { text, bold, centred, boxed, laidOut } = line;
  if (text === '' || boxed || laidOut || text.length > LONGEST_TITLE) return false;
  const words = fold(text);
  return (
    isCapitals(text) ||
    centred ||
    isAppendix(line) ||
    BESIDE_TITLE.test(words) ||
    (NAMED.test(words) && (bold || isName(words)))
  );
}

/** A line of its own that is no sentence: "Kế hoạch cải cách hành chính năm 2026". */
const isName = (words: string): boolean => words.length <= LONGEST_NAME && !/[.:;,]$/.test(words);
const LONGEST_NAME = 160;

/** What is left of a page when tables are cut by it: "2", "- 2 -", "Trang 2/5", "(tiếp theo)". */
export const isOfPage = ({ text }: Pick<Line, 'text'>): boolean =>
  /^(?:[-–(]?\s*\d{1,3}\s*[-–)]?|trang\s*\d{1,3}(?:\s*\/\s*\d{1,3})?|\(?(?:tiếp|tiếp theo|tiếp tục)\)?\.?)$/u.test(
    fold(text),
  );
