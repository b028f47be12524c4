/** Roman figures that are one sign each. */
const ROMAN_SIGNS: Record<string, string> = { Ⅰ: 'I', Ⅱ: 'II', Ⅲ: 'III', Ⅳ: 'IV' };
const ODD = /[Ⅰ-Ⅳ！-～∕⁄]/;
const FULL_WIDTH = /[！-～]/g;
const TO_ASCII = 0xfee0;

/** Signs that some keyboards and converters put for those of a date, as the plain ones: "３０／６", "30∕6", "Quý Ⅱ". */
export function plainSigns(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/[Ⅰ-Ⅳ]/g, (sign) => ROMAN_SIGNS[sign]!)
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_ASCII))
    .replace(/[∕⁄]/g, '/');
}
