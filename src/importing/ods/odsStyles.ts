import type { Attributes } from '../../hosts/file/xmlEvents';
import type { ForeignLook } from '../foreignSheet';
import { isFormat, OdsFormat, withCases } from './odsFormats';

/** What a style of a cell says itself; what it leaves out is its parent's. */
interface CellLook {
  parent?: string | undefined;
  format?: string | undefined;
  font?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  centred?: boolean;
  border?: boolean;
}

/** How a cell looks, and how it shows numbers. */
interface OdsLook extends ForeignLook {
  format: string;
}

const PLAIN: OdsLook = {
  format: 'General',
  font: '',
  bold: false,
  italic: false,
  size: 12,
  centred: false,
  border: false,
};
/** Styles that name each other as parents without end. */
const DEEPEST = 20;
/** Points of an inch and of a centimetre; a character of the default font is about so many points wide. */
const UNITS: Record<string, number> = { in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pt: 1, pc: 12, px: 0.75 };
const CHARACTER = 5.6;

/** Hears the styles of an OpenDocument, those of its own part and those that stand before the sheets. */
export class OdsStyles {
  private readonly cells = new Map<string, CellLook>();
  private readonly formats = new Map<string, string>();
  private readonly cases = new Map<string, OdsFormat['cases']>();
  private readonly widths = new Map<string, number>();
  private readonly heights = new Map<string, number>();
  private readonly fonts = new Map<string, string>();
  private readonly hidden = new Set<string>();
  private readonly whole = new Map<string, OdsLook>();
  private style: { name: string; family: string } | null = null;
  private format: { name: string; element: string; made: OdsFormat } | null = null;

  open(name: string, attributes: Attributes): void {
    if (this.format) return this.format.made.open(name, attributes);
    if (isFormat(name)) {
      this.format = { name: attributes['style:name'] ?? '', element: name, made: new OdsFormat(name) };
    } else if (name === 'style:font-face') {
      this.fonts.set(attributes['style:name'] ?? '', attributes['svg:font-family'] ?? '');
    } else if (name === 'style:style' || name === 'style:default-style') {
      const family = attributes['style:family'] ?? '';
      this.style = { name: attributes['style:name'] ?? '', family };
      if (family === 'table-cell')
        this.cells.set(this.style.name, {
          parent: attributes['style:parent-style-name'],
          format: attributes['style:data-style-name'],
        });
    } else if (this.style) this.say(this.style, name, attributes);
  }

  close(name: string): void {
    if (this.format) {
      if (name !== this.format.element) return this.format.made.close();
      this.formats.set(this.format.name, this.format.made.whole());
      this.cases.set(this.format.name, this.format.made.cases);
      this.format = null;
    } else if (name === 'style:style' || name === 'style:default-style') this.style = null;
  }

  text(text: string): void {
    this.format?.made.text(text);
  }

  lookOf(name: string | undefined): OdsLook {
    const key = name ?? '';
    let look = this.whole.get(key);
    if (!look) {
      look = this.put(key);
      this.whole.set(key, look);
    }
    return look;
  }

  /** In characters; null where nothing is said. */
  widthOf = (style: string | undefined): number | null => this.widths.get(style ?? '') ?? null;
  /** In points. */
  heightOf = (style: string | undefined): number | null => this.heights.get(style ?? '') ?? null;
  isHidden = (style: string | undefined): boolean => style !== undefined && this.hidden.has(style);

  private say({ name, family }: { name: string; family: string }, element: string, attributes: Attributes): void {
    if (element === 'style:table-column-properties') {
      const points = lengthOf(attributes['style:column-width']);
      if (points !== null) this.widths.set(name, points / CHARACTER);
    } else if (element === 'style:table-row-properties') {
      const points = lengthOf(attributes['style:row-height']);
      if (points !== null && attributes['style:use-optimal-row-height'] !== 'true') this.heights.set(name, points);
    } else if (element === 'style:table-properties' && attributes['table:display'] === 'false') this.hidden.add(name);
    const look = family === 'table-cell' ? this.cells.get(name) : undefined;
    if (!look) return;
    if (element === 'style:text-properties') {
      const { 'fo:font-weight': weight, 'fo:font-style': slant, 'fo:font-size': size } = attributes;
      const font = attributes['style:font-name'] ?? attributes['fo:font-family'];
      if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600;
      if (slant !== undefined) look.italic = slant === 'italic';
      const points = lengthOf(size);
      if (points !== null) look.size = points;
      if (font !== undefined) look.font = (this.fonts.get(font) || font).replace(/^['"]|['"]$/g, '');
    } else if (element === 'style:paragraph-properties' && attributes['fo:text-align'] !== undefined) {
      look.centred = attributes['fo:text-align'] === 'center';
    } else if (element === 'style:table-cell-properties') {
      const lines = ['fo:border', 'fo:border-top', 'fo:border-bottom', 'fo:border-left', 'fo:border-right']
        .map((side) => attributes[side])
        .filter((line) => line !== undefined);
      if (lines.length > 0) look.border = lines.some((line) => line !== 'none');
    }
  }

  private codeOf(name: string): string | undefined {
    const code = this.formats.get(name);
    const cases = (this.cases.get(name) ?? []).map(([condition, other]) => ({
      condition,
      code: this.formats.get(other) ?? 'General',
    }));
    return code === undefined ? undefined : withCases(code, cases);
  }

  private put(name: string): OdsLook {
    const above: CellLook[] = [];
    for (let at: string | undefined = name; at !== undefined && above.length < DEEPEST;) {
      const look: CellLook | undefined = this.cells.get(at);
      if (look) above.push(look);
      at = look?.parent ?? (at === '' ? undefined : '');
    }
    const look = { ...PLAIN };
    for (const { format, parent: _parent, ...said } of above.reverse()) {
      Object.assign(look, said);
      const code = format === undefined ? undefined : this.codeOf(format);
      if (code !== undefined) look.format = code;
    }
    return look;
  }
}

function lengthOf(text: string | undefined): number | null {
  const [, number, unit] = /^([\d.]+)([a-z]{2})$/.exec(text ?? '') ?? [];
  const points = Number(number) * (UNITS[unit ?? ''] ?? NaN);
  return Number.isFinite(points) && points > 0 ? points : null;
}
