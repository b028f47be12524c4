import type { SheetInfo } from '../../workbook/snapshot';
import { nameKey, sheetOfReference } from './addresses';

/** Our sheets are known by defined names that point to their first cells. */
const MARK = /^NamRo_[A-Za-z0-9_]+$/;

/** A sheet's name has at most so many signs. */
const LONGEST_NAME = 31;

/** The name a sheet of ours has until it is marked: its mark; of a long one the beginning, and a number made from all of it. */
export function provisionalName(mark: string): string {
  if (mark.length <= LONGEST_NAME) return mark;
  const number = [...mark].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)!) % 0xffff_ffff, 7);
  const ending = `_${number.toString(36)}`;
  return mark.slice(0, LONGEST_NAME - ending.length) + ending;
}

export interface SheetKnown extends SheetInfo {
  /** Excel's own key, which survives a new name. Events give nothing else. */
  id: string;
  /** What somebody may change here though the sheet is protected: the look of cells (conditional formats are looks), notes (they are objects). */
  allows: { formats: boolean; notes: boolean };
}

export interface KnownSheets {
  sheets: SheetKnown[];
  /** Marks of ours whose sheets are gone: left over where a removal was not finished. */
  dangling: string[];
}

/** Asks what is needed to know the sheets, with whatever else the context has been asked for: one round trip. */
export async function readSheets(context: Excel.RequestContext): Promise<KnownSheets> {
  const { worksheets, names } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true, options: true } });
  names.load({ name: true, formula: true });
  await context.sync();
  const marks = new Map<string, string>();
  const dangling: string[] = [];
  const standing = new Set(worksheets.items.map(({ name }) => nameKey(name)));
  for (const { name, formula } of names.items) {
    if (!MARK.test(name)) continue;
    const sheet = sheetOfReference(String(formula));
    const key = sheet === null ? null : nameKey(sheet);
    if (key === null || !standing.has(key)) dangling.push(name);
    else if (!marks.has(key)) marks.set(key, name);
  }
  const unfinished = await unfinishedSheets(context, worksheets.items, marks);
  const sheets = worksheets.items.map(({ id, name, visibility, protection }) => {
    const mark = marks.get(nameKey(name)) ?? (unfinished.has(name) ? name : null);
    return {
      id,
      name,
      visible: visibility === 'Visible',
      protected: protection.protected,
      allows: allowedBy(protection),
      ours: mark !== null,
      mark,
    };
  });
  return { sheets, dangling };
}

const allowedBy = ({ protected: isProtected, options }: Excel.WorksheetProtection): SheetKnown['allows'] => ({
  formats: !isProtected || (options.allowFormatCells ?? false),
  notes: !isProtected || (options.allowEditObjects ?? false),
});

/**
 * A sheet of ours is added under its mark, marked, and only then given its name: where that was not finished it is known by the name it has,
 * if nothing stands on it.
 */
async function unfinishedSheets(
  context: Excel.RequestContext,
  worksheets: Excel.Worksheet[],
  marks: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const candidates = worksheets.filter(({ name }) => MARK.test(name) && !marks.has(nameKey(name)));
  if (candidates.length === 0) return new Set();
  const asked = candidates.map((worksheet) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load({ address: true });
    return { name: worksheet.name, used };
  });
  await context.sync();
  return new Set(asked.filter(({ used }) => used.isNullObject).map(({ name }) => name));
}
