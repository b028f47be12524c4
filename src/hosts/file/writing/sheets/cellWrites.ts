import { trimEnd } from '../../../../language/trim';
import { address } from '../../../../workbook/address';
import type { CellValue } from '../../../../workbook/snapshot';
import { ChangeRefused } from '../../../../workbook/host';
import { appendTo, childOf, prefixOf, setAttribute, type Tag } from '../elements';
import type { ScannedRow, SheetScan, Slot } from './sheetScan';
import { Splices } from '../splice';
import { textElement, withPrefix } from '../xmlText';

/** What becomes of a cell; what is left out stays as it is. */
export interface CellWrite {
  value?: CellValue;
  style?: number;
}

type CellWrites = ReadonlyMap<number, ReadonlyMap<number, CellWrite>>;

/**
 * Writes cells at their places, in the order the format wants: rows and cells that are not there are made.
 * @throws ChangeRefused where the cells stand otherwise than in rows: it cannot be told which of them is meant.
 */
export function writeCells(splices: Splices, text: string, scan: SheetScan, writes: CellWrites): void {
  const list = childOf(scan.root, 'sheetData');
  if (!scan.plain || !list) throw new ChangeRefused('unsupported', 'sheetData');
  const prefix = prefixOf(list);
  const newRows: string[] = [];
  for (const [row, inRow] of [...writes].sort(([a], [b]) => a - b)) {
    const cells = [...inRow].sort(([a], [b]) => a - b);
    const known = scan.rows.get(row);
    if (known) writeIntoRow(splices, text, known, cells, row);
    else {
      const xml = cells.map(([column, write]) => cellXml(address(row, column), write, null)).join('');
      const made = xml && withPrefix(`<row r="${row}">${xml}</row>`, prefix);
      const place = scan.places.get(row) ?? null;
      if (place === null) newRows.push(made);
      else splices.insert(place, made);
    }
  }
  if (newRows.length) appendTo(splices, text, list, newRows.join(''));
}

function writeIntoRow(
  splices: Splices,
  text: string,
  { tag, slots }: ScannedRow,
  cells: [number, CellWrite][],
  row: number,
): void {
  const inside: string[] = [];
  for (const [column, write] of cells) {
    const slot = slots.find((candidate) => candidate.column === column);
    const cell = slot?.cell ?? null;
    if (cell && write.value === undefined) {
      setAttribute(splices, text, cell.tag, 's', String(write.style ?? cell.style));
      continue;
    }
    const xml = withPrefix(cellXml(address(row, column), write, cell), prefixOf(tag));
    if (cell) splices.replace(cell.from, cell.to, xml);
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
  const raw = text.slice(tag.from, tag.openEnd);
  const widened = new Splices();
  if (spans) setAttribute(widened, raw, { ...tag, from: 0, openEnd: raw.length }, 'spans', spans);
  const opened = `${trimEnd(widened.apply(raw), ' />')}>`;
  splices.replace(tag.from, tag.openEnd, `${opened}${inside.join('')}</${tag.name}>`);
}

/** A row may say which columns it reaches ("1:7"); null where it says nothing or enough. */
function widenedSpans({ attributes: { spans } }: Tag, last: number): string | null {
  const match = /^(.*\b\d+:)(\d+)$/.exec(spans ?? '');
  return match && Number(match[2]) < last ? `${match[1]}${last}` : null;
}

/** A <c> element. Text is written in the cell: so no other part changes, and the table of shared texts needs no recount. */
function cellXml(at: string, write: CellWrite, cell: Slot['cell']): string {
  const style = write.style ?? cell?.style ?? 0;
  const start = `<c r="${at}"${style === 0 ? '' : ` s="${style}"`}`;
  const value = write.value ?? null;
  if (value === null) return style === 0 ? '' : `${start}/>`;
  if (typeof value === 'string') return `${start} t="inlineStr"><is>${textElement(value)}</is></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start}><v>${value}</v></c>`;
}
