import type { CellValue } from '../../workbook/snapshot';
import { isTooLarge } from './run';
import { isOnTheWeb } from './supports';

/** A part of a sheet's cells as Excel gives them. */
interface Cells {
  values: CellValue[][];
  texts: string[][];
  formats: string[][];
}

/**
 * Cells read at once. An answer holds at most five million cells, and on the web 5 MB: there a cell of a plan takes some 150 bytes, its value
 * and its text together.
 */
const AT_ONCE = { desktop: 1_000_000, web: 20_000 };
/** Texts may be longer than that: an answer refused as too large is asked for again in smaller parts, this far down. */
const FEWEST = 200;

/**
 * Reads the cells of a range, in as few parts as Excel allows: one round trip a part. `ask` asks for what is to come along with the last of
 * them; it is called again when that one fails, for then nothing of the request was answered.
 */
export async function readBlocks<Along>(
  context: Excel.RequestContext,
  range: Excel.Range,
  rows: number,
  columns: number,
  ask: () => () => Along,
): Promise<Cells & { along: Along }> {
  let answered: (() => Along) | undefined;
  const whole: Cells = { values: [], texts: [], formats: [] };
  await inParts(rows, columns, async (from, count) => {
    const part = rows === count ? range : range.getCell(from, 0).getResizedRange(count - 1, columns - 1);
    if (from + count === rows) answered = ask();
    part.load({ values: true, text: true, numberFormat: true });
    await context.sync();
    // One by one: an argument list of a hundred thousand rows would be too long for the engine.
    for (const row of part.values as unknown[][]) whole.values.push(row.map(valueOf));
    for (const row of part.text) whole.texts.push(row);
    for (const row of part.numberFormat as string[][]) whole.formats.push(row);
  });
  return { ...whole, along: answered!() };
}

/** Does something for all rows, a part at a time; a part whose answer is too large is done again in halves. */
export async function inParts(
  rows: number,
  columns: number,
  work: (from: number, count: number) => Promise<void>,
): Promise<void> {
  let atOnce = isOnTheWeb() ? AT_ONCE.web : AT_ONCE.desktop;
  for (let from = 0; from < rows;) {
    const count = Math.min(rows - from, Math.max(1, Math.floor(atOnce / columns)));
    try {
      await work(from, count);
      from += count;
    } catch (cause) {
      if (!isTooLarge(cause) || atOnce <= FEWEST) throw cause;
      atOnce = Math.floor(Math.min(atOnce, count * columns) / 2);
    }
  }
}

/** Excel gives an empty cell as an empty text, and so a formula whose result is one: neither says anything. */
const valueOf = (value: unknown): CellValue => (value === '' ? null : (value as CellValue));
