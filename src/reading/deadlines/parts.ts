/** A part of a cell: its own words, and whether a list mark or a semicolon stood before it. */
export interface CellPart {
  shown: string;
}

const LIST_MARK = /^\s*(?:[-–—+*•·▪●○§►]+|\(?\d{1,2}\)|\d{1,2}\.(?!\d)|\(?[a-zđ]\)|[a-zđ]\.(?=\s))\s*/iu;

/**
 * Splits a deadline cell where its writer did: at line breaks that begin with a list mark, at semicolons, at full stops between
 * sentences, and at list marks inside a line ("- Kế hoạch: …; - Báo cáo: …"). A line without a mark goes on with the one above.
 */
export function splitParts(text: string): CellPart[] {
  const parts: string[] = [];
  for (const line of text.split('\n')) {
    const marked = LIST_MARK.test(line);
    const words = line.replace(LIST_MARK, '').trim();
    if (!words) continue;
    const last = parts.length - 1;
    const goesOn = !marked && last >= 0 && !/[;.]$/.test(parts[last]!) && isContinued(parts[last]!, words);
    if (goesOn) parts[last] += ` ${words}`;
    else parts.push(words);
  }
  return parts.flatMap(splitLine).map((shown) => ({ shown }));
}

/** A line goes on when it begins with a small letter or a figure behind words that want one ("trước ngày" / "30/6"). */
function isContinued(above: string, line: string): boolean {
  return (
    /^\p{Ll}/u.test(line) ||
    (/^\d/.test(line) && /(?:ngày|tháng|quý|năm|trước|đến|hết|từ|[-/,])$/iu.test(above)) ||
    /(?:ngày|tháng|quý|[-/])$/iu.test(above) ||
    /^[IVX]+\b/.test(line)
  );
}

function splitLine(line: string): string[] {
  return line
    .replace(/;(?=\s*\d{1,2}\/\d{1,2}(?:\/\d{4})?\s*(?:;|$))/g, ',')
    .split(
      /;|(?<=\p{L}{2}|\d{4}|\)|\/\d{1,2})\.\s+(?=[\p{Lu}-])|(?<=[\p{L}\d)])\s+-\s+(?!Quý |Tháng |Năm |Ngày |Hết |Đầu |Giữa |Cuối |Nửa )(?=\p{Lu}\p{L}+ \p{L})/u,
    )
    .map((part) => part.replace(LIST_MARK, '').trim())
    .filter((part) => part !== '');
}
