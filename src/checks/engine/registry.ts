import { abbreviationUnexplained } from '../abbreviation-unexplained';
import { appraisedBelowSelf } from '../appraised-below-self';
import { columnTwoRoles } from '../column-two-roles';
import { columnUnsure } from '../column-unsure';
import { criterionGap } from '../criterion-gap';
import { criterionLevel } from '../criterion-level';
import { criterionOfAnotherYear } from '../criterion-of-another-year';
import { criterionOutOfOrder } from '../criterion-out-of-order';
import { criterionRepeated } from '../criterion-repeated';
import { criterionSection } from '../criterion-section';
import { criterionStatesFailing } from '../criterion-states-failing';
import { dayOverloaded } from '../day-overloaded';
import { deadlineBeforeIssue } from '../deadline-before-issue';
import { deadlineDayMonthExchanged } from '../deadline-day-month-exchanged';
import { deadlineDueSoon } from '../deadline-due-soon';
import { deadlineFigureOnly } from '../deadline-figure-only';
import { deadlineHidden } from '../deadline-hidden';
import { deadlineImpossible } from '../deadline-impossible';
import { deadlineLeavesNoTime } from '../deadline-leaves-no-time';
import { deadlineMissing } from '../deadline-missing';
import { deadlineNotUnderstood } from '../deadline-not-understood';
import { deadlineOfOnePart } from '../deadline-of-one-part';
import { deadlineOnDayOff } from '../deadline-on-day-off';
import { deadlineOneForSeveralProducts } from '../deadline-one-for-several-products';
import { deadlineOpenAllYear } from '../deadline-open-all-year';
import { deadlineOutsideYear } from '../deadline-outside-year';
import { deadlineOverdue } from '../deadline-overdue';
import { deadlineRunningTaskOneDay } from '../deadline-running-task-one-day';
import { deadlineTwoReadings } from '../deadline-two-readings';
import { deadlineWithoutDay } from '../deadline-without-day';
import { deadlineYearAmbiguous } from '../deadline-year-ambiguous';
import { doneAfterDay } from '../done-after-day';
import { doneLate } from '../done-late';
import { doneWithoutDay } from '../done-without-day';
import { doneWithoutEvidence } from '../done-without-evidence';
import { evidenceKindMissing } from '../evidence-kind-missing';
import { evidenceNumberBlank } from '../evidence-number-blank';
import { evidenceOfAnotherYear } from '../evidence-of-another-year';
import { evidenceTwice } from '../evidence-twice';
import { figuresExceedTotal } from '../figures-exceed-total';
import { leadCollective } from '../lead-collective';
import { leadIsPartner } from '../lead-is-partner';
import { leadMissing } from '../lead-missing';
import { leadOverloaded } from '../lead-overloaded';
import { leadPerson } from '../lead-person';
import { leadSeveral } from '../lead-several';
import { leadWithinPartners } from '../lead-within-partners';
import { numberMissing } from '../number-missing';
import { numberOutOfOrder } from '../number-out-of-order';
import { numberRepeated } from '../number-repeated';
import { numberSkipped } from '../number-skipped';
import { outcomeMissing } from '../outcome-missing';
import { partnerMissing } from '../partner-missing';
import { partnerSameEverywhere } from '../partner-same-everywhere';
import { planHeaderRepeated } from '../plan-header-repeated';
import { planNoResultColumn } from '../plan-no-result-column';
import { planNoScoreColumn } from '../plan-no-score-column';
import { planNumberBlank } from '../plan-number-blank';
import { planYearNotFound } from '../plan-year-not-found';
import { planYearOfTitle } from '../plan-year-of-title';
import { productIsRule } from '../product-is-rule';
import { productMissing } from '../product-missing';
import { productOfAnotherBody } from '../product-of-another-body';
import { productRepeated } from '../product-repeated';
import { productStatesSituation } from '../product-states-situation';
import { productStrayUnit } from '../product-stray-unit';
import { productVague } from '../product-vague';
import { productYear } from '../product-year';
import { reasonInOtherColumn } from '../reason-in-other-column';
import { reasonUnclear } from '../reason-unclear';
import { remedyRepeated } from '../remedy-repeated';
import { remedyVague } from '../remedy-vague';
import { reportPeriods } from '../report-periods';
import { reportTwice } from '../report-twice';
import { responsibleNotMending } from '../responsible-not-mending';
import { resultContradictsDeadline } from '../result-contradicts-deadline';
import { resultNotMet } from '../result-not-met';
import { resultTargetUnknown } from '../result-target-unknown';
import { resultTwoAnswers } from '../result-two-answers';
import { resultUnclear } from '../result-unclear';
import { scoreAboveMaximum } from '../score-above-maximum';
import { scoreLostInOneSection } from '../score-lost-in-one-section';
import { scoreLostWithoutDeadline } from '../score-lost-without-deadline';
import { scoreLostWithoutReason } from '../score-lost-without-reason';
import { scoreLostWithoutRemedy } from '../score-lost-without-remedy';
import { scoreNotInScale } from '../score-not-in-scale';
import { scoreNotPoints } from '../score-not-points';
import { scoreNothingReached } from '../score-nothing-reached';
import { scoreSeveralCriteria } from '../score-several-criteria';
import { scoreSum } from '../score-sum';
import { sectionTitlesDiffer } from '../section-titles-differ';
import { selfScoreExplainedWithoutEvidence } from '../self-score-explained-without-evidence';
import { selfScoreFullButOverdue } from '../self-score-full-but-overdue';
import { selfScoreWithoutEvidence } from '../self-score-without-evidence';
import { spanOver } from '../span-over';
import { targetCountsOther } from '../target-counts-other';
import { targetFigureUnclear } from '../target-figure-unclear';
import { targetMissing } from '../target-missing';
import { targetNotMeasurable } from '../target-not-measurable';
import { targetOver100 } from '../target-over-100';
import { targetRateWithoutFigure } from '../target-rate-without-figure';
import { targetRepeatsTask } from '../target-repeats-task';
import { targetTwoRates } from '../target-two-rates';
import { taskCutOff } from '../task-cut-off';
import { taskIsIndicator } from '../task-is-indicator';
import { taskMissing } from '../task-missing';
import { taskRepeated } from '../task-repeated';
import { taskSection } from '../task-section';
import { textLegacyEncoding } from '../text-legacy-encoding';
import { textNotPlain } from '../text-not-plain';
import { textTakenOver } from '../text-taken-over';
import { textTyping } from '../text-typing';
import { unitMisspelt } from '../unit-misspelt';
import { unitOfSuperior } from '../unit-of-superior';
import { unitOnlyInTarget } from '../unit-only-in-target';
import { unitSpellings } from '../unit-spellings';
import { unitUnknown } from '../unit-unknown';
import { wordingVaries } from '../wording-varies';
import type { Check } from './check';

