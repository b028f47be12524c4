import type { Inspection } from '../../../checks/engine/inspection';
import { doneOf } from '../../../figures/figures';
import { type UnitRow, unitRows } from '../../../figures/unitRows';
import type { FigureName } from './unitsWords';

/** A unit with its counts; those that say nothing are left out. */
export interface UnitLine {
  /** Null: items that nobody leads. */
  unit: string | null;
  /** Several under one word: it may be said who they are. */
  isCollective?: boolean;
  figures: { name: FigureName; n: number }[];
}

interface UnitLines {
  units: UnitLine[];
  /** What names several or a post. */
  collectives: UnitLine[];
  /** Items without a lead. */
  unled: number;
  /** Items given to several or to a post only. */
  nobody: number;
  /** Items whose lead is a formula that nobody has worked out. */
  unknown: number;
}

export function unitLines(inspection: Inspection): UnitLines {
  const { units, collectives, unled, unknown, itemsOfNobody } = unitRows(inspection);
  return {
    units: units.map(lineOf),
    collectives: collectives.map(lineOf),
    unled: unled?.items ?? 0,
    nobody: itemsOfNobody,
    unknown,
  };
}

function lineOf(row: UnitRow): UnitLine {
  const figures: UnitLine['figures'] = [
    { name: 'leads', n: row.items },
    { name: 'overdue', n: row.overdue },
    { name: 'perhaps', n: row.perhapsOverdue },
    { name: 'soon', n: row.dueSoon },
    { name: 'done', n: doneOf(row) },
    { name: 'partners', n: row.partnerOf },
    { name: 'groupLeads', n: row.groups.leads },
    { name: 'groupOverdue', n: row.groups.overdue },
  ];
  return { unit: row.unit, isCollective: row.collective, figures: figures.filter(({ n }) => n > 0) };
}
