import { address, parseAddress } from '../../src/workbook/address';
import type { MergedRange } from '../../src/workbook/snapshot';
import { DEFAULT_WIDTH, rowHeight } from './rowHeight';
import { relationshipsPart, type Relationship } from './relationships';
import type { CellSpec, SheetSpec } from './spec';
import { richText, type SharedStrings } from './strings';
import type { Styles } from './styles';
import { escapeText, escapeXml, MAIN, OFFICE_RELATIONSHIPS, textElement, XML_HEAD } from './xml';

const LANDSCAPE_A4 = 'paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"';
const PORTRAIT_A4 = 'paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"';

/** A sheet's part and, when it has links, its relationships. */
export interface SheetParts {
  sheet: string;
  relationships: string | null;
}

export function makeSheet(spec: SheetSpec, styles: Styles, strings: SharedStrings): SheetParts {
  const mergesAt = mergesByRow((spec.merges ?? []).map(mergedRange));
  const links: (Relationship & { at: string })[] = [];
  const rows = spec.rows.map((given, index) => {
    const row = index + 1;
    const merges = mergesAt.get(row) ?? [];
    const cells = withMergedCells(given, merges);
    const written = cells.map((cell, column) => {
      const at = address(row, column + 1);
      if (cell !== null && typeof cell === 'object' && cell.link)
        links.push({ type: 'hyperlink', target: cell.link, external: true, at });
      return cellElement(cell, at, row === spec.headerRow, styles, strings);
    });
    const hidden = spec.hiddenRows?.includes(row) ? ' hidden="1"' : '';
    const height = rowHeight(cells, row, spec.widths ?? [], merges, styles.size);
    return `<row r="${row}" ht="${height}" customHeight="1"${hidden}>${written.join('')}</row>`;
  });
  const width = spec.rows.reduce((widest, cells) => Math.max(widest, cells.length), 1);
  const sheet =
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${address(Math.max(1, rows.length), width)}"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    `<sheetFormatPr defaultColWidth="${DEFAULT_WIDTH}" defaultRowHeight="16"/>` +
    columnElements(spec) +
    `<sheetData>${rows.join('')}</sheetData>` +
    listElement(
      'mergeCells',
      (spec.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`),
      true,
    ) +
    listElement(
      'hyperlinks',
      links.map(({ at }, index) => `<hyperlink ref="${at}" r:id="rId${index + 1}"/>`),
      false,
    ) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup ${spec.landscape === false ? PORTRAIT_A4 : LANDSCAPE_A4}/></worksheet>`;
  return { sheet, relationships: links.length ? relationshipsPart(links) : null };
}

function mergedRange(range: string): MergedRange {
  const [first, last] = range.split(':').map(parseAddress);
  if (!first || !last) throw new Error(`not a range: ${range}`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** The merged blocks that each row is in: a long table has too many to go through them all for every cell. */
function mergesByRow(merges: MergedRange[]): Map<number, MergedRange[]> {
  const byRow = new Map<number, MergedRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

/** A merged block shows the borders of all its cells, so those the spec left out are written too. */
function withMergedCells(cells: CellSpec[], merges: MergedRange[]): CellSpec[] {
  const full = [...cells];
  for (const { left, right } of merges) {
    const anchor = cells[left - 1];
    if (typeof anchor === 'object' && anchor?.plain) continue;
    while (full.length < right) full.push(full.length < left - 1 ? { plain: true } : null);
  }
  return full;
}

function cellElement(cell: CellSpec, at: string, header: boolean, styles: Styles, strings: SharedStrings): string {
  const full = cell !== null && typeof cell === 'object' ? cell : { value: cell };
  const start = `<c r="${at}" s="${styles.of(full, header)}"`;
  const value = full.value ?? null;
  const formula = full.formula === undefined ? '' : `<f>${escapeXml(full.formula)}</f>`;
  if (full.error !== undefined) return `${start} t="e">${formula}<v>${escapeXml(full.error)}</v></c>`;
  if (full.runs || (typeof value === 'string' && !formula)) {
    const content = full.runs ? richText(full.runs, styles) : textElement(value as string);
    return full.inline
      ? `${start} t="inlineStr"><is>${content}</is></c>`
      : `${start} t="s"><v>${strings.add(content)}</v></c>`;
  }
  if (typeof value === 'string') return `${start} t="str">${formula}<v>${escapeText(value)}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  return formula ? `${start}>${formula}</c>` : `${start}/>`;
}

function columnElements({ widths = [], hiddenColumns = [] }: SheetSpec): string {
  const count = Math.max(widths.length, ...hiddenColumns);
  const columns = Array.from({ length: count }, (_, index) => {
    const hidden = hiddenColumns.includes(index + 1) ? ' hidden="1"' : '';
    return `<col min="${index + 1}" max="${index + 1}" width="${widths[index] ?? DEFAULT_WIDTH}" customWidth="1"${hidden}/>`;
  });
  return columns.length ? `<cols>${columns.join('')}</cols>` : '';
}

function listElement(tag: string, items: string[], counted: boolean): string {
  if (!items.length) return '';
  return `<${tag}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${tag}>`;
}
