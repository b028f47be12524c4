import { parseXml } from '../../hosts/file/parseXml';
import type { PartSource } from '../../hosts/file/package';
import { addRunProperty, over, switchedOver, type RunProperties, type ThemeFonts } from './runLook';
import { asker, isOn, wholeNumber } from './wordXml';

/** What a paragraph's properties, or a style's, say of its list: the list (0: none) and the level in it. */
export interface ListPlace {
  list?: number;
  level?: number;
}

interface Style {
  basedOn: string | null;
  run: RunProperties;
  centred?: boolean;
  place: ListPlace;
}

interface ParagraphStyle {
  run: RunProperties;
  centred: boolean;
  place: ListPlace;
  /** The style that names the list: the list may give it a level. */
  listedBy: string | null;
}

const LONGEST_CHAIN = 50;
const PLAIN: ParagraphStyle = { run: {}, centred: false, place: {}, listedBy: null };

/** The styles of a document: what paragraphs and runs look like before they say anything themselves. */
export class WordStyles {
  private readonly resolved = new Map<string, ParagraphStyle>();
  private readonly characters = new Map<string, RunProperties>();

  constructor(
    private readonly styles: ReadonlyMap<string, Style>,
    private readonly defaults: RunProperties,
    private readonly usual: string | null,
  ) {}

  /** A paragraph's style; the document's usual one where it names none. */
  paragraph(id: string | null): ParagraphStyle {
    const key = id !== null && this.styles.has(id) ? id : (this.usual ?? '');
    let style = this.resolved.get(key);
    if (!style) this.resolved.set(key, (style = this.resolve(key)));
    return style;
  }

  /** How a run looks in a paragraph of a style, in a cell of a table of a style: of that only the fonts count, by which old letters are known. */
  run(paragraph: string | null, own: RunProperties, table: string | null = null): RunProperties {
    const base = this.paragraph(paragraph).run;
    const styled = own.style === undefined ? base : switchedOver(base, this.character(own.style));
    const { ascii, high } = table === null ? {} : this.character(table);
    return over(over(over(this.defaults, { ascii, high }), styled), own);
  }

  /** The list a style of lists stands for (w:numStyleLink). */
  listOf(id: string): number | null {
    return this.styles.get(id)?.place.list ?? null;
  }

  private character(id: string): RunProperties {
    let run = this.characters.get(id);
    if (!run) this.characters.set(id, (run = this.chain(id).reduce((base, { style }) => over(base, style.run), {})));
    return run;
  }

  private resolve(id: string): ParagraphStyle {
    return this.chain(id).reduce((base, { id: own, style }): ParagraphStyle => {
      const { place } = style;
      return {
        run: over(base.run, style.run),
        centred: style.centred ?? base.centred,
        place: { list: place.list ?? base.place.list, level: place.level ?? base.place.level },
        listedBy: place.list === undefined ? base.listedBy : own,
      };
    }, PLAIN);
  }

  /** A style and those it is based on, the lowest first. Some documents have styles based on themselves. */
  private chain(id: string): { id: string; style: Style }[] {
    const chain: { id: string; style: Style }[] = [];
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at) && seen.size < LONGEST_CHAIN;) {
      const style = this.styles.get(at);
      if (!style) break;
      seen.add(at);
      chain.unshift({ id: at, style });
      at = style.basedOn;
    }
    return chain;
  }
}

/** @throws UnreadableWorkbook */
export function readWordStyles(source: PartSource, part: string | null, theme: ThemeFonts): WordStyles {
  const styles = new Map<string, Style>();
  const defaults: RunProperties = {};
  let usual: string | null = null;
  let current: Style | null = null;
  const path: string[] = [];
  /** How deep an element stands that tells of former properties (w:rPrChange). */
  let former: number | null = null;
  if (part === null) return new WordStyles(styles, defaults, usual);
  parseXml(source, part, {
    open(name, attributes, depth, scope) {
      const asked = asker(attributes, scope);
      const above = path[path.length - 1];
      path.push(name);
      if (former !== null) return;
      if (name.endsWith('Change')) former = depth;
      else if (name === 'style') {
        current = { basedOn: null, run: {}, place: {} };
        const id = asked('styleId') ?? '';
        styles.set(id, current);
        if (asked('type') === 'paragraph' && asked('default') !== undefined && isOn(asked('default'))) usual = id;
      } else if (above === 'rPr') {
        const holder = path[path.length - 3];
        if (holder === 'rPrDefault') addRunProperty(defaults, name, asked, theme);
        else if (holder === 'style' && current) addRunProperty(current.run, name, asked, theme);
      } else if (!current) return;
      else if (name === 'basedOn' && above === 'style') current.basedOn = asked('val') ?? null;
      else if (name === 'jc' && above === 'pPr' && path[path.length - 3] === 'style')
        current.centred = asked('val') === 'center';
      else if (above === 'numPr' && name === 'numId') current.place.list = wholeNumber(asked('val')) ?? undefined;
      else if (above === 'numPr' && name === 'ilvl') current.place.level = wholeNumber(asked('val')) ?? undefined;
    },
    close(name, depth) {
      path.pop();
      if (former === depth) former = null;
      if (name === 'style') current = null;
    },
  });
  return new WordStyles(styles, defaults, usual);
}
