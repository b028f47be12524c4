import { appendTo, childOf, prefixOf, setAttribute, type Element } from '../elements';
import { placeFor, STYLESHEET_ORDER } from '../schemaOrder';
import type { Splices } from '../splice';
import { withPrefix } from '../xmlText';

/**
 * One list of styles.xml ("fonts"): cells and styles name its members by their number, so it only grows, and shrinks only at its end.
 * Members that are written alike are one.
 */
export class StyleList {
  private readonly element: Element | undefined;
  private readonly members: Element[];
  private readonly added: string[] = [];
  private readonly known = new Map<string, number>();
  private kept: number;

  /** `seeds` are the members that must come first where there is no list. `counted`: the list says how many it has. */
  constructor(
    private readonly text: string,
    private readonly root: Element,
    private readonly name: string,
    private readonly seeds: string[] = [],
    private readonly counted = true,
  ) {
    this.element = childOf(root, name);
    this.members = this.element?.children.filter(({ local }) => local !== '') ?? [];
    this.kept = this.members.length;
    this.members.forEach(({ from, to }, index) => this.know(text.slice(from, to), index));
  }

  get length(): number {
    return this.kept + this.added.length;
  }

  /** A member's attributes, of those that were there. */
  attributesOf(index: number): Element['attributes'] | undefined {
    return this.members[index]?.attributes;
  }

  /** A member as it is written; undefined when there is none of that number. */
  xmlOf(index: number): string | undefined {
    const member = this.members[index];
    if (index >= this.kept) return this.added[index - this.kept];
    return member && this.text.slice(member.from, member.to);
  }

  /** The number of a member, added when no other is written so. */
  add(xml: string): number {
    this.first();
    return this.push(xml);
  }

  /** The number of the member that stands for nothing special; where the list is missing, it begins with it. */
  first(): number {
    if (this.length === 0) for (const seed of this.seeds) this.push(seed);
    return 0;
  }

  private push(xml: string): number {
    const written = withPrefix(xml, prefixOf(this.root));
    const known = this.known.get(written);
    if (known !== undefined) return known;
    this.know(written, this.length);
    this.added.push(written);
    return this.length - 1;
  }

  private know(xml: string, index: number): void {
    if (!this.known.has(xml)) this.known.set(xml, index);
  }

  /** Takes the last members away that are free to go. To be done before anything is added. */
  dropLast(free: (index: number) => boolean): void {
    let length = this.length;
    while (length > 0 && free(length - 1)) length -= 1;
    this.shorten(length);
  }

  /** Takes the last members away, down to a length. To be done before anything is added. */
  shorten(length: number): void {
    this.kept = Math.min(this.kept, length);
    for (const [xml, index] of this.known) if (index >= this.kept) this.known.delete(xml);
  }

  splice(splices: Splices): void {
    const { element, members, added, name, root, text } = this;
    if (added.length === 0 && this.kept === members.length) return;
    const content = added.join('');
    if (!element) {
      const full = prefixOf(root) + name;
      const count = this.counted ? ` count="${added.length}"` : '';
      splices.insert(placeFor(root, name, STYLESHEET_ORDER), `<${full}${count}>${content}</${full}>`);
      return;
    }
    if (this.length === 0) return this.spliceEmpty(splices, element);
    if ('count' in element.attributes) setAttribute(splices, text, element, 'count', String(this.length));
    if (this.kept === members.length) appendTo(splices, text, element, content);
    else splices.replace(members[this.kept]!.from, members.at(-1)!.to, content);
  }

  /**
   * Every program writes an empty list of looks (dxfs), and none an empty one of anything else. One that says no count was made by this
   * class where there was none, and goes with its last member.
   */
  private spliceEmpty(splices: Splices, element: Element): void {
    const stays = !this.counted && 'count' in element.attributes;
    splices.replace(element.from, element.to, stays ? `<${element.name} count="0"/>` : '');
  }
}
