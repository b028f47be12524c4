import type { TargetOp, Verdict } from '../../plan/answer';
import { isNear } from './numbers';

/** What is said of a figure: a value, or two that it lies between ("trên 92%": above, the end itself not meant). */
export interface Span {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** What a figure somewhere in a span comes to: met or missed only where that holds wherever in the span it is. */
export function judge(op: TargetOp, wanted: number, span: Span): Verdict {
  switch (op) {
    case '>=':
    case 'decrease >=':
    case 'increase >=':
      return atLeast(wanted, span);
    case '>':
      return moreThan(wanted, span);
    case '<=':
      return atLeast(-wanted, mirrored(span));
    case '<':
      return moreThan(-wanted, mirrored(span));
    case '> or >=': {
      const more = moreThan(wanted, span);
      return more === atLeast(wanted, span) ? more : 'unknown';
    }
    case '< or <=':
      return judge('> or >=', -wanted, mirrored(span));
    case '=':
      return equal(wanted, span);
    default:
      return 'unknown';
  }
}

/** Below zero what was "at most" is "at least". */
export const mirrored = ({ low, high, lowOpen, highOpen }: Span): Span => ({
  low: -high,
  high: -low,
  lowOpen: highOpen,
  highOpen: lowOpen,
});

const below = (value: number, other: number): boolean => value < other && !isNear(value, other);

function atLeast(wanted: number, { low, high, highOpen }: Span): Verdict {
  if (!below(low, wanted)) return 'met';
  return below(high, wanted) || (highOpen && isNear(high, wanted)) ? 'missed' : 'unknown';
}

function moreThan(wanted: number, { low, high, lowOpen }: Span): Verdict {
  if (below(wanted, low) || (lowOpen && isNear(low, wanted))) return 'met';
  return below(wanted, high) ? 'unknown' : 'missed';
}

/** All of it, none of it, or just so many: of these more than was asked for may be too many, and nobody can tell. */
function equal(wanted: number, span: Span): Verdict {
  if (wanted === 100) return atLeast(wanted, span);
  if (wanted === 0) return atLeast(0, mirrored(span));
  if (isNear(span.low, wanted) && isNear(span.high, wanted)) return 'met';
  return atLeast(wanted, span) === 'missed' ? 'missed' : 'unknown';
}
