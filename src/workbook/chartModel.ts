import { z } from 'zod';

/** A chart on a sheet of ours, over cells of the same sheet. Blocks are written "B6:B12"; they hold what the chart shows. */
export const ChartModel = z.object({
  kind: z.enum(['bar', 'column', 'doughnut']),
  stacking: z.enum(['none', 'stacked', 'percent']),
  title: z.string(),
  /** What it shows, for whoever cannot see it. */
  description: z.string(),
  /** The cells it covers: 1-based rows and columns, both ends included. */
  place: z.object({
    top: z.number().int(),
    left: z.number().int(),
    bottom: z.number().int(),
    right: z.number().int(),
  }),
  categories: z.string(),
  /** `colours`: one for the series, or one for each point (doughnut). */
  series: z.array(z.object({ name: z.string(), values: z.string(), colours: z.array(z.string()).min(1) })).min(1),
  labels: z.boolean(),
  legend: z.enum(['none', 'bottom', 'right']),
});
export type ChartModel = z.infer<typeof ChartModel>;
