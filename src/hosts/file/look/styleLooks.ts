import { isTrue } from '../parseXml';
import { childOf, type Element } from '../writing/elements';
import {
  PLAIN_FONT,
  PLAIN_LOOK,
  SIDES,
  type CellLook,
  type Edge,
  type FontLook,
  type RuleLook,
  type Side,
} from '../../../workbook/cellLook';
import { colourOf } from './colours';

/** The looks of a workbook: of cells by their style's number, of conditional formats by theirs. */
interface StyleLooks {
  cells: CellLook[];
  rules: RuleLook[];
}

export function readStyleLooks(root: Element | null, theme: string[]): StyleLooks {
  const list = (name: string) => (root && childOf(root, name)?.children.filter(({ local }) => local !== '')) ?? [];
  const fonts = list('fonts').map((font) => ({ ...PLAIN_FONT, ...fontOf(font, theme) }));
  const fills = list('fills').map((fill) => fillOf(fill, theme, 'fgColor'));
  const borders = list('borders').map((border) => edgesOf(border, theme));
  const cells = list('cellXfs').map((xf): CellLook => {
    const { fontId, fillId, borderId } = xf.attributes;
    return {
      ...PLAIN_LOOK,
      font: fonts[Number(fontId ?? 0)] ?? PLAIN_FONT,
      fill: fills[Number(fillId ?? 0)] ?? null,
      edges: borders[Number(borderId ?? 0)] ?? {},
      ...alignmentOf(childOf(xf, 'alignment')),
    };
  });
  const rules = list('dxfs').map((dxf): RuleLook => {
    const [font, fill, border] = ['font', 'fill', 'border'].map((name) => childOf(dxf, name));
    return {
      font: font ? fontOf(font, theme) : {},
      // Unlike in a cell's own style, the colour of a solid fill is the background's here.
      fill: fill ? (fillOf(fill, theme, 'bgColor') ?? fillOf(fill, theme, 'fgColor')) : null,
      edges: border ? edgesOf(border, theme) : {},
    };
  });
  return { cells, rules };
}

/** What a font element says, and nothing else. */
function fontOf(font: Element, theme: string[]): Partial<FontLook> {
  const look: Partial<FontLook> = {};
  for (const { local, attributes } of font.children) {
    const on = attributes.val === undefined || isTrue(attributes.val);
    if (local === 'b') look.bold = on;
    else if (local === 'i') look.italic = on;
    else if (local === 'strike') look.strike = on;
    else if (local === 'u') look.underline = attributes.val !== 'none';
    else if (local === 'sz') look.size = Number(attributes.val) || PLAIN_FONT.size;
    else if (local === 'name') look.name = attributes.val ?? '';
    else if (local === 'color') {
      const colour = colourOf(attributes, theme);
      if (colour) look.colour = colour;
    }
  }
  return look;
}

/** Patterns other than a solid one are drawn as their background: what stands in the cell stays readable. */
function fillOf(fill: Element, theme: string[], solid: 'fgColor' | 'bgColor'): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (!pattern) {
    const stop = childOf(fill, 'gradientFill')?.children[0]?.children[0];
    return colourOf(stop?.attributes, theme);
  }
  const type = pattern.attributes.patternType ?? (solid === 'bgColor' ? 'solid' : 'none');
  if (type === 'none') return null;
  return colourOf(childOf(pattern, type === 'solid' ? solid : 'bgColor')?.attributes, theme);
}

const LINES: Record<string, Edge['line']> = {
  hair: 'dotted',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  slantDashDot: 'dashed',
  mediumDashed: 'dashed',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
};
/** What newer programs call the sides of a border. */
const OTHER_NAMES: Partial<Record<Side, string>> = { left: 'start', right: 'end' };

function edgesOf(border: Element, theme: string[]): CellLook['edges'] {
  const edges: CellLook['edges'] = {};
  for (const side of SIDES) {
    const edge = childOf(border, side) ?? childOf(border, OTHER_NAMES[side] ?? side);
    const style = edge?.attributes.style;
    if (!edge || !style || style === 'none') continue;
    edges[side] = {
      line: LINES[style] ?? 'thin',
      colour: colourOf(childOf(edge, 'color')?.attributes, theme) ?? '#000000',
    };
  }
  return edges;
}

function alignmentOf(alignment: Element | undefined): Partial<CellLook> {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, indent } = alignment.attributes;
  return {
    horizontal: HORIZONTAL[horizontal ?? ''] ?? 'general',
    vertical: VERTICAL[vertical ?? ''] ?? 'bottom',
    wrap: isTrue(wrapText) || horizontal === 'justify' || vertical === 'justify',
    indent: Number(indent ?? 0) || 0,
  };
}

const HORIZONTAL: Record<string, CellLook['horizontal']> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  fill: 'left',
};
const VERTICAL: Record<string, CellLook['vertical']> = {
  top: 'top',
  center: 'center',
  bottom: 'bottom',
  justify: 'top',
  distributed: 'center',
};
