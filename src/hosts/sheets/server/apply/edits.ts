import { address, parseAddress } from '../../../../workbook/address';
import type { Applied } from '../../../../workbook/changes';
import type { SheetEdit } from '../../../../workbook/edits';
import { judgeEdits, oneForEach } from '../../../../workbook/judgeEdits';
import { isTypedAsText, typed } from '../../../../workbook/typedText';
import type { CellValue } from '../../../../workbook/snapshot';
import { ChangeRefused } from '../../../../workbook/host';
import { formatOf } from '../readSheet';
import type { Ledger } from './ledger';

/** What one cell holds. */
const LONGEST_TEXT = 50_000;

/** Changes cells. Only these are written, those below each other in one call: others may be typing in the rest. */
export function makeEdits(ledger: Ledger, edits: SheetEdit[]): Applied['edits'] {
  const { made, refused } = judgeEdits(edits, ({ sheet }, place) => ledger.facts(sheet, place), LONGEST_TEXT);
  for (const [name, own] of oneForEach(made)) write(ledger, name, own);
  return { made: made.length, refused };
}

function write(ledger: Ledger, name: string, edits: SheetEdit[]): void {
  const { sheet } = ledger.named(name);
  if (edits.length > 0) ledger.written.add(name);
  for (const run of runs(edits)) {
    const range = sheet.getRange(`${run[0]!.at}:${run[run.length - 1]!.at}`);
    const known = run.map(({ at }) => ledger.format(name, at));
    const formats = known.includes(null)
      ? range.getNumberFormats().map(([format]) => [formatOf(format!)])
      : known.map((format) => [format!]);
    // In a cell of text ("@") the apostrophe would be taken for a letter, a number for a text: such cells are of no kind while they are written.
    const asText = run.some(({ value }, i) => isTakenOtherwise(value, formats[i]![0]!));
    holdStill(ledger, name, run);
    if (asText) range.setNumberFormat('General');
    try {
      range.setValues(run.map(({ value }) => [typed(value)]));
    } finally {
      if (asText) twice(() => range.setNumberFormats(formats));
    }
  }
  const fonts = new Map<string, string[]>();
  for (const { at, font } of edits) if (font !== undefined) fonts.set(font, [...(fonts.get(font) ?? []), at]);
  for (const [font, cells] of fonts) sheet.getRangeList(cells).setFontFamily(font);
}

const isTakenOtherwise = (value: CellValue, format: string): boolean =>
  isTypedAsText(value, format) || (format === '@' && value !== null && typeof value !== 'string');

/** Once more where it fails: what is not put back now nobody would put back, for done again the cells hold what they are to. */
function twice(work: () => unknown): void {
  try {
    work();
  } catch {
    work();
  }
}

/**
 * The last look before cells are written over: whoever was quicker keeps his words.
 * @throws ChangeRefused
 */
function holdStill(ledger: Ledger, name: string, run: SheetEdit[]): void {
  const [first, last] = [run[0]!.at, run[run.length - 1]!.at];
  const now = ledger.valuesNow(name, `${first}:${last}`);
  const moved = run.find(({ at }, i) => now[i]?.[0] !== ledger.value(name, at));
  if (moved) throw new ChangeRefused('changed', `${name}!${moved.at}`);
}

/** Edits of cells below each other, together. */
function runs(edits: SheetEdit[]): SheetEdit[][] {
  const placed = new Map(edits.map((edit) => [edit.at, edit]));
  const place = ({ at }: SheetEdit) => parseAddress(at)!;
  const sorted = [...placed.values()].sort((a, b) => place(a).column - place(b).column || place(a).row - place(b).row);
  const found: SheetEdit[][] = [];
  for (const edit of sorted) {
    const last = found[found.length - 1];
    const above = last && place(last[last.length - 1]!);
    if (above && address(above.row + 1, above.column) === edit.at) last.push(edit);
    else found.push([edit]);
  }
  return found;
}
