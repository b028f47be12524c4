import { cellText } from './cellText';
import { type ImportedCell, type ImportedTable, MOST_COLUMNS } from '../../../importing/table/importedTable';

/** No table of people is longer. */
const MOST_ROWS = 20_000;
const POINT = 96 / 72;

/** The tables of a piece of HTML, one under the other, with the lines between them; null when there is none. */
export function htmlTable(html: string): ImportedTable | null {
  // A document of its own: no script of it runs and no picture is fetched.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const table: ImportedTable = { rows: [], merges: [], widths: [] };
  for (const part of partsOf(body)) {
    if (isTable(part)) addTable(table, part);
    else {
      const text = cellText(part);
      if (text !== '') table.rows.push({ cells: [{ text, ...lookOf(part) }], inTable: false });
    }
  }
  return table.rows.some(({ inTable }) => inTable) ? table : null;
}

const isTable = (element: Element): element is HTMLTableElement => element.tagName.toUpperCase() === 'TABLE';

/** Outer tables and the paragraphs beside them, in order: what holds a table is opened, what holds none is a paragraph. */
function partsOf(element: Element): Element[] {
  return [...element.children].flatMap((child) => {
    if (isTable(child)) return [child];
    return child.querySelector('table') ? partsOf(child) : [child];
  });
}

function addTable(table: ImportedTable, element: HTMLTableElement): void {
  const first = table.rows.length;
  const rows = ownRows(element).slice(0, MOST_ROWS - first);
  /** For each column, how many rows more a block from above covers. */
  const covered: number[] = [];
  rows.forEach((row, index) => {
    const cells: (ImportedCell | null)[] = [];
    let column = 0;
    const skip = () => {
      while ((covered[column] ?? 0) > index) cells[column++] = null;
    };
    for (const cell of row.cells) {
      skip();
      if (column >= MOST_COLUMNS) break;
      const across = Math.min(Math.max(1, cell.colSpan), MOST_COLUMNS - column);
      // A span of 0 reaches to the table's end.
      const down = Math.min(cell.rowSpan || rows.length, rows.length - index);
      cells[column] = { text: cellText(cell), ...lookOf(cell) };
      for (let i = 0; i < across; i++) {
        if (i > 0) cells[column + i] = null;
        covered[column + i] = index + down;
      }
      if (across > 1 || down > 1) {
        const top = first + index + 1;
        table.merges.push({ top, left: column + 1, bottom: top + down - 1, right: column + across });
      } else table.widths[column] ??= widthOf(cell);
      column += across;
    }
    skip();
    table.rows.push({ cells: Array.from(cells, (cell) => cell ?? null), inTable: true });
  });
}

/** Rows of the table itself, not of tables within its cells; Word writes some without a body. */
const ownRows = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

function lookOf(element: Element): Pick<ImportedCell, 'bold' | 'centred'> {
  const text = (element.textContent ?? '').trim();
  const strong = [...element.querySelectorAll('b, strong')].map((part) => part.textContent ?? '').join('');
  const weight = (element as HTMLElement).style?.fontWeight;
  const paragraph = element.querySelector<HTMLElement>('p, div') ?? (element as HTMLElement);
  const aligned = [element, paragraph].some(
    (one) => one.getAttribute('align') === 'center' || (one as HTMLElement).style?.textAlign === 'center',
  );
  return {
    bold:
      text !== '' &&
      (element.tagName.toUpperCase() === 'TH' ||
        weight === 'bold' ||
        Number(weight) >= 600 ||
        strong.replace(/\s/g, '').length >= text.replace(/\s/g, '').length * 0.9),
    centred: aligned || element.tagName.toUpperCase() === 'TH',
  };
}

function widthOf(cell: HTMLTableCellElement): number | null {
  const [, number, unit] = /^([\d.]+)(px|pt|)$/.exec(cell.style.width || (cell.getAttribute('width') ?? '')) ?? [];
  const pixels = Number(number) * (unit === 'pt' ? POINT : 1);
  return pixels > 0 ? pixels : null;
}
