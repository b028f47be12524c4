import { type Day, makeDay } from '../calendar/day';
import { fold, isCapitals } from '../language/text';
import { address } from '../workbook/address';
import type { Grid } from './grid';
import { firstSigns } from '../language/firstSigns';

export interface TitleLine {
  row: number;
  text: string;
  at: string;
}

const LETTERHEAD =
  /^(?:cộng h(?:òa|oà) xã hội|độc lập|số\s*:|ubnd |ủy ban nhân dân|hđnd |hội đồng nhân dân|đảng |bộ [^,]{2,40}$|sở [^,]{2,60}$|chi cục [^,]{2,60}$|trường |bệnh viện |trung tâm [^,]{2,60}$|-{2,}|_{2,}|\*+$|đơn vị(?: tính)?\s*:|đvt\s*:|mẫu |biểu mẫu )/u;
const APPENDIX = /^(?:phụ lục|phụ biểu|biểu|mẫu)(?:\s+(?:số\s*)?[\divxa-z./-]{1,8})?(?:\s+kèm theo)?\s*[:.]?$/u;
const ISSUED_WITH = /^\(|^(?:ban hành |đính )?kèm theo /u;
const PLACE_AND_DAY = /^[^,]{2,30}, ngày/u;

/** The lines above a table, in order: each cell of a row, each line of a cell. */
export function titleLines(grid: Grid, from: number, to: number): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = from; row <= to; row++) {
    for (const cell of grid.filled(row)) {
      if (cell.unknown) continue;
      for (const text of firstSigns(cell.text).split('\n')) {
        if (text.trim() !== '') lines.push({ row, text: text.trim(), at: address(cell.row, cell.column) });
      }
    }
  }
  return lines;
}

/** The plan's name: what stands above the table without letterhead, "PHỤ LỤC …" and the bracket that says what it is issued with. */
export function planTitle(lines: TitleLine[]): string {
  const isName = (line: TitleLine) => {
    const words = fold(line.text);
    return (
      !LETTERHEAD.test(words) &&
      !APPENDIX.test(words) &&
      !ISSUED_WITH.test(words) &&
      !PLACE_AND_DAY.test(words) &&
      /\p{L}{2}/u.test(words)
    );
  };
  const name = lines.filter(isName);
  const begin = name.findIndex(
    (line) =>
      isCapitals(line.text) ||
      /^(?:kế hoạch|danh mục|bảng|biểu|chương trình|phân công|nhiệm vụ|khung)/u.test(fold(line.text)),
  );
  const chosen = begin > 0 ? name.slice(begin) : name;
  const text = chosen
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text || (lines.find((line) => APPENDIX.test(fold(line.text)))?.text ?? '');
}

const OFFICE =
  /(?:^|[\s(])của ((?:Sở|Chi cục|UBND|Ủy ban|Uỷ ban|Bộ|Cục|Tổng cục|Ban|Trường|Bệnh viện|Trung tâm|Văn phòng|Thanh tra|Chủ tịch|Hội|Công an|Viện|Học viện|Đảng ủy)[^()]{0,300}?)(?:\)|;|\.\s|$)/u;
const LETTERHEAD_OFFICE =
  /^(?:SỞ|CHI CỤC|BAN|TRƯỜNG|BỆNH VIỆN|TRUNG TÂM|CỤC|BỘ|PHÒNG|CÔNG AN|VIỆN|HỌC VIỆN|THANH TRA)\s/u;
const LETTERHEAD_COUNCIL = /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\s/u;

/** What goes on behind an office's name in a title: "… CỦA SỞ TÀI CHÍNH NĂM 2026". */
const UNTIL = /\s(?:năm|quý|tháng|giai đoạn|\d{1,4} tháng)\s[^]*$/iu;
/** "NHIỆM VỤ CỦA THÀNH PHỐ NĂM 2026" names none. */
const LEVEL = /^(?:tỉnh|thành phố|huyện|quận|xã|phường)$/iu;

/** Who issues the plan: "… của Sở Nội vụ" in the line it is issued with, else the letterhead, else the title. "" when nobody is named. */
export function planIssuer(lines: TitleLine[], title: string): string {
  const bracket = lines.map((l) => l.text).find((text) => ISSUED_WITH.test(fold(text)) && OFFICE.test(text));
  if (bracket) return OFFICE.exec(bracket)![1]!.trim();
  const head = lines.filter((line) => isCapitals(line.text));
  const council = head.find((line) => LETTERHEAD_COUNCIL.test(line.text));
  const letterhead = head.find((line) => LETTERHEAD_OFFICE.test(line.text) && line.text.length < 80);
  if (letterhead) return letterhead.text;
  const named =
    OFFICE.exec(title) ??
    / CỦA ((?:SỞ|CHI CỤC|UBND|BỘ|CỤC|BAN|TRƯỜNG|BỆNH VIỆN|TRUNG TÂM|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ)[^]*)$/u.exec(title);
  const office = named?.[1]!.replace(UNTIL, '').trim() ?? '';
  return office !== '' && !LEVEL.test(office) ? office : (council?.text ?? '');
}

/** Words of the line a plan is issued with; "(Số liệu tính đến ngày 15/6/2026)" has none of them. */
const ISSUE_WORDS = /kèm theo|ban hành|kế hoạch|quyết định|công văn|tờ trình|văn bản|chương trình|số:?\s*\d/u;

/** The day of the plan's own number line: "(Kèm theo Kế hoạch số: 12/KH-SCT ngày 31/12/2020 …)". Null when it is blank. */
export function issuedOn(lines: TitleLine[]): Day | null {
  for (const { text } of lines) {
    const words = fold(text);
    const issued = ISSUED_WITH.test(words) && ISSUE_WORDS.test(words);
    if (!issued && !PLACE_AND_DAY.test(words)) continue;
    const match = /ngày\s*(\d{1,2})\s*(?:\/|-|tháng)\s*(\d{1,2})\s*(?:\/|-|năm)\s*(20\d\d)/u.exec(words);
    if (match) return makeDay(Number(match[3]), Number(match[2]), Number(match[1]));
  }
  return null;
}
