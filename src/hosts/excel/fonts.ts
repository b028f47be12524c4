import { isLegacyFont, legacyEncodingOf } from '../../language/legacy';
import { inParts } from './readBlocks';

/**
 * The font of each cell, where it matters: .VnTime and VNI-Times hold other letters than they show. A sheet in one font has its name; in a
 * sheet of several each cell is asked only when some text looks like one of the old codes.
 */
export async function fontsOf(
  context: Excel.RequestContext,
  used: Excel.Range,
  whole: string | null,
  texts: string[][],
): Promise<string[][] | null> {
  if (whole) return isLegacyFont(whole) ? texts.map((row) => row.map(() => whole)) : null;
  if (!texts.some((row) => row.some((text) => legacyEncodingOf(text) !== null))) return null;
  const fonts: string[][] = [];
  const columns = texts[0]?.length ?? 0;
  await inParts(texts.length, columns, async (from, count) => {
    const part = used.getCell(from, 0).getResizedRange(count - 1, columns - 1);
    const properties = part.getCellProperties({ format: { font: { name: true } } });
    await context.sync();
    // The result of a method is there after the sync; the rule takes it for a property that has to be loaded.
    // eslint-disable-next-line office-addins/load-object-before-read
    for (const row of properties.value) fonts.push(row.map((cell) => cell.format?.font?.name ?? ''));
  });
  return fonts;
}
