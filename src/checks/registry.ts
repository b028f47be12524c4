import type { Check } from './check';
import { leadMissing } from './lead-missing';
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
  leadMissing];
