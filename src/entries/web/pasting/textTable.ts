import type { ImportedTable } from '../../../importing/table/importedTable';

/** Text with tabs, as spreadsheets and web pages put it on the clipboard: a cell with line breaks stands in quotation marks, its own doubled. */
export function textTable(text: string): ImportedTable | null {
  if (!text.includes('\t')) return null;
  const rows = rowsOf(text.replace(/\r\n?/g, '\n'));
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell.trim() === '')) rows.pop();
  if (rows.length === 0) return null;
  return {
    rows: rows.map((cells) => ({
      cells: cells.map((cell) => ({ text: cell.replace(/\u00a0/g, ' ').trim(), bold: false, centred: false })),
      inTable: true,
    })),
    merges: [],
    widths: [],
  };
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : null;
    let end = at;
    if (quoted) end = quoted.end;
    else while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
    rows.at(-1)!.push(quoted ? quoted.cell : text.slice(at, end));
    if (text[end] === '\n') rows.push([]);
    // A tab at the very end has an empty cell behind it.
    if (text[end] === '\t' && end + 1 === text.length) rows.at(-1)!.push('');
    at = end + 1;
  }
  return rows;
}

/** A cell in quotation marks; null when the marks are the text's own ("A" và "B"). */
function quotedCell(text: string, from: number): { cell: string; end: number } | null {
  let cell = '';
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[at++];
    else return /[\t\n]/.test(text[at + 1] ?? '\n') ? { cell, end: at + 1 } : null;
  }
  return null;
}
