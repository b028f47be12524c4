/**
 * A cell as a check's page writes it. Empty: nothing. `12`: the number; `'12`: the text, as spreadsheets mark it. `<br>`: a new line. `␣`: a blank
 * that Markdown would drop. `&#x200B;`: a sign nobody would see. `\|`: the sign that parts cells.
 */
export function cellIn(written: string): string | number | null {
  const text = written.trim();
  if (text === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return textIn(text.startsWith("'") ? text.slice(1) : text);
}

/** The same signs in a note or a title. */
export const textIn = (written: string): string =>
  written
    .replaceAll('<br>', '\n')
    .replaceAll('␣', ' ')
    .replaceAll('\\|', '|')
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** The cells of a table's row, as written; null where the line is no whole row. */
export function cellsOf(line: string): string[] | null {
  if (!line.startsWith('|') || !line.endsWith('|') || line.length < 2) return null;
  // A `|` of the text has a backslash before it, which no cell ends in.
  const cells: string[] = [];
  let start = 1;
  for (let i = 1; i < line.length; i++) {
    if (line[i] !== '|' || line[i - 1] === '\\') continue;
    cells.push(line.slice(start, i));
    start = i + 1;
  }
  return cells;
}
