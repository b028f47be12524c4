/** The stretch of text stands alone: no letter, figure or hyphen joins it on either side. */
export function isWordAt(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at);
  const behind = text.slice(at + length);
  return !/[\p{L}\d]$|[\p{L}\d]-$/u.test(before) && !/^(?:[\p{L}\d]|-[\p{L}\d])/u.test(behind);
}
