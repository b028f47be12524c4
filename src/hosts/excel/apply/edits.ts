import type { Applied, Changes } from '../../../workbook/changes';
import { blockText, columnBlocks, placeOf } from '../addresses';
import type { Batch } from '../batch';
import type { Found } from './look';
import { typed } from './typedText';

type Edit = NonNullable<Changes['edits']>[number];

/**
 * Changes cells, those below each other in one call. A cell that holds something else than expected is refused by itself; one that is edited
 * twice is measured by what the first edit left there.
 */
export async function makeEdits(
  batch: Batch,
  sheetOf: (name: string) => Excel.Worksheet,
  edits: Edit[],
  found: Found,
): Promise<Applied['edits']> {
  const refused: Edit[] = [];
  const made = new Map<string, Map<string, Edit>>();
  for (const edit of edits) {
    const own = made.get(edit.sheet) ?? new Map<string, Edit>();
    made.set(edit.sheet, own);
    const before = own.get(edit.at);
    const holds = before ? before.value : found.cell(edit.sheet, edit.at).value;
    if (holds !== edit.expect) refused.push(edit);
    else own.set(edit.at, { ...edit, font: edit.font ?? before?.font });
  }
  for (const [name, own] of made) await write(batch, sheetOf(name), name, [...own.values()], found);
  return { made: edits.length - refused.length, refused };
}

async function write(batch: Batch, worksheet: Excel.Worksheet, name: string, edits: Edit[], found: Found) {
  if (edits.length > 0) batch.on(name);
  const at = new Map(edits.map((edit) => [placeKey(edit.at), edit]));
  for (const block of columnBlocks(edits.map((edit) => placeOf(edit.at)))) {
    const own = [];
    for (let row = block.top; row <= block.bottom; row++) own.push(at.get(`${row},${block.left}`)!);
    const range = worksheet.getRange(blockText(block));
    const formats = own.map((edit) => [found.cell(name, edit.at).format]);
    const values = own.map(({ value }) => [value === null ? '' : typed(value)]);
    // Whether an apostrophe counts as typed in a cell of text ("@") Excel does not say: such cells are of no kind while they are written.
    const asText = formats.some(([format]) => format === '@') && own.some(({ value }) => typeof value === 'string');
    if (asText) range.numberFormat = own.map(() => ['General']);
    range.values = values;
    if (asText) range.numberFormat = formats;
    await batch.made(
      asText ? 3 : 1,
      values.reduce((sum, [value]) => sum + String(value).length + 8, 0),
    );
  }
  for (const { at: place, font } of edits) {
    if (font === undefined) continue;
    worksheet.getRange(place).format.font.name = font;
    await batch.made(2);
  }
}

function placeKey(at: string): string {
  const { row, column } = placeOf(at);
  return `${row},${column}`;
}
