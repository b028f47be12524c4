import type { CellSpec, WorkbookSpec } from './spec';
import { escapeXml, MAIN, XML_HEAD } from './xml';

type StyledCell = Exclude<CellSpec, string | number | boolean | null>;

/** Codes that every spreadsheet knows by number. */
const BUILT_IN: Record<string, number> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  'mm-dd-yy': 14,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;

/** A list that keeps each piece of XML once. */
class Pieces {
  readonly list: string[] = [];
  constructor(...first: string[]) {
    first.forEach((piece) => this.add(piece));
  }
  add(piece: string): number {
    const at = this.list.indexOf(piece);
    return at >= 0 ? at : this.list.push(piece) - 1;
  }
  wrapped(tag: string): string {
    return `<${tag} count="${this.list.length}">${this.list.join('')}</${tag}>`;
  }
}

const edge = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`;
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const THIN_BORDER = `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`;

export function fontElement(
  name: string,
  size: number,
  look: { bold?: boolean; italic?: boolean; link?: boolean },
  tag = 'font',
) {
  const nameTag = tag === 'rPr' ? 'rFont' : 'name';
  return (
    `<${tag}>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${look.link ? '<u/>' : ''}<sz val="${size}"/>` +
    `${look.link ? '<color rgb="FF0563C1"/>' : ''}<${nameTag} val="${escapeXml(name)}"/><family val="1"/></${tag}>`
  );
}

/** The styles of one workbook, gathered while its cells are written. */
export class Styles {
  readonly font: string;
  readonly size: number;
  private readonly fonts: Pieces;
  private readonly fills = new Pieces(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Pieces(NO_BORDER, THIN_BORDER);
  private readonly ownFormats = new Pieces();
  private readonly cells = new Pieces('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  constructor(spec: WorkbookSpec) {
    this.font = spec.font ?? 'Times New Roman';
    this.size = spec.size ?? 12;
    this.fonts = new Pieces(fontElement(this.font, this.size, {}));
  }

  /** The style number of a cell. Table cells have borders and wrap; a header's are bold and centred. */
  of(cell: StyledCell, header: boolean): number {
    const inHeader = header && !cell.plain;
    const look = { bold: cell.bold ?? inHeader, italic: cell.italic, link: cell.link !== undefined };
    const font = this.fonts.add(fontElement(cell.font ?? this.font, cell.size ?? this.size, look));
    const fill = cell.fill ? this.fills.add(solid(cell.fill)) : 0;
    const align = cell.align ?? (inHeader ? 'center' : undefined);
    const alignment =
      (align ? ` horizontal="${align}"` : '') +
      (cell.plain ? '' : ' vertical="center"') +
      (cell.plain ? '' : ' wrapText="1"');
    const attributes =
      `numFmtId="${this.formatNumber(cell.format ?? 'General')}" fontId="${font}" fillId="${fill}" borderId="${cell.plain ? 0 : 1}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"';
    return this.cells.add(
      alignment ? `<xf ${attributes} applyAlignment="1"><alignment${alignment}/></xf>` : `<xf ${attributes}/>`,
    );
  }

  private formatNumber(code: string): number {
    const known = BUILT_IN[code];
    if (known !== undefined) return known;
    return FIRST_OWN_FORMAT + this.ownFormats.add(code);
  }

  xml(): string {
    const formats = this.ownFormats.list.map(
      (code, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">` +
      (formats.length ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '') +
      this.fonts.wrapped('fonts') +
      this.fills.wrapped('fills') +
      this.borders.wrapped('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cells.wrapped('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
