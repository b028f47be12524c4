import { highlightFormula, markerOf, type SheetHighlights } from '../../../workbook/changes';
import { addressLists } from '../addresses';
import type { Batch } from '../batch';

export type KnownHighlights = Excel.ConditionalFormat[];

/**
 * The conditional formats of ours on a sheet: those whose formula begins as ours do. Excel gives a format neither name nor tag. Only those of
 * the right type are asked for their formula, and that one by one: `items/custom/rule` fails where any is of another type (office-js#2180).
 */
export function askForHighlights(name: string, worksheet: Excel.Worksheet) {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load({ type: true });
  let asked: { format: Excel.ConditionalFormat; custom: Excel.CustomConditionalFormat }[] = [];
  return {
    sheet: name,
    askMore(): void {
      asked = formats.items
        .filter(({ type }) => type === 'Custom')
        .map((format) => {
          const custom = format.customOrNullObject;
          custom.rule.load({ formula: true });
          return { format, custom };
        });
    },
    found: (): KnownHighlights =>
      asked.filter(({ custom }) => !custom.isNullObject && isOurs(custom.rule.formula)).map(({ format }) => format),
  };
}

/** Excel gives formulas with "=" before them. One without any no person can make: we began it, and Excel refused what was to follow. */
const isOurs = (formula: string): boolean => /^=?$/.test(formula) || markerOf(formula) !== null;

/** The lines of a cell, each by itself: a conditional format knows no line around a block. */
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const LINES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const;

/**
 * Sets the highlights of a sheet. Excel puts each new format before all others: the last one is set first, so that the first one wins. A
 * highlight of very many blocks becomes several formats, as one list of addresses is cut at 8,192 characters.
 */
export async function setHighlights(
  batch: Batch,
  worksheet: Excel.Worksheet,
  { sheet, highlights }: SheetHighlights,
): Promise<number> {
  let set = 0;
  batch.on(sheet);
  for (const { marker, ranges, style } of [...highlights].reverse()) {
    for (const list of addressLists(ranges)) {
      const format = worksheet.getRanges(list).conditionalFormats.add('Custom');
      const { custom } = format;
      custom.rule.formula = `=${highlightFormula(marker)}`;
      const { font, fill, borders } = custom.format;
      if (style.fill !== null) fill.color = style.fill;
      if (style.colour !== null) font.color = style.colour;
      if (style.bold) font.bold = true;
      if (style.italic) font.italic = true;
      if (style.underline) font.underline = 'Single';
      for (const edge of style.border ? EDGES : []) {
        const border = borders.getItem(edge);
        border.style = LINES[style.border!.line];
        border.color = style.border!.colour;
      }
      set += 1;
      await batch.made(24, list.length);
    }
  }
  return set;
}
