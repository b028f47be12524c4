import type { Conflict } from '../collection';
import { oneLine } from '../../language/text';
import type { Cell } from '../../summaries/cells';
import { choicesFor, choosable } from './choices';
import { conflictWords } from './conflictWords';
import type { CollectingContext } from './context';
import type { DecidingRow } from './decidingRow';
import { KEEP, SAY, WHY_WORDS } from './words';

/** What a row of the sheet shows. */
export type ShownConflict = Omit<DecidingRow, 'at' | 'whyCode'> & {
  /** Where the cell in the master is. */
  link: Cell['link'];
  /** What may be chosen; null where it has been. */
  choices: string[] | null;
};

/** A place as the sheet shows it. `typed`: what stands there already in the columns people write in. */
export function shownConflict(
  conflict: Conflict,
  { cellOf, plan }: Pick<CollectingContext, 'cellOf' | 'plan'>,
  typed: Pick<DecidingRow, 'choice' | 'reason'> | null,
): ShownConflict {
  const { key, task, stands, why, words, choice } = conflict;
  const at = conflict.row === null ? null : cellOf(conflict);
  const cell = conflict.cell ?? at?.cell ?? '';
  return {
    number: key,
    task: oneLine(task),
    cell: at && at.sheet !== plan.sheet ? `${at.sheet}!${cell}` : cell,
    stands: stands || SAY.empty,
    words: conflictWords(words),
    why: WHY_WORDS[why],
    choice: typed?.choice ?? (choice === 'keep' ? KEEP : (choice ?? '')),
    reason: typed?.reason ?? conflict.reason,
    link: at ?? undefined,
    choices:
      choice === null
        ? choicesFor(
            choosable(
              why,
              words.map(({ unit }) => unit),
            ),
          )
        : null,
  };
}
