import type { Notice } from './state';

/** An action that was done. */
export const success = (id: Notice['id'], values: Notice['values']): Notice => ({ id, intent: 'success', values });

/** How many cells were changed, and how many were left because someone had just changed them. */
export function fixed(n: number, refused: number): Notice {
  if (refused > 0) return { id: 'fix-refused', intent: 'warning', values: { n, refused } };
  return n > 0 ? success('fixed', { n }) : { id: 'nothing-to-fix', intent: 'info', values: {} };
}
