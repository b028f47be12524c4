import type { Field } from '../../plan/plan';

/**
 * What a column may be: a field, or something that is read and gives none. `section`: names each row's section. `both`: lead and partners in one.
 * `partnerNote`: partners and remarks in one. `verdict`: a second column of states. `beside`: known, and of no use here (units of measure, who
 * watches, who signs). `foreign`: a column of a list that is no plan.
 */
export type Role = Field | 'section' | 'both' | 'partnerNote' | 'beside' | 'foreign';

/** Roles that say what is to be done, one of which a plan has; and who does it. */
export const WORK = ['task', 'criterion', 'activity'] as const satisfies readonly Field[];
export const WHO = ['lead', 'both', 'partner', 'responsible'] as const satisfies readonly Role[];

/** How strongly something speaks for each role, from 0 (nothing) to about 6 (said in so many words). */
export type Said = Partial<Record<Role, number>>;
