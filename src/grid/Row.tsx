import { memo } from 'react';
import { address } from '../workbook/address';
import type { CellCss } from './cellCss';
import { boxOf, type Layout } from './layout';

export const LETTERS_HEIGHT = 24;
export const NUMBERS_WIDTH = 52;

interface RowProps {
  layout: Layout;
  css: (row: number, column: number, value: string | number | boolean | null) => CellCss;
  row: number;
  top: number;
  columns: number[];
  selected: boolean;
}

/** One row of cells. A block is drawn by its first cell, over the rows it covers. */
export const Row = memo(function Row({ layout, css, row, top, columns, selected }: RowProps) {
  const height = layout.heights[row - 1]!;
  const drawn = columns.filter((column) => isDrawn(layout, row, column));
  return (
    <div
      role="row"
      aria-rowindex={row}
      style={{ position: 'absolute', top, left: 0, width: '100%', height, pointerEvents: 'none' }}
    >
      <div role="rowheader" className="nr-number" aria-selected={selected} data-row={row} style={{ height }}>
        {height > 0 ? row : ''}
      </div>
      {drawn.map((column) => (
        <Cell key={column} layout={layout} css={css} row={row} column={column} />
      ))}
    </div>
  );
});

function isDrawn(layout: Layout, row: number, column: number): boolean {
  const merge = layout.mergeAt(row, column);
  if (merge) return merge.top === row && merge.left === column;
  return layout.heights[row - 1]! > 0 && layout.widths[column - 1]! > 0;
}

function Cell({ layout, css, row, column }: Pick<RowProps, 'layout' | 'css' | 'row'> & { column: number }) {
  const { snapshot, look } = layout;
  const value = snapshot.values[row - 1]?.[column - 1] ?? null;
  const text = snapshot.texts[row - 1]?.[column - 1] ?? '';
  const at = address(row, column);
  const { left, width, height } = boxOf(layout, row, column);
  if (width === 0 || height === 0) return null;
  const { box, text: letters, over } = css(row, column, value);
  const note = look.notes[at];
  const spills =
    text !== '' && letters.whiteSpace === 'pre' && typeof value === 'string' && !layout.mergeAt(row, column);
  const room = spills ? spillOf(layout, row, column, letters.textAlign === 'center') : null;
  return (
    <div
      role="gridcell"
      id={`cell-${at}`}
      aria-colindex={column}
      className={look.links[at] ? 'nr-cell nr-link' : 'nr-cell'}
      data-at={at}
      title={note}
      style={{
        ...box,
        left: NUMBERS_WIDTH + left - over.left,
        top: -over.top,
        width: width + over.left,
        height: height + over.top,
        overflow: room ? 'visible' : 'hidden',
      }}
    >
      {text !== '' && (
        <div className="nr-text" style={room ? { ...letters, ...room } : letters}>
          {text}
        </div>
      )}
      {note !== undefined && <i className="nr-note" />}
    </div>
  );
}

/** A text that does not wrap is written on over the empty cells beside it. */
function spillOf({ snapshot, widths }: Layout, row: number, column: number, centred: boolean) {
  const texts = snapshot.texts[row - 1] ?? [];
  let right = 0;
  for (let next = column + 1; next <= widths.length && (texts[next - 1] ?? '') === ''; next++)
    right += widths[next - 1]!;
  if (right === 0) return null;
  if (!centred) return { marginRight: -right, overflow: 'hidden', position: 'relative' as const, zIndex: 1 };
  let left = 0;
  for (let before = column - 1; before >= 1 && (texts[before - 1] ?? '') === ''; before--) left += widths[before - 1]!;
  const side = Math.min(left, right);
  return { marginLeft: -side, marginRight: -side, overflow: 'hidden', position: 'relative' as const, zIndex: 1 };
}
