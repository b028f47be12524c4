import { fill } from '../language/bilingual';
import type { SheetBuilder } from './sheetBuilder';
import type { SheetContext } from './summary';
import { WORDS } from './words';

/** The last line of each sheet: from which table it was made, when, and that it is made anew. */
export function footer(sheet: SheetBuilder, { inspection, writtenAt }: SheetContext): void {
  sheet.gap();
  sheet.line(fill(WORDS.footer, { sheet: inspection.plan.sheet, writtenAt }), 'footer');
}
