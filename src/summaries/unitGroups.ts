import type { Inspection } from '../checks/engine/inspection';
import type { GroupFigures } from '../figures/groupFigures';
import type { UnitRow } from '../figures/unitRows';
import { unitsOfSheet } from '../settings/units/members';
import { number, text } from './cells';
import { FIGURE_WIDTH } from './figureTable';
import type { Column } from './table';
import { UNITS_WORDS as SAY } from './unitsWords';

/** What stands under “Qua nhóm”. */
const GROUP_FIGURES: { key: keyof GroupFigures; late?: true }[] = [
  { key: 'leads' },
  { key: 'done' },
  { key: 'overdue', late: true },
  { key: 'partners' },
];

/** The columns of what is a unit's through collectives. One item stands in the rows of all members: added up it says nothing. */
export const groupColumns = <Row extends Pick<UnitRow, 'groups'>>(): Column<Row>[] =>
  GROUP_FIGURES.map(({ key, late = false }) => ({
    over: SAY.groups.over,
    head: SAY.groups[key],
    width: FIGURE_WIDTH,
    cell: ({ groups: of }) => number(of[key], late && of[key] > 0 ? 'numberLate' : 'number'),
    total: () => text('', 'total'),
  }));

/** Unit → who heads it, by the office's sheet; of the units that are listed. */
export function headsOf(inspection: Inspection, rows: readonly UnitRow[]): Map<string, string> {
  const listed = new Set(rows.map(({ unit }) => unit));
  return new Map(
    unitsOfSheet(inspection).flatMap(({ unit, entry: { head } }) =>
      head !== '' && listed.has(unit) ? [[unit, head] as const] : [],
    ),
  );
}
