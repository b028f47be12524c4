import { parseAddress } from './address';
import { LAST, type Place } from './block';
import { blockFinder, coveredBy } from './blockFinder';
import type { CellEdit } from './edits';
import { type CellFacts, judgeEdits, type Refused } from './judgeEdits';
import type { SheetSnapshot } from './snapshot';

interface Edited<E extends CellEdit = CellEdit> {
  snapshot: SheetSnapshot;
  /** Edits that were not made, and why. */
  refused: Refused<E>[];
}

/** The sheet with the edits made, as a new snapshot. `more`: what is known of a cell beyond what the snapshot tells. */
export function applyEdits<E extends CellEdit>(
  sheet: SheetSnapshot,
  edits: E[],
  more: (at: Place, edit: E) => Partial<CellFacts> = () => ({}),
): Edited<E> {
  const facts = factsIn(sheet);
  const { made, refused } = judgeEdits(edits, (edit, place) => ({ ...facts(place), ...more(place, edit) }));
  const next: SheetSnapshot = {
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    texts: sheet.texts.map((row) => [...row]),
    formats: sheet.formats.map((row) => [...row]),
    ...(sheet.fonts && { fonts: sheet.fonts.map((row) => [...row]) }),
  };
  for (const edit of made) put(next, edit);
  return { snapshot: next, refused };
}

function factsIn({ values, top, left, merges, formulas = [] }: SheetSnapshot): (place: Place) => CellFacts {
  const [formula, covered] = [blockFinder(formulas), coveredBy(merges)];
  return (place) => ({
    missing: place.row < top || place.column < left || place.row > LAST.row || place.column > LAST.column,
    value: values[place.row - top]?.[place.column - left] ?? null,
    formula: formula(place) !== null,
    covered: covered(place),
  });
}

/** Changes a snapshot, which is widened as far as it takes. */
function put(sheet: SheetSnapshot, { at, value, font }: CellEdit): void {
  const { row, column } = parseAddress(at)!;
  const [r, c] = [row - sheet.top, column - sheet.left];
  widen(sheet.values, r, c, null);
  widen(sheet.texts, r, c, '');
  widen(sheet.formats, r, c, 'General');
  sheet.values[r]![c] = value;
  sheet.texts[r]![c] = value === null ? '' : String(value);
  sheet.width = Math.max(sheet.width, c + 1);
  if (font === undefined || !sheet.fonts) return;
  widen(sheet.fonts, r, c, '');
  sheet.fonts[r]![c] = font;
}

function widen<T>(rows: T[][], row: number, column: number, empty: T): void {
  while (rows.length <= row) rows.push([]);
  while (rows[row]!.length <= column) rows[row]!.push(empty);
}
