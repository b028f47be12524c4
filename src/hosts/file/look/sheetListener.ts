import { address, columnNumber, parseAddress } from '../../../workbook/address';
import { markerOf } from '../../../workbook/changes';
import type { MergedRange } from '../../../workbook/snapshot';
import { isTrue, type Attributes, type XmlListener } from '../parseXml';
import type { LinkTarget } from './sheetLook';

const POINT = 96 / 72;
/** The last row that is drawn at all. */
const LAST_ROW = 1_048_576;

interface ReadRule {
  marker: string;
  ranges: MergedRange[];
  dxf: number;
  priority: number;
}

/** Hears of a worksheet's part what its drawing needs. */
export class LookListener implements XmlListener {
  readonly columns: { from: number; to: number; width: number | null; hidden: boolean; style: number | null }[] = [];
  readonly heights: (number | null)[] = [];
  readonly cells: number[][] = [];
  readonly rowStyles: Record<number, number> = {};
  readonly rules: ReadRule[] = [];
  readonly formulas: Record<string, string> = {};
  readonly links: Record<string, LinkTarget> = {};
  usualWidth: number | null = null;
  usualHeight = 20;
  gridLines = true;
  freeze = { rows: 0, columns: 0 };
  tab: Attributes | null = null;
  private row = 0;
  private column = 0;
  private blocks: MergedRange[] = [];
  private rule: { dxf: number; priority: number } | null = null;
  private heard: string[] | null = null;
  private formulaAt = '';

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        return this.openCell(attributes);
      case 'row':
        return this.openRow(attributes);
      case 'f':
        this.formulaAt = address(this.row, this.column);
        this.heard = [];
        return;
      case 'col':
        return this.openColumn(attributes);
      case 'sheetFormatPr':
        if (attributes.defaultColWidth) this.usualWidth = Number(attributes.defaultColWidth);
        if (attributes.defaultRowHeight) this.usualHeight = Number(attributes.defaultRowHeight) * POINT;
        return;
      case 'tabColor':
        this.tab = attributes;
        return;
      case 'sheetView':
        this.gridLines = attributes.showGridLines === undefined || isTrue(attributes.showGridLines);
        return;
      case 'pane':
        if (attributes.state?.startsWith('frozen'))
          this.freeze = { rows: Number(attributes.ySplit ?? 0), columns: Number(attributes.xSplit ?? 0) };
        return;
      case 'conditionalFormatting':
        this.blocks = (attributes.sqref ?? '').split(/\s+/).flatMap(blocksOf);
        return;
      case 'cfRule':
        this.rule = { dxf: Number(attributes.dxfId ?? -1), priority: Number(attributes.priority ?? 0) };
        return;
      case 'formula':
        if (this.rule) this.heard = [];
        return;
      case 'hyperlink':
        return this.addLink(attributes);
    }
  }

  close(name: string): void {
    if (name === 'f' && this.heard) {
      this.formulas[this.formulaAt] = this.heard.join('');
      this.heard = null;
    } else if (name === 'formula' && this.rule && this.heard) {
      const marker = markerOf(this.heard.join(''));
      if (marker) this.rules.push({ marker, ranges: this.blocks, ...this.rule });
      this.heard = null;
    } else if (name === 'cfRule') this.rule = null;
  }

  text(text: string): void {
    this.heard?.push(text);
  }

  private openRow({ r: place, ht, hidden, s: style, customFormat }: Attributes): void {
    this.row = place === undefined ? this.row + 1 : Number(place);
    this.column = 0;
    if (!(this.row >= 1 && this.row <= LAST_ROW)) return;
    const height = ht === undefined ? null : Number(ht) * POINT;
    this.heights[this.row - 1] = isTrue(hidden) ? 0 : height;
    if (style !== undefined && isTrue(customFormat)) this.rowStyles[this.row] = Number(style);
  }

  private openCell({ r: place, s: style }: Attributes): void {
    this.column = place === undefined ? this.column + 1 : columnNumber(/^[A-Za-z]+/.exec(place)?.[0] ?? 'A');
    const row = (this.cells[this.row - 1] ??= []);
    row[this.column - 1] = Number(style ?? 0);
  }

  private openColumn({ min, max, width, hidden, style }: Attributes): void {
    this.columns.push({
      from: Number(min),
      to: Number(max),
      width: width === undefined ? null : Number(width),
      hidden: isTrue(hidden),
      style: style === undefined ? null : Number(style),
    });
  }

  private addLink({ ref = '', location }: Attributes): void {
    const target = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)/i.exec(location ?? '');
    if (!target) return;
    const sheet = target[1]?.replace(/''/g, "'") ?? target[2]!;
    this.links[ref.split(':')[0]!] = { sheet, at: `${target[3]!.toUpperCase()}${target[4]!}` };
  }
}

export function blocksOf(range: string): MergedRange[] {
  const [first, last = first] = range.split(':').map(parseAddress);
  return first && last ? [{ top: first.row, left: first.column, bottom: last.row, right: last.column }] : [];
}
