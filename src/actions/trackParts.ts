import { z } from 'zod';
import { LeftOut } from '../workbook/changes';
import type { WorkbookHost } from '../workbook/host';
import { About, about, inspected } from './inspected';
import type { InspectOptions } from './inspectWorkbook';
import { partChanges } from './tracking/parts/partChanges';
import { withFreshReading } from './withFreshReading';
import { writeSettings } from './writeSettings';

/** The sheet in which each part of a deadline is followed by itself. */
export const PartsSheet = z.object({
  /** Null: no deadline has more than one day, and there is no such sheet. */
  sheet: z.string().nullable(),
  /** Parts of the plans, and rows that were added for them. */
  parts: z.number().int(),
  added: z.number().int(),
});
export type PartsSheet = z.infer<typeof PartsSheet>;

export const TrackPartsResult = About.extend({ periods: PartsSheet, leftOut: z.array(LeftOut).optional() });
export type TrackPartsResult = z.infer<typeof TrackPartsResult>;

/** Makes the sheet "Theo dõi từng kỳ", or adds the rows it lacks. What people wrote there stays as it is. */
export const trackParts = (host: WorkbookHost, options: InspectOptions): Promise<TrackPartsResult> =>
  withFreshReading(async () => {
    const found = await inspected(host, options);
    const plans = found.inspections.map(({ plan }) => plan);
    const others = found.sheets.flatMap(({ name }) => (plans.some(({ sheet }) => sheet === name) ? [] : [name]));
    let told = { added: 0, parts: 0 };
    let isThere = false;
    const { applied, name } = await writeSettings(host, 'parts', (existing, isOurs) => {
      const { changes, ...counts } = partChanges(plans, existing, isOurs, others);
      told = counts;
      isThere = existing !== null || changes.sheets !== undefined;
      return changes;
    });
    const { leftOut } = applied;
    return {
      ...about(found, options),
      periods: { sheet: isThere ? name : null, ...told },
      ...(leftOut && { leftOut }),
    };
  });
