import { nameKey } from '../../workbook/sheetNames';
import { claimsBut, isLeftOver, namesOfSheets, saysOurs, TOP_ROWS } from '../../workbook/ownMarks';
import { MARK } from '../../workbook/sheetModel';
import type { SheetInfo } from '../../workbook/snapshot';
import { type CodeCell, codeCellIn } from '../../workbook/unfinishedSheet';

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
  /** Where a sheet of ours carries its code. */
  code: CodeCell | null;
  /** What somebody may change here though the sheet is protected: the look of cells (conditional formats are looks), notes (they are objects). */
  allows: { formats: boolean; notes: boolean };
}

interface KnownSheets {
  sheets: SheetKnown[];
  /** Marks of ours whose sheets are gone: left over where a removal was not finished. */
  dangling: string[];
}

/**
 * Asks what is needed to know the sheets, with whatever else the context has been asked for: one round trip,
 * two where there are names like our marks: by its name alone a sheet is not ours. `names` are those of the whole workbook: names of single sheets
 * are copies.
 */
export async function readSheets(context: Excel.RequestContext): Promise<KnownSheets> {
  const { worksheets, names } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true, options: true } });
  names.load({ name: true, formula: true });
  await context.sync();
  const defined = names.items.map(({ name, formula }) => ({ name, refersTo: String(formula), ofOneSheet: false }));
  const { marks, claims } = namesOfSheets(
    defined,
    worksheets.items.map(({ name }) => name),
  );
  const dangling = defined.flatMap(({ name, refersTo }) => (isLeftOver(name, refersTo) ? [name] : []));
  const candidates = worksheets.items.filter(({ name }) => MARK.test(name) && !marks.has(nameKey(name)));
  const unfinished = candidates.map((worksheet) => ({ name: worksheet.name, used: askWhetherUsed(worksheet) }));
  const said = worksheets.items.flatMap((worksheet) => {
    const own = marks.get(nameKey(worksheet.name));
    return own ? [{ name: worksheet.name, own, ...askForTexts(worksheet) }] : [];
  });
  if (said.length + unfinished.length > 0) await context.sync();
  const ours = new Map(said.map(({ name, own, texts }) => [name, own.find((mark) => saysOurs(mark, texts()))]));
  const codes = new Map(said.map(({ name, code }) => [name, code()]));
  for (const { name, used } of unfinished) if (used.isNullObject) ours.set(name, name);
  const sheets = worksheets.items.map(({ id, name, visibility, protection }) => {
    const mark = ours.get(name) ?? null;
    return {
      id,
      name,
      code: codes.get(name) ?? null,
      visible: visibility === 'Visible',
      protected: protection.protected,
      allows: allowedBy(protection),
      ours: mark !== null,
      mark,
      ...claimsBut(mark, claims.get(nameKey(name))),
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
function askWhetherUsed(worksheet: Excel.Worksheet): Excel.Range {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load({ address: true });
  return used;
}

/** The first rows and the first column of what a sheet holds: their texts, and the cell among them that carries its code. */
function askForTexts(worksheet: Excel.Worksheet): { texts: () => string[]; code: () => CodeCell | null } {
  const asked = [`1:${TOP_ROWS}`, 'A:A'].map((part) => worksheet.getRange(part).getUsedRangeOrNullObject(true));
  for (const part of asked) part.load({ text: true, rowIndex: true, columnIndex: true });
  const parts = () => asked.filter((part) => !part.isNullObject);
  return {
    texts: () => parts().flatMap(({ text }) => text.flat()),
    code: () =>
      parts()
        .map(({ text, rowIndex, columnIndex }) => codeCellIn(text, rowIndex + 1, columnIndex + 1))
        .find((cell) => cell !== null) ?? null,
  };
}
