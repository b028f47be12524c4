import type { Highlight, SheetHighlights } from '../workbook/changes';
import { blockText } from '../workbook/block';
import { joinBlocks } from './blocks';
import { MARK_KINDS, ROW_KINDS } from './kinds';
import { CELL_LOOKS, ROW_LOOKS } from './looks';
import type { PlanMarks } from './markPlan';

/** The highlights of a workbook's sheets: one for each kind and strength, cells before rows, the most urgent first. */
export function highlightsOf(marks: PlanMarks[]): SheetHighlights[] {
  const sheets = [...new Set(marks.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const mine = marks.filter((plan) => plan.sheet === sheet);
    const cells = mine.flatMap((plan) => plan.cells);
    const tints = mine.flatMap((plan) => plan.tints);
    const highlights: Highlight[] = [
      ...MARK_KINDS.map((kind) => ({
        marker: kind,
        ranges: rangesOf(cells.filter((cell) => cell.kind === kind)),
        style: CELL_LOOKS[kind],
      })),
      ...ROW_KINDS.map((kind) => ({
        marker: `${kind}-row`,
        ranges: rangesOf(tints.filter((tint) => tint.kind === kind)),
        style: ROW_LOOKS[kind],
      })),
    ].filter(({ ranges }) => ranges.length > 0);
    return highlights.length > 0 ? [{ sheet, highlights }] : [];
  });
}

const rangesOf = (places: { block: Parameters<typeof blockText>[0] }[]): string[] =>
  joinBlocks(places.map(({ block }) => block)).map(blockText);
