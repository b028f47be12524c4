import type { Field } from '../../src/plan/plan';
import type { Case } from './changes';
import { Sheet } from './sheet';
import type { Table } from './table';

/** Shares of cells (of 1) that differ by less than this tell nobody anything. */
const MUCH_THE_SAME = { several: 0.2, filled: 0.1 };
/** More bodies than one, or all of a kind: who helps is told so more often than who leads. */
const SEVERAL = /[;\n]|, | và |^(?:các|toàn thể|những) /iu;

/**
 * What nobody could know of a changed table, by its cells and by which headers were changed, and never by what was read:
 * - a deadline by marks, where more than one of the columns of marks has another header: a mark says nothing of its time, and what is left of the
 *   count leaves more than one place. Where one header alone was changed the others tell it.
 * - who leads and who helps, where both headers were changed and their cells stand alike: as many of them empty, as many that name several.
 */
export function unknowableFields(table: Table, changed: Case): Set<Field> {
  const before = new Sheet(table.sheet);
  const after = new Sheet(changed.sheet);
  const hasOther = (column: number): boolean =>
    headerOf(before, table, column) !== headerOf(after, table, changed.now(column));
  const fields = new Set<Field>();
  if (table.marks.filter(hasOther).length > 1) fields.add('deadline');
  const [lead, partner] = (['lead', 'partner'] as const).map(
    (field) => table.columns.find(([one]) => one === field)?.[1],
  );
  if (lead === undefined || partner === undefined || !hasOther(lead) || !hasOther(partner)) return fields;
  const [one, other] = [lead, partner].map((column) => standing(after, changed, changed.now(column))) as [
    Standing,
    Standing,
  ];
  const isAlike =
    Math.abs(one.several - other.several) < MUCH_THE_SAME.several &&
    Math.abs(one.filled - other.filled) < MUCH_THE_SAME.filled;
  if (isAlike) for (const field of ['lead', 'partner'] as const) fields.add(field);
  return fields;
}

/** All words over a column, its titles among them. */
function headerOf(sheet: Sheet, { header: [top, bottom] }: Table, column: number): string {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => sheet.text(top + i, column));
  return rows.join('\n');
}

interface Standing {
  /** Cells of the items' rows that hold something, and of these those that name several. */
  filled: number;
  several: number;
}

function standing(sheet: Sheet, { rows }: Case, column: number): Standing {
  const texts = rows.map((row) => sheet.text(row, column)).filter((text) => text !== '');
  const several = texts.filter((text) => SEVERAL.test(text)).length;
  return { filled: texts.length / Math.max(1, rows.length), several: several / Math.max(1, texts.length) };
}
