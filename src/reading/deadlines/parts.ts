import { trimEnd } from '../../language/trim';
import { matchAt, sticky } from './scanning';

/** A part of a cell: its own words, and whether a list mark or a semicolon stood before it. */
interface CellPart {
  shown: string;
}

const LIST_MARK = /^\s*(?:[-–—+*•·▪●○§►]+|\(?\d{1,2}\)|\d{1,2}\.(?![\d.])|\(?[a-zđ]\)|[a-zđ]\.(?=\s))\s*/iu;

/**
 * Splits a deadline cell where its writer did: at line breaks that begin with a list mark, at semicolons, at full stops between
 * sentences, and at list marks inside a line ("- Kế hoạch: …; - Báo cáo: …"). A line without a mark goes on with the one above.
 */
export function splitParts(text: string): CellPart[] {
  // Lines that go on are put together at the end: many of them would be copied again with each.
  const parts: string[][] = [];
  for (const line of text.split('\n')) {
    const marked = LIST_MARK.test(line);
    const words = line.replace(LIST_MARK, '').trim();
    if (!words) continue;
    const part = parts[parts.length - 1];
    const above = part?.[part.length - 1] ?? '';
    const goesOn = !marked && part !== undefined && !/[;.]$/.test(above.slice(-1)) && isContinued(above, words);
    if (goesOn) part.push(words);
    else parts.push([words]);
  }
  return parts.flatMap((lines) => splitLine(lines.join(' '))).map((shown) => ({ shown }));
}

/** A line goes on when it begins with a small letter or a figure behind words that want one ("trước ngày" / "30/6"). */
function isContinued(whole: string, line: string): boolean {
  const above = whole.slice(-NEAR);
  return (
    /^\p{Ll}/u.test(line) ||
    (/^\d/.test(line) && /(?:ngày|tháng|quý|năm|trước|đến|hết|từ|[-/,])$/iu.test(above)) ||
    (/^\d/.test(line) && /^[ -~]*(?:ngay|thang|quy|nam|truoc|den|het|tu)$/i.test(above)) ||
    /(?:ngày|tháng|quý|[-/])$/iu.test(above) ||
    /^[IVX]+\b/.test(line)
  );
}

/** Signs at a line's end in which such a word stands. */
const NEAR = 8;

function splitLine(line: string): string[] {
  const text = line.replace(/;(?=\s*\d{1,2}\/\d{1,2}(?:\/\d{4})?\s*(?:;|$))/g, ',');
  const parts: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[;.-]/g)) {
    const cut = index < from ? null : cutAt(text, index, from);
    if (!cut) continue;
    parts.push(text.slice(from, cut.from));
    from = cut.to;
  }
  return [...parts, text.slice(from)].map((part) => part.replace(LIST_MARK, '').trim()).filter((part) => part !== '');
}

/** What is taken out at a sign that parts; null when the sign does not. */
function cutAt(text: string, at: number, least: number): { from: number; to: number } | null {
  if (text[at] === ';') return { from: at, to: at + 1 };
  const to = behindBlanks(text, at + 1);
  if (to === at + 1) return null;
  if (text[at] === '.')
    return ENDS_SENTENCE.test(before(text, at)) && /[\p{Lu}-]/u.test(text[to] ?? '') ? { from: at, to } : null;
  const from = trimEnd(text.slice(least, at), ' ').length + least;
  const parts = from < at && /[\p{L}\d)]$/u.test(before(text, from)) && matchAt(NAMES_WORK, text, to);
  return parts ? { from, to } : null;
}

const ENDS_SENTENCE = /(?:\p{L}{2}|\d{4}|\)|\/\d{1,2})$/u;
/** Behind a dash between blanks: a paper or a piece of work, no time. */
const NAMES_WORK = sticky(
  '(?!Quý |Tháng |Năm |Ngày |Hết |Đầu |Giữa |Cuối |Nửa |Quy [IV1-4]|Thang \\d|Nam \\d|Ngay \\d|Het |Dau |Giua |Cuoi )\\p{Lu}\\p{L}+ \\p{L}',
);

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 4), at);

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at += 1;
  return at;
}
