import { oneLine, clean } from '../../language/text';
import type { Deadline, Milestone } from '../../plan/plan';
import { readClauses } from './clauses';
import type { DeadlineContext } from './context';
import { splitParts } from './parts';
import { BLANK_SIGNS } from './words';
import { foldTimes } from './foldTimes';
import { plainSigns } from './signs';
import { hasLetterFigures } from './letterFigures';

/**
 * Reads the words of a deadline cell. Every word ends up in a milestone or in `rest`; nothing is guessed: what the grammar adds
 * (the plan's year, the end of a month) is named in `assumed`.
 */
export function readDeadline(cell: string, context: DeadlineContext): Omit<Deadline, 'from'> {
  const text = plainSigns(clean(cell));
  if (BLANK_SIGNS.test(text)) return { text: cell, milestones: [], rest: '' };
  const milestones: Milestone[] = [];
  const rests: string[] = [];
  for (const { shown } of splitParts(text)) {
    const line = oneLine(shown);
    const read = readClauses(line, foldTimes(line), context);
    const last = milestones[milestones.length - 1];
    if (!read.milestones.length && last && (last.kind === 'reference' || last.kind === 'event')) {
      // "Theo chỉ đạo của UBND tỉnh; Bộ CT": the second authority belongs to the reference.
      last.text += `; ${line}`;
      continue;
    }
    milestones.push(...(hasLetterFigures(line) ? read.milestones.map(tellLetters) : read.milestones));
    if (read.rest) rests.push(read.rest);
  }
  return { text: cell, milestones, rest: rests.join('; ') };
}

/** A day read from "3O/6" says so. */
function tellLetters(milestone: Milestone): Milestone {
  return hasLetterFigures(milestone.text)
    ? { ...milestone, assumed: [...milestone.assumed, 'letters-for-figures'] }
    : milestone;
}
