import { z } from 'zod';
import type { Language } from '../language/bilingual';
import { countMarks, MarkCount } from '../marks/counts';
import { highlightsOf } from '../marks/highlights';
import { legend, LEGEND_MARK } from '../marks/legend';
import { markPlan } from '../marks/markPlan';
import { notesOf } from '../marks/notes';
import { LeftOut, MissingNotes, Note } from '../workbook/changes';
import type { WorkbookHost } from '../workbook/host';
import { claimedIn, freeMark } from '../workbook/ownMarks';
import { About, about, anchorsIn, inspected } from './inspected';
import type { InspectOptions } from './inspectWorkbook';
import { withFreshReading } from './withFreshReading';
import { judgeOwn, KeptReason } from './judgeOwn';
import { guarded, setApart, toldAside } from './setApart';

export interface MarkOptions extends InspectOptions {
  language: Language;
  /** Local day and hour, "2026-06-15T15:42", from the shell's clock: the legend says it. */
  writtenAt: string;
  /** Write a note at each marked cell as well. */
  notes?: boolean;
}

export const MarkResult = About.extend({
  /** Every kind, also those of which there is none. */
  marked: z.array(MarkCount),
  legend: z.string(),
  /** Legends of before that people have changed or added to: they stay, the user's own from now on. */
  setAside: z.array(z.object({ from: z.string(), name: z.string(), reason: KeptReason })),
  notes: z.object({ set: z.number().int(), refused: z.array(Note), missing: MissingNotes.optional() }),
  leftOut: z.array(LeftOut).optional(),
});
export type MarkResult = z.infer<typeof MarkResult>;

/** Marks what is overdue, ownerless or not clear in the tables themselves, and writes the legend. What we marked before goes. */
export const mark = (host: WorkbookHost, options: MarkOptions): Promise<MarkResult> =>
  withFreshReading(() => readAndMark(host, options));

async function readAndMark(host: WorkbookHost, options: MarkOptions): Promise<MarkResult> {
  const { asOf, language, writtenAt } = options;
  const found = await inspected(host, options);
  const { sheets } = about(found, options);
  const marks = found.inspections.map((inspection) =>
    markPlan(inspection, found.snapshots.get(inspection.plan.sheet)!),
  );
  const counts = countMarks(marks);
  // Marks on other sheets go as well, for the legend counts these only; unless the user speaks of one sheet alone.
  const stale = options.sheet === undefined ? 'all' : sheets;
  const legendMark = freeMark(LEGEND_MARK, claimedIn(found.sheets));
  const before = await judgeOwn(
    host,
    found.sheets.filter((one) => one.mark === legendMark),
  );
  const { setAside } = setApart(before, () => true);
  const applied = await host.apply({
    ...guarded(before, setAside, anchorsIn(found)),
    clearHighlights: stale,
    clearNotes: stale,
    highlights: highlightsOf(marks),
    notes: options.notes ? notesOf(marks, language) : [],
    sheets: [{ ...legend({ counts, sheets, asOf, writtenAt, language }), mark: legendMark }],
  });
  return {
    ...about(found, options),
    marked: counts,
    legend: applied.sheets[0]!.name,
    setAside: toldAside(applied, setAside),
    notes: {
      set: applied.notes.set,
      refused: applied.notes.refused,
      ...(applied.notes.missing && { missing: applied.notes.missing }),
    },
    ...(applied.leftOut && { leftOut: applied.leftOut }),
  };
}
