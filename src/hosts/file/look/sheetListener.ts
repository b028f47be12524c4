import { address, parseAddress } from '../../../workbook/address';
import { LAST } from '../../../workbook/block';
import { beyond } from '../../../workbook/host';
import { LIMITS } from '../../../workbook/limits';
import { markerOf } from '../../../workbook/changes';
import { splitReference } from '../../../workbook/sheetReferences';
import type { MergedRange } from '../../../workbook/snapshot';
import { isTrue, type Attributes, type XmlListener } from '../parseXml';
import { cellPlace, columnsOf, rowNumber } from '../places';
import { blocksOf } from '../writing/sheets/blockOf';
import type { LinkTarget } from '../../../workbook/sheetLook';

const POINT = 96 / 72;
/** Rows that ask for more are drawn as high as their text; Excel makes none above 409.5 points. */
const MOST_POINTS = 2000;

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
  private places = 0;
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
          this.freeze = { rows: splitAt(attributes.ySplit), columns: splitAt(attributes.xSplit) };
        return;
      case 'conditionalFormatting':
        this.blocks = blocksOf(attributes.sqref);
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
    this.row = place === undefined ? this.row + 1 : rowNumber(place);
    this.column = 0;
    const points = Number(ht);
    const height = points >= 0 && points <= MOST_POINTS ? points * POINT : null;
    this.heights[this.row - 1] = isTrue(hidden) ? 0 : height;
    if (style !== undefined && isTrue(customFormat)) this.rowStyles[this.row] = Number(style);
  }

  private openCell({ r: place, s: style }: Attributes): void {
    this.column = place === undefined ? this.column + 1 : cellPlace(place).column;
    this.places += 1;
    if (this.column > LAST.column || this.places > LIMITS.cells) throw beyond('cells');
    const row = (this.cells[this.row - 1] ??= []);
    row[this.column - 1] = Number(style ?? 0);
  }

  private openColumn(attributes: Attributes): void {
    const { width, hidden, style } = attributes;
    const columns = columnsOf(attributes);
    if (!columns) return;
    this.columns.push({
      ...columns,
      width: width === undefined ? null : Number(width),
      hidden: isTrue(hidden),
      style: style === undefined ? null : Number(style),
    });
  }

  private addLink({ ref = '', location }: Attributes): void {
    const target = splitReference(location ?? '');
    const place = parseAddress(target?.cells.split(':')[0] ?? '');
    if (!target || !place) return;
    this.links[ref.split(':')[0]!] = { sheet: target.sheet, at: address(place.row, place.column) };
  }
}

/** Rows or columns that stay in sight; none where that is no number a window could have. */
function splitAt(text: string | undefined): number {
  const count = Number(text ?? 0);
  return Number.isInteger(count) && count >= 0 && count < 1000 ? count : 0;
}
