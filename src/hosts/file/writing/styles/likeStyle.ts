import type { Scope } from '../../namespaces';
import { childOf, parseElements, prefixOf, setAttribute, type Element } from '../elements';
import { Splices } from '../splice';
import { escapeXml } from '../xmlText';

/** What a cell's style (<xf>) says by number, and by which attribute it says that it does. */
const APPLIED = { numFmtId: 'applyNumberFormat', fontId: 'applyFont' } as const;

/** A cell's style with other numbers; all else it says stays as it was written. `scope` is its list's. */
export function styleWith(
  xml: string,
  numbers: Partial<Record<keyof typeof APPLIED, number>>,
  scope: Scope | null = null,
): string {
  const style = parseElements(xml, 'cellXfs', scope);
  const splices = new Splices();
  for (const [name, number] of Object.entries(numbers) as [keyof typeof APPLIED, number][]) {
    if (Number(style.attributes[name] ?? 0) === number) continue;
    setAttribute(splices, xml, style, name, String(number));
    setAttribute(splices, xml, style, APPLIED[name], '1');
  }
  return splices.apply(xml);
}

/** Names that stand behind a font's own name where all are there. */
const BEHIND_NAME = ['family', 'charset', 'scheme'];

/**
 * A font by another name, as bold and as large as before. What would win over the name is taken away: a theme's font (scheme), and the set of
 * signs fonts of the old codes say they have.
 */
export function fontNamed(xml: string, wanted: string, scope: Scope | null = null): string {
  const font = parseElements(xml, 'fonts', scope);
  const name = childOf(font, 'name');
  if (name?.attributes.val === wanted) return xml;
  const splices = new Splices();
  const named = `<${prefixOf(font)}name val="${escapeXml(wanted)}"/>`;
  if (name) splices.replace(name.from, name.to, named);
  else if (font.empty) return `<${font.name}>${named}</${font.name}>`;
  else splices.insert(placeOfName(font), named);
  for (const { local, from, to } of font.children) {
    if (local === 'charset' || local === 'scheme') splices.replace(from, to, '');
  }
  return splices.apply(xml);
}

const placeOfName = (font: Element): number =>
  font.children.find(({ local }) => BEHIND_NAME.includes(local))?.from ?? font.closeFrom;
