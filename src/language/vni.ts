/**
 * VNI (the code of the VNI-… fonts): a plain letter, or ô for ơ and ö for ư, followed by its mark; a few letters stand alone.
 * Only small letters are listed: the case of a letter is that of its first sign (AÙ and Aù are both Á).
 * No mark is a letter of its own, so the text splits in one way only, the longest match first.
 */
export const VNI: readonly (readonly [code: string, letter: string])[] = [
  ['aù', 'á'],
  ['aø', 'à'],
  ['aû', 'ả'],
  ['aõ', 'ã'],
  ['aï', 'ạ'],
  ['eù', 'é'],
  ['eø', 'è'],
  ['eû', 'ẻ'],
  ['eõ', 'ẽ'],
  ['eï', 'ẹ'],
  ['où', 'ó'],
  ['oø', 'ò'],
  ['oû', 'ỏ'],
  ['oõ', 'õ'],
  ['oï', 'ọ'],
  ['uù', 'ú'],
  ['uø', 'ù'],
  ['uû', 'ủ'],
  ['uõ', 'ũ'],
  ['uï', 'ụ'],
  ['yù', 'ý'],
  ['yø', 'ỳ'],
  ['yû', 'ỷ'],
  ['yõ', 'ỹ'],
  ['yï', 'ỵ'],
  ['ôù', 'ớ'],
  ['ôø', 'ờ'],
  ['ôû', 'ở'],
  ['ôõ', 'ỡ'],
  ['ôï', 'ợ'],
  ['öù', 'ứ'],
  ['öø', 'ừ'],
  ['öû', 'ử'],
  ['öõ', 'ữ'],
  ['öï', 'ự'],
  ['aâ', 'â'],
  ['aá', 'ấ'],
  ['aà', 'ầ'],
  ['aå', 'ẩ'],
  ['aã', 'ẫ'],
  ['aä', 'ậ'],
  ['eâ', 'ê'],
  ['eá', 'ế'],
  ['eà', 'ề'],
  ['eå', 'ể'],
  ['eã', 'ễ'],
  ['eä', 'ệ'],
  ['oâ', 'ô'],
  ['oá', 'ố'],
  ['oà', 'ồ'],
  ['oå', 'ổ'],
  ['oã', 'ỗ'],
  ['oä', 'ộ'],
  ['aê', 'ă'],
  ['aé', 'ắ'],
  ['aè', 'ằ'],
  ['aú', 'ẳ'],
  ['aü', 'ẵ'],
  ['aë', 'ặ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['í', 'í'],
  ['ì', 'ì'],
];

const LETTERS = new Map(VNI);
const CODES = new RegExp([...LETTERS.keys()].sort((a, b) => b.length - a.length).join('|'), 'gi');

export function decodeVni(text: string): string {
  return text.replace(CODES, (code) => {
    const small = code.toLowerCase();
    const letter = LETTERS.get(small) ?? code;
    return code.charAt(0) === small.charAt(0) ? letter : letter.toUpperCase();
  });
}
