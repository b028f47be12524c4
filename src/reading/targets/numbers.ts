/**
 * A number as it is written in Vietnam: a comma before decimals, points or blanks between thousands; decimals behind a point are taken too.
 * Null where it can be two numbers: "1,482" may be a count with the other country's comma.
 */
export function readNumber(text: string, isShare: boolean): number | null {
  const digits = text.trim();
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) {
    const thousands = Number(digits.replace(/\./g, '').replace(',', '.'));
    // "95.200%" are thousands to no one, and decimals to few.
    return isShare ? null : thousands;
  }
  if (/^\d{1,3}(?: \d{3})+$/.test(digits)) return Number(digits.replace(/ /g, ''));
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return Number(digits.replace(/,/g, ''));
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits) && !isShare) return null;
  return /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** How many decimals a number is written with. */
export const decimalsOf = (text: string): number => /[.,](\d+)$/.exec(text.trim())?.[1]?.length ?? 0;

/** Numbers that only differ by what machines add to decimals are the same. */
export const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
