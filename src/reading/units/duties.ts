import type { Doing } from './roleClause';

/** What the cell says of a unit, by a label over it or by the words behind it. */
export interface Told {
  doing: Doing | null;
  /** "Chủ trì: X", "giao X": the label over the piece it stands in. */
  label: 'lead' | 'partner' | null;
  joined: boolean;
  helps: boolean;
  /** The first that the label stands over. */
  first: boolean;
}

export type Duty = 'lead' | 'partner' | null;

/**
 * Who leads and who helps. Where a cell names one that leads, whoever has another duty helps; one that is said to help does so wherever somebody
 * else is named; where nothing is said, the column decides.
 */
export function settleDuties(units: readonly Told[]): Duty[] {
  const leads = units.map(
    ({ doing, label, helps, first }) => !helps && (doing === 'leads' || (label === 'lead' && first)),
  );
  const named = leads.includes(true);
  const sureAbove = (i: number) => leads.some((one, at) => one && at < i);
  const duties = units.map(({ doing, label, joined, helps }, i): Duty => {
    if (leads[i]) return 'lead';
    if (helps) return 'partner';
    if (joined) return sureAbove(i) ? 'partner' : 'lead';
    if (label === 'partner') return 'partner';
    if (doing === 'helps' || (doing === 'acts' && named)) return 'partner';
    return label;
  });
  const only = units.every(({ doing, label, helps }) => doing === 'helps' && label === null && !helps);
  return only ? duties.map(() => null) : duties;
}
