import { listen } from './events';
import type { SheetNames } from './sheetNames';
import type { Structures } from './structure';

/**
 * Tells when cells were changed by anyone but us. From ExcelApi 1.14 on an event says that it was ours; below, no events are raised while we
 * write (`whileSilent`).
 */
export function changedByOthers(
  structures: Structures,
  names: SheetNames,
  listener: (sheet: string) => void,
): () => void {
  structures.forget();
  const stops = [
    listen(
      ({ worksheets }) =>
        worksheets.onChanged.add(async ({ triggerSource, worksheetId, changeType, address }) => {
          if (triggerSource === 'ThisLocalAddin') return;
          const name = await names.of(worksheetId);
          if (name === null) return;
          if (changeType !== 'RangeEdited' || isBlock(address)) structures.forget(name);
          listener(name);
        }),
      () => (structures.following = true),
    ),
    // Cells merged hold what they held, so that no change is told; Excel speaks of a format then, if it speaks.
    listen(({ worksheets }) =>
      worksheets.onFormatChanged.add(async ({ worksheetId, address }) => {
        const name = await names.of(worksheetId);
        if (name !== null && isBlock(address)) structures.forget(name);
      }),
    ),
  ];
  return () => {
    structures.following = false;
    for (const stop of stops) stop();
  };
}

const isBlock = (address: string) => /[:,]/.test(address);
