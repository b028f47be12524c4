import { address, parseAddress } from '../../../../workbook/address';
import type { Applied, Changes } from '../../../../workbook/changes';
import { typed } from '../typedText';
import type { Desk } from './desk';

type Edit = NonNullable<Changes['edits']>[number];

/**
 * Changes cells. One that holds something else than expected, or a formula, is refused by itself; one that is edited twice is measured by what
 * the first edit left there. Only these cells are written, those below each other in one call: others may be typing in the rest.
 */
export function makeEdits(desk: Desk, edits: Edit[]): Applied['edits'] {
  const refused: Edit[] = [];
  const made = new Map<string, Map<string, Edit>>();
  for (const edit of edits) {
    const own = made.get(edit.sheet) ?? new Map<string, Edit>();
    made.set(edit.sheet, own);
    const before = own.get(edit.at);
    const holds = before ? before.value : desk.value(edit.sheet, edit.at);
    if (!parseAddress(edit.at) || holds !== edit.expect || desk.formula(edit.sheet, edit.at) !== '') refused.push(edit);
    else own.set(edit.at, { ...edit, font: edit.font ?? before?.font });
  }
  for (const [name, own] of made) write(desk, name, [...own.values()]);
  return { made: edits.length - refused.length, refused };
}

function write(desk: Desk, name: string, edits: Edit[]): void {
  const { sheet } = desk.named(name);
  if (edits.length > 0) desk.written.add(name);
  for (const run of runs(edits)) {
    const range = sheet.getRange(`${run[0]!.at}:${run[run.length - 1]!.at}`);
    const formats = run.map(({ at }) => [desk.format(name, at)]);
    // In a cell of text ("@") the apostrophe would be taken for a letter: such cells are of no kind while they are written.
    const asText = formats.some(([format]) => format === '@');
    if (asText) range.setNumberFormat('General');
    range.setValues(run.map(({ value }) => [typed(value)]));
    if (asText) range.setNumberFormats(formats);
  }
  const fonts = new Map<string, string[]>();
  for (const { at, font } of edits) if (font !== undefined) fonts.set(font, [...(fonts.get(font) ?? []), at]);
  for (const [font, cells] of fonts) sheet.getRangeList(cells).setFontFamily(font);
}

/** Edits of cells below each other, together. */
function runs(edits: Edit[]): Edit[][] {
  const placed = new Map(edits.map((edit) => [edit.at, edit]));
  const place = ({ at }: Edit) => parseAddress(at)!;
  const sorted = [...placed.values()].sort((a, b) => place(a).column - place(b).column || place(a).row - place(b).row);
  const found: Edit[][] = [];
  for (const edit of sorted) {
    const last = found[found.length - 1];
    const above = last && place(last[last.length - 1]!);
    if (above && address(above.row + 1, above.column) === edit.at) last.push(edit);
    else found.push([edit]);
  }
  return found;
}
