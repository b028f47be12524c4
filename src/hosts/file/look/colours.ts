import type { Attributes } from '../parseXml';
import type { Element } from '../writing/elements';

/** The colours old files name by number: 0 to 7 repeat 8 to 15, then Excel's palette of 1997. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The places of a theme's colours in its own list: a cell's theme number 0 is the light one of the first pair. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
/** Office's own theme, for workbooks that carry none. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47'.split(' ');

/** The ten colours of a theme part, in the order cells count them. */
export function themeColours(root: Element | null): string[] {
  const named = new Map<string, string>();
  const look = (element: Element): void => {
    const value = element.children[0]?.attributes;
    const colour = value?.lastClr ?? value?.val;
    if (THEME_ORDER.includes(element.local) && colour) named.set(element.local, colour);
    element.children.forEach(look);
  };
  if (root) look(root);
  return THEME_ORDER.map((name, index) => named.get(name) ?? OFFICE_THEME[index]!);
}

/** "#C00000" of a colour element's attributes; null for "automatic" and what cannot be read. */
export function colourOf(attributes: Attributes | undefined, theme: string[]): string | null {
  if (!attributes) return null;
  const { rgb, theme: place, indexed, tint } = attributes;
  const base = rgb?.slice(-6) ?? (place === undefined ? PALETTE[Number(indexed ?? -1)] : theme[Number(place)]);
  if (!base || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${tinted(base, Number(tint ?? 0))}`.toUpperCase();
}

/** Lighter (to 1) or darker (to -1), as Excel's palette offers each colour of the theme. */
function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const part = (at: number) => {
    const value = parseInt(rgb.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, moved)))
      .toString(16)
      .padStart(2, '0');
  };
  return part(0) + part(2) + part(4);
}
