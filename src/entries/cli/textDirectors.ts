import type { Inspection } from '../../checks/engine/inspection';
import { directorRows } from '../../figures/directors';
import { fill, type Language } from '../../language/bilingual';
import { hanging } from './layout';
import { ink, type Line } from './printing';
import { CLI } from './words';

const LABEL = 16;

/** Who directs, by head, in one paragraph; nothing where the table names nobody. */
export function directorLines(inspection: Inspection, language: Language): Line[] {
  const rows = directorRows(inspection);
  if (rows.length === 0) return [];
  const words = CLI[language];
  const said = rows.map(({ name, items, overdue }) =>
    fill(overdue > 0 ? words.directsLate : words.directs, { name, items, overdue }),
  );
  const [first, ...rest] = hanging(words.directors, said.join(' · '), LABEL);
  return ['', [ink.bold(first!.slice(0, LABEL)), first!.slice(LABEL)], ...rest];
}
