import { z } from 'zod';
import { parseAddress } from './address';
import type { Place } from './block';
import type { CellEdit, SheetEdit } from './edits';
import type { CellValue } from './snapshot';

/** Why an edit was not made. */
export const EditRefusal = z.enum([
  /** There is no such cell. */
  'no-such-cell',
  /** The cell lies under a merged block, whose first cell alone holds anything. */
  'merged',
  /** The heading or the totals row of a table of the spreadsheet's own (Ctrl+T): the table repeats what stands there. */
  'table-head',
  /** A formula, or a result that a formula of another cell puts there (array, spill). */
  'formula',
  /** The cell, or its look that was to change too, is locked on a protected sheet. */
  'protected',
  /** Parts of its text have a look of their own (bold, a colour), which would be lost. */
  'rich-text',
  /** The cell holds something else than it did when it was read. */
  'changed',
  /** An earlier edit of the same changes has changed the cell already. */
  'twice',
  /** The text is longer than a cell takes. */
  'too-long',
  /** The cell has a rule for what is typed into it, and this is not what it takes, or nobody can tell. */
  'validation',
  /** It belongs together with an edit that is not made. */
  'together',
]);
export type EditRefusal = z.infer<typeof EditRefusal>;

export type Refused<E> = E & { reason: EditRefusal };

/** The one edit that was asked for was not made. */
export class EditNotMade extends Error {
  constructor(readonly refused: Refused<SheetEdit>) {
    super(`${refused.reason}: ${refused.sheet}!${refused.at}`);
    this.name = 'EditNotMade';
  }
}

/** What a cell is, as far as it decides whether an edit of it is made. What is left out does not hold. */
export interface CellFacts {
  value: CellValue;
  missing?: boolean;
  covered?: boolean;
  tableHead?: boolean;
  formula?: boolean;
  rich?: boolean;
  locked?: boolean;
  /** The only texts it takes; none where its rule is no list. */
  choices?: readonly string[];
}

/** What a cell holds at most, in signs. */
export const LONGEST_TEXT = 32_767;

interface Judged<E> {
  /** In their order: where a cell is edited twice, the later is measured by what the earlier leaves. */
  made: E[];
  refused: Refused<E>[];
}

/**
 * Says of each edit whether it is made, and why not: the one rule of all programs, each of which only says what its cells are. What can never
 * be comes before what can be put right, so that nobody unprotects a sheet for a cell that stays as it is.
 */
export function judgeEdits<E extends CellEdit & { sheet?: string }>(
  edits: readonly E[],
  factsOf: (edit: E, place: Place) => CellFacts,
  longest = LONGEST_TEXT,
): Judged<E> {
  const broken = new Set<string>();
  for (;;) {
    const judged = judgeEach(edits, factsOf, longest, broken);
    const known = broken.size;
    for (const { group } of judged.refused) if (group !== undefined) broken.add(group);
    // What is not made leaves its cell as it was, which may break another group in turn.
    if (broken.size === known || judged.made.every(({ group }) => group === undefined || !broken.has(group)))
      return judged;
  }
}

/** `broken`: groups of which none is made any more. */
function judgeEach<E extends CellEdit & { sheet?: string }>(
  edits: readonly E[],
  factsOf: (edit: E, place: Place) => CellFacts,
  longest: number,
  broken: ReadonlySet<string>,
): Judged<E> {
  const judged: Judged<E> = { made: [], refused: [] };
  /** What earlier edits leave in cells. */
  const left = new Map<string, CellValue>();
  for (const edit of edits) {
    const place = parseAddress(edit.at);
    const key = place && `${place.row},${place.column} ${edit.sheet ?? ''}`;
    const own = place ? refusalOf(edit, factsOf(edit, place), left.get(key!), longest) : 'no-such-cell';
    const reason = own ?? (broken.has(edit.group ?? '') ? 'together' : null);
    if (reason) judged.refused.push({ ...edit, reason });
    else {
      left.set(key!, edit.value);
      judged.made.push(edit);
    }
  }
  return judged;
}

function refusalOf(
  { expect, value }: CellEdit,
  cell: CellFacts,
  left: CellValue | undefined,
  longest: number,
): EditRefusal | null {
  if (cell.missing) return 'no-such-cell';
  if (cell.covered) return 'merged';
  if (cell.tableHead) return 'table-head';
  if (cell.formula) return 'formula';
  if (cell.rich) return 'rich-text';
  if (cell.locked) return 'protected';
  if (left === undefined && cell.value !== expect) return 'changed';
  if (left !== undefined && left !== expect) return 'twice';
  if (typeof value === 'string' && value.length > longest) return 'too-long';
  if (cell.choices && value !== null && !cell.choices.includes(String(value))) return 'validation';
  return null;
}

/** Edits as one for each cell: what the last leaves there, in the last font that was asked for. */
export function oneForEach<E extends CellEdit & { sheet: string }>(made: readonly E[]): Map<string, E[]> {
  const sheets = new Map<string, Map<string, E>>();
  for (const edit of made) {
    const cells = sheets.get(edit.sheet) ?? new Map<string, E>();
    sheets.set(edit.sheet, cells);
    const { row, column } = parseAddress(edit.at)!;
    const key = `${row},${column}`;
    cells.set(key, { ...edit, font: edit.font ?? cells.get(key)?.font });
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}
