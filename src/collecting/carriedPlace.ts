import { fold, oneLine } from '../language/text';
import { columnOf } from '../plan/cells';
import type { Conflict, Decision } from './collection';
import { TEXTS } from './changedTexts';
import { cellOf } from './collectItem';
import { KEEP } from './decisions';
import type { MasterItem } from './masterItems';

type Place = Pick<Conflict, 'cell' | 'stands' | 'choice'>;
type TextField = keyof typeof TEXTS;

/**
 * Where a place stands that was asked about before, of a copy that was not sent again: its own cell, and what stands there now. A text that was chosen
 * counts where the cell holds what was asked about, or the text itself by now: of anything else it is asked again.
 */
export function carriedPlace(decision: Decision, master: MasterItem): Place {
  const { why, choice } = decision;
  if (why === 'wrong-column') return { cell: cellOf(master, 'result'), stands: master.stands.result, choice };
  if (why !== 'deadline-changed' && why !== 'text-changed') return { cell: null, stands: '', choice };
  const field = fieldOf(decision, master);
  if (field === null) return { cell: null, stands: '', choice: choice === KEEP ? choice : null };
  const stands = TEXTS[field](master);
  return { cell: cellOf(master, field), stands, choice: choice === KEEP || counts(decision, stands) ? choice : null };
}

function counts({ stands: asked, words, choice }: Decision, now: string): boolean {
  const chosen = words.find(({ unit }) => choice !== null && fold(unit) === fold(choice));
  return asked === undefined || isSame(asked, now) || (chosen !== undefined && isSame(chosen.result, now));
}

/** The text that was asked about: the one that says what stood there, else that of the column. */
function fieldOf({ why, cell = '', stands }: Decision, master: MasterItem): TextField | null {
  if (why === 'deadline-changed') return 'deadline';
  const fields = (Object.keys(TEXTS) as TextField[]).filter((field) => field !== 'deadline');
  const column = cell.split('!').at(-1)!.replace(/\d/g, '');
  const ofColumn = fields.filter((field) => column !== '' && columnOf(master.plan, field) === column);
  const saying = fields.filter((field) => stands && isSame(TEXTS[field](master), stands));
  return saying.find((field) => ofColumn.includes(field)) ?? saying[0] ?? ofColumn[0] ?? null;
}

const isSame = (one: string, other: string): boolean => fold(oneLine(one)) === fold(oneLine(other));
