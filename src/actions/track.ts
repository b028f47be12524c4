import { z } from 'zod';
import type { Day } from '../calendar/day';
import { LeftOut } from '../workbook/changes';
import type { WorkbookHost } from '../workbook/host';
import { About, about, anchorsIn, inspected } from './inspected';
import type { InspectOptions } from './inspectWorkbook';
import { trackingColumns } from './tracking/columns';
import { PartsSheet, trackParts } from './trackParts';
import { ReportsSheet, trackReports } from './trackReports';
import { withFreshReading } from './withFreshReading';

export const TrackResult = About.extend({
  /** `cell`: where the header stands. None when the tables lack nothing. */
  columns: z.array(
    z.object({ sheet: z.string(), cell: z.string(), header: z.string(), field: z.string(), list: z.array(z.string()) }),
  ),
  /** The sheet of parts, where it was asked for. */
  periods: PartsSheet.optional(),
  /** The register of reports, where it was asked for. */
  reports: ReportsSheet.optional(),
  leftOut: z.array(LeftOut).optional(),
});
export type TrackResult = z.infer<typeof TrackResult>;

interface TrackOptions extends InspectOptions {
  /** Also the sheet in which each part of a deadline is followed by itself. */
  periods?: boolean;
  /** Also the register of reports; for plans that say no year, that of this day. */
  reportsOn?: Day;
}

/** Adds to each plan's table the columns it lacks for saying what was done. Done twice, nothing more is added. */
export async function track(host: WorkbookHost, options: TrackOptions): Promise<TrackResult> {
  const { periods = false, reportsOn, ...asked } = options;
  const tracked = await withFreshReading(() => readAndTrack(host, asked));
  const parts = periods ? await trackParts(host, asked) : null;
  const reports = reportsOn === undefined ? null : await trackReports(host, { ...asked, today: reportsOn });
  const leftOut = [tracked, parts, reports].flatMap((one) => one?.leftOut ?? []);
  return {
    ...tracked,
    ...(parts && { periods: parts.periods }),
    ...(reports && { reports: reports.reports }),
    ...(leftOut.length > 0 && { leftOut }),
  };
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
