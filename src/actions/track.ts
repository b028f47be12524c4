import { z } from 'zod';
import { LeftOut } from '../workbook/changes';
import type { WorkbookHost } from '../workbook/host';
import { About, about, anchorsIn, inspected } from './inspected';
import type { InspectOptions } from './inspectWorkbook';
import { trackingColumns } from './tracking/columns';
import { PartsSheet, trackParts } from './trackParts';
import { withFreshReading } from './withFreshReading';

export const TrackResult = About.extend({
  /** `cell`: where the header stands. None when the tables lack nothing. */
  columns: z.array(
    z.object({ sheet: z.string(), cell: z.string(), header: z.string(), field: z.string(), list: z.array(z.string()) }),
  ),
  /** The sheet of parts, where it was asked for. */
  periods: PartsSheet.optional(),
  leftOut: z.array(LeftOut).optional(),
});
export type TrackResult = z.infer<typeof TrackResult>;

interface TrackOptions extends InspectOptions {
  /** Also the sheet in which each part of a deadline is followed by itself. */
  periods?: boolean;
}

/** Adds to each plan's table the columns it lacks for saying what was done. Done twice, nothing more is added. */
export async function track(host: WorkbookHost, { periods = false, ...options }: TrackOptions): Promise<TrackResult> {
  const tracked = await withFreshReading(() => readAndTrack(host, options));
  if (!periods) return tracked;
  const made = await trackParts(host, options);
  const leftOut = [...(tracked.leftOut ?? []), ...(made.leftOut ?? [])];
  return { ...tracked, periods: made.periods, ...(leftOut.length > 0 && { leftOut }) };
}

async function readAndTrack(host: WorkbookHost, options: InspectOptions): Promise<TrackResult> {
  const found = await inspected(host, options);
  const columns = found.inspections.flatMap(({ plan }) =>
    trackingColumns(plan, found.snapshots.get(plan.sheet)!).map((column) => ({ ...column, sheet: plan.sheet })),
  );
  const { leftOut } = await host.apply({ anchors: anchorsIn(found), columns: columns.flatMap(({ pieces }) => pieces) });
  return {
    ...about(found, options),
    columns: columns.map(({ pieces: _pieces, ...column }) => column),
    ...(leftOut && { leftOut }),
  };
}
