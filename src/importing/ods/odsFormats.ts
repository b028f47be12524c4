import type { Attributes } from '../../hosts/file/xmlEvents';

/** Styles of numbers by the element that opens them. */
const FORMATS = new Set([
  'number:number-style',
  'number:date-style',
  'number:time-style',
  'number:percentage-style',
  'number:currency-style',
  'number:boolean-style',
  'number:text-style',
]);
export const isFormat = (name: string): boolean => FORMATS.has(name);

const LONG = 'long';

/** Puts together the code a spreadsheet keeps for what an OpenDocument writes as elements: day, "/", month, "/", year is dd/mm/yyyy. */
export class OdsFormat {
  private code = '';
  private literal = false;
  /** Condition → name of the format that holds under it. */
  readonly cases: [condition: string, name: string][] = [];

  /** @param kind the element that opened it */
  constructor(private readonly kind: string) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'style:map')
      this.cases.push([attributes['style:condition'] ?? '', attributes['style:apply-style-name'] ?? '']);
    this.literal = name === 'number:text' || name === 'number:currency-symbol';
    const long = attributes['number:style'] === LONG;
    if (name === 'number:day') this.code += long ? 'dd' : 'd';
    else if (name === 'number:month') {
      const textual = attributes['number:textual'] === 'true';
      this.code += textual ? (long ? 'mmmm' : 'mmm') : long ? 'mm' : 'm';
    } else if (name === 'number:year') this.code += long ? 'yyyy' : 'yy';
    else if (name === 'number:day-of-week') this.code += long ? 'dddd' : 'ddd';
    else if (name === 'number:hours') this.code += long ? 'hh' : 'h';
    else if (name === 'number:minutes') this.code += long ? 'mm' : 'm';
    else if (name === 'number:seconds') this.code += long ? 'ss' : 's';
    else if (name === 'number:am-pm') this.code += 'AM/PM';
    else if (name === 'number:text-content') this.code += '@';
    else if (name === 'number:number') this.code += digitsOf(attributes);
    else if (name === 'number:scientific-number') this.code += '0.00E+00';
  }

  text(text: string): void {
    if (!this.literal) return;
    this.code += /^[-/: .,%]$/.test(text) ? text : `"${text.replace(/"/g, '')}"`;
  }

  close(): void {
    this.literal = false;
  }

  /** "General" where nothing was understood, or the value shows itself. */
  whole(): string {
    if (this.kind === 'number:text-style') return '@';
    if (this.kind === 'number:boolean-style') return 'General';
    return this.code === '' ? 'General' : this.code;
  }
}

/**
 * The one code of a format that has others for some values: "0;-0;"–"" is kept as one for zero, with one above it and one below. Where the conditions
 * are others the value shows itself.
 */
export function withCases(code: string, cases: readonly { condition: string; code: string }[]): string {
  const of = (condition: string) =>
    cases.find((one) => one.condition.replace(/\s/g, '') === `value()${condition}`)?.code;
  const [above, below, notBelow] = [of('>0'), of('<0'), of('>=0')];
  if (cases.length === 0) return code;
  if (cases.length === 2 && above !== undefined && below !== undefined) return [above, below, code].join(';');
  if (cases.length === 1 && notBelow !== undefined) return [notBelow, code].join(';');
  if (cases.length === 1 && below !== undefined) return [code, below].join(';');
  return 'General';
}

function digitsOf(attributes: Attributes): string {
  const decimals = countOf(attributes['number:decimal-places']);
  const least = Math.max(decimals === null ? 0 : 1, countOf(attributes['number:min-integer-digits']) ?? 1);
  // Without a number of decimals as many are shown as there are.
  if (decimals === null && least <= 1 && attributes['number:grouping'] !== 'true') return 'General';
  const whole = '0'.repeat(least);
  const grouped = attributes['number:grouping'] === 'true' ? `#,##${whole}` : whole;
  return decimals ? `${grouped}.${'0'.repeat(decimals)}` : grouped;
}

const MOST_DIGITS = 20;
const countOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,3}$/.test(text) ? Math.min(MOST_DIGITS, Number(text)) : null;
