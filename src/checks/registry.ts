import type { Check } from './check';
import { leadMissing } from './lead-missing';

/** Every check, in the order in which findings of one cell are shown. To add one: a folder, and a line here. */
export const CHECKS: readonly Check[] = [leadMissing];
