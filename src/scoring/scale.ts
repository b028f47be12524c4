import { fold } from '../language/text';

/** Words before the points that a criterion allows. */
const SCALE_WORDS = ['thang điểm', 'thang chấm', 'khung điểm', 'mức điểm', 'các mức'];
const FAR = 14;
const POINT = /^(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:điểm|đ)?/u;
/** A dash between two figures is a span; between three it parts them. */
const PART = /^(?:\s?[;|/]\s?|,\s|\s(?:và|hoặc|hay)\s|\s?(-)\s?)/u;

/** The points that a text allows ("thang điểm: 0; 0,75; 1,5"); null where it names none, or only a span ("từ 0 đến 2"). */
export function scaleIn(text: string): number[] | null {
  const key = fold(text);
  for (const words of SCALE_WORDS) {
    const at = key.indexOf(words);
    if (at < 0) continue;
    const rest = key.slice(at + words.length);
    const from = rest.search(/\d/u);
    if (from < 0 || from > FAR || /(?:^|\s)từ\s/u.test(rest.slice(0, from))) continue;
    const scale = listIn(rest.slice(from));
    if (scale) return scale;
  }
  return null;
}

function listIn(text: string): number[] | null {
  const points: number[] = [];
  let rest = text;
  let dashes = 0;
  for (;;) {
    const point = POINT.exec(rest);
    if (!point) break;
    points.push(Number(point[1]!.replace(',', '.')));
    rest = rest.slice(point[0].length);
    const part = PART.exec(rest);
    if (!part) break;
    if (part[1]) dashes += 1;
    rest = rest.slice(part[0].length);
  }
  const isSpan = points.length === 2 && dashes > 0;
  return points.length < 2 || isSpan || /^\s?đến\s/u.test(rest) ? null : points;
}
