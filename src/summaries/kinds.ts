/** The kinds of sheets, in the order in which they stand in the workbook. */
export const SUMMARY_KINDS = [
  'overview',
  'changes',
  'units',
  'people',
  'overdue',
  'calendar',
  'findings',
  'scores',
  'evidence',
  'unitSheets',
] as const;
export type SummaryKind = (typeof SUMMARY_KINDS)[number];

/** Kinds of which a plan has one sheet. */
export type SingleKind = Exclude<SummaryKind, 'unitSheets'>;
