import type { SheetInfo } from '../../workbook/snapshot';
import { nameKey, sheetOfReference } from './addresses';

/** Our sheets are known by defined names that point to their first cells. */
const MARK = /^NamRo_[A-Za-z0-9_]+$/;

export interface SheetKnown extends SheetInfo {
  /** Excel's own key, which survives a new name. Events give nothing else. */
  id: string;
}

/** Asks for what is needed to know the sheets; the answer is there after the next sync. */
export function askForSheets({ workbook }: Excel.RequestContext): () => SheetKnown[] {
  const { worksheets, names } = workbook;
  worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true } });
  names.load({ name: true, formula: true });
  return () => {
    const marks = new Map<string, string>();
    for (const { name, formula } of names.items) {
      const sheet = MARK.test(name) ? sheetOfReference(String(formula)) : null;
      if (sheet !== null && !marks.has(nameKey(sheet))) marks.set(nameKey(sheet), name);
    }
    return worksheets.items.map(({ id, name, visibility, protection }) => {
      const mark = marks.get(nameKey(name)) ?? null;
      return {
        id,
        name,
        visible: visibility === 'Visible',
        protected: protection.protected,
        ours: mark !== null,
        mark,
      };
    });
  };
}
