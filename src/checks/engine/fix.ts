import { z } from 'zod';
import { isWordAt } from '../../language/words';
import { CellEdit, valueAt } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** How a fault can be mended: `safe` when nothing of what the cell says changes, else a proposal that a person has to accept. */
export const Fix = z.object({
  safe: z.boolean(),
  edits: z.array(CellEdit),
  /** The edits of the other answer, where the finding asks which of two is meant. Only one of the two is made. */
  otherwise: z.array(CellEdit).optional(),
});
export type Fix = z.infer<typeof Fix>;

/** One wording to be replaced by another in a cell. */
interface Replacement {
  at: string;
  from: string;
  to: string;
}

/** The edits that make some replacements, one a cell; null when no cell holds what is to be replaced. Only whole words are replaced. */
export function replacing(sheet: SheetSnapshot | null, replacements: Replacement[], safe = false): Fix | null {
  if (!sheet) return null;
  const edits = new Map<string, CellEdit>();
  for (const { at, from, to } of replacements) {
    const expect = valueAt(sheet, at);
    const now = edits.get(at)?.value ?? expect;
    if (typeof expect !== 'string' || typeof now !== 'string' || from === '') continue;
    const value = replaceWords(now, from, to);
    if (value !== now) edits.set(at, { at, expect, value });
  }
  return edits.size > 0 ? { safe, edits: [...edits.values()] } : null;
}

/** "Phòng KHTC" is not replaced inside "Phòng KHTC-TH", nor inside what it is to become. */
function replaceWords(text: string, from: string, to: string): string {
  let result = '';
  let at = 0;
  for (let i = text.indexOf(from); i >= 0; i = text.indexOf(from, at)) {
    const already = text.startsWith(to, i) || !isWordAt(text, i, from.length);
    result += text.slice(at, i) + (already ? text.slice(i, i + from.length) : to);
    at = i + from.length;
  }
  return result + text.slice(at);
}
