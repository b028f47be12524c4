import type { Check } from './check';
import { leadCollective } from '../lead-collective';
import { leadSeveral } from '../lead-several';
import { leadPerson } from '../lead-person';
import { unitMisspelt } from '../unit-misspelt';
import { unitSpellings } from '../unit-spellings';
import { unitUnknown } from '../unit-unknown';
import { abbreviationUnexplained } from '../abbreviation-unexplained';
import { leadIsPartner } from '../lead-is-partner';
import { partnerMissing } from '../partner-missing';
import { unitOnlyInTarget } from '../unit-only-in-target';
import { leadWithinPartners } from '../lead-within-partners';
import { partnerSameEverywhere } from '../partner-same-everywhere';
import { leadOverloaded } from '../lead-overloaded';
import { dayOverloaded } from '../day-overloaded';
import { deadlineMissing } from '../deadline-missing';
import { deadlineNotUnderstood } from '../deadline-not-understood';
import { deadlineImpossible } from '../deadline-impossible';
import { deadlineWithoutDay } from '../deadline-without-day';
import { deadlineOpenAllYear } from '../deadline-open-all-year';
import { deadlineOverdue } from '../deadline-overdue';
import { deadlineDueSoon } from '../deadline-due-soon';
import { deadlineBeforeIssue } from '../deadline-before-issue';
import { deadlineOutsideYear } from '../deadline-outside-year';
import { deadlineYearAmbiguous } from '../deadline-year-ambiguous';
import { deadlineOnDayOff } from '../deadline-on-day-off';
import { deadlineDayMonthExchanged } from '../deadline-day-month-exchanged';
import { deadlineHidden } from '../deadline-hidden';
import { deadlineOneForSeveralProducts } from '../deadline-one-for-several-products';
import { deadlineRunningTaskOneDay } from '../deadline-running-task-one-day';
import { deadlineFigureOnly } from '../deadline-figure-only';
import { leadMissing } from '../lead-missing';
import { criterionGap } from '../criterion-gap';
import { criterionLevel } from '../criterion-level';
import { criterionOutOfOrder } from '../criterion-out-of-order';
import { criterionRepeated } from '../criterion-repeated';
import { criterionSection } from '../criterion-section';
import { taskCutOff } from '../task-cut-off';
import { taskIsIndicator } from '../task-is-indicator';
import { taskMissing } from '../task-missing';
import { taskRepeated } from '../task-repeated';
import { textLegacyEncoding } from '../text-legacy-encoding';
import { textNotPlain } from '../text-not-plain';
import { textTyping } from '../text-typing';
import { columnUnsure } from '../column-unsure';
import { planHeaderRepeated } from '../plan-header-repeated';
import { planNoResultColumn } from '../plan-no-result-column';
import { planNumberBlank } from '../plan-number-blank';
import { planYearNotFound } from '../plan-year-not-found';
import { planYearOfTitle } from '../plan-year-of-title';
import { productYear } from '../product-year';
import { numberMissing } from '../number-missing';
import { numberOutOfOrder } from '../number-out-of-order';
import { numberRepeated } from '../number-repeated';
import { numberSkipped } from '../number-skipped';
import { outcomeMissing } from '../outcome-missing';
import { productMissing } from '../product-missing';
import { targetMissing } from '../target-missing';
import { targetNotMeasurable } from '../target-not-measurable';
import { targetRepeatsTask } from '../target-repeats-task';
import { targetRateWithoutFigure } from '../target-rate-without-figure';
import { targetOver100 } from '../target-over-100';
import { productVague } from '../product-vague';
import { productOfAnotherBody } from '../product-of-another-body';
import { productIsRule } from '../product-is-rule';
import { doneWithoutEvidence } from '../done-without-evidence';
import { doneWithoutDay } from '../done-without-day';
import { doneLate } from '../done-late';
import { resultContradictsDeadline } from '../result-contradicts-deadline';
import { resultUnclear } from '../result-unclear';
import { resultNotMet } from '../result-not-met';
import { scoreAboveMaximum } from '../score-above-maximum';
import { scoreSum } from '../score-sum';
import { scoreLostWithoutRemedy } from '../score-lost-without-remedy';
import { scoreLostWithoutDeadline } from '../score-lost-without-deadline';
import { scoreLostWithoutReason } from '../score-lost-without-reason';
import { remedyVague } from '../remedy-vague';
import { remedyRepeated } from '../remedy-repeated';
import { figuresExceedTotal } from '../figures-exceed-total';
import { responsibleNotMending } from '../responsible-not-mending';
import { deadlineOfOnePart } from '../deadline-of-one-part';
import { reasonUnclear } from '../reason-unclear';
import { reasonInOtherColumn } from '../reason-in-other-column';
import { targetFigureUnclear } from '../target-figure-unclear';
import { targetCountsOther } from '../target-counts-other';
import { planNoScoreColumn } from '../plan-no-score-column';
import { columnTwoRoles } from '../column-two-roles';
import { deadlineLeavesNoTime } from '../deadline-leaves-no-time';
import { sectionTitlesDiffer } from '../section-titles-differ';
import { criterionOfAnotherYear } from '../criterion-of-another-year';
import { unitOfSuperior } from '../unit-of-superior';
import { scoreLostInOneSection } from '../score-lost-in-one-section';
import { scoreSeveralCriteria } from '../score-several-criteria';
import { scoreNothingReached } from '../score-nothing-reached';
import { criterionStatesFailing } from '../criterion-states-failing';

