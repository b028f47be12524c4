import { type HandOut, readHandOutLine } from '../plan/handOutLine';
import type { Plan } from '../plan/plan';

/**
 * What a copy says of whose it is, where it was handed out by us: the line above its table, which stays when names and marks are lost (a sheet that
 * was copied out). Null for any other plan; a unit's sheet of a workbook ("PHIẾU NHIỆM VỤ CỦA …") says only its unit, in its title.
 */
export function readHandOut({ titleLines }: Pick<Plan, 'titleLines'>): HandOut | null {
  for (const { text } of titleLines) {
    const found = readHandOutLine(text);
    if (found) return found;
  }
  return null;
}
