import { anchorOf, type Layout } from './layout';

interface Place {
  row: number;
  column: number;
}

interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

const STEPS: Record<string, Place> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Enter: { row: 1, column: 0 },
  Tab: { row: 0, column: 1 },
};

/** Where a key leads from a cell, as in every spreadsheet; null for keys that lead nowhere. */
export function moved(key: Key, from: Place, layout: Layout, page: number): Place | null {
  const { heights, widths, snapshot } = layout;
  if (key.key === 'PageDown') return { row: Math.min(heights.length, from.row + page), column: from.column };
  if (key.key === 'PageUp') return { row: Math.max(1, from.row - page), column: from.column };
  if (key.key === 'Home') return { row: key.ctrlKey ? 1 : from.row, column: 1 };
  if (key.key === 'End' && key.ctrlKey)
    return { row: Math.max(1, snapshot.values.length), column: Math.max(1, snapshot.width) };
  const step = STEPS[key.key];
  if (!step || (key.key === 'Tab' && leavesAt(from, key, widths.length))) return null;
  const sign = key.shiftKey && (key.key === 'Tab' || key.key === 'Enter') ? -1 : 1;
  const merge = layout.mergeAt(from.row, from.column) ?? {
    top: from.row,
    bottom: from.row,
    left: from.column,
    right: from.column,
  };
  const [down, across] = [step.row * sign, step.column * sign];
  if (key.ctrlKey || key.metaKey) return toEdge(layout, from, down, across);
  let row = down > 0 ? merge.bottom + 1 : down < 0 ? merge.top - 1 : from.row;
  let column = across > 0 ? merge.right + 1 : across < 0 ? merge.left - 1 : from.column;
  while (down !== 0 && heights[row - 1] === 0) row += down;
  while (across !== 0 && widths[column - 1] === 0) column += across;
  const inside = row >= 1 && row <= heights.length && column >= 1 && column <= widths.length;
  return inside ? { row, column } : from;
}

/** With Tab alone the keyboard must be able to leave the grid: at its first column backwards, at its last forwards. */
const leavesAt = ({ column }: Place, { shiftKey }: Key, last: number) => (shiftKey ? column <= 1 : column >= last);

/** Ctrl with an arrow: to the end of what is filled, or to where something stands next. */
function toEdge({ snapshot, heights, widths }: Layout, from: Place, down: number, across: number): Place {
  const filled = (row: number, column: number) => (snapshot.texts[row - 1]?.[column - 1] ?? '') !== '';
  let { row, column } = from;
  const more = () =>
    row + down >= 1 && row + down <= heights.length && column + across >= 1 && column + across <= widths.length;
  const inBlock = filled(row, column) && filled(row + down, column + across);
  while (more()) {
    if (inBlock && !filled(row + down, column + across)) break;
    row += down;
    column += across;
    if (!inBlock && filled(row, column)) break;
  }
  return { row, column };
}

/** The cell beside or below one, past its block and past what is hidden. */
export function nextCell(layout: Layout, from: Place, step: Place): string {
  const merge = layout.mergeAt(from.row, from.column);
  let row = step.row ? (merge?.bottom ?? from.row) + 1 : from.row;
  let column = step.column ? (merge?.right ?? from.column) + 1 : from.column;
  while (step.row && layout.heights[row - 1] === 0) row += 1;
  while (step.column && layout.widths[column - 1] === 0) column += 1;
  return anchorOf(layout, Math.min(row, layout.heights.length), Math.min(column, layout.widths.length));
}
