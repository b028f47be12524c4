import { fold } from '../../language/text';
import { headersIn } from '../table/headersIn';
import { paragraphsIn } from './cellText';
import type { Line } from './lines';
import { placeCells, type PlacedTable } from './placeCells';
import type { Block, Seen, WordTable } from './story';

/** What a document's body consists of, in order: lines, and tables that hold rows of something. */
export type BodyPart =
  | { kind: 'line'; line: Line }
  | {
      kind: 'table';
      table: PlacedTable;
      /** Of a table of one row, which may be a row of another: the lines it is where it belongs to none. */
      lines?: Line[];
    };

const LETTERHEAD = /cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*-\s*tự do\s*-\s*hạnh phúc/u;
const SIGNATURES = /nơi nhận\s*:|^(?:tm|kt|tl|tuq)\. /mu;
/** A letterhead and a place for signatures have few rows. */
const MOST_LAYOUT_ROWS = 6;
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;

/**
 * The lines and tables of a body. Tables that only lay out a page become the lines they hold; a table that is a mere frame around others is
 * opened. `every`: tables of two columns too, where a document has none larger.
 */
export function bodyParts(blocks: readonly Block[], seen: Seen, every = false): BodyPart[] {
  return blocks.flatMap((block): BodyPart[] => {
    if (block.kind === 'paragraph') return [{ kind: 'line', line: { ...block, laidOut: false } }];
    const table = placeCells(block, seen);
    if (holdsRows(table, block, every)) return [{ kind: 'table', table }];
    if (framesTables(block)) {
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => bodyParts(cell.blocks, seen, every)));
    }
    const laidOut = isLayout(table);
    const lines = paragraphsIn([block]).map((paragraph): Line => ({ ...paragraph, laidOut }));
    if (!laidOut && table.rows.length === 1 && table.columns >= FEWEST_COLUMNS)
      return [{ kind: 'table', table, lines }];
    if (!laidOut && table.rows.length * table.columns > 1) seen.smallTables += 1;
    return lines.map((line) => ({ kind: 'line', line }));
  });
}

/** It holds rows of something, and is neither letterhead nor a place for signatures. */
function holdsRows(table: PlacedTable, block: WordTable, every: boolean): boolean {
  if (table.rows.length < FEWEST_ROWS || table.columns < (every ? 2 : FEWEST_COLUMNS)) return false;
  if (isHeaded(table)) return true;
  if (framesTables(block)) return false;
  return !isLayout(table);
}

function isLayout(table: PlacedTable): boolean {
  if (table.rows.length > MOST_LAYOUT_ROWS) return false;
  const words = wordsOf(table);
  return LETTERHEAD.test(words) || SIGNATURES.test(words);
}

/** Its first rows have words of a plan's header. */
export const isHeaded = ({ rows, merges }: PlacedTable): boolean =>
  headersIn({
    rows: rows.slice(0, HEAD_ROWS).map((cells) => ({ cells, inTable: true })),
    merges: merges.filter(({ bottom }) => bottom <= HEAD_ROWS),
    widths: [],
  }).length > 0;
const HEAD_ROWS = 12;

const wordsOf = ({ rows }: PlacedTable): string =>
  rows.flatMap((cells) => cells.flatMap((cell) => (cell?.text ?? '').split('\n').map(fold))).join('\n');

/** In one of its cells stands a table of several rows and columns. */
const framesTables = ({ rows }: WordTable): boolean =>
  rows.some(({ cells }) =>
    cells.some(({ blocks }) =>
      blocks.some(
        (inner) =>
          inner.kind === 'table' &&
          ((inner.rows.length >= FEWEST_ROWS && inner.rows.some((row) => row.cells.length >= FEWEST_COLUMNS)) ||
            framesTables(inner)),
      ),
    ),
  );
