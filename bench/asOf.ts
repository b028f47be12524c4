/** The day as of which everything is measured: the one the samples are made for. */
export const AS_OF = '2026-06-15';
