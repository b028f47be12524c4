import type { ImportedCell } from '../table/importedTable';
import type { BodyPart } from './bodyParts';
import { countsOn, joinTables } from './joinTables';
import { isAppendix, isNumbered, isOfPage, isTitle, type Line } from './lines';
import type { PlacedTable } from './placeCells';

/** A table and the lines that stand between it and the table before. */
interface BodyTable {
  before: Line[];
  table: PlacedTable;
  /** What it is where no row has joined its only one. */
  lines?: Line[];
}

export interface BodyTables {
  tables: BodyTable[];
  /** Lines below the last table. */
  after: Line[];
  /** Lines between the halves of one table that became no row of it. */
  between: Line[];
  /** How many times a table went on in another one. */
  joined: number;
  /** Rows of tables that seem to go on with the one above, as their numbers do, and could not be put there. */
  perhaps: number;
  /** Tables of one row that belong to none. */
  alone: number;
  /** Headers that were dropped where a table goes on, although they say something else. */
  differing: string[];
}

const MOST_LINES = 2;

/** The tables of a body; one that goes on behind a break of the page is one table again. */
export function bodyTables(parts: readonly BodyPart[]): BodyTables {
  const found: BodyTables = { tables: [], after: [], between: [], joined: 0, perhaps: 0, alone: 0, differing: [] };
  let lines: Line[] = [];
  for (const part of parts) {
    if (part.kind === 'line') {
      if (part.line.text !== '') lines.push(part.line);
      continue;
    }
    const above = found.tables[found.tables.length - 1];
    const between = above ? standsBetween(lines) : null;
    const fits = above && between && !(part.lines && between.prose);
    const differing = fits ? joinTables(above.table, part.table, between.rows.map(cellOf), between.prose) : null;
    if (above && between && differing) {
      found.joined += 1;
      delete above.lines;
      for (const words of differing) found.differing.push(words);
      for (const line of lines) if (!between.rows.includes(line) && !isOfPage(line)) found.between.push(line);
    } else {
      if (above && !part.lines && countsOn(above.table, part.table)) found.perhaps += part.table.rows.length;
      found.tables.push({ before: lines, table: part.table, ...(part.lines && { lines: part.lines }) });
    }
    lines = [];
  }
  found.after = lines;
  return withoutSingleRows(found);
}

/** A table of one row that no other has joined is lines. */
function withoutSingleRows(found: BodyTables): BodyTables {
  const tables: BodyTable[] = [];
  let lines: Line[] = [];
  for (const { before, table, lines: own } of found.tables) {
    lines.push(...before);
    if (own) {
      lines.push(...own);
      found.alone += 1;
    } else {
      tables.push({ before: lines, table });
      lines = [];
    }
  }
  return { ...found, tables, after: [...lines, ...found.after] };
}

/** Of the lines between two tables those that are headings of the rows below, and whether there is prose; null where a new table begins with them. */
function standsBetween(lines: readonly Line[]): { rows: Line[]; prose: boolean } | null {
  const said = lines.filter((line) => !isOfPage(line) && !line.boxed);
  if (said.some((line) => isAppendix(line) || (isTitle(line) && !isNumbered(line)))) return null;
  const prose = said.length > MOST_LINES || !said.every(isNumbered);
  return { rows: prose ? [] : said, prose };
}

const cellOf = ({ text, bold, italic }: Line): ImportedCell => ({ text, bold, italic, centred: false });
