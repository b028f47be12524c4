import { address } from '../../../../workbook/address';
import type { CellValue } from '../../../../workbook/snapshot';
import { appendTo, childOf, prefixOf, setAttribute, type Tag } from '../elements';
import type { ScannedRow, SheetScan, Slot } from './sheetScan';
import type { Splices } from '../splice';
import { textElement, withPrefix } from '../xmlText';

/** What becomes of a cell; what is left out stays as it is. */
export interface CellWrite {
  value?: CellValue;
  style?: number;
}

export type CellWrites = ReadonlyMap<number, ReadonlyMap<number, CellWrite>>;

/** Writes cells at their places, in the order the format wants: rows and cells that are not there are made. */
export function writeCells(splices: Splices, text: string, scan: SheetScan, writes: CellWrites): void {
  const prefix = prefixOf(scan.root);
  const newRows: string[] = [];
  for (const [row, inRow] of [...writes].sort(([a], [b]) => a - b)) {
    const cells = [...inRow].sort(([a], [b]) => a - b);
    const known = scan.rows.get(row);
    if (known) writeIntoRow(splices, text, known, cells, row, prefix);
    else {
      const xml = cells.map(([column, write]) => cellXml(address(row, column), write, null)).join('');
      const made = xml && withPrefix(`<row r="${row}">${xml}</row>`, prefix);
      const place = scan.places.get(row) ?? null;
      if (place === null) newRows.push(made);
      else splices.insert(place, made);
    }
  }
  const list = childOf(scan.root, 'sheetData');
  if (list && newRows.length) appendTo(splices, text, list, newRows.join(''));
}

function writeIntoRow(
  splices: Splices,
  text: string,
  { tag, slots }: ScannedRow,
  cells: [number, CellWrite][],
  row: number,
  prefix: string,
): void {
  const inside: string[] = [];
  for (const [column, write] of cells) {
    const slot = slots.find((candidate) => candidate.column === column);
    const xml = withPrefix(cellXml(address(row, column), write, slot?.cell ?? null, text), prefix);
    if (slot?.cell) splices.replace(slot.cell.from, slot.cell.to, xml);
    else if (slot && slot.at !== null) splices.insert(slot.at, xml);
    else inside.push(xml);
  }
  const last = cells.at(-1)![0];
  const spans = widenedSpans(tag, last);
  if (inside.join('') === '') {
    if (spans) setAttribute(splices, text, tag, 'spans', spans);
    return;
  }
  // <row/> is opened; one change for the whole tag, as it also says how far the row reaches.
  const opened = text.slice(tag.from, tag.openEnd).replace(/\s*\/>$/, '>');
  const widened = spans ? opened.replace(/(\sspans\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${spans}"`) : opened;
  splices.replace(tag.from, tag.openEnd, `${widened}${inside.join('')}</${tag.name}>`);
}

/** A row may say which columns it reaches ("1:7"); null where it says nothing or enough. */
function widenedSpans({ attributes: { spans } }: Tag, last: number): string | null {
  const match = /^(.*\b\d+:)(\d+)$/.exec(spans ?? '');
  return match && Number(match[2]) < last ? `${match[1]}${last}` : null;
}

/** A <c> element. Text is written in the cell: so no other part changes, and the table of shared texts needs no recount. */
function cellXml(at: string, write: CellWrite, cell: Slot['cell'], text = ''): string {
  const style = write.style ?? cell?.style ?? 0;
  if (write.value === undefined && cell) return restyled(text.slice(cell.from, cell.to), style);
  const start = `<c r="${at}"${style === 0 ? '' : ` s="${style}"`}`;
  const value = write.value ?? null;
  if (value === null) return style === 0 ? '' : `${start}/>`;
  if (typeof value === 'string') return `${start} t="inlineStr"><is>${textElement(value)}</is></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start}><v>${value}</v></c>`;
}

function restyled(xml: string, style: number): string {
  const end = xml.indexOf('>') + 1;
  const tag = xml.slice(0, end).replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return tag.replace(/\s*(\/?>)$/, ` s="${style}"$1`) + xml.slice(end);
}
