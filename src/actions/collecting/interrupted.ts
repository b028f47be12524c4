import type { Collection, TakenBefore } from '../../collecting/collection';
import { entryOf } from '../../collecting/entryWords';
import type { CollectedMaster } from '../../collecting/master';
import { EntryReader } from '../../collecting/readEntry';
import { itemId } from '../../collecting/sheets/context';

/**
 * What was taken in a run that was broken off between the plan's cells and the sheet that says so: where the cells say just what a unit wrote, and
 * nobody knows of it, they were given it.
 */
export function takenUnsaid({ items }: Collection, { sheets }: CollectedMaster): TakenBefore[] {
  const unsaid = new Map(
    items.flatMap((item) => {
      const isUnsaid = item.outcome === 'kept' && item.given === null && item.words.length > 0;
      return isUnsaid ? [[itemId(item), item] as const] : [];
    }),
  );
  return sheets.flatMap((sheet) => {
    const reader = new EntryReader(sheet);
    return sheet.plan.items.flatMap((one) => {
      const item = unsaid.get(itemId({ sheet: sheet.plan.sheet, row: one.row }));
      if (!item) return [];
      const { key, number, task, words } = item;
      return [{ key, number, task, words, entry: entryOf(reader.of(one)) }];
    });
  });
}
