import { fill } from '../language/bilingual';
import type { SheetBuilder } from './sheetBuilder';
import { WORDS } from './words';

/** The last line of each sheet: from which table it was made, when, that it is made anew, and its code where that stands nowhere else. */
export function footer(
  sheet: SheetBuilder,
  { inspection, writtenAt }: { inspection: { plan: { sheet: string } }; writtenAt: string },
  { code = true } = {},
): void {
  const words = fill(WORDS.footer, { sheet: inspection.plan.sheet, writtenAt });
  sheet.gap();
  sheet.line(code ? `${words} ${WORDS.code}` : words, 'footer');
}
