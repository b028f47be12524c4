import type { ReturnedFile } from '../collection';

/** How many places of a file are asked about on the sheet of decisions. */
export const waitingIn = ({ items, changed }: Pick<ReturnedFile, 'items' | 'changed'>): number =>
  items.filter(({ outcome }) => outcome === 'conflict' || outcome === 'wrong-column').length + changed.length;
