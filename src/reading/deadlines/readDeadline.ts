import { clean, fold, oneLine } from '../../language/text';
import type { Assumption, Deadline, Milestone } from '../../plan/plan';
import { hasTwoReadings } from './accentless';
import { readClauses } from './clauses';
import type { DeadlineContext } from './context';
import { splitParts } from './parts';
import { BLANK_SIGNS } from './words';
import { hasDoubledSign } from './doubledSigns';
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
    const read = hasTwoReadings(fold(line))
      ? { milestones: [], rest: line }
      : readClauses(line, foldTimes(line), context);
    const last = milestones[milestones.length - 1];
    if (!read.milestones.length && last && (last.kind === 'reference' || last.kind === 'event')) {
      // "Theo chỉ đạo của UBND tỉnh; Bộ CT": the second authority belongs to the reference.
      last.text += `; ${line}`;
      continue;
    }
    milestones.push(
      ...(hasLetterFigures(line) || hasDoubledSign(line) ? read.milestones.map(tellSlips) : read.milestones),
    );
    if (read.rest) rests.push(read.rest);
  }
  return { text: cell, milestones, rest: rests.join('; ') };
}

/** A day read from "3O/6" or "30//6/2026" says so. */
function tellSlips(milestone: Milestone): Milestone {
  const slips: Assumption[] = [
    ...(hasLetterFigures(milestone.text) ? (['letters-for-figures'] as const) : []),
    ...(hasDoubledSign(milestone.text) ? (['doubled-sign'] as const) : []),
  ];
  return slips.length > 0 ? { ...milestone, assumed: [...milestone.assumed, ...slips] } : milestone;
}
