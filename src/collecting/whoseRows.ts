import { fold } from '../language/text';
import type { Basis, UnitWord } from './collection';
import type { Copy, CopyRow } from './copies';
import { ENTRY_FIELDS, isEmptyEntry, sameWords } from './entryWords';
import { saidIn } from './said';

/** Where nothing else says whose a file is: the unit whose words were taken from it before, else the one that leads the rows it fills. */
export function whoseRows(copy: Copy, units: readonly string[]): Copy {
  if (copy.whose.by !== null || copy.refused) return copy;
  const name = takenFrom(copy) ?? leadOf(copy, units);
  const unit = name === null ? undefined : units.find((one) => fold(one) === name);
  return unit === undefined ? copy : { ...copy, whose: { unit, by: 'rows' } };
}

/** The one unit of which words were taken from a file of this name that says them still. Whatever was saved later may be of anybody. */
function takenFrom(copy: Copy): string | null {
  const taken = copy.rows.flatMap((row) => wordsFrom(copy, row).map((word) => ({ row, word })));
  const [first] = taken;
  if (!first || taken.some(({ word }) => fold(word.unit) !== fold(first.word.unit))) return null;
  const standing = taken.filter(({ row: { entry }, word }) => {
    const isSaid = ENTRY_FIELDS.every((field) => entry[field] === '' || sameWords(entry[field], word[field]));
    return isSaid && !isEmptyEntry(entry);
  });
  return 2 * standing.length > taken.length ? fold(first.word.unit) : null;
}

const wordsFrom = ({ file, day }: Copy, { master }: CopyRow): UnitWord[] =>
  (master?.before?.words ?? []).filter(
    ({ files, copyDay }) => files.includes(file) && day !== null && copyDay !== null && day <= copyDay,
  );

/** The one unit that leads all rows in which something is written, or all but one of several: alone at least one, others with units beside it. */
function leadOf(copy: Copy, units: readonly string[]): string | null {
  const written = saidIn(copy, units).filter(({ kind }) => kind !== 'as-handed-out' && kind !== 'added');
  const rows = written.map(({ row: { master } }) => master?.owners.basis ?? new Map<string, Basis>());
  const alone = new Set(rows.flatMap((basis) => leadAlone(basis) ?? []));
  const fitting = [...alone].filter((unit) => {
    const own = rows.filter((basis) => LEADS.has(basis.get(unit) ?? '')).length;
    return own === rows.length || (own === rows.length - 1 && own > 1);
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

const LEADS: ReadonlySet<string> = new Set<Basis>(['lead', 'co-lead', 'member-of-lead']);

function leadAlone(basis: ReadonlyMap<string, Basis>): string | null {
  const leading = [...basis].filter(([, why]) => why === 'lead').map(([unit]) => unit);
  return leading.length === 1 ? leading[0]! : null;
}
