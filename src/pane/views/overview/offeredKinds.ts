import { namesPersons } from '../../../checks/owner/personsOf';
import { SUMMARY_KINDS, type SummaryKind } from '../../../summaries/kinds';
import { type PaneState, shown } from '../../session/state';

/** The kinds of sheets that can have something to say: of points, of people by name, and of a period before only where there are any. */
export function offeredKinds(state: Pick<PaneState, 'inspections' | 'chosen' | 'settings' | 'asOf'>): SummaryKind[] {
  const { inspections, settings, asOf } = state;
  const has: Partial<Record<SummaryKind, boolean>> = {
    scores: shown(state)?.plan.items.some(({ score }) => score !== null) ?? false,
    evidence: shown(state)?.plan.items.some(({ score }) => (score?.self ?? null) !== null) ?? false,
    changes: settings?.closings.some(({ closedOn }) => closedOn < asOf) ?? false,
    people: inspections.some(({ plan }) => namesPersons(plan, settings?.units, asOf)),
  };
  return SUMMARY_KINDS.filter((kind) => has[kind] ?? true);
}
