import type { RowNumber } from './number';

/** The second number stands one level below the first: 4 → 4.1, 1 → a), 2 → (1), I → 1, A → I. */
export function isBelow(upper: RowNumber, lower: RowNumber): boolean {
  switch (upper.style) {
    case 'part':
      return lower.style === 'roman' || lower.style === 'arabic';
    case 'roman':
      return (
        lower.style === 'arabic' || lower.style === 'dotted' || lower.style === 'letter' || lower.style === 'bracket'
      );
    case 'arabic':
    case 'dotted':
    case 'code':
      if (lower.style === 'dotted')
        return (
          lower.text.startsWith(`${upper.text}.`) ||
          (lower.text.startsWith(upper.text) && /[a-zđ]$/.test(lower.text) && lower.depth > upper.depth)
        );
      return lower.style === 'letter' || lower.style === 'bracket' || lower.style === 'dash';
    case 'bracket':
      return lower.style === 'letter' || lower.style === 'dash';
    case 'letter':
      return lower.style === 'dash' || (lower.style === 'bracket' && lower.text === '1');
    default:
      return false;
  }
}

/** The second number is the next of the first one's kind. */
export function isNextSibling(first: RowNumber, second: RowNumber): boolean {
  return first.style === second.style && Number(second.text) === Number(first.text) + 1;
}

/** The second number follows the first: 4 and 5, a) and b), 2.1 and 2.2 or 3.1, I and II. */
export function isNextNumber(first: RowNumber, second: RowNumber): boolean {
  if (first.style !== second.style) return false;
  const [one, other] = [figuresOf(first), figuresOf(second)];
  const at = one.findIndex((figure, i) => figure !== other[i]);
  return at >= 0 && other[at] === one[at]! + 1 && other.slice(at + 1).every((figure) => figure === 1);
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMANS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** "2.13" as [2, 13], "III" as [3], "c" as [3], "NV-04" as [4]. */
function figuresOf({ style, text }: RowNumber): number[] {
  if (style === 'roman') {
    const values = [...text.toLowerCase()].map((sign) => ROMANS[sign] ?? 0);
    return [values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)];
  }
  if (style === 'letter' || style === 'part') return [LETTERS.indexOf(text.toLowerCase())];
  return (text.match(/\d+/g) ?? []).map(Number);
}
