import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { Layout } from './layout';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './Row';

/** Up to so many columns all are drawn: texts and blocks that begin further left reach into sight. */
const FEW_COLUMNS = 40;
/** Of more, so many left of the window. */
const COLUMNS_BEFORE = 20;
/** Frozen rows taller than this would fill the window of a small screen. */
const TALLEST_FROZEN = 320;
/** The window's scroll bar hides what stands at the very end. */
const SCROLL_BAR = 16;

/** Which rows and columns are in sight, as the window is scrolled. */
export function useVisible(scroller: RefObject<HTMLDivElement | null>, layout: Layout) {
  const frozen = frozenRows(layout);
  const rows = useVirtualizer({
    count: layout.heights.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => layout.heights[i]!,
    overscan: 6,
    paddingStart: LETTERS_HEIGHT,
    scrollPaddingStart: LETTERS_HEIGHT + frozen.height,
    scrollPaddingEnd: SCROLL_BAR,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      const above = layout.reachingInto((drawn[0] ?? 0) + 1).map((row) => row - 1);
      return [...above, ...drawn];
    },
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: layout.widths.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => layout.widths[i]!,
    overscan: 3,
    paddingStart: NUMBERS_WIDTH,
    scrollPaddingStart: NUMBERS_WIDTH,
    scrollPaddingEnd: SCROLL_BAR,
    rangeExtractor: (range) =>
      defaultRangeExtractor(
        range.count <= FEW_COLUMNS
          ? { ...range, startIndex: 0, endIndex: range.count - 1 }
          : { ...range, startIndex: Math.max(0, range.startIndex - COLUMNS_BEFORE) },
      ),
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [layout, rows, columns]);
  return { rows, columns, frozen };
}

/** Rows that stay in sight, unless they would fill the window. */
function frozenRows({ tops, look }: Layout): { rows: number; height: number } {
  const height = tops[look.freeze.rows] ?? 0;
  return height > 0 && height < TALLEST_FROZEN ? { rows: look.freeze.rows, height } : { rows: 0, height: 0 };
}
