import { PLAIN_LOOK } from '../workbook/cellLook';
import type { Rule, SheetLook } from '../workbook/sheetLook';
import type { CellValue } from '../workbook/snapshot';
import { type CellCss, cellCss, markedLook } from './cellCss';

/** Blocks taller than this are looked through for every cell; the others are known by their rows. */
const TALL = 2000;

/** Gives each cell of a sheet its look. Cells that look alike share one object, so that little is made while scrolling. */
export function sheetCss(look: SheetLook, scale: number): (row: number, column: number, value: CellValue) => CellCss {
  const rulesAt = indexRules(look.rules);
  const columnStyles: (number | undefined)[] = [];
  for (const { from, to, style } of look.columns)
    for (let column = from; style !== null && column <= Math.min(to, 1000); column++) columnStyles[column] = style;
  const known = new Map<string, CellCss>();
  return (row, column, value) => {
    const style = look.cells[row - 1]?.[column - 1] ?? look.rowStyles[row] ?? columnStyles[column] ?? 0;
    const rules = rulesAt(row, column);
    const numeric = typeof value === 'number';
    const key = `${style} ${numeric} ${rules.join(' ')}`;
    let css = known.get(key);
    if (!css) {
      const marked = markedLook(
        look.styles[style] ?? PLAIN_LOOK,
        rules.map((rule) => look.rules[rule]!.look),
      );
      css = cellCss(marked, scale, numeric, look.gridLines);
      known.set(key, css);
    }
    return css;
  };
}

/** The numbers of the rules that hold in a cell, first ones first. */
function indexRules(rules: Rule[]): (row: number, column: number) => number[] {
  const byRow = new Map<number, { rule: number; left: number; right: number }[]>();
  const tall: { rule: number; top: number; bottom: number; left: number; right: number }[] = [];
  rules.forEach(({ ranges }, rule) => {
    for (const { top, bottom, left, right } of ranges) {
      if (bottom - top > TALL) {
        tall.push({ rule, top, bottom, left, right });
        continue;
      }
      for (let row = top; row <= bottom; row++) {
        const known = byRow.get(row);
        if (known) known.push({ rule, left, right });
        else byRow.set(row, [{ rule, left, right }]);
      }
    }
  });
  return (row, column) => {
    const within = ({ left, right }: { left: number; right: number }) => left <= column && column <= right;
    const found = (byRow.get(row) ?? []).filter(within);
    const more = tall.filter((block) => block.top <= row && row <= block.bottom && within(block));
    return [...found, ...more].map(({ rule }) => rule).sort((a, b) => a - b);
  };
}
