import { TCVN3 } from '../../src/language/tcvn3';
import { VNI } from '../../src/language/vni';

const toTcvn3Code = new Map(TCVN3.map(([code, letter]) => [letter, code]));
const toVniCode = new Map(VNI.map(([code, letter]) => [letter, code]));

const encode = (text: string, codeOf: (letter: string) => string) =>
  [...text.normalize('NFC')].map((letter) => (letter < '\x80' ? letter : codeOf(letter))).join('');

/** As typed in a .Vn… font. A capital with a tone has no code: it stands as the small letter, as in real files. */
export const toTcvn3 = (text: string): string =>
  encode(text, (letter) => toTcvn3Code.get(letter) ?? toTcvn3Code.get(letter.toLowerCase()) ?? letter);

/** As typed in a VNI-… font: `bigMarks` for AÙ, else Aù. */
export const toVni = (text: string, bigMarks = true): string =>
  encode(text, (letter) => {
    const small = letter.toLowerCase();
    const code = toVniCode.get(small) ?? small;
    if (small === letter) return code;
    return bigMarks ? code.toUpperCase() : code.charAt(0).toUpperCase() + code.slice(1);
  });