/** Every check, in the order in which findings of one cell are shown. To add one: a folder, and a line here. */
import { reportTwice } from '../report-twice';
import { taskSection } from '../task-section';
import { wordingVaries } from '../wording-varies';
import { textTakenOver } from '../text-taken-over';
import { spanOver } from '../span-over';
import { reportPeriods } from '../report-periods';
import { targetTwoRates } from '../target-two-rates';
import { productRepeated } from '../product-repeated';
import { productStrayUnit } from '../product-stray-unit';
import { productStatesSituation } from '../product-states-situation';

export const CHECKS: readonly Check[] = [
  taskMissing,
  taskRepeated,
  reportTwice,
  taskCutOff,
  taskIsIndicator,
  taskSection,
  numberMissing,
  numberRepeated,
  numberSkipped,
  numberOutOfOrder,
  criterionRepeated,
  criterionOutOfOrder,
  criterionGap,
  criterionLevel,
  criterionSection,
  textNotPlain,
  textTyping,
  wordingVaries,
  textTakenOver,
  spanOver,
  textLegacyEncoding,
  leadMissing,
  leadCollective,
  leadSeveral,
  leadPerson,
  unitMisspelt,
  unitSpellings,
  unitUnknown,
  abbreviationUnexplained,
  leadIsPartner,
  partnerMissing,
  unitOnlyInTarget,
  leadWithinPartners,
  partnerSameEverywhere,
  columnTwoRoles,
  unitOfSuperior,
  leadOverloaded,
  dayOverloaded,
  deadlineMissing,
  deadlineNotUnderstood,
  deadlineImpossible,
  deadlineWithoutDay,
  deadlineOpenAllYear,
  deadlineOverdue,
  deadlineDueSoon,
  deadlineBeforeIssue,
  deadlineOutsideYear,
  deadlineYearAmbiguous,
  deadlineOnDayOff,
  deadlineDayMonthExchanged,
  deadlineHidden,
  deadlineOneForSeveralProducts,
  reportPeriods,
  deadlineRunningTaskOneDay,
  deadlineFigureOnly,
  deadlineOfOnePart,
  deadlineLeavesNoTime,
  outcomeMissing,
  productMissing,
  targetMissing,
  targetNotMeasurable,
  targetRepeatsTask,
  targetRateWithoutFigure,
  targetTwoRates,
  targetOver100,
  targetFigureUnclear,
  targetCountsOther,
  productVague,
  productRepeated,
  productStrayUnit,
  productOfAnotherBody,
  productIsRule,
  productStatesSituation,
  doneWithoutEvidence,
  doneWithoutDay,
  doneLate,
  resultContradictsDeadline,
  resultUnclear,
  resultNotMet,
  scoreAboveMaximum,
  scoreSum,
  scoreLostWithoutRemedy,
  scoreLostWithoutDeadline,
  scoreLostWithoutReason,
  responsibleNotMending,
  reasonInOtherColumn,
  reasonUnclear,
  remedyVague,
  remedyRepeated,
  figuresExceedTotal,
  scoreSeveralCriteria,
  scoreNothingReached,
  scoreLostInOneSection,
  criterionStatesFailing,
  criterionOfAnotherYear,
  planYearOfTitle,
  planYearNotFound,
  planNumberBlank,
  columnUnsure,
  productYear,
  planNoResultColumn,
  planNoScoreColumn,
  sectionTitlesDiffer,
  planHeaderRepeated,
];