/**
 * Every check, in the order in which findings of one cell are shown: the clears as offices name them (task, owner, responsibility, time, result, then
 * the plan), in each errors before warnings before remarks, then by name. `npm run new-check NAME` adds a line in its place.
 */
export const CHECKS: readonly Check[] = [
  criterionRepeated,
  numberRepeated,
  taskMissing,
  criterionGap,
  criterionLevel,
  criterionOutOfOrder,
  criterionSection,
  numberMissing,
  numberOutOfOrder,
  numberSkipped,
  taskCutOff,
  taskRepeated,
  criterionOfAnotherYear,
  reportTwice,
  spanOver,
  taskIsIndicator,
  taskSection,
  textLegacyEncoding,
  textNotPlain,
  textTakenOver,
  textTyping,
  wordingVaries,
  leadMissing,
  leadCollective,
  leadPerson,
  leadSeveral,
  unitMisspelt,
  unitUnknown,
  abbreviationUnexplained,
  unitSpellings,
  leadIsPartner,
  partnerMissing,
  responsibleNotMending,
  unitOnlyInTarget,
  columnTwoRoles,
  dayOverloaded,
  leadOverloaded,
  leadWithinPartners,
  partnerSameEverywhere,
  unitOfSuperior,
  deadlineImpossible,
  deadlineMissing,
  deadlineOverdue,
  deadlineBeforeIssue,
  deadlineDayMonthExchanged,
  deadlineFigureOnly,
  deadlineHidden,
  deadlineNotUnderstood,
  deadlineOfOnePart,
  deadlineOpenAllYear,
  deadlineOutsideYear,
  deadlineTwoReadings,
  deadlineYearAmbiguous,
  deadlineDueSoon,
  deadlineLeavesNoTime,
  deadlineOnDayOff,
  deadlineOneForSeveralProducts,
  deadlineRunningTaskOneDay,
  deadlineWithoutDay,
  reportPeriods,
  scoreAboveMaximum,
  scoreNotPoints,
  selfScoreWithoutEvidence,
  targetOver100,
  appraisedBelowSelf,
  doneAfterDay,
  doneLate,
  doneWithoutEvidence,
  evidenceKindMissing,
  evidenceNumberBlank,
  evidenceOfAnotherYear,
  figuresExceedTotal,
  outcomeMissing,
  productMissing,
  resultContradictsDeadline,
  resultNotMet,
  resultTwoAnswers,
  scoreLostWithoutDeadline,
  scoreLostWithoutReason,
  scoreLostWithoutRemedy,
  scoreNotInScale,
  scoreSum,
  selfScoreFullButOverdue,
  targetMissing,
  targetRateWithoutFigure,
  criterionStatesFailing,
  doneWithoutDay,
  evidenceTwice,
  productIsRule,
  productOfAnotherBody,
  productRepeated,
  productStatesSituation,
  productStrayUnit,
  productVague,
  reasonInOtherColumn,
  reasonUnclear,
  remedyRepeated,
  remedyVague,
  resultTargetUnknown,
  resultUnclear,
  scoreLostInOneSection,
  scoreNothingReached,
  scoreSeveralCriteria,
  selfScoreExplainedWithoutEvidence,
  targetCountsOther,
  targetFigureUnclear,
  targetNotMeasurable,
  targetRepeatsTask,
  targetTwoRates,
  planYearNotFound,
  planYearOfTitle,
  productYear,
  columnUnsure,
  planHeaderRepeated,
  planNoResultColumn,
  planNoScoreColumn,
  planNumberBlank,
  sectionTitlesDiffer,
];
