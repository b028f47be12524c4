import { childOf, childrenOf, parseElements, prefixOf, setAttribute, type Element } from '../elements';
import type { SheetDraft } from './sheetDraft';
import { Splices } from '../splice';

/**
 * Gives columns a width. One <col> speaks of many columns (often of all that are left): it is split so that the others keep what it says
 * of them. A column with a width of its own is also shown.
 */
export function setWidths(sheet: SheetDraft, widths: ReadonlyMap<number, number>): void {
  const { root, text, splices } = sheet;
  const list = childOf(root, 'cols');
  const prefix = prefixOf(list ?? root);
  const colXml = (column: number) =>
    `<${prefix}col min="${column}" max="${column}" width="${widths.get(column)}" customWidth="1"/>`;
  const columns = [...widths.keys()].sort((a, b) => a - b);
  if (!list) {
    sheet.insertChild('cols', `<${prefix}cols>${columns.map(colXml).join('')}</${prefix}cols>`);
    return;
  }
  const ranges = childrenOf(list, 'col');
  for (const range of ranges) {
    const { min, max } = limitsOf(range);
    const inside = columns.filter((column) => min <= column && column <= max);
    if (inside.length)
      splices.replace(range.from, range.to, split(text.slice(range.from, range.to), range, inside, widths));
  }
  for (const column of columns) {
    const covered = ranges.some((range) => limitsOf(range).min <= column && column <= limitsOf(range).max);
    if (covered) continue;
    const next = ranges.find((range) => limitsOf(range).min > column);
    splices.insert(next?.from ?? list.closeFrom, colXml(column));
  }
}

const limitsOf = ({ attributes: { min, max } }: Element) => ({ min: Number(min), max: Number(max) });

/** The ranges an element falls into when some of its columns get a width of their own. */
function split(xml: string, range: Element, inside: number[], widths: ReadonlyMap<number, number>): string {
  const { min, max } = limitsOf(range);
  const pieces: string[] = [];
  let next = min;
  for (const column of inside) {
    if (column > next) pieces.push(altered(xml, range, { min: next, max: column - 1 }));
    const own = { min: column, max: column, width: widths.get(column)!, customWidth: 1, hidden: null, bestFit: null };
    pieces.push(altered(xml, range, own));
    next = column + 1;
  }
  if (next <= max) pieces.push(altered(xml, range, { min: next, max }));
  return pieces.join('');
}

function altered(xml: string, range: Element, values: Record<string, number | null>): string {
  const element = parseElements(xml, 'col', range.scope);
  const splices = new Splices();
  for (const [name, value] of Object.entries(values)) {
    if (value === null && !(name in element.attributes)) continue;
    setAttribute(splices, xml, element, name, value === null ? null : String(value));
  }
  return splices.apply(xml);
}
