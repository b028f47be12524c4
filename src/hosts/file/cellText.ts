import { format, isDateFormat } from 'numfmt';
import { DAYS_TO_1904 } from '../../calendar/serial';

/** Numbers kept shown for a format; a sheet with more different ones is shown without being kept. */
const MOST_KEPT = 10_000;
/** Up to here General shows an integer as it stands; longer ones turn to 1.23457E+12. */
const LONGEST_GENERAL = 99_999_999_999;

interface Shape {
  code: string;
  options: { locale: string };
  shift: number;
  /** Texts appear as they stand: no section of the code is for texts. */
  plainText: boolean;
  kept: Map<number, string>;
}

/**
 * Shows values through number formats as the workbook's cells do. Dates are in Vietnamese; numbers keep the decimal
 * point whatever the region, as the numbering "4.1" of tasks typed as a number would turn to "4,1" otherwise.
 */
export class CellText {
  private readonly shapes = new Map<string, Shape>();

  constructor(private readonly date1904: boolean) {}

  ofNumber(value: number, code: string): string {
    if (code === 'General' && Number.isInteger(value) && Math.abs(value) <= LONGEST_GENERAL) return String(value);
    const shape = this.shapeOf(code);
    const known = shape.kept.get(value);
    if (known !== undefined) return known;
    // numfmt's Vietnamese months and days of the week are decomposed: a letter and its tone are two signs.
    const text = show(shape, value + shape.shift).normalize('NFC');
    if (shape.kept.size < MOST_KEPT) shape.kept.set(value, text);
    return text;
  }

  ofText(value: string, code: string): string {
    const shape = this.shapeOf(code);
    return shape.plainText ? value : show(shape, value);
  }

  private shapeOf(code: string): Shape {
    let shape = this.shapes.get(code);
    if (!shape) {
      // What most cells have is asked for first: numfmt takes a format to pieces to answer.
      const date = code !== 'General' && code !== '@' && isDateFormat(code);
      shape = {
        code,
        options: { locale: date ? 'vi' : '' },
        shift: date && this.date1904 ? DAYS_TO_1904 : 0,
        plainText: code === '@' || (!code.includes('@') && code.split(';').length < 4),
        kept: new Map(),
      };
      this.shapes.set(code, shape);
    }
    return shape;
  }
}

/** A code no program can read shows the value as General does. */
function show({ code, options }: Shape, value: number | string): string {
  try {
    return format(code, value, options);
  } catch {
    return format('General', value);
  }
}
