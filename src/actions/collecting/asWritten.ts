import type { CollectedItem, Collection } from '../../collecting/collection';
import { ENTRY_FIELDS } from '../../collecting/entryWords';
import { itemId } from '../../collecting/sheets/context';
import { cellOf } from '../../plan/cells';
import type { InspectedWorkbook } from '../inspectWorkbook';

/**
 * The collection as it is once it is written: what stands in a cell that is asked about is what it was just given, and items whose cells could not be
 * written hold what they were given before.
 */
export function asWritten(
  collection: Collection,
  notWritten: ReadonlySet<string>,
  { inspections }: Pick<InspectedWorkbook, 'inspections'>,
): Collection {
  const isLost = (place: { sheet: string; row: number | null }) => notWritten.has(itemId(place));
  const lost = collection.items.filter(isLost);
  const written = cellsWritten(
    collection.items.filter((item) => !isLost(item)),
    inspections,
  );
  const lostOf = (unit: string) =>
    lost.filter(({ words }) => words.some((word) => word.unit === unit && word.files.length > 0)).length;
  return {
    ...collection,
    conflicts: collection.conflicts.map((one) => ({
      ...one,
      stands: written.get(`${one.sheet}!${one.cell}`) ?? one.stands,
    })),
    items: collection.items.map((item) => {
      if (!isLost(item)) return item;
      const [stands, ...earlier] = item.earlier;
      return { ...item, given: stands && !stands.office ? stands : null, earlier };
    }),
    units: collection.units.map((unit) => ({ ...unit, taken: Math.max(0, unit.taken - lostOf(unit.unit)) })),
  };
}

/** What each cell of these items holds, by its sheet and address. */
function cellsWritten(
  items: readonly CollectedItem[],
  inspections: InspectedWorkbook['inspections'],
): Map<string, string> {
  const entries = new Map(items.flatMap((item) => (item.entry ? [[itemId(item), item.entry] as const] : [])));
  return new Map(
    inspections.flatMap(({ plan }) =>
      plan.items.flatMap((item) => {
        const entry = entries.get(itemId({ sheet: plan.sheet, row: item.row }));
        if (!entry) return [];
        return ENTRY_FIELDS.map((field) => [`${plan.sheet}!${cellOf(plan, item, field)}`, entry[field]] as const);
      }),
    ),
  );
}
