import { readTabs } from '../sheets/workbookTabs';
import type { Draft } from '../draft';
import type { Stylesheet } from './stylesheet';

/** Cells and rows name their style "s", columns "style". */
const STYLE = /\s(?:s|style)\s*=\s*["'](\d+)["']/g;

/** Numbers of the cell styles a sheet names. It is looked through as it is unpacked, and not kept. */
export function stylesIn(draft: Draft, part: string): Set<number> {
  const used = new Set<number>();
  let tail = '';
  draft.stream(part, (piece) => {
    const window = tail + piece;
    for (const [, number] of window.matchAll(STYLE)) used.add(Number(number));
    tail = window.slice(Math.max(0, window.lastIndexOf('<')));
  });
  return used;
}

/** Takes away the styles that were there for sheets of ours alone, so that the workbook is as it was before they were made. */
export function dropFreedStyles(draft: Draft, workbook: string, styles: Stylesheet, freed: Set<number>): void {
  if (freed.size === 0) return;
  const used = new Set<number>();
  for (const { part } of readTabs(draft, workbook)) {
    if (part !== null) for (const number of stylesIn(draft, part)) used.add(number);
  }
  styles.dropStyles(freed, used);
}
