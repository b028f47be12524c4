/** Languages and countries that write 1.5: there a comma parts a formula's arguments. Everywhere else 1,5 is written, and a semicolon parts them. */
const DECIMAL_POINT =
  /^(en(?!_ZA)|ja|ko|zh|th|he|iw|hi|bn|gu|kn|ml|mr|pa|ta|te|fil|cy|ga|my|es_(MX|PR|US|DO|GT|HN|NI|PA|PE|SV)|de_(CH|LI))(_|$)/;

export interface FormulaText {
  /** A formula written with commas and points, as this spreadsheet reads it. */
  (formula: string): string;
  /** What parts arguments. */
  separator: ',' | ';';
}

/**
 * Formulas are typed into a spreadsheet as its users would type them: in the one of Vietnam SUM(A1;B1) and 0,5. A semicolon is understood
 * everywhere, a comma is not: a country we do not know gets semicolons.
 */
export function formulaText(locale: string): FormulaText {
  const point = DECIMAL_POINT.test(locale);
  const write = (formula: string) =>
    point
      ? formula
      : formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d)\.(?=\d)|,/g, (found, digit: string | undefined) => {
          if (digit !== undefined) return `${digit},`;
          return found === ',' ? ';' : found;
        });
  return Object.assign(write, { separator: point ? (',' as const) : (';' as const) });
}
