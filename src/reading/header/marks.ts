import { fold } from '../../language/text';

const TIME =
  /^(?:(?:quý|quí|q\.?) ?(?:iv|i{1,3}|[1-4])|(?:tháng|t\.?|th\.?) ?\d{1,2}|(?:6|9|06|09) tháng(?: (?:đầu|cuối) năm)?|nửa (?:đầu|cuối) năm|cả năm|iv|i{1,3})(?:(?:[/ -]| năm )20\d\d)?$/u;
const STATE =
  /^(?:đã|đang|chưa|không) (?:hoàn thành|thực hiện|triển khai|đạt|xong|phát sinh).*$|^(?:hoàn thành|đúng hạn|quá hạn|trễ hạn|trước hạn|đạt|không đạt|hoàn thành đúng hạn|hoàn thành trễ hạn|hoàn thành quá hạn|trong hạn)$/u;

/** A column's title that is itself a time ("Quý II", "T6"): under it stands a mark, not a text. The time in words the grammar reads. */
export function markedTime(header: string, title = ''): string | null {
  const words = fold(header);
  if (/^\d{1,2}$/.test(words))
    return /tháng/iu.test(title) ? `tháng ${words}` : /quý/iu.test(title) ? `quý ${words}` : null;
  if (!TIME.test(words)) return null;
  return /^(?:iv|i{1,3})$/.test(words) ? `quý ${words}` : words.replace(/^(?:t\.?|th\.?) ?(?=\d)/u, 'tháng ');
}

/** A column's title that is itself a result ("Đã hoàn thành"), marked in the rows it holds for. */
export function markedState(header: string): string | null {
  const words = fold(header);
  return STATE.test(words) ? header : null;
}

/** "x", "✓" and their kin: this column holds for this row. */
export const isMark = (text: string): boolean => /^(?:x+|v|✓|✔|√|●|•|■|☑|\*|\+|có)$/iu.test(text);
