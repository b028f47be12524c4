import type { Check } from './check';
import { leadCollective } from './catalogue/lead-collective';
import { leadSeveral } from './catalogue/lead-several';
import { leadPerson } from './catalogue/lead-person';
import { unitMisspelt } from './catalogue/unit-misspelt';
import { unitSpellings } from './catalogue/unit-spellings';
import { unitUnknown } from './catalogue/unit-unknown';
import { abbreviationUnexplained } from './catalogue/abbreviation-unexplained';
import { leadIsPartner } from './catalogue/lead-is-partner';
import { partnerMissing } from './catalogue/partner-missing';
import { unitOnlyInTarget } from './catalogue/unit-only-in-target';
import { leadWithinPartners } from './catalogue/lead-within-partners';
import { partnerSameEverywhere } from './catalogue/partner-same-everywhere';
import { leadOverloaded } from './catalogue/lead-overloaded';
import { dayOverloaded } from './catalogue/day-overloaded';
import { deadlineMissing } from './catalogue/deadline-missing';
import { deadlineNotUnderstood } from './catalogue/deadline-not-understood';
import { deadlineImpossible } from './catalogue/deadline-impossible';
import { deadlineWithoutDay } from './catalogue/deadline-without-day';
import { deadlineOpenAllYear } from './catalogue/deadline-open-all-year';
import { deadlineOverdue } from './catalogue/deadline-overdue';
import { deadlineDueSoon } from './catalogue/deadline-due-soon';
import { deadlineBeforeIssue } from './catalogue/deadline-before-issue';
import { deadlineOutsideYear } from './catalogue/deadline-outside-year';
import { deadlineYearAmbiguous } from './catalogue/deadline-year-ambiguous';
import { deadlineOnDayOff } from './catalogue/deadline-on-day-off';
import { deadlineDayMonthExchanged } from './catalogue/deadline-day-month-exchanged';
import { deadlineHidden } from './catalogue/deadline-hidden';
import { deadlineOneForSeveralProducts } from './catalogue/deadline-one-for-several-products';
import { deadlineRunningTaskOneDay } from './catalogue/deadline-running-task-one-day';
import { deadlineFigureOnly } from './catalogue/deadline-figure-only';
import { leadMissing } from './catalogue/lead-missing';
import { criterionGap } from './catalogue/criterion-gap';
import { criterionLevel } from './catalogue/criterion-level';
import { criterionOutOfOrder } from './catalogue/criterion-out-of-order';
import { criterionRepeated } from './catalogue/criterion-repeated';
import { criterionSection } from './catalogue/criterion-section';
import { taskCutOff } from './catalogue/task-cut-off';
import { taskIsIndicator } from './catalogue/task-is-indicator';
import { taskMissing } from './catalogue/task-missing';
import { taskRepeated } from './catalogue/task-repeated';
import { textLegacyEncoding } from './catalogue/text-legacy-encoding';
import { textNotPlain } from './catalogue/text-not-plain';
import { textTyping } from './catalogue/text-typing';
import { columnUnsure } from './catalogue/column-unsure';
import { planHeaderRepeated } from './catalogue/plan-header-repeated';
import { planNoResultColumn } from './catalogue/plan-no-result-column';
import { planNumberBlank } from './catalogue/plan-number-blank';
import { planYearNotFound } from './catalogue/plan-year-not-found';
import { planYearOfTitle } from './catalogue/plan-year-of-title';
import { productYear } from './catalogue/product-year';
import { numberMissing } from './catalogue/number-missing';
import { numberOutOfOrder } from './catalogue/number-out-of-order';
import { numberRepeated } from './catalogue/number-repeated';
import { numberSkipped } from './catalogue/number-skipped';
import { outcomeMissing } from './catalogue/outcome-missing';
import { productMissing } from './catalogue/product-missing';
import { targetMissing } from './catalogue/target-missing';
import { targetNotMeasurable } from './catalogue/target-not-measurable';
import { targetRepeatsTask } from './catalogue/target-repeats-task';
import { targetRateWithoutFigure } from './catalogue/target-rate-without-figure';
import { targetOver100 } from './catalogue/target-over-100';
import { productVague } from './catalogue/product-vague';
import { productOfAnotherBody } from './catalogue/product-of-another-body';
import { productIsRule } from './catalogue/product-is-rule';
import { doneWithoutEvidence } from './catalogue/done-without-evidence';
import { doneWithoutDay } from './catalogue/done-without-day';
import { doneLate } from './catalogue/done-late';
import { resultContradictsDeadline } from './catalogue/result-contradicts-deadline';
import { resultUnclear } from './catalogue/result-unclear';
import { resultNotMet } from './catalogue/result-not-met';
import { scoreAboveMaximum } from './catalogue/score-above-maximum';
import { scoreSum } from './catalogue/score-sum';
import { scoreLostWithoutRemedy } from './catalogue/score-lost-without-remedy';
import { scoreLostWithoutDeadline } from './catalogue/score-lost-without-deadline';
import { scoreLostWithoutReason } from './catalogue/score-lost-without-reason';
import { remedyVague } from './catalogue/remedy-vague';
import { remedyRepeated } from './catalogue/remedy-repeated';
import { figuresExceedTotal } from './catalogue/figures-exceed-total';
import { responsibleNotMending } from './catalogue/responsible-not-mending';
import { deadlineOfOnePart } from './catalogue/deadline-of-one-part';
import { reasonUnclear } from './catalogue/reason-unclear';
import { reasonInOtherColumn } from './catalogue/reason-in-other-column';
import { targetFigureUnclear } from './catalogue/target-figure-unclear';
import { targetCountsOther } from './catalogue/target-counts-other';
import { planNoScoreColumn } from './catalogue/plan-no-score-column';
import { columnTwoRoles } from './catalogue/column-two-roles';
import { deadlineLeavesNoTime } from './catalogue/deadline-leaves-no-time';
import { sectionTitlesDiffer } from './catalogue/section-titles-differ';
import { criterionOfAnotherYear } from './catalogue/criterion-of-another-year';
import { unitOfSuperior } from './catalogue/unit-of-superior';
import { scoreLostInOneSection } from './catalogue/score-lost-in-one-section';
import { scoreSeveralCriteria } from './catalogue/score-several-criteria';
import { scoreNothingReached } from './catalogue/score-nothing-reached';
import { criterionStatesFailing } from './catalogue/criterion-states-failing';

/** Every check, in the order in which findings of one cell are shown. To add one: a folder, and a line here. */
import { reportTwice } from './catalogue/report-twice';
import { taskSection } from './catalogue/task-section';
import { wordingVaries } from './catalogue/wording-varies';
import { textTakenOver } from './catalogue/text-taken-over';
import { spanOver } from './catalogue/span-over';
import { reportPeriods } from './catalogue/report-periods';
import { targetTwoRates } from './catalogue/target-two-rates';
import { productRepeated } from './catalogue/product-repeated';
import { productStrayUnit } from './catalogue/product-stray-unit';
import { productStatesSituation } from './catalogue/product-states-situation';

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
