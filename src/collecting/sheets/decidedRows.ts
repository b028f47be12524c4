import type { Conflict } from '../collection';
import { fold, oneLine } from '../../language/text';
import { conflictWords, unitsAndResults } from './conflictWords';
import type { CollectingContext } from './context';
import type { DecidingRow } from './decidingRow';
import { type ShownConflict, shownConflict } from './shownConflict';
import { WHY_WORDS } from './words';

/**
 * What the sheet of decisions is to show: places still open, and those decided. Whatever somebody wrote there before stays: at its place while that
 * is open and says the same, else among what was decided, in the order in which it stood.
 */
export function decidedRows(context: Pick<CollectingContext, 'collection' | 'decided' | 'cellOf' | 'plan'>): {
  open: ShownConflict[];
  decided: ShownConflict[];
} {
  const { collection, decided } = context;
  const rowOf = rowsOf(collection.conflicts, decided);
  const open = collection.conflicts.filter(({ choice }) => choice === null);
  const stays = new Set(open.map((one) => rowOf.get(one)));
  const before = decided.filter((row) => isWritten(row) && !stays.has(row));
  const isKept = new Set(before);
  const added = collection.conflicts.filter((one) => one.choice !== null && !isKept.has(rowOf.get(one)!));
  return {
    open: open.map((one) => shownConflict(one, context, rowOf.get(one) ?? null)),
    decided: [
      ...before.map(asItStood),
      ...added.map((one) => ({ ...shownConflict(one, context, null), link: undefined })),
    ],
  };
}

const isWritten = ({ choice, reason }: DecidingRow): boolean => choice.trim() !== '' || reason.trim() !== '';

const asItStood = ({ at: _at, whyCode: _why, ...row }: DecidingRow): ShownConflict => ({
  ...row,
  link: undefined,
  choices: null,
});

/** The row of each place: the same item, the same reason, and units that say the same, in whichever files. A row is one place's. */
function rowsOf(conflicts: readonly Conflict[], rows: readonly DecidingRow[]): Map<Conflict, DecidingRow> {
  const left = new Map<string, DecidingRow[]>();
  const add = (key: string, row: DecidingRow) => left.set(key, [...(left.get(key) ?? []), row]);
  for (const row of rows) add(keyOf(row.number, row.task, row.why, ...unitsAndResults(row.words)), row);
  return new Map(
    conflicts.flatMap((one) => {
      const row = left
        .get(keyOf(one.key, one.task, WHY_WORDS[one.why], ...unitsAndResults(conflictWords(one.words))))
        ?.shift();
      return row ? [[one, row] as const] : [];
    }),
  );
}

const keyOf = (...texts: string[]): string => texts.map((one) => fold(oneLine(one))).join('\n');
