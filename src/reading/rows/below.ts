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
