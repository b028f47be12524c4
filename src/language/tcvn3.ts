/**
 * TCVN3 ("ABC", the code of the .Vn… fonts; TCVN 5712:1993, VN3): one byte a letter, seen as the Latin-1 character of that byte.
 * It has no capitals with a tone: those come from the fonts whose name ends in H, which draw every small letter as a capital.
 * ư is the soft hyphen, which every clean-up drops: decode before cleaning.
 */
export const TCVN3: readonly (readonly [code: string, letter: string])[] = [
  ['¡', 'Ă'],
  ['¢', 'Â'],
  ['£', 'Ê'],
  ['¤', 'Ô'],
  ['¥', 'Ơ'],
  ['¦', 'Ư'],
  ['§', 'Đ'],
  ['¨', 'ă'],
  ['©', 'â'],
  ['ª', 'ê'],
  ['«', 'ô'],
  ['¬', 'ơ'],
  ['\u00AD', 'ư'],
  ['®', 'đ'],
  ['µ', 'à'],
  ['¶', 'ả'],
  ['·', 'ã'],
  ['¸', 'á'],
  ['¹', 'ạ'],
  ['»', 'ằ'],
  ['¼', 'ẳ'],
  ['½', 'ẵ'],
  ['¾', 'ắ'],
  ['Æ', 'ặ'],
  ['Ç', 'ầ'],
  ['È', 'ẩ'],
  ['É', 'ẫ'],
  ['Ê', 'ấ'],
  ['Ë', 'ậ'],
  ['Ì', 'è'],
  ['Î', 'ẻ'],
  ['Ï', 'ẽ'],
  ['Ð', 'é'],
  ['Ñ', 'ẹ'],
  ['Ò', 'ề'],
  ['Ó', 'ể'],
  ['Ô', 'ễ'],
  ['Õ', 'ế'],
  ['Ö', 'ệ'],
  ['×', 'ì'],
  ['Ø', 'ỉ'],
  ['Ü', 'ĩ'],
  ['Ý', 'í'],
  ['Þ', 'ị'],
  ['ß', 'ò'],
  ['á', 'ỏ'],
  ['â', 'õ'],
  ['ã', 'ó'],
  ['ä', 'ọ'],
  ['å', 'ồ'],
  ['æ', 'ổ'],
  ['ç', 'ỗ'],
  ['è', 'ố'],
  ['é', 'ộ'],
  ['ê', 'ờ'],
  ['ë', 'ở'],
  ['ì', 'ỡ'],
  ['í', 'ớ'],
  ['î', 'ợ'],
  ['ï', 'ù'],
  ['ñ', 'ủ'],
  ['ò', 'ũ'],
  ['ó', 'ú'],
  ['ô', 'ụ'],
  ['õ', 'ừ'],
  ['ö', 'ử'],
  ['÷', 'ữ'],
  ['ø', 'ứ'],
  ['ù', 'ự'],
  ['ú', 'ỳ'],
  ['û', 'ỷ'],
  ['ü', 'ỹ'],
  ['ý', 'ý'],
  ['þ', 'ỵ'],
];

/** The same letters as PDF readers hand them over: Greek mu for the micro sign ("vμ"), a minus for the soft hyphen ("®−îc"). */
const FROM_PDF: readonly (readonly [code: string, letter: string])[] = [
  ['\u03BC', 'à'],
  ['\u2212', 'ư'],
];

const LETTERS = new Map([...TCVN3, ...FROM_PDF]);

/** `capitals`: the text stands in a font that draws capitals only (.VnTimeH), plain letters too. */
export function decodeTcvn3(text: string, capitals: boolean): string {
  const decoded = text.replace(/[^\0-\x7F]/g, (code) => LETTERS.get(code) ?? code);
  return capitals ? decoded.toUpperCase() : decoded;
}
