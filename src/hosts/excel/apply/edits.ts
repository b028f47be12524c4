import type { Applied } from '../../../workbook/changes';
import type { SheetEdit } from '../../../workbook/edits';
import type { CellValue } from '../../../workbook/snapshot';
import { judgeEdits, oneForEach } from '../../../workbook/judgeEdits';
import { blockText, placeAt } from '../../../workbook/block';
import { columnBlocks } from '../addresses';
import type { Batch } from '../batch';
import type { Found } from './look';
import { askForContents, askForFont, type PutBack } from './takeBack';
import { isTypedAsText, typed } from '../../../workbook/typedText';

/** Changes cells, those below each other in one call. */
export async function makeEdits(
  batch: Batch,
  sheetOf: (name: string) => Excel.Worksheet,
  edits: SheetEdit[],
  found: Found,
  before: PutBack[],
): Promise<Applied['edits']> {
  const { made, refused } = judgeEdits(edits, (edit) => found.facts(edit));
  for (const [name, own] of oneForEach(made)) await write(batch, sheetOf(name), name, own, found, before);
  return { made: made.length, refused };
}

async function write(
  batch: Batch,
  worksheet: Excel.Worksheet,
  name: string,
  edits: SheetEdit[],
  found: Found,
  before: PutBack[],
): Promise<void> {
  if (edits.length > 0) batch.on(name);
  const at = new Map(edits.map((edit) => [placeKey(edit.at), edit]));
  for (const block of columnBlocks(edits.map((edit) => placeAt(edit.at)))) {
    const own: SheetEdit[] = [];
    for (let row = block.top; row <= block.bottom; row++) own.push(at.get(`${row},${block.left}`)!);
    const range = worksheet.getRange(blockText(block));
    const formats = own.map((edit) => [found.cell(name, edit.at).format]);
    const values = own.map(({ value }) => [typed(value)]);
    const asText = own.some((edit, i) => isTypedAsText(edit.value, formats[i]![0]!));
    const contents = askForContents(worksheet.getRange(blockText(block)));
    before.push(contents.putBack);
    batch.watchFor(() => overwritten(name, own, found, contents.held()));
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
    before.push(askForFont(worksheet, place));
    worksheet.getRange(place).format.font.name = font;
    await batch.made(2);
  }
}

/** The first of the cells below each other that held something else by the time it was written than when it was looked at. */
function overwritten(sheet: string, edits: SheetEdit[], found: Found, held: CellValue[][]): string | null {
  const other = edits.find(({ at }, i) => (held[i]![0] === '' ? null : held[i]![0]) !== found.cell(sheet, at).value);
  return other ? `${sheet}!${other.at}` : null;
}

function placeKey(at: string): string {
  const { row, column } = placeAt(at);
  return `${row},${column}`;
}
