import { address } from '../../workbook/address';
import { damaged } from '../../workbook/host';
import type { CellValue } from '../../workbook/snapshot';
import type { CellText } from './cellText';
import { serialOfIsoDate } from './isoDate';
import type { SharedStrings } from './gatheredStrings';
import type { StringItem } from './stringItem';
import { unescape } from './stringItem';
import { NO_STYLE, type CellStyle } from './styles';

/** What the workbook's other parts say about the cells of its sheets. */
export interface CellSurroundings {
  strings: SharedStrings;
  styles: CellStyle[];
  date1904: boolean;
  shown: CellText;
}

/** A cell as it is parsed. */
export interface RawCell {
  row: number;
  column: number;
  /** The attribute t: how the content is to be read. */
  type: string;
  style: number;
  /** What stood in <v>; null without one. */
  content: string | null;
  inline: StringItem | null;
}

interface ReadCell {
  value: CellValue;
  text: string;
  style: CellStyle;
}

/** The value of a cell, what it shows and how; null for a cell that holds nothing but its look. */
export function readCell(cell: RawCell, around: CellSurroundings): ReadCell | null {
  const { styles, date1904, shown } = around;
  const style = styles[cell.style] ?? NO_STYLE;
  const { inline, content } = cell;
  if (cell.type === 'inlineStr' && inline) return readText(inline.text, withFont(style, inline.font), shown);
  if (content === null || (content.trim() === '' && cell.type !== 'str')) return null;
  switch (cell.type) {
    case 's': {
      const read = readShared(Number(content), cell.style, around);
      // A text that is not there is no empty one: the file would be read as another.
      if (read === null) throw damaged('text-missing', address(cell.row, cell.column));
      return read;
    }
    case 'str':
      return readText(unescape(content), style, shown);
    case 'b': {
      const value = content.trim() === '1' || content.trim() === 'true';
      return { value, text: value ? 'TRUE' : 'FALSE', style };
    }
    case 'e':
      return { value: content, text: content, style };
    case 'd':
      return readDate(content, style, date1904, shown);
    default:
      if (cell.style > 0 && styles[cell.style] === undefined)
        throw damaged('style-missing', address(cell.row, cell.column));
      return readNumber(content, style, shown);
  }
}

/** A cell of a shared text, both by their numbers; null where there is no such text. */
export function readShared(
  place: number,
  style: number,
  { strings, styles, shown }: CellSurroundings,
): ReadCell | null {
  const text = strings.texts[place];
  if (text === undefined) return null;
  return readText(text, withFont(styles[style] ?? NO_STYLE, strings.fonts.get(place)), shown);
}

/** Styles with another font, kept so that equal ones are one object. */
const otherFonts = new WeakMap<CellStyle, Map<string, CellStyle>>();

function withFont(style: CellStyle, font: string | null | undefined): CellStyle {
  if (!font || font === style.font) return style;
  const known = otherFonts.get(style) ?? new Map<string, CellStyle>();
  otherFonts.set(style, known);
  const other = known.get(font) ?? { ...style, font };
  known.set(font, other);
  return other;
}

const readText = (value: string, style: CellStyle, shown: CellText): ReadCell => ({
  value,
  text: shown.ofText(value, style.format),
  style,
});

function readNumber(content: string, style: CellStyle, shown: CellText): ReadCell | null {
  const value = Number(content);
  if (!Number.isFinite(value)) return readText(content, style, shown);
  return { value, text: shown.ofNumber(value, style.format), style };
}

/** A date kept as text often has no date format: it is shown as a day then, as its number would say nothing. */
function readDate(content: string, style: CellStyle, date1904: boolean, shown: CellText): ReadCell {
  const value = serialOfIsoDate(content, date1904);
  if (value === null) return readText(content, style, shown);
  const dated =
    style.format === 'General'
      ? { ...style, format: Number.isInteger(value) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm' }
      : style;
  return { value, text: shown.ofNumber(value, dated.format), style: dated };
}
