import { Gate } from '../../language/gate';
import { phrases } from '../../language/phrases';
import { fold, foldAccents, oneLine } from '../../language/text';
import { lettersBefore } from '../../language/trim';
import { type OddWord, oddWord } from './oddWord';
import { type Apart, apartFromLetters } from '../../language/apart';

/** Signs before half a word in which another half may stand: "phân phối". */
const NEAR = 6;
/** One of them stands in every text that lacks a word: most have none, and are not looked at. */
const PERHAPS = new Gate([
  ...phrases(
    'phối với | phối cùng | phối các | phối thanh tra | phối văn phòng | phối phòng | phối sở | phối công an | phối ubnd',
  ),
  ...phrases('xin ý | lấy ý | xây dựng báo | gửi báo | lập báo | nộp báo | tổng hợp báo'),
]);
/** Half of a word of two syllables, and the half that is missing: "phối Thanh tra", "xin ý các sở", "xây dựng báo về". */
const HALVES: readonly { half: Apart; notBehind?: RegExp; missing: string }[] = [
  {
    half: apartFromLetters(/phối(?= (?:với|cùng|các|thanh tra|văn phòng|phòng|sở|công an|ubnd)(?!\p{L}))/iu),
    notBehind: /(?:phân|chi|điều|đồng|luân|giao) $/iu,
    missing: 'hợp',
  },
  { half: apartFromLetters(/(?:xin|lấy) ý(?= (?:các|của|về|bằng)(?!\p{L}))/iu), missing: 'kiến' },
  {
    half: apartFromLetters(
      /(?:xây dựng|gửi|lập|nộp|tổng hợp) báo(?= (?:về|kết quả|tình hình|gửi|năm|quý|tháng)(?!\p{L}))/iu,
    ),
    missing: 'cáo',
  },
];
/** "Báo cáo số 386 BC-UBND". */
const NUMBER = apartFromLetters(/số (\d{1,4}) ((?:\p{Lu}{2,6}-)+\p{Lu}{2,})(?!\p{L})/u);
/** "quy phạm pháp luật sau (QPPL)": a short form that stands one word behind what it is short for. */
const SHORT_FORM = / (\(\p{Lu}{3,6}\))/gu;

/** Places that lack a syllable, a stroke, or have a short form one word too late: how they stand, and how they should. */
export function lackingWords(text: string): OddWord[] {
  const line = oneLine(text);
  const halves = (PERHAPS.opens(fold(text)) ? HALVES : []).flatMap(({ half, notBehind, missing }) =>
    half.all(line).flatMap((match) => {
      if (notBehind?.test(line.slice(Math.max(0, match.index - NEAR), match.index))) return [];
      const next = /^ [^\s,.;]+/u.exec(line.slice(match.index + match[0].length))?.[0] ?? '';
      return oddWord(match[0] + next, `${match[0]} ${missing}${next}`);
    }),
  );
  const numbers = (/ \d{1,4} \p{Lu}/u.test(line) ? NUMBER.all(line) : []).map(([whole, number, sign]) =>
    oddWord(whole, `số ${number}/${sign}`),
  );
  return [...halves, ...numbers, ...lateShortForms(line)];
}

function lateShortForms(line: string): OddWord[] {
  if (!line.includes(' (')) return [];
  return [...line.matchAll(SHORT_FORM)].flatMap(({ index, 1: bracket }) => {
    const letters = bracket!.slice(1, -1);
    const [word = '', ...before] = wordsBefore(line, index, letters.length + 1);
    if (!/^\p{Ll}+$/u.test(word) || before.length === 0) return [];
    const meant = before.reverse();
    const nearer = [...meant.slice(1), word];
    if (initials(meant) !== foldAccents(letters) || initials(nearer) === foldAccents(letters)) return [];
    return [oddWord(`${meant.join(' ')} ${word} ${bracket}`, `${meant.join(' ')} ${bracket} ${word}`)];
  });
}

/** Up to so many words, one blank between them, that end right before a place; the last one first. */
function wordsBefore(line: string, at: number, most: number): string[] {
  const words: string[] = [];
  for (let end = at; words.length < most; end -= 1) {
    const word = lettersBefore(line, end);
    if (word === '') break;
    words.push(word);
    end -= word.length;
    if (line[end - 1] !== ' ') break;
  }
  return words;
}

const initials = (words: readonly string[]): string => foldAccents(words.map((word) => word[0] ?? '').join(''));
