/**
 * Checks, or single messages of them, that say what a text lacks, what its one matter is or how it ends: of a cell that was looked at in part
 * they say nothing, for what they miss may stand further on.
 */
export const NEEDS_WHOLE: readonly string[] = [
  'text-typing open-end',
  'text-typing open-ends',
  'task-cut-off',
  'remedy-vague',
  'product-vague',
  'product-states-situation',
  'product-year',
  'target-not-measurable',
  'target-rate-without-figure',
  'target-repeats-task',
  'outcome-missing',
  'result-unclear',
  'result-not-met',
  'result-contradicts-deadline',
  'done-late',
  'done-without-day',
  'done-without-evidence',
  'evidence-kind-missing',
  'self-score-full-but-overdue',
  'deadline-without-day',
  'deadline-year-ambiguous',
  'reason-unclear',
  'lead-several',
  'lead-missing',
  'deadline-missing',
];
