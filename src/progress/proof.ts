import type { Day } from '../calendar/day';
import type { DocumentRef } from '../plan/plan';

/** What is said of one part: by the result, or entered of it alone. */
export interface Proof {
  /** Said to be done; null: nothing is said of it. Handed in and under way count where they name it. */
  state: 'done' | 'waiting' | 'in-progress' | 'not-applicable' | null;
  /** Null: done, and nobody knows when. */
  doneOn: Day | null;
  evidence: DocumentRef[];
}
