import { fold } from '../language/text';
import type { Copy } from './copies';
import { saidIn } from './said';

/** Where nothing else says whose a file is: the one unit that leads every row in which something is written. */
export function whoseRows(copy: Copy, units: readonly string[]): Copy {
  if (copy.whose.by !== null || copy.refused) return copy;
  const written = saidIn(copy, units).filter(({ kind }) => kind !== 'as-handed-out' && kind !== 'added');
  const leads = written.map(({ row: { master } }) => {
    const leading = [...(master?.owners.basis ?? [])].filter(([, basis]) => basis === 'lead').map(([unit]) => unit);
    return leading.length === 1 ? leading[0]! : null;
  });
  const [first = null] = leads;
  if (first === null || leads.some((lead) => lead !== first)) return copy;
  const unit = units.find((one) => fold(one) === first);
  return unit === undefined ? copy : { ...copy, whose: { unit, by: 'rows' } };
}
