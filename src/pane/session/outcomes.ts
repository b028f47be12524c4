import { sayRefused } from '../../actions/editRefused';
import { type Remainder, remainders } from '../../actions/leftOut';
import { fill, type Language } from '../../language/bilingual';
import { NOTICES } from '../words/notices';
import type { Notice } from './state';

/** An action that was done. */
export const success = (id: Notice['id'], values: Notice['values']): Notice => ({ id, intent: 'success', values });

/** An action that was done; where something of it was left out, that is said and shown as a warning. */
export function successBut(
  id: Notice['id'],
  values: Notice['values'],
  remainder: Remainder,
  language: Language,
): Notice {
  return withRemainders(success(id, values), remainder, language);
}

/** A notice that also says what was left out, as a warning. */
export function withRemainders(notice: Notice, remainder: Remainder, language: Language): Notice {
  const also = remainders(remainder, language);
  return also.length > 0 ? { ...notice, intent: 'warning', also } : notice;
}

/** All that a notice says. */
export const sentenceOf = ({ id, values, also = [] }: Notice, language: Language): string =>
  [fill(NOTICES[id][language], values), ...also].join(' ');

/** How many cells were changed, and which were left, why. */
export function fixed(n: number, refused: Parameters<typeof sayRefused>[0], language: Language): Notice {
  const why = sayRefused(refused, language).join(' ');
  if (why !== '') return { id: n > 0 ? 'fix-refused' : 'none-fixed', intent: 'warning', values: { n, why } };
  return n > 0 ? success('fixed', { n }) : { id: 'nothing-to-fix', intent: 'info', values: {} };
}
