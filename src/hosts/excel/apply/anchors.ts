import { filledOutside, movedCell } from '../../../workbook/anchors';
import { blockText, parseBlock } from '../../../workbook/block';
import { blockOf } from '../addresses';
import type { Anchor, Changes } from '../../../workbook/changes';

/** Bytes of one answer that anchors may take: Excel on the web refuses one above 5 MB, and then what was written along with it stands. */
const ROOM = 3_000_000;
/** A letter takes up to three bytes. */
const LETTER = 3;
const CELL = 8;

/**
 * Asks for the anchors with the next request. What is given then says which cell no longer holds what it held; null when all do.
 *
 * A request is carried out in one go: asked for before what is written in it, they are what stood there when it was written.
 */
export function askForAnchors(
  anchors: readonly Anchor[],
  sheetOf: (name: string) => Excel.Worksheet,
): () => string | null {
  const asked = new Map<string, Excel.Range>();
  const fitting = anchorsWithin(anchors, ROOM);
  for (const { sheet, range } of fitting) {
    const cells = sheetOf(sheet).getRange(range);
    cells.load({ values: true });
    // Asked for anew each time: to forget it afterwards would take a request more.
    cells.untrack();
    asked.set(`${sheet}!${blockText(parseBlock(range))}`, cells);
  }
  const whole = anchors.filter((anchor) => anchor.whole);
  const filled = new Map(whole.map(({ sheet }) => [sheet, askForFilled(sheetOf(sheet))]));
  return () =>
    movedCell(fitting, (sheet, block) => asked.get(`${sheet}!${blockText(block)}`)!.values as unknown[][]) ??
    filledOutside(whole, (sheet) => (filled.get(sheet)!.isNullObject ? null : blockOf(filled.get(sheet)!)));
}

/** What holds something on a sheet, looks aside. */
function askForFilled(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  used.untrack();
  return used;
}

/**
 * What a batch asks on each sheet it is about to write on. Where cells are edited it asks only before the first request: of what stands there
 * afterwards nobody can say that somebody else has changed it.
 */
export function watch(
  context: Excel.RequestContext,
  { anchors = [], edits = [] }: Changes,
): (sheet: string) => (() => string | null) | null {
  const asked = new Set<string>();
  return (sheet) => {
    const own = anchors.filter((anchor) => anchor.sheet === sheet);
    if (own.length === 0 || (asked.has(sheet) && edits.length > 0)) return null;
    asked.add(sheet);
    return askForAnchors(own, (name) => context.workbook.worksheets.getItem(name));
  };
}

/**
 * As much of the anchors as an answer has room for, the small ones first. Of what is too large the last rows: a row put in or taken away
 * further up moves them all.
 */
function anchorsWithin(anchors: readonly Anchor[], room: number): Anchor[] {
  const sized = anchors.map((anchor) => ({ anchor, sizes: anchor.values.map(sizeOf) }));
  const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);
  let left = room;
  return sized
    .sort((a, b) => total(a.sizes) - total(b.sizes))
    .flatMap(({ anchor, sizes }) => {
      let rows = 0;
      for (let size = sizes.at(-1); size !== undefined && size <= left; size = sizes.at(-1 - rows)) {
        left -= size;
        rows += 1;
      }
      return rows > 0 ? [lastRows(anchor, rows)] : [];
    });
}

function lastRows({ sheet, range, values }: Anchor, rows: number): Anchor {
  const block = parseBlock(range);
  const top = block.top + values.length - rows;
  return { sheet, range: blockText({ ...block, top }), values: values.slice(values.length - rows) };
}

const sizeOf = (row: Anchor['values'][number]): number =>
  row.reduce<number>((sum, value) => sum + CELL + (typeof value === 'string' ? value.length * LETTER : 0), 0);
