import { ChangeRefused } from '../../../../workbook/host';
import { MAIN, type Scope } from '../../namespaces';
import { appendTo, childrenOf, prefixOf, setAttribute, type Element } from '../elements';
import { isOffered, placeFor, STYLESHEET_ORDER } from '../schemaOrder';
import type { Splices } from '../splice';
import { withPrefix } from '../xmlText';

/** What each list holds, and nothing else: a list with anything else in it is counted otherwise by every program. */
const MEMBERS: Record<string, string> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
  dxfs: 'dxf',
};

/**
 * One list of styles.xml ("fonts"): cells and styles name its members by their number, so it only grows, and shrinks only at its end.
 * Members that are written alike are one. A list that is not understood whole
 * stays as it is.
 */
export class StyleList {
  private readonly element: Element | undefined;
  private readonly members: Element[];
  private readonly added: string[] = [];
  private kept: number;
  /** The seeds, once somebody needs them: to know them all parts may have to be looked through. */
  private beginning: readonly string[] | null = null;
  private readonly understood: boolean;

  /** `seeds` are the members that must come first where there is no list. `counted`: the list says how many it has. `fresh`: nobody's yet, it may be added to until all seeds are there. */
  constructor(
    private readonly text: string,
    private readonly root: Element,
    private readonly name: string,
    private readonly seeds: () => readonly string[] = () => [],
    private readonly counted = true,
    private readonly fresh = false,
  ) {
    const lists = childrenOf(root, name);
    this.element = lists[0];
    this.members = childrenOf(this.element, MEMBERS[name]!);
    this.understood =
      root.local === 'styleSheet' &&
      root.scope.own === MAIN &&
      lists.length <= 1 &&
      !isOffered(root, name) &&
      this.members.length === (this.element?.children.length ?? 0);
    this.kept = this.members.length;
  }

  /** What prefixes mean in the list. */
  get scope(): Scope {
    return (this.element ?? this.root).scope;
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

  /** The number of a member of ours, added when no other is written so. @throws ChangeRefused for a list that is not understood. */
  add(xml: string): number {
    return this.addWritten(this.written(xml));
  }

  /** Of a member as it is to stand in this list, made from another of it. @throws ChangeRefused */
  addWritten(xml: string): number {
    this.first();
    return this.push(xml);
  }

  /** XML of ours with the prefix it has in this list. */
  written(xml: string): string {
    return withPrefix(xml, prefixOf(this.element ?? this.root));
  }

  /** The number of the member that stands for nothing special; where the list is missing, it begins with it. */
  first(): number {
    if (this.length > 0 && !this.fresh) return 0;
    const seeds = (this.beginning ??= this.seeds());
    if (this.length >= seeds.length) return 0;
    if (!this.understood) throw new ChangeRefused('unsupported', this.name);
    this.added.push(...seeds.slice(this.length).map((seed) => this.written(seed)));
    return 0;
  }

  private push(xml: string): number {
    if (!this.understood) throw new ChangeRefused('unsupported', this.name);
    const known = this.indexOf(xml);
    if (known >= 0) return known;
    this.added.push(xml);
    return this.length - 1;
  }

  /** Looked for where it is asked for: few are, and an index of all members' texts would be as large as the part. */
  private indexOf(xml: string): number {
    for (let index = 0; index < this.kept; index++) {
      const { from, to } = this.members[index]!;
      if (to - from === xml.length && this.text.startsWith(xml, from)) return index;
    }
    const added = this.added.indexOf(xml);
    return added < 0 ? -1 : this.kept + added;
  }

  /** Takes the last members away that are free to go. To be done before anything is added. */
  dropLast(free: (index: number) => boolean): void {
    let length = this.length;
    while (length > 0 && free(length - 1)) length -= 1;
    this.shorten(length);
  }

  /** Takes the last members away, down to a length. To be done before anything is added. */
  shorten(length: number): void {
    if (!this.understood) return;
    this.kept = Math.min(this.kept, length);
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
    if (!stays) return splices.remove(element.from, element.to);
    setAttribute(splices, this.text, element, 'count', '0');
    if (!element.empty) splices.replace(element.openEnd - 1, element.to, '/>');
  }
}
