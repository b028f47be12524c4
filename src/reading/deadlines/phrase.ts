import type { DeadlineContext } from './context';
import { matchDated } from './dated';
import type { Phrase } from './draft';
import { matchContinuous, matchEvent, matchOnwards, matchReference } from './loose';
import { matchRecurring } from './recurring';

/** The phrase that begins at `at` in folded text, family by family; null when none does. */
export function matchPhrase(text: string, at: number, context: DeadlineContext): Phrase | null {
  return (
    matchContinuous(text, at) ??
    matchOnwards(text, at) ??
    matchRecurring(text, at, context) ??
    matchDated(text, at, context) ??
    matchEvent(text, at, context) ??
    matchReference(text, at, context)
  );
}
