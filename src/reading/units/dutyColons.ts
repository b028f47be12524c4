import { cut } from './cutNames';
import { startsName } from './persons';
import { beginsWithDuty } from './roleClause';

/** "Sở Nội vụ: tổng hợp": what a unit does behind a colon, put in brackets as others write it. Other colons stay. */
export function dutyColonsInBrackets(piece: string): string {
  if (!COLON.test(piece)) return piece;
  return cut(piece, (_left, right) => startsName(right) && dutyBehindColon(right.slice(0, LONGEST_NAME)) !== null)
    .map((part) => {
      const colon = dutyBehindColon(part);
      return colon === null ? part : `${part.slice(0, colon)} (${part.slice(colon + 1).trim()})`;
    })
    .join(', ');
}
const COLON = /:\s*\p{Ll}/u;
const LONGEST_NAME = 120;

/** Where the colon stands; null where no duty follows, or a bracket is in the way. */
function dutyBehindColon(text: string): number | null {
  const colon = text.indexOf(':');
  const behind = text.slice(colon + 1).trimStart();
  const isDuty = colon > 0 && /^\p{Ll}/u.test(behind) && !behind.includes('(') && beginsWithDuty(behind);
  return isDuty && startsName(text) ? colon : null;
}
