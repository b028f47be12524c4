import type { CSSProperties } from 'react';
import { PLAIN_LOOK, SIDES, type CellLook, type Edge, type RuleLook } from '../workbook/cellLook';

const POINT = 96 / 72;
/** Pixels of a step of indentation: about a character. */
const STEP = 9;
const GRID = '#E1E1E1';
const PAPER = '#FFFFFF';
const INK = '#000000';

/** The look of a cell under the marks on it: of several marks the first decides each thing. */
export function markedLook(look: CellLook, rules: RuleLook[]): CellLook {
  return rules.reduceRight<CellLook>(
    (under, rule) => ({
      ...under,
      font: { ...under.font, ...rule.font },
      fill: rule.fill ?? under.fill,
      edges: { ...under.edges, ...rule.edges },
    }),
    look,
  );
}

export interface CellCss {
  box: CSSProperties;
  text: CSSProperties;
  /** Lines at its left and top lie on those of the cells before it, so that two neighbours share one line. */
  over: { left: number; top: number };
}

/** A cell's look as the browser draws it. `numeric`: what stands in it goes to the right by itself. */
export function cellCss(look: CellLook, scale: number, numeric: boolean, gridLines: boolean): CellCss {
  const { font, fill, edges, horizontal, vertical, wrap, indent } = look;
  const align = horizontal === 'general' ? (numeric ? 'right' : 'left') : horizontal;
  const line = fill === null && gridLines ? `1px solid ${GRID}` : fill === null ? undefined : `1px solid ${fill}`;
  const box: CSSProperties = {
    background: fill ?? PAPER,
    borderRight: line,
    borderBottom: line,
    padding: `0 ${Math.max(1, Math.round(2 * scale))}px`,
  };
  for (const side of SIDES) {
    const edge = edges[side];
    if (edge) box[`border${capital(side)}`] = borderOf(edge);
  }
  const text: CSSProperties = {
    fontFamily: `"${font.name.replace(/["\\]/g, '')}", "${PLAIN_LOOK.font.name}", "Liberation Serif", serif`,
    fontSize: `${(font.size * POINT * scale).toFixed(2)}px`,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? 'italic' : undefined,
    textDecoration:
      [font.underline && 'underline', font.strike && 'line-through'].filter(Boolean).join(' ') || undefined,
    color: font.colour ?? INK,
    textAlign: align,
    whiteSpace: wrap ? 'pre-wrap' : 'pre',
    overflowWrap: wrap ? 'anywhere' : undefined,
    lineHeight: 1.17,
    // Margins centre like an alignment does, but of a text too long for its cell they show the beginning.
    marginTop: vertical === 'top' ? 0 : 'auto',
    marginBottom: vertical === 'center' ? 'auto' : 0,
  };
  if (indent > 0) text[align === 'right' ? 'paddingRight' : 'paddingLeft'] = `${Math.round(indent * STEP * scale)}px`;
  return { box, text, over: { left: edges.left ? 1 : 0, top: edges.top ? 1 : 0 } };
}

const capital = (side: 'left' | 'right' | 'top' | 'bottom') =>
  (side[0]!.toUpperCase() + side.slice(1)) as 'Left' | 'Right' | 'Top' | 'Bottom';

const borderOf = ({ line, colour }: Edge): string => {
  const width = line === 'medium' ? 2 : line === 'thick' || line === 'double' ? 3 : 1;
  const style = line === 'dashed' || line === 'dotted' || line === 'double' ? line : 'solid';
  return `${width}px ${style} ${colour}`;
};
