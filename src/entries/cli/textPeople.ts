import type { Inspection } from '../../checks/engine/inspection';
import { type PersonRow, personRows } from '../../figures/people/personRows';
import { fill, type Language } from '../../language/bilingual';
import type { UnitEntry } from '../../settings/settings';
import { WIDTH, wrap } from './layout';
import { PEOPLE } from './peopleWords';
import { ink, type Line } from './printing';

/** What each person whom the table names was given and what became of it; where it names nobody, that. */
export function peopleLines(inspection: Inspection, units: readonly UnitEntry[], language: Language): Line[] {
  const rows = personRows(inspection, units);
  if (rows.length === 0) return [PEOPLE.none[language], ''];
  return [
    ink.bold(PEOPLE.head[language]),
    ...rows.flatMap((row) => wrap(said(row, language), WIDTH - 4).map((line, i) => (i === 0 ? '  ' : '    ') + line)),
    ...wrap(PEOPLE.note[language], WIDTH).map((line) => ink.dim(line)),
    '',
  ];
}

function said(row: PersonRow, language: Language): string {
  const { quantity, progress, ...counts } = row;
  const say = (words: keyof typeof PEOPLE, values = {}) => fill(PEOPLE[words][language], { ...counts, ...values });
  const share = (of: number | null) => (of === null ? PEOPLE.unknown[language] : percent(of, language));
  const name = row.units.length > 0 ? say('person', { units: row.units.join('; ') }) : row.name;
  const parts = [
    say('given'),
    ...(row.undated > 0 ? [say('undated')] : []),
    say('shares', { quantity: share(quantity), progress: share(progress) }),
  ];
  return `${name}: ${parts.join('; ')}`;
}

const percent = (share: number, language: Language): string => {
  const shown = (Math.round(share * 1000) / 10).toString();
  return `${language === 'vi' ? shown.replace('.', ',') : shown}%`;
};
