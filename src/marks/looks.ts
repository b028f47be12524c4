import type { HighlightStyle } from '../workbook/changes';
import type { MarkKind, RowKind } from './kinds';

const BLACK = '#000000';
const WHITE = '#FFFFFF';

const look = (fill: string, colour: string, signs: string, line: 'thin' | 'dashed' | 'dotted'): HighlightStyle => ({
  fill,
  colour,
  bold: signs.includes('bold'),
  italic: signs.includes('italic'),
  underline: signs.includes('underline'),
  border: { colour: BLACK, line },
});

/**
 * How the cell with the fault looks. The fills go down from near white to dark in steps that a grey print keeps apart, and no two kinds have the
 * same letters and border: colour is never the only sign. An empty cell (no owner, no deadline) shows nothing but its fill and border.
 */
export const CELL_LOOKS: Record<MarkKind, HighlightStyle> = {
  overdue: look('#9C1C14', WHITE, 'bold', 'thin'),
  'due-soon': look('#F0953A', BLACK, 'bold', 'dashed'),
  'no-owner': look('#4A90D9', BLACK, '', 'thin'),
  'no-deadline': look('#7B52AB', WHITE, '', 'dotted'),
  'not-understood': look('#EBCB3C', BLACK, 'italic underline', 'dashed'),
  other: look('#E7E7E7', BLACK, 'italic', 'dotted'),
};

const tint = (fill: string): HighlightStyle => ({
  fill,
  colour: null,
  bold: false,
  italic: false,
  underline: false,
  border: null,
});

/** How the rest of the row looks: pale, so that what is written there reads as before, and the user's letters stay as they are. */
export const ROW_LOOKS: Record<RowKind, HighlightStyle> = {
  overdue: tint('#F5BFB8'),
  'due-soon': tint('#FFE5C8'),
  'no-owner': tint('#D3E3F8'),
  'no-deadline': tint('#DDD2F0'),
  'not-understood': tint('#FFF6C9'),
};
