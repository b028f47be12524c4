import type { Check } from './check';
import { leadCollective } from './lead-collective';
import { leadSeveral } from './lead-several';
import { leadPerson } from './lead-person';
import { unitMisspelt } from './unit-misspelt';
import { unitSpellings } from './unit-spellings';
import { abbreviationUnexplained } from './abbreviation-unexplained';
import { leadIsPartner } from './lead-is-partner';
import { partnerMissing } from './partner-missing';
import { unitOnlyInTarget } from './unit-only-in-target';
import { leadWithinPartners } from './lead-within-partners';
import { partnerSameEverywhere } from './partner-same-everywhere';
import { partnerFollowsUp } from './partner-follows-up';
import { leadOverloaded } from './lead-overloaded';
import { dayOverloaded } from './day-overloaded';
import { leadMissing } from './lead-missing';
import { criterionGap } from './criterion-gap';
import { criterionLevel } from './criterion-level';
import { criterionOutOfOrder } from './criterion-out-of-order';
import { criterionRepeated } from './criterion-repeated';
import { criterionSection } from './criterion-section';
import { numberMissing } from './number-missing';
import { numberOutOfOrder } from './number-out-of-order';
import { numberRepeated } from './number-repeated';
import { numberSkipped } from './number-skipped';

/** Every check, in the order in which findings of one cell are shown. To add one: a folder, and a line here. */
export const CHECKS: readonly Check[] = [
  numberMissing,
  numberRepeated,
  numberSkipped,
  numberOutOfOrder,
  criterionRepeated,
  criterionOutOfOrder,
  criterionGap,
  criterionLevel,
  criterionSection,
  leadMissing,
  leadCollective,
  leadSeveral,
  leadPerson,
  unitMisspelt,
  unitSpellings,
  abbreviationUnexplained,
  leadIsPartner,
  partnerMissing,
  unitOnlyInTarget,
  leadWithinPartners,
  partnerSameEverywhere,
  partnerFollowsUp,
  leadOverloaded,
  dayOverloaded,];
